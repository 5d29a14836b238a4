"use strict";
exports.id = 3692;
exports.ids = [3692];
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


/***/ }),

/***/ 3692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reachCommits: () => (/* binding */ reachCommits)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/path-filter.js
var path_filter = __webpack_require__(5374);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var paths = __webpack_require__(8657);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js + 2 modules
var git = __webpack_require__(9718);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/scanner.js
var scanner = __webpack_require__(9102);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/blobs.js + 1 modules
var reach_blobs = __webpack_require__(9912);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/git-stream.js
var git_stream = __webpack_require__(3106);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/changes.js
// What commits brought: every blob at each of its paths, with the version it replaced and the commit that introduced it.
// One path's exclusions never decide for another; a file that was only moved brought nothing.




const absent = /^0+$/;
/** Of files, and of links, whose content is the text of where they lead. */
const fileMode = /^1[02]/;
const submoduleMode = '160000';
/** Blobs that the commits of some revisions introduced (`--all`, `base..head`). */
async function committedChanges(directory, revisions, selected) {
    // -c shows of a merge what differs from all its parents: content that no other commit introduced.
    const args = [
        'log',
        '--raw',
        '-z',
        '--no-abbrev',
        // Only of files whose content stays the same: their secrets are where they were.
        '-M100%',
        '-c',
        '--root',
        '--topo-order',
        '--format=%x01%H%x00%an <%ae>%x00%aI',
        ...revisions,
        '--',
    ];
    const shallow = shallowCommits(directory);
    const newest = new Map();
    const submodules = new Set();
    let cutOff = 0;
    let introduction;
    let commits = 0;
    const fields = (0,git_stream/* nulFields */.R6)(directory, args)[Symbol.asyncIterator]();
    const next = async () => {
        const { value, done } = await fields.next();
        return done === true ? undefined : value;
    };
    for (let field = await next(); field !== undefined; field = await next()) {
        const head = field.indexOf('\u0001');
        if (head >= 0) {
            commits++;
            const commit = field.slice(head + 1);
            if (shallow.has(commit))
                cutOff++;
            introduction = { commit, author: (await next()) ?? '', date: ((await next()) ?? '').split('\n')[0] ?? '' };
            continue;
        }
        const record = parseRaw(field);
        if (record === undefined)
            continue;
        const first = (await next()) ?? '';
        const path = record.moved ? ((await next()) ?? '') : first;
        if (record.submodule)
            submodules.add(path);
        if (record.id === undefined || !selected(path))
            continue;
        // The log runs from new to old: the last one seen introduced the blob at this path first.
        newest.set(`${record.id} ${path}`, { id: record.id, path, ...origin(record, first, selected), introduction });
    }
    return { blobs: inPathOrder([...newest.values()].reverse()), commits, cutOff, submodules: [...submodules].sort() };
}
/** Revisions that name everything ever committed; in a repository without commits there is none to name. */
function allRevisions(directory) {
    return (0,git/* git */.$Y)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? ['--all', 'HEAD'] : ['--all'];
}
/**
 * Objects that a partial clone does not hold. Git would try to fetch each when asked for it, which it must not,
 * and end when it cannot.
 */
