"use strict";
exports.id = 9912;
exports.ids = [9912,6501,3106];
exports.modules = {

/***/ 9912:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  blobTasks: () => (/* binding */ blobTasks),
  missingVersion: () => (/* binding */ missingVersion),
  scanBlobs: () => (/* binding */ scanBlobs)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/content.js
var src_content = __webpack_require__(5028);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/kubernetes.js
var kubernetes = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/texts.js
var texts = __webpack_require__(1490);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/archives.js + 2 modules
var archives = __webpack_require__(6172);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/changed.js
// What of a new version was not in the one before: the text between long copies of it, byte for byte the same.
/** How far a match with the context that its judge looks at can lie beside what changed. */
const contextBytes = 3 * 1024;
/** Copies not much longer than the context at their two ends spare nothing: one look in so many bytes meets all others. */
const stride = 4 * 1024;
/** A copy is known by so many of its bytes, looked for no further than this from where they are expected. */
const anchorBytes = 32;
const drift = 2 * 1024;
/** Byte ranges of `after` outside the copies, ascending, widened to lines and by the longest match and its context. */
function changedParts(before, after) {
    const shorter = Math.min(before.length, after.length);
    const head = commonHead(before, after, shorter);
    const tail = commonTail(before, after, shorter - head);
    const last = after.length - tail;
    const parts = [];
    let start = head;
    const addUntil = (end) => {
        const part = widened(after, start, end);
        const previous = parts.at(-1);
        if (previous !== undefined && part.start <= previous.end)
            previous.end = part.end;
        else
            parts.push(part);
    };
    // How much further on the text lies than it did before.
    let shift = 0;
    for (let at = head + stride; at + anchorBytes <= last; at += stride) {
        const place = placeNear(before, after, at, at - shift);
        if (place < 0)
            continue;
        const from = at - commonTail(before.subarray(0, place), after.subarray(start, at), Math.min(place, at - start));
        const to = at + commonHead(before.subarray(place), after.subarray(at), Math.min(before.length - place, last - at));
        shift = at - place;
        if (to - from > 2 * contextBytes) {
            addUntil(from);
            start = to;
        }
        at = to;
    }
    addUntil(last);
    return parts;
}
/** Where the bytes of `after` at an offset stand in `before`, near an expected place; -1 when they do not. */
function placeNear(before, after, at, expected) {
    const from = Math.max(0, expected - drift);
    const found = before.subarray(from, Math.max(0, expected + drift)).indexOf(after.subarray(at, at + anchorBytes));
    return found < 0 ? -1 : from + found;
}
function widened(text, from, to) {
    const start = Math.max(0, from - contextBytes);
    const end = Math.min(text.length, to + contextBytes);
    const lineStart = start === 0 ? 0 : text.lastIndexOf(10, start) + 1;
    const lineEnd = text.indexOf(10, end);
    // A file of one line is looked at around the change only.
    return {
        start: start - lineStart > contextBytes ? start : lineStart,
        end: lineEnd < 0 || lineEnd - end > contextBytes ? end : lineEnd,
    };
}
/** Buffer.compare works a word at a time, so the first difference is found by halving. */
function commonHead(before, after, limit) {
    let low = 0;
    let step = 4096;
    while (low < limit) {
        const end = Math.min(limit, low + step);
        if (before.compare(after, low, end, low, end) === 0) {
            low = end;
            step = Math.min(step * 2, 1 << 20);
        }
        else if (end - low <= 64) {
            while (low < end && before[low] === after[low])
                low++;
            return low;
        }
        else
            step = Math.max(32, (end - low) >> 1);
    }
    return low;
}
/** The same from the end. */
function commonTail(before, after, limit) {
    let known = 0;
    let step = 4096;
    while (known < limit) {
        const length = Math.min(limit - known, step);
        const [a, b] = [before.length - known - length, after.length - known - length];
        if (before.compare(after, b, b + length, a, a + length) === 0) {
            known += length;
            step = Math.min(step * 2, 1 << 20);
        }
        else if (length <= 64) {
            while (before[before.length - 1 - known] === after[after.length - 1 - known])
                known++;
            return known;
        }
        else
            step = Math.max(32, length >> 1);
    }
    return known;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/git-stream.js
var git_stream = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/large-file.js
var large_file = __webpack_require__(6501);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/task.js
var task = __webpack_require__(2608);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/unread.js
var unread = __webpack_require__(238);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/working-tree.js
var working_tree = __webpack_require__(9023);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/blobs.js
// Blobs of commits or the index through the detector: each unique blob once, and of a new version only what changed.










/**
 * What one task holds; a path's versions stay together, since each is looked at beside the one before. Every task has a git of its
 * own, and to start one costs as much as some hundred blobs: one thread alone is given fewer tasks.
 */
const taskBlobs = { shared: 1000, alone: 8000 };
const taskVersions = 10_000;
/** Blobs, in the order of their paths, in tasks of about the same work. */
function blobTasks(blobs, by) {
    const tasks = [];
    let batch = [];
    for (const blob of blobs) {
        const whole = batch.length >= taskBlobs[by] && batch.at(-1)?.path !== blob.path;
        if (whole || batch.length >= taskVersions) {
            tasks.push({ kind: 'blobs', blobs: batch });
            batch = [];
        }
        batch.push(blob);
    }
    if (batch.length > 0)
        tasks.push({ kind: 'blobs', blobs: batch });
    return tasks;
}
async function scanBlobs(detector, blobs, setup) {
    const plan = setup.introducedOnly
        ? blobs.flatMap((blob) => [...(blob.replaced === undefined ? [] : [blob.replaced]), blob.id])
        : blobs.map((blob) => blob.id);
    const contents = (0,git_stream.readBlobs)(setup.directory, plan, setup.maxBytes)[Symbol.asyncIterator]();
    const all = [];
    const large = [];
    let previous;
    for (const blob of blobs) {
        const replaced = setup.introducedOnly && blob.replaced !== undefined ? (await contents.next()).value?.content : undefined;
        const { value } = await contents.next();
        const content = value?.content;
        if (content === undefined) {
            const size = value?.size ?? 0;
            if (size === 0)
                all.push({ ...nothing, skipped: [missingVersion(blob.path)] });
            else
                large.push({ blob, size });
            continue;
        }
        // What an earlier version of the path holds too was looked at there.
        const base = setup.introducedOnly ? replaced : previous?.path === blob.path ? previous.content : undefined;
        const { searched, ...result } = await scanBlob(detector, blob, content, base, setup);
        all.push(result);
        if (searched)
            previous = { path: blob.path, content };
    }
    // Lets git's exit code speak.
    await contents.next();
    for (const { blob, size } of large)
        all.push(await scanLargeBlob(detector, blob, size, setup));
    return (0,task/* joinResults */.F)(all);
}
const nothing = { found: [], skipped: [], scanned: 0, bytes: 0 };
/** A version as text, archive or moved file. `searched`: as a text, which the next version of its path is held against. */
async function scanBlob(detector, blob, content, base, setup) {
    const { id, path, movedFrom, introduction } = blob;
    const unsearched = { ...nothing, bytes: content.length, searched: false };
    const foundAs = (secrets) => secrets.map((secret) => ({ path, secret, introduced: introduction, blob: id }));
    const pointer = (0,unread/* lfsPointer */.FW)(content, path);
    if (pointer !== undefined)
        return { ...unsearched, skipped: [pointer] };
    if (movedFrom !== undefined)
        return { ...unsearched, found: foundAs(newWhereItLies(detector, content, movedFrom, path, setup)), scanned: 1 };
    if ((0,archives/* archiveKind */.F)(content, path) !== undefined) {
        if (setup.archiveDepth === 0)
            return { ...unsearched, skipped: [(0,working_tree.closed)(path)] };
        const archive = await (0,archives/* scanArchive */.i)(detector, content, path, setup);
        const known = setup.introducedOnly && base !== undefined ? await archiveSecrets(detector, base, path, setup) : new Set();
        const found = archive.found
            .filter(({ secret }) => !known.has(secret.hash))
            .map((one) => ({ path: one.path, secret: one.secret, introduced: introduction, blob: id }));
        return { ...unsearched, found, skipped: archive.skipped, scanned: archive.scanned };
    }
    const secrets = (0,src_content/* scanContent */.nx)(detector, content, path, contentOptions(base, content, path, setup));
    if (secrets === undefined)
        return { ...unsearched, skipped: [(0,unread/* unread */.gy)(content, path)] };
    return { ...unsearched, found: foundAs(secrets), scanned: 1, searched: true };
}
/** A version that is too large to be held: read as it comes from git, and held against the one it replaced in the same way. */
async function scanLargeBlob(detector, { id, path, replaced, introduction }, size, setup) {
    const scanned = await streamed(detector, id, path, setup);
    const nothing = (skipped) => ({ found: [], skipped: [skipped], scanned: 0, bytes: 0 });
    if (scanned === 'archive')
        return nothing(setup.archiveDepth === 0 ? (0,working_tree.closed)(path) : (0,working_tree.tooLargeArchive)(path, size, setup.maxBytes));
    if ('skipped' in scanned)
        return nothing(scanned.skipped);
    const before = setup.introducedOnly && replaced !== undefined ? await streamed(detector, replaced, path, setup) : undefined;
    const known = new Set(typeof before === 'object' && 'found' in before ? before.found.map(({ hash }) => hash) : []);
    const fresh = scanned.found.filter(({ hash }) => !known.has(hash));
    return {
        found: fresh.map((secret) => ({ path, secret, introduced: introduction, blob: id })),
        skipped: [],
        scanned: 1,
        bytes: size,
    };
}
function streamed(detector, id, path, setup) {
    return (0,git_stream/* withBlobStream */.Gx)(setup.directory, id, (stream) => (0,large_file/* scanLargeStream */.n)(detector, path, setup.decodeDepth, stream));
}
/**
 * Of a file that was only moved: what its old path did not show. A secret that both show, and as surely, was found before; one that
 * lay among samples, or under a name that no rule is for, is new where it lies now.
 */
function newWhereItLies(detector, content, from, to, { decodeDepth }) {
    const keyOf = ({ ruleId, hash, confidence }) => `${ruleId} ${hash} ${confidence}`;
    const secrets = (0,src_content/* scanContent */.nx)(detector, content, to, { decodeDepth }) ?? [];
    if (secrets.length === 0)
        return secrets;
    const before = new Set(((0,src_content/* scanContent */.nx)(detector, content, from, { decodeDepth }) ?? []).map(keyOf));
    return secrets.filter((secret) => !before.has(keyOf(secret)));
}
async function archiveSecrets(detector, content, path, setup) {
    if ((0,archives/* archiveKind */.F)(content, path) === undefined)
        return new Set();
    return new Set((await (0,archives/* scanArchive */.i)(detector, content, path, setup)).found.map(({ secret }) => secret.hash));
}
/** A partial clone lacks blobs, and a damaged repository cannot read some: that is a gap, not a choice. */
function missingVersion(path) {
    return { path, reason: 'missing-object', gap: true, detail: 'the clone does not hold this version' };
}
function contentOptions(base, content, path, { decodeDepth, introducedOnly }) {
    if (base === undefined)
        return { decodeDepth };
    // What a line of these holds is told by another, however far from it.
    if ((0,kubernetes/* holdsSecretManifest */.Y)(path, content) || (0,texts/* holdsPasswordTable */.q)(path, content))
        return { decodeDepth, before: base };
    return { decodeDepth, changed: changedParts(base, content), ...(introducedOnly ? { before: base } : {}) };
}


/***/ }),

