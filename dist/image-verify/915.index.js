"use strict";
exports.id = 915;
exports.ids = [915];
exports.modules = {

/***/ 4313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
// What a scanner reports: a rule broken at a place, with evidence and, where possible, the fix.
/** Sorts by path, place, rule: the order in which every report lists findings. */
function byPlace(a, b) {
    return (compareText(a.location.path, b.location.path) ||
        (a.location.region?.startLine ?? 0) - (b.location.region?.startLine ?? 0) ||
        (a.location.region?.startColumn ?? 0) - (b.location.region?.startColumn ?? 0) ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.fingerprint, b.fingerprint));
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 7186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var findGitRoot = (function findGitRoot(directory) {
    for (let current = directory;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, '.git')))
            return current;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current) === current)
            return undefined;
    }
});
var headCommit = (function headCommit(directory) {
    const root = findGitRoot(directory);
    if (root === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'HEAD')))
        return undefined;
    const head = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const id = head.failure === 'missing' && root !== undefined ? headFromFiles(root) : head.ok ? head.stdout.toString().trim() : undefined;
    return id !== undefined && isCommitId(id) ? id : undefined;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Io: () => (/* binding */ readAheadAtCommit),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   ky: () => (/* binding */ findGitRoot),
/* harmony export */   tG: () => (/* binding */ hasGit),
/* harmony export */   zX: () => (/* binding */ readAtCommit)
/* harmony export */ });
/* unused harmony exports gitArguments, startGit, filterDrivers, requireGit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5462);
// The few questions we ask git, always with argument arrays and with a repository's own
// configuration kept from running anything (core.fsmonitor, hooks and filters can name programs).



/** Upper bound of what one git command may print. */
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Options before the subcommand: no hooks, no monitor, no pager, no signature program, no stand-ins for objects, no commit
 * graph that could tell another history, and the checkout trusted although another user may own it.
 */
function gitArguments(directory, args) {
    return [
        '-C',
        directory,
        '--no-pager',
        '--no-optional-locks',
        '--no-replace-objects',
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.hooksPath=/dev/null',
        '-c',
        'core.quotePath=false',
        '-c',
        'core.commitGraph=false',
        '-c',
        'core.untrackedCache=false',
        '-c',
        'log.showSignature=false',
        '-c',
        'safe.directory=*',
        ...args,
    ];
}
/** Git on PATH, but never one that the scanned repository brings along; looked up once a repository. */
const programs = new Map();
function gitProgram(directory) {
    const scanned = findGitRoot(directory) ?? directory;
    if (!programs.has(scanned))
        programs.set(scanned, (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)('git', process.env.PATH, scanned));
    return programs.get(scanned);
}
/** Whether there is a git to ask about this directory. */
function hasGit(directory) {
    return gitProgram(directory) !== undefined;
}
/** Runs git to its end; `ok` is false when git is not there, fails, or does not end within five minutes. */
function git(directory, args, input, maxOutput = maxOutputBytes) {
    return (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgramSync */ .x6)(gitProgram(directory), gitArguments(directory, args), {
        maxOutput,
        environment: gitEnvironment(directory),
        ...(input === undefined ? {} : { input }),
    });
}
/**
 * Starts git for outputs too long to hold; the caller reads stdout and awaits `ended`.
 * @throws PortcullisError `program-missing`.
 */

/**
 * What git needs to find itself, and nothing that redirects it to another repository. No protocol is allowed: in a
 * partial clone git would fetch a missing object with whatever program the repository's configuration names. Grafts would tell another
 * history.
 */
function gitEnvironment(directory) {
    return { ...plainEnvironment(), ...withoutFilters(filterDrivers(directory)) };
}
function plainEnvironment() {
    const kept = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !name.toUpperCase().startsWith('GIT_'))
            kept[name] = value;
    }
    return { ...kept, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1', GIT_GRAFT_FILE: '/dev/null' };
}
const drivers = new Map();
/**
 * Names of the filters that the configuration knows (`filter.NAME.clean`, \u2026), whoever wrote it; asked once a repository. A file has one
 * where `.gitattributes` says so, and git would run it to compare what lies there with what is committed.
 */
