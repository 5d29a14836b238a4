"use strict";
exports.id = 9912;
exports.ids = [9912];
exports.modules = {

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
/** Settles when git ends; rejects when it failed, with the first line of what it said that is no advice and no warning. */
function outcome(end, args) {
    const ended = end.then(({ failure, exitCode, stderr }) => {
        if (failure !== undefined)
            throw gitFailed(args, reasonIn(stderr) || (exitCode === undefined ? 'it was stopped' : `exit code ${exitCode}`));
    });
    ended.catch(() => { });
    return ended;
}
/** Advice and warnings stand before what went wrong. */
function reasonIn(stderr) {
    return stderr.split('\n').find((line) => !/^(?:hint|warning):/.test(line));
}
function gitFailed(args, reason) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'git-failed',
        message: `expected \`git ${args.slice(0, 2).join(' ')}\` to succeed, got: ${reason}`,
        remedy: 'Run in a git checkout that has the commits (`fetch-depth: 0`), with git on PATH.',
    });
}


/***/ })

};
;