/***/ 3106:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ withBlobStream),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   R6: () => (/* binding */ nulFields),
/* harmony export */   readBlobs: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9718);
// git's long outputs as streams: NUL-separated fields of a log, and the contents of many blobs from one process.



/** Fields of a command's NUL-separated output. @throws PortcullisError `git-failed` when git fails. */
function nulFields(directory, args) {
    return fields(directory, args, 0);
}
/** Lines of a command's output. @throws PortcullisError `git-failed` when git fails. */
function lines(directory, args) {
    return fields(directory, args, 10);
}
async function* fields(directory, args, separator) {
    const child = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(directory, args);
    child.stdin.end();
    const failure = outcome(child.ended, args);
    let rest = Buffer.alloc(0);
    for await (const chunk of child.stdout) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let from = 0;
        for (let at = bytes.indexOf(separator); at >= 0; at = bytes.indexOf(separator, from)) {
            yield bytes.toString('utf8', from, at);
            from = at + 1;
        }
        rest = bytes.subarray(from);
    }
    if (rest.length > 0)
        yield rest.toString();
    await failure;
}
/** Versions of a file are kept as differences from one another, which git takes apart again and again when it holds too few. */
const heldByGit = 'core.deltaBaseCacheLimit=256m';
/** Contents of blobs in the order of their ids. Larger ones than `maxBytes` are passed over without being held. */
async function* readBlobs(directory, ids, maxBytes) {
    const child = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(directory, ['-c', heldByGit, 'cat-file', '--batch', '--buffer']);
    const failure = outcome(child.ended, ['cat-file']);
    // A git that ends before it has read all of them shows by its exit code, and by what its output lacks.
    const feeding = feed(child.stdin, ids).catch(() => { });
    const parser = new BlobParser(maxBytes);
    let read = 0;
    for await (const chunk of child.stdout) {
        parser.push(chunk);
        for (let blob = parser.next(); blob !== undefined; blob = parser.next()) {
            yield { id: ids[read++], ...blob };
        }
    }
    await feeding;
    await failure;
    if (read < ids.length)
        throw gitFailed(['cat-file'], 'its output broke off');
}
/** Hands one blob's content on as it comes. @throws PortcullisError `git-failed` when git could not give all of it. */
async function withBlobStream(directory, id, use) {
    const args = ['cat-file', 'blob', id];
    const child = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(directory, args);
    child.stdin.end();
    const failure = outcome(child.ended, args);
    let ended = false;
    const counted = (async function* () {
        yield* child.stdout;
        ended = true;
    })();
    try {
        const value = await use(counted);
        if (ended)
            await failure;
        return value;
    }
    finally {
        child.kill();
    }
}
async function feed(stdin, ids) {
    const ended = () => stdin.destroyed === true;
    let batch = [];
    const write = async () => {
        if (!stdin.write(`${batch.join('\n')}\n`) && !ended())
            await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stdin, 'drain'), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stdin, 'close')]);
        batch = [];
    };
    for (const id of ids)
        if (batch.push(id) === 1000)
            await write();
    if (batch.length > 0)
        await write();
    stdin.end();
}
/** What is not there is answered with the name that was asked for and a word, a name of anything. */
const objectHeader = /^[0-9a-f]{40,64} ([a-z]{1,10}) (\d{1,15})$/;
/**
 * Takes the output of `cat-file --batch` apart: a line with kind and size, the content, a line feed, and again.
 * A class for its speed: functions made anew for each process would each be compiled anew.
 */