function filterDrivers(directory) {
    const place = findGitRoot(directory) ?? directory;
    const known = drivers.get(place);
    if (known !== undefined)
        return known;
    const listed = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgramSync */ .x6)(gitProgram(directory), gitArguments(directory, ['config', '--includes', '--null', '--name-only', '--get-regexp', '^filter\\.']), { environment: plainEnvironment() });
    const names = listed.stdout
        .toString()
        .split('\0')
        .flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []);
    const found = [...new Set(names)];
    drivers.set(place, found);
    return found;
}
/** Configuration under which no filter is a program: an empty `process` outweighs the others. In the environment a name may hold anything. */
function withoutFilters(names) {
    const settings = names.flatMap((name) => [
        [`filter.${name}.process`, ''],
        [`filter.${name}.clean`, ''],
        [`filter.${name}.smudge`, ''],
        [`filter.${name}.required`, 'false'],
    ]);
    return {
        ...(settings.length === 0 ? {} : { GIT_CONFIG_COUNT: String(settings.length) }),
        ...Object.fromEntries(settings.flatMap(([key, value], i) => [
            [`GIT_CONFIG_KEY_${i}`, key],
            [`GIT_CONFIG_VALUE_${i}`, value],
        ])),
    };
}
/** Nearest directory at or above `directory` that holds `.git`, or undefined. */

/**
 * Full id of the commit that is checked out, read from the repository's own files where there is no git to ask;
 * undefined where there is no repository, no commit yet, or a store of refs that only git can read.
 */

function headFromFiles(root) {
    const folder = gitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'));
    if (folder === undefined)
        return undefined;
    let text = smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'));
    for (let hops = 0; hops < 5; hops++) {
        const ref = /^ref: (refs\/[\w./@{}+-]{1,500})\s*$/.exec(text ?? '')?.[1];
        if (ref === undefined || ref.includes('..'))
            break;
        text = smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ref)) ?? packedRef(smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'packed-refs'), 64 * 1024 * 1024), ref);
    }
    return text?.trim();
}
/** `.git` is a folder, or a file that names one (worktrees and submodules). */
function gitFolder(path) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            return path;
    }
    catch {
        return undefined;
    }
    const named = /^gitdir: (.{1,4096})$/m.exec(smallFile(path) ?? '')?.[1]?.trim();
    return named === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), named);
}
function smallFile(path, maxBytes = 65_536) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= maxBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
function packedRef(text, ref) {
    return text
        ?.split('\n')
        .find((line) => line.endsWith(` ${ref}`))
        ?.split(' ')[0];
}
/** Parents of a commit as the commit itself names them, also where a shallow clone does not hold them. */
function parentsOf(directory, commit) {
    const run = git(directory, ['cat-file', 'commit', commit]);
    if (!run.ok)
        return [];
    const header = run.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
/** Full commit id that a revision names here; undefined when there is none. */
function resolveCommit(directory, revision) {
    // Nothing that git could take for an option, a range or a search.
    if (!/^[\w][\w./@+-]{0,400}(?:[~^]\d{0,4}){0,5}$/.test(revision))
        return undefined;
    const run = git(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    const id = run.stdout.toString().trim();
    return run.ok && isCommitId(id) ? id : undefined;
}
/** Whether the history of `descendant` holds `ancestor`, as far as this clone knows. */
function isAncestor(directory, ancestor, descendant) {
    return ancestor === descendant || git(directory, ['merge-base', '--is-ancestor', ancestor, descendant]).ok;
}
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether text is a full commit id (SHA-1 or SHA-256). */
function isCommitId(text) {
    return fullId.test(text);
}
/** Bytes that git writes before and after the content of an object. */
const objectFrame = 4096;
/**
 * Content of a file at a commit, its path relative to `root`; undefined when the commit has no such file.
 * A symbolic link is followed as long as it stays in the commit.
 * `missing-commit` tells "not there" from "cannot know": a shallow clone may lack the commit, a partial one the
 * file's content, and a file over `maxBytes` is not read.
 */
function readAtCommit(root, commit, path, maxBytes) {
    if (!isCommitId(commit))
        return 'missing-commit';
    const answer = path.includes('\n') ? undefined : objectNamed(root, `${commit}:${path}`, maxBytes);
    // A link to nothing, and a path below what is a file.
    if (answer?.type === 'dangling' || answer?.type === 'notdir')
        return undefined;
    if (answer !== undefined && answer.type !== 'missing')
        return blobOf(answer, maxBytes);
    // There is no such path, or what lies there is not in this clone; a name with a line feed can only be asked for so.
    const entry = entryAt(root, commit, path);
    return entry === undefined || entry === 'missing-commit' ? entry : blobOf(objectNamed(root, entry, maxBytes), maxBytes);
}
function objectNamed(root, name, maxBytes) {
    const run = git(root, ['cat-file', '--batch', '--follow-symlinks'], linesFor([name]), maxBytes + objectFrame);
    return run.ok ? answersOf(run.stdout, true).next().value : { id: '', type: 'unread', size: 0, content: Buffer.alloc(0) };
}
function blobOf(answer, maxBytes) {
    return answer?.type === 'blob' && answer.content.length <= maxBytes ? answer.content : 'missing-commit';
}
/** The id of what a commit has at a path. */
function entryAt(root, commit, path) {
    const entry = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
    if (entry.ok && entry.stdout.length === 0)
        return undefined;
    return (entry.ok ? /^100\d+ blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1'))?.[1] : undefined) ?? 'missing-commit';
}
/** Bytes of files that are read ahead. */
const maxAhead = 64 * 1024 * 1024;
/** Contents of many files at a commit, by two processes for all; what is not there, and what would be too much, is left to `readAtCommit`. */
function readAheadAtCommit(root, commit, paths) {
    const found = new Map();
    if (!isCommitId(commit))
        return found;
    const asked = paths.filter((path) => !path.includes('\n'));
    const check = git(root, ['cat-file', '--batch-check', '--follow-symlinks'], linesFor(asked.map((path) => `${commit}:${path}`)));
    const kept = [];
    let total = 0;
    let at = 0;
    for (const { type, id, size } of check.ok ? answersOf(check.stdout, false) : []) {
        const path = asked[at++];
        if (type !== 'blob' || total + size > maxAhead)
            continue;
        total += size;
        kept.push({ path, id });
    }
    const run = git(root, ['cat-file', '--batch'], linesFor(kept.map(({ id }) => id)), maxAhead + kept.length * objectFrame);
    at = 0;
    for (const { type, content } of run.ok ? answersOf(run.stdout, true) : []) {
        const path = kept[at++]?.path;
        if (type === 'blob')
            found.set(path, content);
    }
    return found;
}
function linesFor(names) {
    return Buffer.from(names.map((name) => `${name}\n`).join(''));
}
/** What `cat-file` says of each object, in the order in which they were asked for. */
function* answersOf(output, withContents) {
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(10, at);
        if (end < 0)
            return;
        const line = output.toString('latin1', at, end);
        const [, id = '', type, length] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line) ?? [];
        const link = /^(dangling|symlink|loop|notdir) (\d+)$/.exec(line);
        const size = Number(length ?? link?.[2] ?? 0);
        const start = end + 1;
        const hasContent = link !== null || (type !== undefined && withContents);
        const stop = hasContent ? start + size : start;
        if (stop > output.length)
            return;
        yield { id, type: type ?? link?.[1] ?? 'missing', size, content: output.subarray(start, stop) };
        at = hasContent ? stop + 1 : start;
    }
}
/** Refuses what only git can do where there is none. @throws PortcullisError `program-missing`. */



/***/ }),

