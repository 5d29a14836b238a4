export const id = 318;
export const ids = [318];
export const modules = {

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   committedChanges: () => (/* binding */ committedChanges),
/* harmony export */   stagedChanges: () => (/* binding */ stagedChanges)
/* harmony export */ });
/* harmony import */ var _git_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9624);
// What commits brought: every blob once, with the path, the version it replaced and the commit that introduced it.

const absent = /^0+$/;
const fileMode = /^10/;
/** Blobs that the commits of some revisions introduced (`--all`, `base..head`). */
async function committedChanges(directory, revisions) {
    // -c shows of a merge what differs from all its parents: content that no other commit introduced.
    const args = [
        'log',
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '-c',
        '--root',
        '--topo-order',
        '--format=%x01%H%x00%an <%ae>%x00%aI',
        ...revisions,
        '--',
    ];
    const newest = new Map();
    let introduction;
    let commits = 0;
    const fields = (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .nulFields */ .R)(directory, args)[Symbol.asyncIterator]();
    const next = async () => {
        const { value, done } = await fields.next();
        return done === true ? undefined : value;
    };
    for (let field = await next(); field !== undefined; field = await next()) {
        const head = field.indexOf('\u0001');
        if (head >= 0) {
            commits++;
            introduction = { commit: field.slice(head + 1), author: (await next()) ?? '', date: ((await next()) ?? '').split('\n')[0] ?? '' };
            continue;
        }
        const record = parseRaw(field);
        if (record === undefined)
            continue;
        const path = (await next()) ?? '';
        // The log runs from new to old: the last one seen introduced the blob first.
        if (record.id !== undefined)
            newest.set(record.id, { id: record.id, path, replaced: record.replaced, introduction });
    }
    return { blobs: inPathOrder([...newest.values()].reverse()), commits };
}
/** Blobs that are staged. */
async function stagedChanges(directory) {
    const blobs = [];
    const fields = (0,_git_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .nulFields */ .R)(directory, ['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames'])[Symbol.asyncIterator]();
    for (let field = await fields.next(); field.done !== true; field = await fields.next()) {
        const record = parseRaw(field.value);
        if (record === undefined)
            continue;
        const path = await fields.next();
        if (record.id !== undefined && path.done !== true)
            blobs.push({ id: record.id, path: path.value, replaced: record.replaced, introduction: undefined });
    }
    return { blobs: inPathOrder(blobs), commits: 0 };
}
/**
 * `:100644 100644 old new M` for one parent, `::100644 100644 100644 old old new MM` for a merge of two.
 * Undefined when the field is no record; without an id when it is a deletion, a link or a submodule.
 */
function parseRaw(field) {
    const start = field.lastIndexOf('\n') + 1;
    const colons = /^:+/.exec(field.slice(start, start + 64))?.[0].length ?? 0;
    if (colons === 0)
        return undefined;
    const parts = field.slice(start + colons).split(' ');
    const mode = parts[colons] ?? '';
    const id = parts[2 * colons + 1] ?? '';
    const replaced = parts[colons + 1] ?? '';
    if (!fileMode.test(mode) || absent.test(id))
        return {};
    return { id, replaced: absent.test(replaced) || !fileMode.test(parts[0] ?? '') ? undefined : replaced };
}
/** Stable by path: neighbours in a pack, and each version right after the one it replaced. */
function inPathOrder(blobs) {
    return [...blobs].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}


/***/ }),

/***/ 9624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nulFields),
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2154);
// git's long outputs as streams: NUL-separated fields of a log, and the contents of many blobs from one process.


/** Fields of a command's NUL-separated output. @throws PortcullisError `git-failed` when git fails. */
async function* nulFields(directory, args) {
    const child = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(directory, args);
    child.stdin.end();
    const failure = outcome(child, args);
    let rest = Buffer.alloc(0);
    for await (const chunk of child.stdout) {
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let from = 0;
        for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, from)) {
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