class BlobParser {
    maxBytes;
    chunk = Buffer.alloc(0);
    at = 0;
    /** What is being read: where its bytes go, how many are there, and how many to pass over at its end. */
    content;
    filled = 0;
    left = 0;
    size;
    constructor(maxBytes) {
        this.maxBytes = maxBytes;
    }
    /** The next bytes, when `next` has nothing more. */
    push(chunk) {
        this.chunk = this.at === this.chunk.length ? chunk : Buffer.concat([this.chunk.subarray(this.at), chunk]);
        this.at = 0;
    }
    /** The next blob that is there as a whole. */
    next() {
        for (;;) {
            if (this.size === undefined && !this.readHeader())
                return undefined;
            if (!this.readContent())
                return undefined;
            const { content, size } = this;
            this.content = undefined;
            this.size = undefined;
            return { content, size: size };
        }
    }
    readHeader() {
        const end = this.chunk.indexOf(10, this.at);
        if (end < 0)
            return false;
        const header = objectHeader.exec(this.chunk.toString('latin1', this.at, end));
        this.at = end + 1;
        const bytes = Number(header?.[2]);
        this.size = header?.[1] === 'blob' ? bytes : 0;
        // A missing object has no content and no line feed after it.
        this.left = header === null ? 0 : bytes + 1;
        if (header?.[1] !== 'blob' || bytes > this.maxBytes)
            return true;
        this.left = 1;
        this.filled = 0;
        // Most lie in one chunk, and need no copy.
        if (this.chunk.length - this.at >= bytes) {
            this.content = this.chunk.subarray(this.at, this.at + bytes);
            this.at += bytes;
            this.filled = bytes;
        }
        else
            this.content = Buffer.allocUnsafe(bytes);
        return true;
    }
    readContent() {
        if (this.content !== undefined && this.filled < this.content.length) {
            const copied = this.chunk.copy(this.content, this.filled, this.at);
            this.filled += copied;
            this.at += copied;
            if (this.filled < this.content.length)
                return false;
        }
        const passed = Math.min(this.left, this.chunk.length - this.at);
        this.left -= passed;
        this.at += passed;
        return this.left === 0;
    }
}
/** Settles when git ends; rejects when it failed, with the first line of what it said. */
function outcome(end, args) {
    const ended = end.then(({ failure, exitCode, stderr }) => {
        if (failure !== undefined)
            throw gitFailed(args, stderr.split('\n')[0] || (exitCode === undefined ? 'it was stopped' : `exit code ${exitCode}`));
    });
    ended.catch(() => { });
    return ended;
}
function gitFailed(args, reason) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'git-failed',
        message: `expected \`git ${args.slice(0, 2).join(' ')}\` to succeed, got: ${reason}`,
        remedy: 'Run in a git checkout that has the commits (`fetch-depth: 0`), with git on PATH.',
    });
}