/***/ 1446:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var listFolder = (async function listFolder(workspace, start, committed, reads, isNamed = false) {
    const lister = new Lister(workspace, committed, reads);
    await lister.directory(start, isNamed && start !== workspace);
    const { links, folders } = lister.listing;
    // What a link leads to may be called anything, and whether it is listed by itself must be known.
    if (reads === undefined || (folders.length === 0 && !links.some(({ path }) => reads(path))))
        return lister.listing;
    return lister.whole() ?? listFolder(workspace, start, committed, undefined, isNamed);
});
var namesIn = (function namesIn(directory, withKinds) {
    const names = withKinds ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true }).map(kindOf) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).map((name) => ({ name }));
    if (!names.some(({ name }) => name.includes('\ufffd')))
        return names;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { encoding: 'buffer' }).map((raw) => {
        const name = raw.toString();
        return Buffer.from(name).equals(raw) ? { name } : { name, raw };
    });
});
var withSeparator = (function withSeparator(directory) {
    return directory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? directory : directory + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ listFile),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   sz: () => (/* binding */ resultsDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7654);
/* harmony import */ var _system_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7298);
// What lies in a folder, as git or the disk lists it, before any glob is asked: files, links, and what could not be listed.


function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([188], 6188); } // at first use



/** Our own results are not an input of the next scan. */
const resultsDirectory = 'portcullis-results';
/**
 * Lists a folder: in a git checkout the tracked and the untracked-not-ignored files, elsewhere all that no `.gitignore` excludes, or all where
 * that leaves nothing, or where the folder was asked for by name.
 * @param workspace absolute, every link resolved, as `start` is, which lies in it.
 * @param committed hold the files against the commit.
 * @param reads see WalkOptions.
 * @param isNamed whether the user named this folder. Below the workspace, one in which git tracks nothing, or placeholders alone, is then read
 * whole: a `.gitignore` that came with an artifact says what its author would not have read.
 */

