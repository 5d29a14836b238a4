"use strict";
exports.id = 9916;
exports.ids = [9916];
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

// EXTERNAL MODULE: ./build/bundled/packages/core/src/scanner.js
var scanner = __webpack_require__(9102);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/content.js
var src_content = __webpack_require__(5028);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/kubernetes.js
var kubernetes = __webpack_require__(2720);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/places/texts.js
var texts = __webpack_require__(1490);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/archive-kind.js
var archive_kind = __webpack_require__(1946);
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





function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([9923, 1694], 1694); } // at first use






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
        all.push(asOne(result));
        if (searched)
            previous = { path: blob.path, content };
    }
    // Lets git's exit code speak.
    await contents.next();
    for (const { blob, size } of large)
        all.push(asOne(await scanLargeBlob(detector, blob, size, setup)));
    return (0,task/* joinResults */.F)(all);
}
const asOne = (result) => ({ ...result, skipped: (0,scanner/* ofOneInput */.mo)(result.skipped, result.scanned > 0) });
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
    const kind = (0,archive_kind/* archiveKind */.FF)(content, path);
    const left = kind === undefined ? [] : [(0,working_tree.closed)(path)];
    if (kind !== undefined && (setup.archiveDepth > 0 || (0,archive_kind/* isWholly */.UK)(kind))) {
        if (setup.archiveDepth === 0)
            return { ...unsearched, skipped: left };
        const archive = await (0, atFirstUse0().scanArchive)(detector, content, path, setup);
        const known = setup.introducedOnly && base !== undefined ? await archiveSecrets(detector, base, path, setup) : new Set();
        const found = archive.found
            .filter(({ secret }) => !known.has(secret.hash))
            .map((one) => ({ path: one.path, secret: one.secret, introduced: introduction, blob: id }));
        return { ...unsearched, found, skipped: archive.skipped, scanned: archive.scanned };
    }
    const secrets = (0,src_content/* scanContent */.nx)(detector, content, path, contentOptions(base, content, path, setup));
    if (secrets === undefined) {
        const passagesOf = (bytes) => (0,src_content/* scanPassages */.ZS)(detector, bytes, path, setup.decodeDepth);
        const found = passagesOf(content);
        const known = new Set(setup.introducedOnly && base !== undefined && found.length > 0 ? passagesOf(base).map(({ hash }) => hash) : []);
        const skipped = kind === undefined ? [(0,unread/* unread */.gy)(content, path)] : left;
        return { ...unsearched, found: foundAs(found.filter(({ hash }) => !known.has(hash))), skipped };
    }
    return { ...unsearched, found: foundAs(secrets), skipped: left, scanned: 1, searched: true };
}
/** A version that is too large to be held: read as it comes from git, and held against the one it replaced in the same way. */
async function scanLargeBlob(detector, { id, path, replaced, introduction }, size, setup) {
    const scanned = await streamed(detector, id, path, setup);
    const result = (0,working_tree.largeResult)(scanned, path, size, setup);
    const isCompared = setup.introducedOnly && replaced !== undefined && scanned.found.length > 0;
    const before = isCompared ? await streamed(detector, replaced, path, setup) : undefined;
    const known = new Set(before?.found.map(({ hash }) => hash));
    const fresh = result.found.filter(({ secret }) => !known.has(secret.hash));
    return { ...result, found: fresh.map((one) => ({ ...one, introduced: introduction, blob: id })) };
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
    if ((0,archive_kind/* archiveKind */.FF)(content, path) === undefined)
        return new Set();
    return new Set((await (0, atFirstUse0().scanArchive)(detector, content, path, setup)).found.map(({ secret }) => secret.hash));
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


/***/ })

};
;