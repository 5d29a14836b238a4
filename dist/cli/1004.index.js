"use strict";
exports.id = 1004;
exports.ids = [1004];
exports.modules = {

/***/ 6188:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   convertedFiles: () => (/* binding */ convertedFiles),
/* harmony export */   editedFiles: () => (/* binding */ editedFiles),
/* harmony export */   listCheckout: () => (/* binding */ listCheckout)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5854);
// The files of a git checkout as git itself lists them: tracked ones, and untracked ones that no rule ignores.





/**
 * Asks git for the files at and below a directory. Undefined when git cannot tell (no git, a broken repository)
 * or when the directory itself is ignored: the caller then walks it like any directory, which only finds more.
 */
function listCheckout(directory) {
    const run = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['ls-files', '-z', '-v', '--cached', '--others', '--exclude-standard', '--', '.']);
    if (!run.ok)
        return undefined;
    const entries = new Map();
    const isText = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(run.stdout);
    for (const line of run.stdout.toString(isText ? 'utf8' : 'latin1').split('\0')) {
        if (line === '')
            continue;
        // "H path" cached, "S path" cached but not in a sparse checkout, "? path" untracked, "M path" unmerged (once a stage);
        // a small letter where the file is to be assumed unchanged.
        const letter = line.charCodeAt(0);
        const tracked = letter !== 0x3f;
        const unwatched = letter === 0x53 || (letter >= 0x61 && letter <= 0x7a);
        const name = line.slice(2);
        entries.set(name, isText ? { path: name, tracked, unwatched } : { ...ofBytes(name), tracked, unwatched });
    }
    if (entries.size === 0 && holdsFiles(directory))
        return undefined;
    const unreadable = [...run.stderr.matchAll(/could not open directory '(.*)\/?': /g)].map((match) => (match[1] ?? '').replace(/\/$/, ''));
    return { entries: [...entries.values()], unreadable };
}
/**
 * Tracked files that are not as the commit has them, by their path relative to the directory. What git's own conversions of
 * line ends make differ is no edit: the bytes are compared. Undefined when git cannot tell.
 */
function editedFiles(directory) {
    const args = [
        'diff',
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=dirty',
        '--relative',
    ];
    const run = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, [...args, 'HEAD', '--', '.']);
    if (!run.ok)
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? undefined : new Map();
    // A name that is no text would be asked for by another: names are bytes here, a letter each, until all is known.
    const edited = new Map();
    const suspects = [];
    const fields = run.stdout.toString('latin1').split('\0');
    for (let i = 0; i + 1 < fields.length; i += 2) {
        const [, before = '', after = '', id = '', , status = ''] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[i] ?? '') ?? [];
        const path = fields[i + 1];
        if (status === 'D')
            edited.set(path, 'deleted');
        // What is added stands in no commit, and is read like any other file.
        else if (status === 'M' && before.startsWith('100') && after.startsWith('100'))
            suspects.push({ path, id });
        else if (status !== 'A')
            edited.set(path, 'edited');
    }
    const asked = suspects.filter(({ path }) => !path.includes('\n'));
    const hashes = asked.length === 0
        ? undefined
        : (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['hash-object', '--no-filters', '--stdin-paths'], Buffer.from(asked.map(({ path }) => `${path}\n`).join(''), 'latin1'));
    const ids = hashes?.ok === true ? hashes.stdout.toString().split('\n') : [];
    const same = new Set(asked.filter(({ id }, i) => ids[i] === id).map(({ path }) => path));
    for (const { path } of suspects)
        if (!same.has(path))
            edited.set(path, 'edited');
    return new Map([...edited].map(([path, what]) => [Buffer.from(path, 'latin1').toString(), what]));
}
/** Attributes by which git writes other bytes into the checkout than the commit holds, beside line ends and filters. */
const converting = ['working-tree-encoding', 'ident'];
/** A larger file is taken for another than the commit's. */
const maxConvertedBytes = 64 * 1024 * 1024;
/**
 * Tracked files that `.gitattributes` makes another text of in the checkout than the commit holds: a scanner would read `evil+AEA-v1` where
 * the server reads `evil@v1`. Git itself calls them unchanged. Paths are relative to the directory; undefined when git cannot tell.
 */
function convertedFiles(directory, tracked) {
    if (tracked.length === 0)
        return [];
    // A name that is no text would be asked for by another: names are bytes here, a letter each.
    const names = new Map(tracked.map(({ path, raw }) => [(raw ?? Buffer.from(path)).toString('latin1'), path]));
    // By the index, as the checkout was made: a `.gitattributes` may be converted itself.
    const asked = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['check-attr', '--cached', '--stdin', '-z', ...converting], Buffer.from(`${[...names.keys()].join('\0')}\0`, 'latin1'));
    if (!asked.ok)
        return undefined;
    const fields = asked.stdout.toString('latin1').split('\0');
    const suspects = new Set();
    for (let i = 0; i + 2 < fields.length; i += 3)
        if (!['unspecified', 'unset'].includes(fields[i + 2]))
            suspects.add(fields[i]);
    if (suspects.size === 0)
        return [];
    const listed = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['ls-tree', '-r', '-z', 'HEAD', '--', '.']);
    if (!listed.ok)
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? undefined : [];
    return listed.stdout
        .toString('latin1')
        .split('\0')
        .flatMap((entry) => {
        const [, id = '', name = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
        const path = suspects.has(name) ? names.get(name) : undefined;
        return path !== undefined && isConverted(fileIn(directory, name), id) ? [path] : [];
    });
}
/** @param name bytes of a path, a letter each. */
function fileIn(directory, name) {
    return Buffer.concat([Buffer.from(directory + node_path__WEBPACK_IMPORTED_MODULE_3__.sep), Buffer.from(name, 'latin1')]);
}
/** Whether a file differs from a blob by more than line ends, and what git writes into an empty `$Id$`. */
function isConverted(file, id) {
    let text;
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(file, { throwIfNoEntry: false });
        if (stats?.isFile() !== true)
            return false;
        if (stats.size > maxConvertedBytes)
            return true;
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file, 'latin1');
    }
    catch {
        // What nobody can open is told by whoever reads it; what it holds is not known.
        return true;
    }
    const plain = text.replaceAll(`$Id: ${id} $`, '$Id$');
    return ![text, plain, plain.replaceAll('\r\n', '\n')].some((candidate) => blobId(candidate, id.length) === id);
}
/** Id of a blob in a repository whose ids have so many digits. */
function blobId(content, digits) {
    const bytes = Buffer.from(content, 'latin1');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}
function holdsFiles(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(directory).some((name) => name !== '.git');
    }
    catch {
        return true;
    }
}
/** @param name bytes of a path, a letter each. */
function ofBytes(name) {
    const raw = Buffer.from(name, 'latin1');
    const path = raw.toString();
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(raw) ? { path } : { path, raw };
}


/***/ })

};
;