/** The listing of one file. */
function listFile(workspace, file) {
    const lister = new Lister(workspace, false);
    lister.file(file, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(workspace, file));
    return lister.listing;
}
/** What a repository holds so that a folder is there: `build/.gitignore` with `*` and `!.gitignore` in it. */
function isPlaceholder(path) {
    return /(?:^|\/)(?:\.gitignore|\.gitkeep|\.keep|\.gitattributes)$/.test(path);
}
class Lister {
    workspace;
    committed;
    reads;
    listing = { files: [], links: [], folders: [], skipped: [] };
    ways = new Map();
    /** Files that git names, their folder says are plain ones, and nobody reads: they were not looked at. */
    passed = [];
    /** Whether others were passed over, of which nothing is kept. */
    hasPassed = false;
    /** Whether a `.gitignore` outside of git left something out. */
    hasIgnored = false;
    plainFiles = new Map();
    linksOnWays = new Set();
    constructor(workspace, committed, reads) {
        this.workspace = workspace;
        this.committed = committed;
        this.reads = reads;
    }
    async directory(start, isNamed = false) {
        const inRepository = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .findGitRoot */ .ky)(start) !== undefined;
        const listing = inRepository ? (0, atFirstUse0().listCheckout)(start) : undefined;
        if (listing === undefined && inRepository && this.committed)
            this.skip((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(this.workspace, start) || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        const isForeign = isNamed && listing?.entries.some(({ tracked, path }) => tracked && !isPlaceholder(path)) !== true;
        if (listing !== undefined && !isForeign)
            return this.checkout(start, listing);
        await this.plain(start, !isForeign);
        const { files, links, folders, skipped } = this.listing;
        // Asked for by name, a folder is not left out as a whole by what lies in it.
        if (this.hasIgnored && !this.hasPassed && files.length + links.length + folders.length + skipped.length === 0)
            await this.plain(start, false);
    }
    async checkout(start, listing) {
        const prefix = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(this.workspace, start);
        const before = withSeparator(start);
        this.listing.added ??= false;
        for (const path of listing.unreadable)
            this.unreadableFolder(joined(prefix, path), 'permission denied');
        if (this.committed)
            this.heldAgainstCommit(start, prefix, listing);
        let folders;
        const isListedWithin = (folder) => {
            folders ??= foldersOf(listing.entries);
            return folders.has(folder);
        };
        for (const entry of listing.entries) {
            const path = joined(prefix, entry.path);
            if (!entry.tracked) {
                if (path === resultsDirectory || path.startsWith(`${resultsDirectory}/`))
                    continue;
                this.listing.added = true;
            }
            // As git writes a path it has no dots, and ends with a slash where it is a repository of its own.
            const readable = before + (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? entry.path : entry.path.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
            const last = readable.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, readable.length - 2);
            const folder = last < before.length ? start : readable.slice(0, last);
            const way = this.wayTo(folder);
            if (way !== 'straight')
                this.skip(path, `symlink-${way}`, false, 'a directory on its path is a symbolic link');
            else if (entry.raw !== undefined)
                await this.entry(Buffer.concat([Buffer.from(before), entry.raw]), path);
            else if (this.isUnread(path) && this.plainFilesOf(folder).has(readable.slice(last + 1)))
                this.passed.push(path);
            else
                await this.entry(readable, path, () => isListedWithin(entry.path));
        }
    }
    isUnread(path) {
        return this.reads?.(path) === false;
    }
    /** Names of plain files in a folder; none where nobody can say. */
    plainFilesOf(folder) {
        const known = this.plainFiles.get(folder);
        if (known !== undefined)
            return known;
        const found = new Set();
        try {
            for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }))
                if (entry.isFile())
                    found.add(entry.name);
        }
        catch {
            // Each is looked at by itself, and tells why it cannot be.
        }
        this.plainFiles.set(folder, found);
        return found;
    }
    /** The listing with what was passed over; undefined where that must be listed anew. */
    whole() {
        if (this.hasPassed)
            return undefined;
        for (const path of this.passed.splice(0))
            this.file((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.workspace, path), path);
        return this.listing;
    }
    /** What is judged is the commit: whatever the files say otherwise must be seen. */
    heldAgainstCommit(start, prefix, listing) {
        const edited = (0, atFirstUse0().editedFiles)(start);
        const converted = (0, atFirstUse0().convertedFiles)(start, listing.entries.filter((entry) => entry.tracked));
        for (const path of converted ?? [])
            if (edited?.has(path) !== true)
                this.skip(joined(prefix, path), 'edited', true, 'the commit holds another text of it: `.gitattributes` has git convert it');
        if (edited === undefined || converted === undefined)
            this.skip(prefix || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        for (const [path, what] of edited ?? [])
            this.skip(joined(prefix, path), what, true, `the commit has it, and it was ${what} before the scan`);
        for (const { path, tracked, unwatched } of listing.entries) {
            if (!tracked || !unwatched || edited?.has(path) === true)
                continue;
            const there = isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(start, path));
            const why = there ? 'git is told not to compare it with the commit' : 'a sparse checkout leaves it out';
            this.skip(joined(prefix, path), there ? 'unwatched' : 'sparse', true, why);
        }
    }
    /** Every file below a directory that no `.gitignore` on the way excludes, or every file. */
    async plain(start, isIgnoring = true) {
        const { ignoreRules } = await __webpack_require__.e(/* import() */ 760).then(__webpack_require__.bind(__webpack_require__, 7760));
        const visit = async (directory, folder, rules) => {
            const names = this.namesOf(directory, folder);
            const here = rules.enter(directory, isIgnoring && names.some(({ name }) => name === '.gitignore'));
            const before = withSeparator(directory);
            for (const { name, raw, isFile } of names) {
                const path = joined(folder, name);
                if (this.isPassedOver(directory, name))
                    continue;
                if (isFile && this.isUnread(path)) {
                    this.hasPassed = true;
                    continue;
                }
                const readable = before + name;
                const absolute = raw === undefined ? readable : Buffer.concat([Buffer.from(before), raw]);
                const stats = this.stats(absolute, path);
                if (stats === undefined || this.isIgnored(here, readable, stats))
                    continue;
                if (!stats.isDirectory())
                    this.listed(absolute, path, stats);
                else if (raw === undefined)
                    await visit(readable, path, here);
                else
                    this.unreadableFolder(path, 'a directory whose name is no valid UTF-8');
            }
        };
        await visit(start, (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(this.workspace, start), ignoreRules());
    }
    isIgnored(rules, path, stats) {
        const is = rules.ignores(path, stats.isDirectory());
        this.hasIgnored ||= is;
        return is;
    }
    /** Git's own, and what an earlier scan wrote. */
    isPassedOver(directory, name) {
        return name === '.git' || (name === resultsDirectory && directory === this.workspace);
    }
    namesOf(directory, folder) {
        try {
            return namesIn(directory, this.reads !== undefined);
        }
        catch (error) {
            this.unreadableFolder(folder, (0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .u)(error));
            return [];
        }
    }
    /**
     * A path given by git: a directory here is a submodule, a repository of its own, or lies where a tracked file was.
     * @param isListedWithin whether git names what lies in it by itself.
     */
    async entry(absolute, path, isListedWithin = () => false) {
        const stats = this.stats(absolute, path);
        if (stats === undefined)
            return;
        if (!stats.isDirectory())
            this.listed(absolute, path, stats);
        else if (typeof absolute === 'string') {
            const folder = absolute.replace(/[/\\]$/, '');
            // Without a repository of its own git would list the one around it again, for ever.
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
                await this.directory(folder);
            else if (isListedWithin())
                return;
            else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length > 0)
                await this.plain(folder);
            else
                this.skip(path, 'submodule', false, 'a submodule that is not checked out (`submodules: true` of the checkout step brings it)');
        }
    }
    file(absolute, path) {
        const stats = this.stats(absolute, path);
        if (stats !== undefined)
            this.listed(absolute, path, stats);
    }
    listed(absolute, path, stats) {
        if (this.linksOnWays.has(path))
            return;
        if (stats.isSymbolicLink())
            this.link(absolute, path);
        else if (!stats.isFile())
            this.skip(path, 'not-a-file', false, 'a device, socket or pipe');
        else
            this.listing.files.push({ path, absolute, size: stats.size });
    }
    link(absolute, path) {
        let target;
        let found;
        try {
            target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute).toString();
            found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
        }
        catch (error) {
            const dangling = error.code === 'ENOENT';
            this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, (0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .u)(error));
            return;
        }
        const inside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)(this.workspace, target);
        if (found.isDirectory())
            this.linkedFolder(path, target, inside);
        else if (!inside)
            this.skip(path, 'symlink-outside', false, 'its target lies outside the workspace');
        else if (found.isFile())
            this.listing.links.push({ path, target });
        else
            this.skip(path, 'not-a-file', false, 'a link to a device, socket or pipe');
    }
    linkedFolder(path, target, inside) {
        const detail = 'a link to a folder outside the workspace: what lies there is not looked at';
        if (inside)
            this.listing.folders.push({ path, target });
        else
            this.listing.skipped.push({ path, reason: 'symlink-outside', gap: true, detail, folder: true });
    }
    stats(absolute, path) {
        try {
            // A tracked file that is deleted in the working tree is not there to scan.
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute, { throwIfNoEntry: false });
        }
        catch (error) {
            if (error.code !== 'ENOTDIR')
                this.skip(path, 'unreadable', true, (0,_system_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .u)(error));
            return undefined;
        }
    }
    /** git lists `a/b` from its index even when `a` has become a link to somewhere else, and on Windows through a junction. */
    wayTo(directory) {
        const known = this.ways.get(directory);
        if (known !== undefined)
            return known;
        let way = 'straight';
        try {
            const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);
            // One look suffices below what is known to be straight; `realpath` looks at every folder on the way again.
            const plain = above !== directory && this.wayTo(above) === 'straight' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory).isDirectory();
            const real = plain ? directory : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
            if (real !== directory)
                way = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)(this.workspace, real) ? 'inside' : 'outside';
        }
        catch (error) {
            // Not there, or closed to us: the entry's own lstat tells which.
            if (error.code === 'ELOOP')
                way = 'outside';
        }
        this.ways.set(directory, way);
        if (way !== 'straight' && this.wayTo((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) === 'straight')
            this.linkOnWay(directory);
        return way;
    }
    /** Where git names what lies behind a link, it may not name the link. */
    linkOnWay(directory) {
        const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(this.workspace, directory);
        const entries = [...this.listing.folders, ...this.listing.skipped];
        if (!entries.some((entry) => entry.path === path))
            this.link(directory, path);
        this.linksOnWays.add(path);
    }
    unreadableFolder(path, detail) {
        this.listing.skipped.push({ path, reason: 'unreadable', gap: true, detail, folder: true });
    }
    skip(path, reason, gap, detail) {
        this.listing.skipped.push({ path, reason, gap, detail });
    }
}
/** Every folder in which git names something. */
function foldersOf(entries) {
    const found = new Set();
    for (const { path } of entries)
        for (let at = path.lastIndexOf('/'); at > 0 && !found.has(path.slice(0, at)); at = path.lastIndexOf('/', at - 1))
            found.add(path.slice(0, at));
    return found;
}
/** Whether something lies at a path; where nobody can look, nothing that is known does. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
/** Names as text are cheaper than as bytes, and a name that is no text shows by the letter that stands for what is none. */

