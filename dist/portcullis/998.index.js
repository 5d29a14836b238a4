"use strict";
exports.id = 998;
exports.ids = [998];
exports.modules = {

/***/ 4155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ hostOfCheckout),
/* harmony export */   bY: () => (/* binding */ hostForScan),
/* harmony export */   c6: () => (/* binding */ hostFor),
/* harmony export */   iD: () => (/* binding */ withPath),
/* harmony export */   nX: () => (/* binding */ hostForAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9522);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4352);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8657);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(915);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5374);
// What the CLI knows of the world: the workspace is the current directory, or the scanned one when it lies elsewhere.





/**
 * A host for any number of paths, as pre-commit hands them over: what is named must exist and be looked at.
 * @throws PortcullisError `usage`, `path-missing`, `path-outside`, `path-ignored`, or what reading the job throws.
 */
async function hostForAll(paths, base) {
    refuseEmpty(paths);
    return paths.length <= 1 ? hostFor(paths[0], base) : hostOfSeveral(paths, base);
}
/**
 * The same where several scanners look: one file is then like one of several, and for each scanner to know by its name, as it is when
 * pre-commit hands over a single one.
 */
async function hostForScan(paths, base) {
    refuseEmpty(paths);
    const [only] = paths;
    const isOneFile = paths.length === 1 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(only), { throwIfNoEntry: false })?.isFile() === true;
    const isBelow = isOneFile && (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(only));
    return isBelow ? hostOfSeveral(paths, base) : hostForAll(paths, base);
}
async function hostOfSeveral(paths, base) {
    const host = hostFor('.', base);
    const { workspace } = host.job;
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
    const named = paths.map((path) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), { throwIfNoEntry: false });
        if (stats === undefined)
            throw missing(path);
        const own = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .insideWorkspace */ .CT)(workspace, path));
        // Named by a link, it is looked at by that name, too: what a file is may lie in its name.
        return { given: path, path: own, also: (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)), isFolder: stats.isDirectory() };
    });
    const only = [...new Set(named.flatMap(({ path, also, isFolder }) => [(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .globOfPath */ .bH)(path, isFolder), (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .globOfPath */ .bH)(also, isFolder)]))];
    const walk = await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .walkWorkspace */ .b5)({ workspace, path: '.', include: only, exclude: [], maxFileBytes: Number.MAX_SAFE_INTEGER });
    const seen = new Set([...walk.files, ...walk.skipped, ...walk.links].map(({ path }) => path));
    for (const { given, path, isFolder } of named) {
        if (isFolder ? await isReadWhole(workspace, path, seen) : seen.has(path))
            continue;
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
            code: 'path-ignored',
            message: `expected ${isFolder ? 'folders' : 'files'} that git does not ignore, got one that ${isFolder ? 'holds what it does' : 'it does'}`,
            where: { file: given },
            remedy: 'Leave it out, or name it to one scanner alone, which then looks at it in any case.',
        });
    }
    return { ...host, only, files: named.flatMap(({ path, isFolder }) => (isFolder ? [] : [path])) };
}
/** Whether all that a folder has to be read when it alone is named is among what was seen. */
async function isReadWhole(workspace, path, seen) {
    const { files } = await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .walkWorkspace */ .b5)({ workspace, path, include: [], exclude: [], maxFileBytes: Number.MAX_SAFE_INTEGER });
    return files.every((file) => seen.has(file.path));
}
/** A variable of a shell that is not set is no name for the present folder. */
function refuseEmpty(paths) {
    if (paths.every((path) => path.trim() !== ''))
        return;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
        code: 'usage',
        message: 'expected a path, got an empty one',
        remedy: 'Write `.` for the current directory; a variable of the shell may not be set.',
    });
}
function missing(path) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
        code: 'path-missing',
        message: 'expected a file or directory, got a path that does not exist',
        where: { file: path },
        remedy: 'Check the spelling.',
    });
}
/**
 * Paths in results are relative to the current directory whenever the scanned path lies in it.
 * @param base revision whose settings judge, as `--base` names it.
 * @throws PortcullisError `path-missing`, `path-unsuitable`, or what reading the job throws.
 */
function hostFor(path = '.', base) {
    const current = process.cwd();
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, path);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false });
    if (stats === undefined)
        throw missing(path);
    if (!stats.isDirectory() && !stats.isFile())
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
            code: 'path-unsuitable',
            message: 'expected a file or directory, got a device, a pipe or a socket',
            where: { file: path },
            remedy: 'Write it to a file first, and name that.',
        });
    const workspace = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)(current, target) ? current : (aboveDotGithub(target) ?? (stats.isDirectory() ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
    // In a CI job its variables say what the change is; about a folder elsewhere, and on a person's machine, they say nothing.
    const { GITHUB_EVENT_NAME, ...variables } = process.env;
    const onRunner = process.env.GITHUB_ACTIONS === 'true' && GITHUB_EVENT_NAME !== undefined;
    const inside = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .inCiWorkspace */ .Zn)(process.env, workspace);
    const environment = inside ? { ...variables, ...(onRunner ? { GITHUB_EVENT_NAME } : {}), GITHUB_WORKSPACE: workspace } : {};
    const job = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .readJob */ .cd)(environment, workspace, base === undefined ? {} : { base });
    return {
        job,
        path: (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(workspace, target) || '.',
        resultsBase: current,
        environment: process.env,
        now: () => new Date(),
        threads: (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__/* .ownThreads */ ._)(),
    };
}
/**
 * A host of a whole checkout: of a file the one around it would be taken, and another file judged than the one that was named.
 * @param instead what the folder is called, and how a file is named there. @throws PortcullisError `usage`, or what `hostFor` throws.
 */
function hostOfCheckout(path, base, instead) {
    if (path !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), { throwIfNoEntry: false })?.isFile() === true)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected ${instead.folder}, got a file`,
            where: { file: path },
            remedy: instead.remedy,
        });
    return hostFor(path, base);
}
/** The folder of the repository whose `.github` a path lies in: files there speak of others beside it. */
function aboveDotGithub(target) {
    const at = `${target}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.indexOf(`${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}.github${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    return at <= 0 ? undefined : target.slice(0, at);
}
/** The positional path is the input `path`, unless the flag is given. */
function withPath(source, path) {
    return (name) => source(name) ?? (name === 'path' ? path : undefined);
}


/***/ })

};
;