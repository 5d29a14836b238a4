"use strict";
exports.id = 915;
exports.ids = [915];
exports.modules = {

/***/ 5374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var pathFilter = (async function pathFilter(include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return () => true;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const matcher = (globs) => {
        const matchers = globs.map((glob) => {
            const body = bodyOf(glob);
            return picomatch(body, { dot: true, basename: !body.includes('/') });
        });
        return (path) => matchers.some((matches) => matches(path));
    };
    const included = include.length === 0 ? () => true : matcher(include);
    const excluded = matcher(exclude);
    return (path) => included(path) && !excluded(path);
});
var workspaceGlobs = (function workspaceGlobs(globs, key, folders, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return globs.map((glob) => {
        refuseInvalid(glob, key);
        const asked = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .slashes */ .k2)(glob, system);
        const body = folders.map((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, folder, system)).find((found) => found !== (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, undefined, system));
        if (body === undefined && ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isWindowsAbsolute */ .nY)(asked) || (system.sep === '\\' && asked.startsWith('//'))))
            throw outside(glob, key);
        return body ?? glob;
    });
});
var folderFilter = (async function folderFilter(include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return () => true;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const reaches = include.map(bodyOf).map((body) => {
        if (isNameAtRoot(body))
            return () => false;
        const base = body.includes('/') ? picomatch.scan(body).base.replace(/\/$/, '') : '';
        return (folder) => base === '' || `${base}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${base}/`);
    });
    const leaves = await pathFilter([], exclude);
    return (folder) => (reaches.length === 0 || reaches.some((may) => may(folder))) && leaves(folder) && leaves(`${folder}/any`);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ isLiteralGlob),
/* harmony export */   Y1: () => (/* binding */ pathFilter),
/* harmony export */   bH: () => (/* binding */ globOfPath),
/* harmony export */   vu: () => (/* binding */ folderFilter),
/* harmony export */   xG: () => (/* binding */ workspaceGlobs)
/* harmony export */ });
/* unused harmony export selectionFilter */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8657);
// Which paths the globs of `include` and `exclude` take in.



/**
 * Predicate over workspace paths from include and exclude globs.
 * @throws PortcullisError `glob-invalid`.
 */

/**
 * Globs as `pathFilter` takes them: an absolute one below one of the folders is taken from there.
 * @param key input that they stand in. @param folders absolute: the workspace as it was named, and with every link resolved.
 * @throws PortcullisError `glob-outside` for one of another drive, server or system.
 */

/**
 * Predicate over workspace paths from the inputs `include` and `exclude` as they were given.
 * @param folders absolute: the workspace as it was named, and with every link resolved.
 * @throws PortcullisError `glob-invalid` or `glob-outside`.
 */

function outside(glob, key) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'glob-outside',
        message: `expected a glob of paths in the workspace, got "${glob.slice(0, 60)}"`,
        where: { key },
        remedy: 'Write it from the root of the workspace: `src/**`.',
    });
}
/** A glob that names one path, or files of one name, and no pattern. */
function isLiteralGlob(glob) {
    return !/[\\*?[\]{}()!+@|]/.test(glob);
}
/**
 * Predicate over folders that nobody can look into: whether the globs take in something that might lie there.
 * @throws PortcullisError `glob-invalid`.
 */

/**
 * A glob that matches a path whatever letters are in it; one without a slash would match in any folder. In brackets, since a backslash
 * parts folders on Windows.
 * @param path relative to the workspace, with forward slashes.
 */