function kindOf(entry) {
    return { name: entry.name, isFile: entry.isFile() };
}

function joined(prefix, path) {
    return prefix === '' ? path : `${prefix}/${path}`;
}


/***/ }),

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
/* harmony export */   vu: () => (/* binding */ folderFilter),
/* harmony export */   xG: () => (/* binding */ workspaceGlobs)
/* harmony export */ });
/* unused harmony exports selectionFilter, globOfPath */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7654);
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

/***/ 7654:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var insideFolder = (function insideFolder(root, path, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const way = system.relative(root, path);
    return way === '' || !leadsOut(way, system);
});
var leadsOut = (function leadsOut(way, system) {
    // Between two drives there is no relative way: it comes back absolute.
    return way === '..' || way.startsWith(`..${system.sep}`) || system.isAbsolute(way);
});
var relativePath = (function relativePath(workspace, absolute, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return slashes(system.relative(workspace, absolute), system);
});
var slashes = (function slashes(path, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return system.sep === '/' ? path : path.replaceAll('\\', '/');
});
var namesDevice = (function namesDevice(absolute, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    if (system.sep === '/')
        return insideFolder('/dev', absolute, system) && !insideFolder('/dev/shm', absolute, system);
    const parts = absolute.slice(system.parse(absolute).root.length).split(/[\\/]/);
    return /^[\\/]{2}[.?][\\/]/.test(absolute) || parts.some((part) => part.includes(':') || deviceName.test(part.replace(/[. ].*$/, '')));
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ namesDevice),
/* harmony export */   h4: () => (/* binding */ isAbsoluteAnywhere),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   jC: () => (/* binding */ globBody),
/* harmony export */   k2: () => (/* binding */ slashes),
/* harmony export */   nY: () => (/* binding */ isWindowsAbsolute),
/* harmony export */   xe: () => (/* binding */ insideFolder)
/* harmony export */ });
/* unused harmony exports pathOfFileUri, inWorkspace */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
// Where one path lies to another, and how paths are written: the one place that knows how systems differ. Every function takes the rules
// of a system, by default of the one that it runs on, so that those of Windows are tested anywhere.