/***/ }),

/***/ 6501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ scanLargeStream),
/* harmony export */   scanLargeFile: () => (/* binding */ scanLargeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1001);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7298);
/* harmony import */ var _allow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7561);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5028);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2808);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8527);
/* harmony import */ var _archives_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6172);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(238);
// A file too large to hold in memory: read in pieces, each with what stands before it and what follows, so that a match
// across a border is found whole in one of them.









const pieceBytes = 8 * 1024 * 1024;
/** A match and its judge look this far back. */
const beforeBytes = 4 * _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .maxMatchBytes */ .xc;
/** Room for the longest match with its context, and for an encoded segment of some length. */
const afterBytes = 64 * _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .maxMatchBytes */ .xc;
/** A comment that allows a finding is looked for this far into its line. */
const lineBytes = 4096;
/** Scans a large file, or says why it was skipped, or that it is an archive. Lines are counted in `\n`. */
async function scanLargeFile(detector, file, decodeDepth) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file.absolute, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const open = descriptor;
        let position = 0;
        return await scanPieces(detector, file.path, decodeDepth, (buffer, from) => {
            let length = 0;
            while (from + length < buffer.length) {
                const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(open, buffer, from + length, buffer.length - from - length, position);
                if (read === 0)
                    break;
                position += read;
                length += read;
            }
            return length;
        });
    }
    catch (error) {
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO)
            throw error;
        return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .systemReason */ .u)(error) } };
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The same for a content that comes as a stream. */
async function scanLargeStream(detector, path, decodeDepth, stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    return scanPieces(detector, path, decodeDepth, async (buffer, from) => {
        let at = from;
        while (at < buffer.length) {
            if (rest.length === 0) {
                const { value, done } = await chunks.next();
                if (done === true)
                    break;
                rest = typeof value === 'string' ? Buffer.from(value) : value;
            }
            const taken = rest.subarray(0, buffer.length - at);
            buffer.set(taken, at);
            at += taken.length;
            rest = rest.subarray(taken.length);
        }
        return at - from;
    });
}
async function scanPieces(detector, path, decodeDepth, fill) {
    const found = [];
    const buffer = Buffer.allocUnsafe(beforeBytes + pieceBytes + afterBytes);
    let held = 0;
    let seen = 0;
    let first = true;
    let cursor = { byte: 0, line: 1, column: 1, lineStart: 0 };
    for (let last = false; !last;) {
        const read = await fill(buffer, held);
        const piece = buffer.subarray(0, held + read);
        if (first) {
            const skip = unfit(piece, path);
            if (skip !== undefined)
                return skip;
        }
        first = false;
        last = read === 0 || piece.length < buffer.length;
        // What starts in the tail is found again, whole, in the next piece.
        const limit = last ? piece.length : piece.length - afterBytes;
        const lines = lineReader(piece);
        const detections = (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .detectAll */ .xw)(detector, piece, path, decodeDepth).sort((a, b) => a.start - b.start || a.end - b.end);
        for (const [order, detection] of detections.entries()) {
            if (detection.start >= limit || detection.start < seen)
                continue;
            cursor = advanced(cursor, piece, detection.start);
            const end = advanced(cursor, piece, detection.end);
            const region = { startLine: cursor.line, startColumn: cursor.column, endLine: end.line, endColumn: end.column };
            const comment = (0,_allow_js__WEBPACK_IMPORTED_MODULE_5__/* .allowance */ .n)(lines(cursor), region.startLine, region.endLine, (0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(detection.rule));
            const identity = (0,_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .publicIdentity */ .Wj)(detection, piece, 'utf8', detections.slice(Math.max(0, order - _content_js__WEBPACK_IMPORTED_MODULE_4__/* .nearbySecrets */ .Rr), order));
            found.push((0,_content_js__WEBPACK_IMPORTED_MODULE_4__/* .locatedSecret */ .Nm)(detection, identity, region, comment));
        }
        const from = characterStart(piece, Math.max(0, limit - beforeBytes));
        seen = limit - from;
        held = piece.length - from;
        cursor = rebased(advanced(cursor, piece, from), from);
        buffer.copyWithin(0, from, piece.length);
        await new Promise((resolve) => setImmediate(resolve));
    }
    return { found };
}
function unfit(head, path) {
    if ((0,_archives_js__WEBPACK_IMPORTED_MODULE_7__/* .archiveKind */ .F)(head, path) !== undefined)
        return 'archive';
    const probe = head.subarray(0, 8000);
    const encoding = (0,_unread_js__WEBPACK_IMPORTED_MODULE_8__/* .isUtf32 */ .xb)(probe) ? undefined : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_9__/* .detectEncoding */ .X0)(probe);
    if (encoding === 'latin1' && (0,_unread_js__WEBPACK_IMPORTED_MODULE_8__/* .isEbcdic */ .P$)(probe))
        return { skipped: (0,_unread_js__WEBPACK_IMPORTED_MODULE_8__/* .unread */ .gy)(probe, path) };
    if (encoding === undefined)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_8__/* .isTextWithStrays */ .gv)(probe) ? undefined : { skipped: (0,_unread_js__WEBPACK_IMPORTED_MODULE_8__/* .unread */ .gy)(probe, path) };
    if (!encoding.startsWith('utf-16'))
        return undefined;
    return { skipped: { path, reason: 'encoding', gap: true, detail: 'UTF-16 is read up to 16 MiB only' } };
}
function advanced(cursor, piece, to) {
    if (to <= cursor.byte)
        return cursor;
    let { line, lineStart } = cursor;
    for (let at = piece.indexOf(10, cursor.byte); at >= 0 && at < to; at = piece.indexOf(10, at + 1)) {
        line++;
        lineStart = at + 1;
    }
    const from = Math.max(cursor.byte, lineStart);
    const column = (line === cursor.line ? cursor.column : 1) + piece.toString('utf8', from, to).length;
    return { byte: to, line, column, lineStart };
}
function rebased(cursor, by) {
    return { ...cursor, byte: cursor.byte - by, lineStart: cursor.lineStart - by };
}
function characterStart(piece, at) {
    let start = at;
    while (start > 0 && at - start < 3 && (piece[start] & 0xc0) === 0x80)
        start--;
    return start;
}
/** The lines around a place, as far as the piece holds them. */
function lineReader(piece) {
    const known = new Map();
    return ({ line, lineStart }) => (wanted) => {
        const text = known.get(wanted) ?? lineAt(piece, Math.max(0, lineStart), wanted - line);
        if (known.size > 1000)
            known.clear();
        known.set(wanted, text);
        return text;
    };
}
/** The line `delta` lines from the one that starts at `start`. */
function lineAt(bytes, start, delta) {
    let from = start;
    for (let i = 0; i < delta; i++) {
        const end = bytes.indexOf(10, from);
        if (end < 0)
            return '';
        from = end + 1;
    }
    for (let i = 0; i > delta; i--)
        from = from < 2 ? 0 : bytes.lastIndexOf(10, from - 2) + 1;
    const end = bytes.indexOf(10, from);
    return bytes.toString('utf8', from, Math.min(end < 0 ? bytes.length : end, from + lineBytes));
}