function globOfPath(path, isFolder) {
    if (path === '')
        return '**';
    const literal = path
        .replace(/[\\*?[\]{}()+@|,$]/g, (letter) => (letter === '\\' ? '\\\\' : `[${letter}]`))
        // At the beginning it would turn the glob round.
        .replace(/^!/, '?');
    if (isFolder)
        return `${literal}/**`;
    return literal.includes('/') ? literal : `{${literal},/}`;
}
/** What `globOfPath` makes of a file at the root. */
function isNameAtRoot(body) {
    return body.startsWith('{') && body.indexOf(',/}') === body.length - 3;
}
function bodyOf(glob) {
    refuseInvalid(glob, glob.slice(0, 40));
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, undefined).replace(/\/$/, '/**');
}
/** @param key what the message is about: an input, or the glob itself. */
function refuseInvalid(glob, key) {
    if (glob.length > 1000)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'glob-invalid',
            message: 'expected a glob of at most 1000 characters',
            where: { key },
            remedy: 'Split the glob.',
        });
    // It would stand for every path but those that it names.
    if (/^!(?!\()/.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, undefined)))
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'glob-invalid',
            message: `expected a glob that says what it takes, got one that starts with an exclamation mark, "${glob.slice(0, 40)}"`,
            where: { key },
            remedy: 'Name what to leave out under `exclude`, and what to take under `include`, without the mark.',
        });
}


/***/ }),