/** Whether a path is the folder or lies in it; both absolute. */


/** The way from a folder to a path with forward slashes, as results and globs have it. */

/** A path with forward slashes. On other systems than Windows a backslash is a letter like any other. */

/** Whether a path begins with a drive, or names a server: absolute on Windows, wherever it is read. */
function isWindowsAbsolute(path) {
    return /^[A-Za-z]:[\\/]/.test(path) || /^\\\\[^\\]/.test(path);
}
/** Whether a path is absolute here or, written by another system, there. */
function isAbsoluteAnywhere(path) {
    return path.startsWith('/') || isWindowsAbsolute(path);
}
/**
 * A glob as matchers read it: relative to the folder, with forward slashes. On Windows a backslash parts folders and escapes nothing; an
 * absolute glob below the folder is taken from there, whatever slashes and letters its drive is written with.
 */
function globBody(glob, folder, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const plain = slashes(glob, system);
    const root = folder === undefined ? undefined : `${slashes(folder, system).replace(/\/$/, '')}/`;
    const sameCase = (text) => (system.sep === '\\' ? text.toLowerCase() : text);
    if (root !== undefined && root !== '/' && sameCase(plain).startsWith(sameCase(root)))
        return plain.slice(root.length);
    // A server's name stays what it is: two slashes begin no path of the workspace.
    return system.sep === '\\' && plain.startsWith('//') ? plain : plain.replace(/^\.?\//, '');
}
/** Names that Windows keeps for devices, whatever ending they have (learn.microsoft.com, "Naming Files, Paths, and Namespaces"). */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[1-9\u00b9\u00b2\u00b3]|lpt[1-9\u00b9\u00b2\u00b3])$/i;
/**
 * Whether what is written to a path goes to a device or to a stream of another file, and not into a file of that name: `NUL`, `aux.txt`,
 * `a.txt:b` on Windows, what lies in `/dev` elsewhere.
 */