/***/ }),

/***/ 2720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ holdsSecretManifest),
/* harmony export */   a: () => (/* binding */ kubernetesRules)
/* harmony export */ });
/* harmony import */ var _generic_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9003);
/* harmony import */ var _generic_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _generic_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(806);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4889);
// Kubernetes Secret manifests: values in base64 under `data`, plain under `stringData`. Sealed and encrypted ones are left alone.



/** A manifest of this size at most is looked at, on each side of its kind. */
const reach = 64 * 1024;
/** Byte spans of the values of the document that holds the match. */
function* values(text, match) {
    const [start, end] = documentAround(text, match.index);
    const document = text.slice(start, end);
    if (/\bsops:|encryptedData|ENC\[/.test(document))
        return;
    for (const section of document.matchAll(/(?:^|\n)([ \t]{0,20})(?:data|stringData):[ \t]*\r?\n((?:\1[ \t]{1,20}[^\n]{0,16000}\n?){1,5000})/g)) {
        const base = start + section.index + section[0].length - section[2].length;
        const plain = section[0].includes('stringData:');
        for (const line of section[2].matchAll(/^[ \t]{1,40}["']?([\w.-]{1,120})["']?:[ \t]{1,4}["']?([^\s"'#{][^\n"'#]{2,8000}?)["']?[ \t]{0,20}(?:#[^\n]{0,8000})?\r?$/gm)) {
            const [, key = '', value = ''] = line;
            if (!isSecret(key, value, plain))
                continue;
            const at = base + line.index + line[0].lastIndexOf(value);
            yield [at, at + value.length];
        }
    }
    yield* blocks(document, start);
    for (const section of document.matchAll(/"(data|stringData)"\s{0,4}:\s{0,4}\{([^{}]{1,16000})\}/g)) {
        const base = start + section.index + section[0].indexOf('{') + 1;
        for (const pair of section[2].matchAll(/"([\w.-]{1,120})"\s{0,4}:\s{0,4}"([^"\n]{3,8000})"/g)) {
            const [, key = '', value = ''] = pair;
            if (!isSecret(key, value, section[1] === 'stringData'))
                continue;
            const at = base + pair.index + pair[0].lastIndexOf(value);
            yield [at, at + value.length];
        }
    }
}
/** Values below their key, after `|` or `>`, in one line or in several. */
function* blocks(document, start) {
    for (const block of document.matchAll(/(?:^|\n)([ \t]{1,40})["']?([\w.-]{1,120})["']?:[ \t]{1,4}[|>][-+\d]{0,2}[ \t]*\r?\n((?:\1[ \t]{1,20}[^\n]{1,8000}(?:\n|$)){1,200})/g)) {
        const [all, indent = '', key = '', body = ''] = block;
        const section = sectionAbove(document, block.index, indent.length);
        const value = body.trim();
        if (section === undefined || !isSecret(key, section === 'data' ? value.replace(/\s+/g, '') : value, section !== 'data'))
            continue;
        const at = start + block.index + all.length - body.length + body.indexOf(value);
        yield [at, at + value.length];
    }
}
/** So far above its key the name of a value's section is looked for. */
const sectionReach = 16 * 1024;
/** The section that a key of a manifest stands in: the next line above that is indented less. */
function sectionAbove(document, key, indent) {
    const lines = document.slice(Math.max(0, key - sectionReach), key).split('\n');
    const head = lines.findLast((line) => /\S/.test(line) && line.search(/\S/) < indent);
    return /^[ \t]*(?<name>data|stringData):[ \t]*\r?$/.exec(head ?? '')?.groups?.name;
}
/** From the separator before a place to the one after it, both looked for within reach. */
function documentAround(text, place) {
    const from = Math.max(0, place - reach);
    const before = text.slice(from, place).lastIndexOf('\n---');
    const after = text.slice(place, place + reach).indexOf('\n---');
    return [before < 0 ? from : from + before, after < 0 ? Math.min(text.length, place + reach) : place + after];
}
function isSecret(key, value, plain) {
    if (/^[$%<{]|\{\{|\$\{|^!/.test(value))
        return false;
    if (!plain && !/^[A-Za-z0-9+/]{4,8000}={0,2}$/.test(value))
        return false;
    const inside = plain ? value : Buffer.from(value, 'base64').toString('latin1');
    // Keys in PEM are found by their own rule, certificates are no secrets.
    if (/-----BEGIN/.test(inside))
        return false;
    const kind = (0,_generic_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfName */ .f$)(key);
    if (!/^[\t\n\r -~]+$/.test(inside))
        return kind !== undefined && inside.length >= 12;
    const text = inside.trim();
    if (/\$\{|\{\{|^<[^<>]+>$/.test(text))
        return false;
    if (kind === 'password' || kind === 'secret')
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPassword */ .II)({ secret: text.slice(0, 200) }) !== undefined;
    const inner = /(?:passw(?:or)?d|pass|secret|token|api_?key)["']?\s{0,3}[=:]\s{0,3}["']?(?<value>[^\s"'$<{,;]{4,200})/i.exec(text)?.groups
        ?.value;
    if (inner !== undefined && (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPassword */ .II)({ secret: inner }) !== undefined)
        return true;
    // An address, a path, a name of something.
    if (/^[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){2,8}(?:\/[a-z0-9.-]{1,60}){0,6}$/.test(text))
        return false;
    if (text.length <= 200 && (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fitOf */ .Zo)(text, 'secret', { quoted: true, wrapped: false, credentialFile: false }) === undefined)
        return false;
    // A sign among random letters is what generators of passwords put there, whatever their key is called.
    if ((0,_generic_values_js__WEBPACK_IMPORTED_MODULE_3__/* .looksRandom */ .EZ)(text) && /^[!-~]{10,64}$/.test(text) && /[!#$%^&*+?~]/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text))
        return true;
    return (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_3__/* .looksRandom */ .EZ)(text) && text.length >= (kind === undefined ? 20 : 12) && !/^[0-9a-f-]{36}$/.test(text);
}
/** What somebody may have typed is less sure than what a machine made. */
function judge({ secret }) {
    if (secret === '')
        return undefined;
    const decoded = /^[A-Za-z0-9+/]{4,8000}={0,2}$/.test(secret) ? Buffer.from(secret, 'base64').toString('latin1').trim() : '';
    const value = /^[ -~]{3,}$/.test(decoded) ? decoded : secret;
    return value.length > 100 || (0,_generic_values_js__WEBPACK_IMPORTED_MODULE_3__/* .looksRandom */ .EZ)(value) ? {} : { confidence: 'medium' };
}
const manifestFile = /\.(?:ya?ml|json|tpl|tmpl|j2|gotmpl|erb)$/i;
const manifestKinds = ['Secret', 'secret'].flatMap((kind) => [
    `kind: ${kind}`,
    `kind: "${kind}"`,
    `kind: '${kind}'`,
    `kind": "${kind}"`,
    `kind":"${kind}"`,
]);
/** Whether some bytes may be the manifest of a Secret, whose parts are judged by a line that can stand far from them. */
function holdsSecretManifest(path, content) {
    return manifestFile.test(path) && manifestKinds.some((kind) => content.includes(kind));
}
const kubernetesRules = [
    (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeRule */ .Sp)({
        id: 'kubernetes-secret-yaml',
        aliases: ['kubernetes-secret'],
        title: 'Value of a Kubernetes Secret',
        gives: 'use what the Secret protects, since base64 hides nothing',
        change: 'Change the value where it was issued, keep the manifest sealed or encrypted (SealedSecret, SOPS, an external secret)',
        keywords: [...new Set(manifestKinds.map((kind) => kind.toLowerCase()))],
        pattern: /(?<![A-Za-z])kind(?:: (?:secret(?![\w-])|"secret"|'secret')|": ?"secret")/iy,
        spans: values,
        scope: documentAround,
        judge,
        generic: true,
        bad: [
            {
                text: () => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${Buffer.from((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(1)).toString('base64')}\n`,
                path: 'secret.yaml',
            },
            { text: () => `kind: Secret\nstringData:\n  db-pass: ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(2)}\napiVersion: v1\n`, path: 'secret.yml' },
            { text: () => `kind: Secret\nstringData:\n  db-pass: |\n    ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(4, 20)}\ntype: Opaque\n`, path: 'secret.yaml' },
            { text: () => `kind: Secret\nstringData:\n  db: "${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(5, 10)}!${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(6, 5)}"\n`, path: 'secret.yaml' },
            {
                text: () => `{"apiVersion": "v1", "data": {"token": "${Buffer.from((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(3, 30)).toString('base64')}"}, "kind": "Secret"}`,
                path: 'secret.json',
            },
        ],
        good: [
            { text: 'kind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}\n', path: 'secret.yaml' },
            { text: 'kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBabcdefghijklmnopqrstu\n', path: 'sealed.yaml' },
            { text: 'kind: Secret\ndata:\n  username: YXBw\n  password: cGFzc3dvcmQ=\n', path: 'secret.yaml' },
            { text: 'kind: Secret\nmetadata:\n  name: db\nstringData:\n  host: db.acme.io\n', path: 'secret.yaml' },
            { text: () => `kind: Secret\ndata:\n  server: ${Buffer.from('https://localhost:6443').toString('base64')}\n`, path: 'secret.yaml' },
            { text: 'kind: Secret\nstringData:\n  db-pass: |\n    {{ .Values.password }}\n', path: 'secret.yaml' },
            { text: () => `kind: Secret\nmetadata:\n  annotations:\n    db-pass: |\n      ${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .made */ .mI)(4, 20)}\n`, path: 'secret.yaml' },
            { text: 'kind: Secret\nstringData:\n  config: |\n    "apiVersion": "client.authentication.k8s.io/v1beta1"\n', path: 'secret.yaml' },
        ],
    }),
    (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeRule */ .Sp)({
        id: 'kubernetes-bootstrap-token',
        title: 'Kubernetes bootstrap token',
        gives: 'join the cluster as a node',
        change: 'Delete it (kubeadm token delete) and create a new one',
        severity: 'critical',
        keywords: ['kubeadm join', '--token ', 'token: "', 'bootstrap'],
        pattern: /(?:kubeadm join[^\n]{0,120}?--token|--token|token: "|bootstrap[\w -]{0,30}[:=])[ ="']{0,3}(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.])/iy,
        judge: ({ secret, before }) => /^(?:abcdef|123456)\.|0123456789abcdef/.test(secret) || !/kubeadm|bootstrap|6443|discovery|join/i.test(before.slice(-600))
            ? undefined
            : {},
        bad: [
            { text: () => `kubeadm join 10.0.0.1:6443 --token ${['8ewj1p', '9r9hcjoqgajrj4gi'].join('.')}`, path: 'join.sh' },
            { text: () => `bootstrapTokens:\n- token: "${['q7wqd2', '5k2m8z1r0v4x9c3b'].join('.')}"\n`, path: 'kubeadm.yaml' },
            {
                text: () => `kubeadm join master:6443 --discovery-token-ca-cert-hash sha256:1 --token ${['zr5f2k', 'p0o9i8u7y6t5r4e3'].join('.')}`,
                path: 'a.md',
            },
        ],
        good: [
            { text: 'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef', path: 'a.md' },
            { text: 'kubeadm join 10.0.0.1:6443 --token $TOKEN', path: 'a.sh' },
            { text: 'helm get --token latest.release', path: 'a.sh' },
        ],
    }),
];


/***/ }),

/***/ 1490:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ textRules),
/* harmony export */   q: () => (/* binding */ holdsPasswordTable)
/* harmony export */ });
/* harmony import */ var _generic_measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(806);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4889);
// Passwords in what people write for one another: tables of accounts, and sentences that tell a password.


const change = 'Change the password';
/** A header is so long at most, and a table has so many rows that are looked at. */
const headerLength = 1000;
const mostRows = 500;
/** Files that `table-password` and `markdown-table-password` look at. */
const separated = /\.(?:csv|tsv)$/i;
const markdown = /\.(?:md|markdown|mdx)$/i;
/** Tests whether a file may be a table with a column of passwords: what a row holds is told by the header, however far above it. */
function holdsPasswordTable(path, content) {
    const named = /pass(?:word|wd|phrase)/i;
    if (separated.test(path))
        return named.test(content.toString('latin1', 0, headerLength));
    return markdown.test(path) && /^\|[^\n]{0,1000}pass(?:word|wd|phrase)[*_ \t]{0,12}\|/im.test(content.toString('latin1'));
}
/** The cells of the column that the match names, when it stands in the header. */
function* cells(text, match, marked) {
    const header = headerOf(text, match.index, marked);
    if (header === undefined)
        return;
    const { column, delimiter } = header;
    let start = header.end + 1;
    for (let row = 0; row < mostRows && start < text.length; row++) {
        if (marked && text[start] !== '|')
            return;
        const next = text.indexOf('\n', start);
        const end = next < 0 ? text.length : next;
        const [from, to] = cellOf(text.slice(start, Math.min(end, start + headerLength * 2)), delimiter, column);
        if (to > from)
            yield [start + from, start + to];
        start = end + 1;
    }
}
/** The header of a table that has the place in it: the first line of a text, or in Markdown (`marked`) the one above a line of dashes. */
function headerOf(text, place, marked) {
    const before = text.slice(Math.max(0, place - headerLength), place);
    const start = place - before.length + before.lastIndexOf('\n') + 1;
    const end = text.slice(0, place + headerLength).indexOf('\n', place);
    if (end < 0)
        return undefined;
    const ruled = text[start] === '|' && /^\|[ \t]{0,8}:?-{2,80}[-: |\t]{0,400}\r?(?:\n|$)/.test(text.slice(end + 1, end + headerLength));
    if (marked ? !ruled : start > 0)
        return undefined;
    const delimiter = marked ? '|' : /[,;\t|]/.exec(text.slice(start, end))?.[0];
    if (delimiter === undefined)
        return undefined;
    return { end, delimiter, column: text.slice(start, place).split(delimiter).length - 1 };
}
/** Where the value of a cell begins and ends in its line, without quotes; nowhere when the line has no such cell. */
function cellOf(line, delimiter, column) {
    const all = line.split(delimiter);
    if (all.length <= column)
        return [0, 0];
    const offset = all.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
    const cell = /^(?<lead>[ \t]{0,40}["'`]?)(?<value>[^"'`\s]{3,120})["'`]?[ \t]{0,40}\r?$/.exec(all[column])?.groups;
    if (cell === undefined)
        return [0, 0];
    const from = offset + cell.lead.length;
    return [from, from + cell.value.length];
}
const textRules = [
    (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeRule */ .Sp)({
        id: 'table-password',
        title: 'Password in a table of accounts',
        gives: 'log in with it',
        change,
        keywords: ['password', 'passwd', 'passphrase'],
        path: separated,
        pattern: /(?:password|passwd|passphrase)["']?(?=[ \t]{0,3}[,;|\t\r\n])/iy,
        spans: (text, match) => cells(text, match, false),
        generic: true,
        bad: [
            { text: () => `name,login,password\nwiki,ops,${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(81)}\n`, path: 'accounts.csv' },
            { text: () => `"url";"password"\r\n"https://a.acme.io";"${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(82)}"\r\n`, path: 'export.csv' },
            { text: () => `host\tpassword\tnote\ndb\t${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(83)}\told\n`, path: 'hosts.tsv' },
        ],
        good: [
            { text: 'name,login,password\nwiki,ops,password\n', path: 'accounts.csv' },
            { text: 'name,login,password\nwiki,ops,\n', path: 'accounts.csv' },
            { text: () => `name,login,note\nwiki,ops,${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(84)}\n`, path: 'accounts.csv' },
        ],
    }),
    (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeRule */ .Sp)({
        id: 'markdown-table-password',
        title: 'Password in a table of Markdown',
        gives: 'log in with it',
        change,
        confidence: 'medium',
        keywords: ['password', 'passwd', 'passphrase'],
        path: markdown,
        pattern: /(?:password|passwd|passphrase)(?=[*_ \t]{0,12}\|)/iy,
        spans: (text, match) => cells(text, match, true),
        generic: true,
        judge: ({ secret }) => ((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .EZ)(secret) ? (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .typedPassword */ .II)({ secret }) : undefined),
        bad: [
            { text: () => `# Accounts\n\n| user | password |\n| --- | --- |\n| ops | \`${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(85)}\` |\n`, path: 'accounts.md' },
            { text: () => `| Password | For |\n|:---|---|\n| ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(86)} | staging |\n`, path: 'accounts.md' },
            { text: () => `| user | **Password** |\n|---|---|\n| a | |\n| b | ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(87)} |\n`, path: 'accounts.md' },
        ],
        good: [
            { text: () => `| option | password |\n\n| ops | ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(84)} |\n`, path: 'accounts.md' },
            { text: '| user | password |\n|---|---|\n| admin | admin123 |\n', path: 'accounts.md' },
            { text: () => `| name | note |\n|---|---|\n| password | ${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(88)} |\n`, path: 'accounts.md' },
        ],
    }),
    (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeRule */ .Sp)({
        id: 'told-password',
        title: 'Password told in a text',
        gives: 'log in with it',
        change,
        confidence: 'medium',
        generic: true,
        keywords: ['password `', 'password "', "password '", 'password is `', 'password is "', "password is '"],
        path: /(?:^|\/)[^.]{1,60}$|\.(?:md|markdown|txt|text|html?|eml|org|wiki)$/i,
        pattern: /password (?:is )?(?<quote>[`"'])(?<secret>[!-~]{8,80}?)\k<quote>/iy,
        // Words and numbers stand for passwords in every manual.
        judge: ({ secret }) => (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .typedPassword */ .II)({ secret }) !== undefined && ((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .EZ)(secret) || ((0,_generic_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCasesAndDigits */ .T4)(secret) && /[^A-Za-z0-9]/.test(secret)))
            ? { confidence: 'medium' }
            : undefined,
        bad: [
            { text: () => `Log in as admin with the password \`${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(85)}\`.`, path: 'notes.md' },
            { text: () => `user "ops", password "${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(86)}"`, path: 'access.txt' },
            { text: () => `The password is '${(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .made */ .mI)(87)}' for now`, path: 'NOTES' },
        ],
        good: [
            { text: 'Log in with the password `password123`.', path: 'notes.md' },
            { text: 'Enter the password "changeme" and change it.', path: 'notes.md' },
            { text: 'the field password `user.password_hash` is', path: 'notes.md' },
        ],
    }),
];


/***/ })

};
;