/***/ 915:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var behindLinks = (async function behindLinks(listing, workspace, committed) {
    const found = { files: [], links: [], folders: [], skipped: [], linked: [] };
    if (listing.folders.length === 0)
        return found;
    const listed = sortedParts(listing);
    const elsewhere = new Map();
    const waiting = listing.folders.map((link) => ({ ...link, through: [] }));
    let names = 0;
    // The list grows by the links that lie behind links.
    for (const link of waiting) {
        if (link.through.includes(link.target)) {
            found.skipped.push(passed(link, 'it leads back to where its path came from'));
            continue;
        }
        const folder = (0,src_paths/* relativePath */.iZ)(workspace, link.target);
        const own = below(listed, folder);
        const isListed = count(own) > 0;
        if (!isListed && !elsewhere.has(folder))
            elsewhere.set(folder, sortedParts(await (0,src_listing/* listFolder */.bt)(workspace, link.target, committed)));
        const parts = isListed ? own : below(elsewhere.get(folder), folder);
        names += count(parts) + 1;
        if (names > maxNames || link.through.length >= maxBehindEachOther) {
            found.skipped.push({ ...passed(link, 'more lies behind links than is followed'), gap: true, folder: true });
            continue;
        }
        add(parts, link, folder, isListed);
    }
    return found;
    function add(parts, link, folder, isListed) {
        const byLink = (path) => link.path + (folder === '' ? `/${path}` : path.slice(folder.length));
        for (const file of parts.files) {
            if (isListed)
                found.linked.push({ ...file, path: byLink(file.path), target: file.path });
            else
                found.files.push({ ...file, path: byLink(file.path) });
        }
        for (const { path, target } of parts.links)
            found.links.push({ path: byLink(path), target });
        for (const { path, target } of parts.folders)
            waiting.push({ path: byLink(path), target, through: [...link.through, link.target] });
        // What is told by its own name is a gap there; whoever goes by names sees it here.
        for (const entry of parts.skipped)
            if (!isListed)
                found.skipped.push({ ...entry, path: byLink(entry.path) });
            else if (entry.folder !== true)
                found.skipped.push({ ...entry, path: byLink(entry.path), gap: false });
        found.skipped.push(passed(link, 'what lies in it is looked at by its own names'));
    }
});
var walkWorkspace = (async function walkWorkspace(options) {
    const workspace = realDirectory(options.workspace);
    const start = insideWorkspace(workspace, options.path);
    const roots = [options.workspace, workspace];
    const include = (0,path_filter/* workspaceGlobs */.xG)(options.include, 'include', roots);
    const exclude = (0,path_filter/* workspaceGlobs */.xG)(options.exclude, 'exclude', roots);
    const selected = await (0,path_filter/* pathFilter */.Y1)(include, exclude);
    const mayHold = await (0,path_filter/* folderFilter */.vu)(include, exclude);
    const listing = (0,external_node_fs_.statSync)(start).isDirectory()
        ? await (0,src_listing/* listFolder */.bt)(workspace, start, options.committed === true, include.length + exclude.length === 0 ? options.reads : undefined, true)
        : (0,src_listing/* listFile */.DK)(workspace, start);
    const named = namedByLink(workspace, options.path, start);
    if (named !== undefined)
        ((0,external_node_fs_.statSync)(start).isDirectory() ? listing.folders : listing.links).push(named);
    const behind = await behindLinks(listing, workspace, options.committed === true);
    const found = walkOf(listing, behind, {
        workspace,
        maxFileBytes: options.maxFileBytes,
        selects: (entry) => selected(entry.path) || (entry.folder === true && mayHold(entry.path)),
    });
    refuseEmptySelection(options, found);
    refuseMissing(include, workspace, [listing, behind]);
    return start === workspace && listing.added !== undefined ? { ...found, added: listing.added } : found;
});
var refuseMissing = (function refuseMissing(include, workspace, listings) {
    const named = include.filter(path_filter/* isLiteralGlob */.MI).map((glob) => (0,src_paths/* globBody */.jC)(glob, undefined));
    if (named.length === 0)
        return;
    const paths = new Set();
    for (const { files, links, folders, skipped } of listings)
        for (const list of [files, links, folders, skipped])
            for (const { path } of list) {
                paths.add(path);
                paths.add(path.slice(path.lastIndexOf('/') + 1));
            }
    const linked = listings.flatMap(({ links, folders }) => [...links, ...folders].map(({ path }) => `${path}/`));
    // Who looks behind a linked folder by itself finds its files by these names.
    const isBehindLink = (name) => linked.some((folder) => name.startsWith(folder)) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, name));
    const missing = named.find((name) => !name.endsWith('/') && !paths.has(name) && !isBehindLink(name));
    if (missing === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'include-missing',
        message: `expected a file that \`include\` names, found none called "${(0,letters/* printable */.g$)(missing).slice(0, 80)}"`,
        where: { key: 'include' },
        remedy: 'Correct the path; it starts at the root of the workspace, a folder is `FOLDER/**`, and a pattern such as `{a,b}.txt` takes what there is.',
    });
});
var namedByLink = (function namedByLink(workspace, path, start) {
    const named = (0,external_node_path_.resolve)(workspace, path);
    return named === start || !(0,src_paths/* insideFolder */.xe)(workspace, named) ? undefined : { path: (0,src_paths/* relativePath */.iZ)(workspace, named), target: start };
});
var walkOf = (function walkOf(listing, behind, { workspace, maxFileBytes, selects }) {
    const files = [];
    const links = [];
    const skipped = [];
    let excluded = 0;
    const skip = ({ folder, ...entry }) => {
        if (selects({ path: entry.path, ...(folder === undefined ? {} : { folder }) }))
            skipped.push(entry);
    };
    const take = (file) => {
        if (file.size > maxFileBytes)
            skipped.push(tooLarge(file.path, file.size, maxFileBytes));
        else
            files.push(file);
    };
    for (const file of [...listing.files, ...behind.files]) {
        if (selects(file))
            take(file);
        else
            excluded++;
    }
    for (const entry of [...listing.skipped, ...behind.skipped])
        skip(entry);
    const listed = new Set(files.map(({ path }) => path));
    for (const { path, target } of [...listing.links, ...behind.links]) {
        if (!selects({ path }))
            continue;
        const file = { path, absolute: target, size: (0,external_node_fs_.statSync)(target).size };
        const real = (0,src_paths/* relativePath */.iZ)(workspace, target);
        if (!listed.has(real)) {
            take(file);
            continue;
        }
        skip({ path, reason: 'symlink-inside', gap: false, detail: 'its target is scanned on its own' });
        links.push({ ...file, target: real });
    }
    for (const link of behind.linked) {
        if (!selects(link))
            continue;
        if (listed.has(link.target))
            links.push(link);
        else
            take({ path: link.path, absolute: link.absolute, size: link.size });
    }
    return { files: files.sort(byPath), skipped: skipped.sort(byPath), excluded, links: links.sort(byPath) };
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
                : `expected a readable path, got ${(0,system_reason/* systemReason */.u)(error)}`,
            where: { file: path, key },
            remedy: missing ? 'Check the spelling and that the checkout step ran before this one.' : 'Give the job permission to read it.',
        });
    }
    if (!(0,src_paths/* insideFolder */.xe)(root, real)) {
        throw new errors/* PortcullisError */.SO({
            code: 'path-outside',
            message: 'expected a path inside the workspace, got one that leads out of it',
            where: { file: path, key },
            remedy: 'Name a path below the workspace, or start from the directory that holds it.',
        });
    }
    return real;
});
var refuseEmptySelection = (function refuseEmptySelection({ include, exclude }, { files, skipped, excluded }) {
    if (include.length + exclude.length === 0 || files.length > 0 || skipped.length > 0 || excluded === 0)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'include-empty',
        message: `expected \`include\` and \`exclude\` to leave some of the ${excluded} files in, got none`,
        where: { key: include.length === 0 ? 'exclude' : 'include' },
        remedy: 'Correct the globs: a path starts at the root of the workspace, and a glob without a slash is held against names.',
    });
});
var realDirectory = (function realDirectory(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        throw new errors/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: `expected the workspace directory, got ${(0,system_reason/* systemReason */.u)(error)}`,
            where: { file: path },
            remedy: 'Run the checkout step before this one.',
        });
    }
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CT: () => (/* binding */ insideWorkspace),
  b5: () => (/* binding */ walkWorkspace)
});