/** The path that a `file:` URI names, as its own system writes it; undefined where it names none. */

/**
 * Where an absolute path of a foreign report lies in the workspace, whatever slashes it was written with; undefined where it lies
 * elsewhere, or is a path of another system.
 */



/***/ }),

/***/ 5462:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   x6: () => (/* binding */ runProgramSync)
/* harmony export */ });
/* unused harmony exports programPlaces, runProgram, startProgram, missingProgram */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7654);
// The one seam for other programs (git, shellcheck, credential helpers): where they are looked for, how they are started,
// and what becomes of one that is missing, ends early, or does not end.





const defaultTimeout = 300_000;
const defaultMaxOutput = 512 * 1024 * 1024;
/**
 * Absolute path of a program on PATH; undefined when there is none. Relative entries and folders at or below `scanned` do not
 * count: a checkout must not bring its own git. (Windows would look in the current folder even before PATH.)
 */
function findProgram(name, path, scanned) {
    for (const file of programPlaces(name, path)) {
        if (isBelow(scanned, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)))
            continue;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile() && !isBelow(scanned, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(file)))
                return file;
        }
        catch {
            // Not here.
        }
    }
    return undefined;
}
/**
 * Where a program may lie, by PATH, the first first. On Windows only what the system itself starts: a `.cmd` of PATHEXT is a text that
 * a shell reads. An entry there may stand in quotes; one without a drive lies on whatever drive is present.
 */
