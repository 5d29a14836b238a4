export const id = 624;
export const ids = [624];
export const modules = {

/***/ 9624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines),
/* harmony export */   R: () => (/* binding */ nulFields),
/* harmony export */   readBlobs: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2664);
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
    const child = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(directory, args);
    child.stdin.end();
    const failure = outcome(child, args);
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
/** Contents of blobs in the order of their ids. Larger ones than `maxBytes` are passed over without being held. */
async function* readBlobs(directory, ids, maxBytes) {
    const child = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(directory, ['cat-file', '--batch', '--buffer']);
    const failure = outcome(child, ['cat-file']);
    const feeding = feed(child.stdin, ids);
    const reader = chunkReader(child.stdout);
    for (const id of ids) {
        const header = await reader.line();
        const [, kind, length] = header.split(' ');
        if (kind !== 'blob') {
            if (kind !== 'missing')
                await reader.skip(Number(length) + 1);
            yield { id, content: undefined, size: 0 };
            continue;
        }
        const size = Number(length);
        const content = size > maxBytes ? undefined : await reader.take(size);
        await reader.skip(content === undefined ? size + 1 : 1);
        yield { id, content, size };
    }
    await feeding;
    await failure;
}
async function feed(stdin, ids) {
    let batch = [];
    const write = async () => {
        if (!stdin.write(`${batch.join('\n')}\n`))
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stdin, 'drain');
        batch = [];
    };
    for (const id of ids)
        if (batch.push(id) === 1000)
            await write();
    if (batch.length > 0)
        await write();
    stdin.end();
}
/** Reads lines and counted bytes off a stream, holding one chunk at a time. */
function chunkReader(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let held = Buffer.alloc(0);
    const more = async () => {
        const next = await chunks.next();
        if (next.done === true)
            return false;
        held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
        return true;
    };
    const ended = () => gitFailed(['cat-file'], 'its output broke off');
    return {
        async line() {
            let end = held.indexOf(10);
            while (end < 0) {
                if (!(await more()))
                    throw ended();
                end = held.indexOf(10);
            }
            const text = held.toString('latin1', 0, end);
            held = held.subarray(end + 1);
            return text;
        },
        async take(length) {
            if (held.length >= length) {
                const content = held.subarray(0, length);
                held = held.subarray(length);
                return content;
            }
            const content = Buffer.allocUnsafe(length);
            let filled = held.copy(content);
            held = Buffer.alloc(0);
            while (filled < length) {
                if (!(await more()))
                    throw ended();
                const copied = held.copy(content, filled);
                filled += copied;
                held = held.subarray(copied);
            }
            return content;
        },
        async skip(length) {
            let left = length;
            while (left > held.length) {
                left -= held.length;
                held = Buffer.alloc(0);
                if (!(await more()))
                    throw ended();
            }
            held = held.subarray(left);
        },
    };
}
/** Settles when git ends; rejects when it failed, with the first line of what it said. */
function outcome(child, args) {
    let said = '';
    child.stderr.on('data', (chunk) => {
        if (said.length < 4000)
            said += chunk.toString();
    });
    // A broken pipe shows as git's exit code.
    child.stdin.on('error', () => { });
    const ended = new Promise((settle, fail) => {
        child.on('error', (error) => fail(gitFailed(args, error.message)));
        child.on('close', (code) => (code === 0 ? settle() : fail(gitFailed(args, said.split('\n')[0] || `exit code ${code}`))));
    });
    ended.catch(() => { });
    return ended;
}
function gitFailed(args, reason) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'git-failed',
        message: `expected \`git ${args.slice(0, 2).join(' ')}\` to succeed, got: ${reason}`,
        remedy: 'Run in a git checkout that has the commits (`fetch-depth: 0`), with git on PATH.',
    });
}


/***/ })

};