// UNUSED EXPORTS: isAboutMany, readWorkspaceFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __webpack_require__(4313);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/listing.js
var src_listing = __webpack_require__(1446);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var src_paths = __webpack_require__(8657);
;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/linked-folders.js
// What lies in folders that links lead to, by the links' names: whoever goes by names (`.github/workflows/ci.yml`) must come by it, and
// what lies in a folder that is listed nowhere else is listed here.



/** Links that are followed one behind another, and names that are made so, at most. What is beyond is a gap. */
const maxBehindEachOther = 8;
const maxNames = 200_000;
/**
 * @param workspace absolute, every link resolved.
 * @param committed hold files that are listed here against the commit.
 */

function passed({ path }, detail) {
    return { path, reason: 'symlink-directory', gap: false, detail };
}
function sorted(entries) {
    return [...entries].sort((a, b) => (0,finding/* compareText */.n)(a.path, b.path));
}
function sortedParts({ files, links, folders, skipped }) {
    return { files: sorted(files), links: sorted(links), folders: sorted(folders), skipped: sorted(skipped) };
}
function below({ files, links, folders, skipped }, folder) {
    return { files: within(files, folder), links: within(links, folder), folders: within(folders, folder), skipped: within(skipped, folder) };
}
/** The entries of a sorted list that lie in a folder. */
function within(entries, folder) {
    if (folder === '')
        return [...entries];
    const prefix = `${folder}/`;
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((0,finding/* compareText */.n)(entries[middle].path, prefix) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (entries[end]?.path.startsWith(prefix) === true)
        end++;
    return entries.slice(low, end);
}
function count({ files, links, folders, skipped }) {
    return files.length + links.length + folders.length + skipped.length;
}

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/path-filter.js
var path_filter = __webpack_require__(5374);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(7298);
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

/** What the user named by a link is looked at by that name, too. */

/** What the globs take in of all that was listed, and of what lies behind links. A link is followed only when its target is not listed. */

function byPath(a, b) {
    return (0,finding/* compareText */.n)(a.path, b.path);
}
/**
 * Reads a listed file, at most `maxBytes` of it; never throws. A file that grew, vanished or became a link
 * since the walk is skipped with the reason. A file that fits `into` is read there, and is valid until the next is.
 */

/** The absolute path of a user-given path, proved to lie in the workspace with every link resolved. `key` is the input that gave it. */

/** Globs that take everything out leave nothing to be clean. @throws PortcullisError `include-empty`. */


function tooLarge(path, size, limit) {
    return { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
}


/***/ })

};
;