async function missingObjects(directory) {
    const missing = new Set();
    if (!(0,git/* git */.$Y)(directory, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$']).ok)
        return missing;
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--indexed-objects', ...allRevisions(directory)];
    for await (const line of (0,git_stream/* lines */.Mn)(directory, args))
        if (line.startsWith('?'))
            missing.add(line.slice(1));
    return missing;
}
/** Commits at which a shallow clone was cut. */
function shallowCommits(directory) {
    const asked = (0,git/* git */.$Y)(directory, ['rev-parse', '--git-path', 'shallow']);
    if (!asked.ok)
        return new Set();
    try {
        return new Set((0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(directory, asked.stdout.toString().replace(/\n$/, '')), 'latin1')
            .split('\n')
            .filter(Boolean));
    }
    catch {
        return new Set();
    }
}
/** Paths of the files at HEAD with their blobs. */
async function headBlobs(directory) {
    const blobs = new Map();
    if (!(0,git/* git */.$Y)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok)
        return blobs;
    for await (const field of (0,git_stream/* nulFields */.R6)(directory, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD'])) {
        const tab = field.indexOf('\t');
        const [mode = '', , id = ''] = field.slice(0, tab).split(' ');
        if (fileMode.test(mode))
            blobs.set(field.slice(tab + 1), id);
    }
    return blobs;
}
/** Blobs that are staged. */
async function stagedChanges(directory, selected) {
    const blobs = [];
    const fields = (0,git_stream/* nulFields */.R6)(directory, ['diff', '--cached', '--raw', '-z', '--no-abbrev', '-M100%'])[Symbol.asyncIterator]();
    for (let field = await fields.next(); field.done !== true; field = await fields.next()) {
        const record = parseRaw(field.value);
        if (record === undefined)
            continue;
        const first = await fields.next();
        const last = record.moved ? await fields.next() : first;
        if (record.id === undefined || first.done === true || last.done === true)
            continue;
        if (!selected(last.value))
            continue;
        blobs.push({ id: record.id, path: last.value, ...origin(record, first.value, selected), introduction: undefined });
    }
    return { blobs: inPathOrder(blobs), commits: 0, cutOff: 0, submodules: [] };
}
/**
 * `:100644 100644 old new M` for one parent, `::100644 100644 100644 old old new MM` for a merge of two.
 * Undefined when the field is no record; without an id when it is a deletion or a submodule. Two paths follow a record
 * of one parent that says `R`.
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
    const moved = colons === 1 && /^[RC]/.test(parts[4] ?? '');
    const submodule = mode === submoduleMode;
    if (!fileMode.test(mode) || absent.test(id))
        return { moved, submodule };
    return { id, moved, submodule, replaced: absent.test(replaced) || !fileMode.test(parts[0] ?? '') ? undefined : replaced };
}
function origin({ replaced, moved }, from, selected) {
    if (!moved)
        return { replaced };
    // What was left out where it lay is seen for the first time where it lies now.
    return { replaced: undefined, ...(selected(from) ? { movedFrom: from } : {}) };
}
/** Stable by path: neighbours in a pack, and each version right after the one it replaced. */
function inPathOrder(blobs) {
    return [...blobs].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/crew.js
var crew = __webpack_require__(5856);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/perform.js
var perform = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/reached.js
var reached = __webpack_require__(7827);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/refs.js
// What tags and other refs name that is no commit: a file or a tree of its own, which no log of commits shows and everybody can fetch.



/** Files that refs name without a commit: a blob at the ref's own name, those of a tree at their paths in it. */
async function namedBlobs(directory, selected) {
    const blobs = [];
    const add = (path, id) => {
        if (selected(path))
            blobs.push({ id, path, replaced: undefined, introduction: undefined });
    };
    const trees = new Set();
    for (const { ref, id, type } of await uncommitted(directory)) {
        if (type === 'tree')
            trees.add(id);
        else
            add(ref, id);
    }
    for (const tree of trees) {
        for await (const field of (0,git_stream/* nulFields */.R6)(directory, ['ls-tree', '-r', '-z', '--full-tree', tree])) {
            const tab = field.indexOf('\t');
            const [mode = '', , id = ''] = field.slice(0, tab).split(' ');
            if (fileMode.test(mode))
                add(field.slice(tab + 1), id);
        }
    }
    return blobs;
}
/** Refs that lead to no commit, through however many tags. */
async function uncommitted(directory) {
    const args = ['for-each-ref', '--format=%(objecttype) %(*objecttype) %(objectname) %(refname)'];
    const others = [];
    for await (const line of (0,git_stream/* lines */.Mn)(directory, args)) {
        const [type, behind, id = '', ref = ''] = line.split(' ');
        if (type !== 'commit' && behind !== 'commit')
            others.push({ ref, id });
    }
    if (others.length === 0)
        return [];
    // A tag of a tag: `for-each-ref` looks behind one only.
    const asked = (0,git/* git */.$Y)(directory, ['cat-file', '--batch-check'], Buffer.from(others.map(({ id }) => `${id}^{}\n`).join('')));
    const answers = asked.stdout.toString().split('\n');
    return others.flatMap(({ ref }, at) => {
        const [id = '', type] = (answers[at] ?? '').split(' ');
        return type === 'blob' || type === 'tree' ? [{ ref, id, type }] : [];
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/working-tree.js
var working_tree = __webpack_require__(9023);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/commits.js
// A scan of what commits or the index brought: which blobs, their secrets, and whether these are still there.









/** What is looked at of a file that is new, and of a further version of one; how many threads to start need not be exact. */
const usualFileBytes = 16 * 1024;
const usualChangeBytes = 5 * 1024;
async function scanCommits(what, selected, setup, context) {
    const { directory } = setup;
    const changes = await changesOf(what, directory, selected);
    const missing = await missingObjects(directory);
    const wanted = changes.blobs;
    const blobs = wanted
        .filter(({ id }) => !missing.has(id))
        .map((blob) => (missing.has(blob.replaced ?? '') ? { ...blob, replaced: undefined } : blob));
    const weight = weightOf(blobs);
    const tasks = (0,reach_blobs.blobTasks)(blobs, (0,crew/* isWorthThreads */.cN)(weight) ? 'shared' : 'alone');
    const { found, skipped, scanned, bytes } = await (0,crew/* performAll */.N2)(setup, tasks, weight, context);
    const lacking = wanted.filter(({ id }) => missing.has(id)).map(({ path }) => (0,reach_blobs.missingVersion)(path));
    const gaps = [...lacking, ...skipped, ...(changes.cutOff === 0 ? [] : [shallowGap(changes.cutOff)])];
    return {
        found,
        commits: changes.commits,
        blobs,
        coverage: { applicable: (0,scanner/* applicableInputs */.tk)(scanned, gaps), scanned, bytes, skipped: gaps },
        notices: [
            ...(0,reached/* formsAloneNotice */.L)(blobs.map(({ path }) => path), setup),
            ...(changes.cutOff === 0 ? [] : [shallowNotice]),
            ...submodulesNotice(changes.submodules),
            ...(what === 'staged' ? [] : [messagesNotice]),
        ],
        ...(what === 'history' ? { inHead: await presence(found, missing, setup) } : {}),
    };
}
async function changesOf(what, directory, selected) {
    if (what === 'staged')
        return stagedChanges(directory, selected);
    if (what !== 'history')
        return committedChanges(directory, what, selected);
    const changes = await committedChanges(directory, allRevisions(directory), selected);
    const named = await namedBlobs(directory, selected);
    return named.length === 0 ? changes : { ...changes, blobs: inPathOrder([...changes.blobs, ...named]) };
}
/** Blobs are sorted by path. */
function weightOf(blobs) {
    return blobs.reduce((sum, { path, replaced }, at) => {
        const further = replaced !== undefined || blobs[at - 1]?.path === path;
        return sum + (further ? usualChangeBytes : usualFileBytes);
    }, 0);
}
const shallowNotice = {
    level: 'warning',
    message: 'The clone is shallow: commits before its oldest ones were not looked at. Check out with `fetch-depth: 0`.',
};
const messagesNotice = {
    level: 'note',
    message: 'The contents of files were read; messages of commits and tags, and names of branches, were not.',
};
/** What is committed there belongs to another repository. */
function submodulesNotice(paths) {
    if (paths.length === 0)
        return [];
    const some = paths.slice(0, 5).join(', ');
    const message = `Commits of submodules are those of other repositories and were not looked at: ${some}${paths.length > 5 ? ' and more' : ''}.`;
    return [{ level: 'note', message }];
}
function shallowGap(commits) {
    return { path: '.git', reason: 'shallow-clone', gap: true, detail: `the parents of ${commits} commits are not in the clone` };
}
/**
 * Asked of the content, not of the path: HEAD holds a secret where a file of it, wherever it lies by now, is a version the secret was
 * found in, and where the file at the secret's own path, looked at again, has it in another version.
 */
async function presence(found, missing, setup) {
    const paths = new Set(found.flatMap(({ path }) => (0,scanner/* filesOf */.R8)(path)));
    if (paths.size === 0)
        return () => false;
    const all = await headBlobs(setup.directory);
    const there = new Set(all.values());
    const head = new Map([...all].filter(([path, id]) => paths.has(path) && !missing.has(id)));
    const present = new Set();
    for (const { secret, blob } of found)
        if (blob !== undefined && there.has(blob))
            present.add(secret.hash);
    const detector = await (0,perform/* setupDetector */.O4)(setup);
    const contents = (0,git_stream.readBlobs)(setup.directory, [...head.values()], setup.maxBytes)[Symbol.asyncIterator]();
    for (const path of head.keys()) {
        const content = (await contents.next()).value?.content;
        if (content === undefined)
            continue;
        for (const { secret } of (await (0,working_tree.scanBytes)(detector, content, path, setup)).found)
            present.add(secret.hash);
    }
    await contents.next();
    return ({ secret }) => present.has(secret.hash);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/versions.js
// `scan: staged`, `range` and `history`: which versions in git are looked at.





async function reachCommits(setup, inputs, context, custom) {
    if (!isRepository(context.workspace)) {
        throw new errors/* PortcullisError */.SO({
            code: 'no-repository',
            message: `expected a git checkout for \`scan: ${inputs.scan}\`, got a plain directory`,
            where: { key: 'scan' },
            remedy: 'Check the repository out with `fetch-depth: 0`, or scan `files`.',
        });
    }
    const revisions = inputs.scan === 'history' || inputs.scan === 'staged' ? inputs.scan : [revisionRange(inputs, context)];
    const selected = await (0,path_filter/* selectionFilter */.tJ)(inputs, [context.workspace]);
    const below = pathInGit(inputs, context);
    const included = (path) => selected(path) && (below === '' || path === below || path.startsWith(`${below}/`));
    const { blobs, commits, ...reached } = await scanCommits(revisions, (path) => included(path) && custom?.pathAllowed(path) !== true, setup, context);
    if (blobs.length === 0)
        refuseNothing(inputs, context, below);
    if (commits === 0 && inputs.scan === 'range' && inputs.range !== '')
        throw new errors/* PortcullisError */.SO({
            code: 'range-empty',
            message: `expected commits in the range ${inputs.range}, got none`,
            where: { key: 'range' },
            remedy: 'Write the older commit first: BASE..HEAD.',
        });
    return {
        ...reached,
        named: blobs.flatMap(({ path, introduction }) => (custom?.rulesOfPath(path) ?? []).map((rule) => ({
            path,
            rule,
            ...(introduction === undefined ? {} : { introduced: introduction }),
        }))),
    };
}
/** The input `path` as git writes paths; empty for all of the repository. */
function pathInGit({ path }, { workspace }) {
    return path === '.' || path === '' ? '' : (0,paths/* relativePath */.iZ)((0,git/* findGitRoot */.ky)(workspace) ?? workspace, (0,external_node_path_.resolve)(workspace, path));
}
/** What the user named is somewhere: a path now or at HEAD, and what globs leave in anywhere in the history. A change may miss both. */
function refuseNothing({ path, include, exclude, scan }, { workspace }, below) {
    const isThere = () => !/^\.\.(?:\/|$)/.test(below) &&
        ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace, path)) ||
            (0,git/* git */.$Y)(workspace, ['ls-tree', '--name-only', '--full-tree', 'HEAD', '--', below]).stdout.length > 0);
    if (below !== '' && !isThere())
        throw new errors/* PortcullisError */.SO({
            code: 'path-missing',
            message: 'expected a file or directory, which is neither in the workspace nor in what git has of it',
            where: { file: path, key: 'path' },
            remedy: 'Correct `path`; it starts at the root of the workspace.',
        });
    if (scan === 'history' && include.length + exclude.length > 0)
        throw new errors/* PortcullisError */.SO({
            code: 'include-empty',
            message: 'expected `include` and `exclude` to leave some files of the history in, got none',
            where: { key: include.length > 0 ? 'include' : 'exclude' },
            remedy: 'Correct the globs: a path starts at the root of the workspace, and a glob without a slash is held against names.',
        });
}
/** A bare repository has no `.git`. */
function isRepository(directory) {
    return (0,git/* findGitRoot */.ky)(directory) !== undefined || (0,git/* git */.$Y)(directory, ['rev-parse', '--is-bare-repository']).stdout.toString().trim() === 'true';
}
function revisionRange(inputs, context) {
    if (inputs.range !== '') {
        // Nothing that git could take for an option, and no more than two revisions.
        if (/^[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}\.\.\.?[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}$/.test(inputs.range))
            return inputs.range;
        throw new errors/* PortcullisError */.SO({
            code: 'input-invalid',
            message: `expected BASE..HEAD, got "${inputs.range.slice(0, 60)}"`,
            where: { key: 'range' },
            remedy: 'Name two commits, branches or tags.',
        });
    }
    const { change } = context;
    if (change?.base !== undefined && (0,git/* isCommitId */.jh)(change.base))
        return `${change.base}..${change.head}`;
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: 'expected a range, but the event names no base commit',
        where: { key: 'range' },
        remedy: 'Set `range` to BASE..HEAD, or scan `history`.',
    });
}


/***/ })

};
;