function programPlaces(name, path, system = node_path__WEBPACK_IMPORTED_MODULE_2__) {
    const windows = system.sep === '\\';
    return (path ?? '')
        .split(system.delimiter)
        .map((entry) => (windows ? entry.trim().replace(/^"(.*)"$/, '$1') : entry))
        .filter((entry) => (windows ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWindowsAbsolute */ .nY)(entry) : system.isAbsolute(entry)))
        .flatMap((folder) => (windows ? ['.exe', '.com'] : ['']).map((ending) => system.join(folder, `${name}${ending}`)));
}
function isBelow(root, path) {
    return root !== undefined && ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideFolder */ .xe)(root, path) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .insideFolder */ .xe)(real(root), path));
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** Runs a program to its end, never through a shell; whatever goes wrong is in the result. */
function runProgramSync(file, args, options = {}) {
    if (file === undefined)
        return failed('missing', 'not on PATH');
    const run = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(file, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        maxBuffer: options.maxOutput ?? defaultMaxOutput,
        timeout: options.timeout ?? defaultTimeout,
        killSignal: 'SIGKILL',
        windowsHide: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
        ...(options.input === undefined ? {} : { input: options.input }),
    });
    const stdout = run.stdout ?? Buffer.alloc(0);
    const stderr = run.stderr?.toString() ?? '';
    const code = run.error?.code;
    if (run.status === 0 && (code === undefined || code === 'EPIPE'))
        return { ok: true, exitCode: 0, stdout, stderr };
    const failure = code === 'ETIMEDOUT' ? 'timeout' : code === 'ENOBUFS' ? 'output' : run.pid === 0 ? 'start' : 'exit';
    return {
        ok: false,
        failure: failure === 'exit' && code !== undefined && code !== 'EPIPE' && run.status === null && run.signal === null ? 'start' : failure,
        ...(run.status === null ? {} : { exitCode: run.status }),
        stdout,
        stderr: stderr || run.error?.message || '',
    };
}
/** Like `runProgramSync` without holding this process up. */

const maxErrorText = 8192;
/**
 * Starts a program. Its streams end and `ended` settles whatever happens: a program that cannot be started, that closes its
 * input early, or that is killed. @throws PortcullisError `program-missing` when there is none to start.
 */

/** The sentence for a program that is needed and not there. */

function failed(failure, stderr) {
    return { ok: false, failure, stdout: Buffer.alloc(0), stderr };
}


/***/ }),

/***/ 7298:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ systemReason)
/* harmony export */ });
// What the system says went wrong, in words.
/** The system's word for what went wrong: `permission denied (EACCES)`. */
function systemReason(error) {
    const { code } = error;
    const words = {
        EACCES: 'permission denied',
        EPERM: 'operation not permitted',
        ENOENT: 'no such file or directory',
        ELOOP: 'a loop of symbolic links',
        EISDIR: 'a directory',
        ENOTDIR: 'a path through a file',
        EROFS: 'a read-only file system',
        ENOSPC: 'no space left on the device',
        EMFILE: 'too many open files',
        EIO: 'an input/output error',
        EFBIG: 'a file larger than is allowed',
        EDQUOT: 'no space left in the quota',
    };
    if (code === undefined)
        return error instanceof Error ? error.message : String(error);
    return `${words[code] ?? 'a system error'} (${code})`;
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
  V2: () => (/* binding */ isAboutMany),
  sL: () => (/* binding */ readWorkspaceFile),
  b5: () => (/* binding */ walkWorkspace)
});

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
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js
var src_paths = __webpack_require__(7654);
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
function isAboutMany({ path, reason, gap }, workspace) {
    if (reason === 'commit-unknown' || reason === 'submodule' || (gap && reason.startsWith('symlink-')))
        return true;
    return reason === 'unreadable' && !isFile((0,external_node_path_.join)(workspace, path));
}
/** Where nobody can look, it may be anything. */
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true;
    }
    catch {
        return false;
    }
}
/** What the user named by a link is looked at by that name, too. */

/** What the globs take in of all that was listed, and of what lies behind links. A link is followed only when its target is not listed. */

function byPath(a, b) {
    return (0,finding/* compareText */.n)(a.path, b.path);
}
/**
 * Reads a listed file, at most `maxBytes` of it; never throws. A file that grew, vanished or became a link
 * since the walk is skipped with the reason. A file that fits `into` is read there, and is valid until the next is.
 */
function readWorkspaceFile(file, maxBytes, into) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file.absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return { skipped: { path: file.path, reason: 'not-a-file', gap: false } };
        if (stats.size > maxBytes)
            return { skipped: tooLarge(file.path, stats.size, maxBytes) };
        const bytes = into !== undefined && stats.size <= into.length ? into.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const read = (0,external_node_fs_.readSync)(descriptor, bytes, length, bytes.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return { bytes: length === bytes.length ? bytes : bytes.subarray(0, length) };
    }
    catch (error) {
        return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: (0,system_reason/* systemReason */.u)(error) } };
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The absolute path of a user-given path, proved to lie in the workspace with every link resolved. `key` is the input that gave it. */

/** Globs that take everything out leave nothing to be clean. @throws PortcullisError `include-empty`. */


function tooLarge(path, size, limit) {
    return { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
}


/***/ })

};
;