"use strict";
exports.id = 297;
exports.ids = [297];
exports.modules = {

/***/ 9297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var namesIn = (function namesIn(directory, withKinds) {
    const names = withKinds ? readdirSync(directory, { withFileTypes: true }).map(kindOf) : readdirSync(directory).map((name) => ({ name }));
    if (!names.some(({ name }) => name.includes('\ufffd')))
        return names;
    return readdirSync(directory, { encoding: 'buffer' }).map((raw) => {
        const name = raw.toString();
        return Buffer.from(name).equals(raw) ? { name } : { name, raw };
    });
});
var withSeparator = (function withSeparator(directory) {
    return directory.endsWith(sep) ? directory : directory + sep;
});
var documentKind = (function documentKind(head) {
    const text = head.replace(/^\ufeff/, '').trimStart();
    return kinds.find(([, begins]) => begins.test(text))?.[0];
});
var removeEarlierResults = (function removeEarlierResults(base, specs, given, usual = false) {
    for (const file of earlierResults(base, specs, given, usual)) {
        try {
            if (isOurs(base, file))
                (0,external_node_fs_.rmSync)(file);
        }
        catch {
            // It is not there, or not ours to remove.
        }
    }
});
var earlierResults = (function earlierResults(base, specs, given, usual) {
    const named = (name) => (given(name) ?? String(specs[name]?.default ?? '')).trim();
    const names = Object.keys(specs).filter((name) => specs[name]?.type === 'string');
    // A log of earlier runs that ends with this one's line is read before that is written.
    const read = new Set(names.filter((name) => writesOf(specs, name) === undefined).map((name) => (0,external_node_path_.resolve)(base, named(name))));
    const files = new Set();
    for (const name of names) {
        const writes = writesOf(specs, name);
        if (writes === undefined)
            continue;
        const places = new Set([named(name), ...(usual ? [String(specs[name]?.default)] : [])]);
        for (const place of places) {
            if (place === '' || !staysInside(base, place, writes))
                continue;
            for (const file of filesAt((0,external_node_path_.resolve)(base, place), writes))
                if (!read.has(file))
                    files.add(file);
        }
    }
    return files;
});
var writesOf = (function writesOf(specs, name) {
    const spec = specs[name];
    return spec?.type === 'string' ? spec.writes : undefined;
});
var headOf = (function headOf(file) {
    const bytes = Buffer.alloc(headLength);
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        return bytes.toString('utf8', 0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, headLength, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  removeEarlierResults: () => (/* binding */ removeEarlierResults)
});

// UNUSED EXPORTS: headOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js
var paths = __webpack_require__(7654);
;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/listing.js
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
        const inRepository = findGitRoot(start) !== undefined;
        const listing = inRepository ? (0, atFirstUse0().listCheckout)(start) : undefined;
        if (listing === undefined && inRepository && this.committed)
            this.skip(relativePath(this.workspace, start) || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
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
        const prefix = relativePath(this.workspace, start);
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
            const readable = before + (sep === '/' ? entry.path : entry.path.replaceAll('/', sep));
            const last = readable.lastIndexOf(sep, readable.length - 2);
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
            for (const entry of readdirSync(folder, { withFileTypes: true }))
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
            this.file(join(this.workspace, path), path);
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
            const there = isThere(join(start, path));
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
        await visit(start, relativePath(this.workspace, start), ignoreRules());
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
            this.unreadableFolder(folder, systemReason(error));
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
            if (existsSync(join(folder, '.git')))
                await this.directory(folder);
            else if (isListedWithin())
                return;
            else if (readdirSync(folder).length > 0)
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
            target = realpathSync(absolute).toString();
            found = statSync(target);
        }
        catch (error) {
            const dangling = error.code === 'ENOENT';
            this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, systemReason(error));
            return;
        }
        const inside = insideFolder(this.workspace, target);
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
            return lstatSync(absolute, { throwIfNoEntry: false });
        }
        catch (error) {
            if (error.code !== 'ENOTDIR')
                this.skip(path, 'unreadable', true, systemReason(error));
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
            const above = dirname(directory);
            // One look suffices below what is known to be straight; `realpath` looks at every folder on the way again.
            const plain = above !== directory && this.wayTo(above) === 'straight' && lstatSync(directory).isDirectory();
            const real = plain ? directory : realpathSync(directory);
            if (real !== directory)
                way = insideFolder(this.workspace, real) ? 'inside' : 'outside';
        }
        catch (error) {
            // Not there, or closed to us: the entry's own lstat tells which.
            if (error.code === 'ELOOP')
                way = 'outside';
        }
        this.ways.set(directory, way);
        if (way !== 'straight' && this.wayTo(dirname(directory)) === 'straight')
            this.linkOnWay(directory);
        return way;
    }
    /** Where git names what lies behind a link, it may not name the link. */
    linkOnWay(directory) {
        const path = relativePath(this.workspace, directory);
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
        return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
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

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js + 2 modules
var git = __webpack_require__(9718);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/document-kind.js
// What kind of document a file is, by how it begins: a result may take the place of an earlier one, and of nothing else.
/** How each kind that anything here writes begins, whoever wrote it; the forms that tools give it by sorting keys count too. */
const kinds = [
    ['SARIF', /^\{\s*"\$schema"\s*:\s*"[^"]{0,300}sarif/i],
    ['SARIF', /^\{\s*"runs"\s*:\s*\[/],
    ['SARIF', /^\{\s*"version"\s*:\s*"2\.[^"]{0,30}"\s*,\s*"(?:\$schema"\s*:\s*"[^"]{0,300}sarif|runs")/i],
    ['CycloneDX', /^\{\s*(?:"\$schema"\s*:\s*"[^"]{0,300}"\s*,\s*)?"bomFormat"\s*:\s*"CycloneDX"/],
    ['CycloneDX', /^\{\s*"\$schema"\s*:\s*"[^"]{0,300}cyclonedx/i],
    ['CycloneDX', /^<\?xml[^>]{0,200}>\s*<bom\b/],
    ['SPDX', /^\{\s*"(?:SPDXID|spdxVersion)"/],
    ['SPDX', /^\{\s*"@context"\s*:\s*"https:\/\/spdx\.org\//],
    ['SPDX', /^SPDXVersion:/],
    ['in-toto', /^\{\s*"_type"\s*:\s*"https:\/\/in-toto\.io\//],
    ['dependency snapshot', /^\{\s*"version"\s*:\s*0\s*,\s*"(?:job|sha|ref)"/],
    ['image lock', /^\{\s*"version"\s*:\s*1\s*,\s*"verifiedAt"/],
    ['occurrences', /^\{\s*"occurrences"\s*:/],
    ['decision', /^\{\s*"schemaVersion"\s*:\s*"[^"]{0,30}"\s*,\s*"tool"/],
    ['audit', /^\{\s*"time"\s*:\s*"[^"]{0,40}"\s*,\s*"gate"/],
    ['JUnit', /^(?:<\?xml[^>]{0,200}>\s*)?<testsuites name="portcullis"/],
    ['hadolint', /^\[\s*(?:\]|\{\s*"(?:code|categories|check_name|column)"\s*:)/],
    ['hadolint', /^\{\s*"(?:categories|check_name)"\s*:/],
    ['hadolint', /^\{\s*"filename"\s*:\s*"[^"]{0,4000}"\s*,\s*"line"/],
    ['hadolint', /^\{\s*"issues"\s*:\s*\[/],
    ['hadolint', /^(?:<\?xml[^>]{0,200}>\s*)?<(?:checkstyle version="4\.3"|checkstyle version='4\.3'|testsuites name="Hadolint run")/],
    ['hadolint', /^(?:hadolint:)?[^\n]{1,4000}:\d{1,9}:? (?:DL|SC)\d{4} (?:error|warning|info|style|ignore): /],
    ['report', /^<!DOCTYPE html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/],
    ['patch', /^diff --git /],
    ['Markdown decision', /^#{1,6} (?:Blocked|Passed|Not blocked)[:,]/],
];
/** Letters of a file by which its kind is known. */
const headLength = 4096;
/** @param head the first letters of a document. @returns undefined for one of no kind that is written here. */

/** Kinds of which one without anything in it is an empty file. */
const mayBeEmpty = new Set(['patch', 'in-toto', 'hadolint']);
/** Whether a document may take the place of another: it must be one of its kind, or say nothing. */


;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/earlier-results.js
// What an earlier run left where this one will write: it must not speak for this one, whatever this one comes to.


function earlier_results_atFirstUse0() { return earlier_results_atFirstUse0.made ??= __webpack_require__.now([147], 6147); } // at first use


/** Kinds that nobody else writes; the others are, below the folder of results or where git does not hold them. */
const onlyOurs = new Set(['decision', 'audit', 'report']);
/**
 * Removes what an earlier run wrote where the inputs say that files are written. What is not recognisably such a file is left, and refused
 * when it is written anew; so is a scanner's SARIF, which the scanner itself replaces.
 * @param given text of an input, where there is any. @param usual also where an earlier run would have written that named nothing.
 */



/** A path into the workspace leads nowhere out of it again: a change may bring a link. One that is named elsewhere is meant. */
function staysInside(base, place, writes) {
    if ((0,external_node_path_.isAbsolute)(place) && !(0,paths/* insideFolder */.xe)((0,external_node_path_.resolve)(base), place))
        return true;
    try {
        const target = (0,external_node_path_.resolve)(base, place);
        return (0,paths/* insideFolder */.xe)((0,external_node_fs_.realpathSync)(base), (0,external_node_fs_.realpathSync)(writes === 'uploads' ? target : (0,external_node_path_.dirname)(target)));
    }
    catch {
        return false;
    }
}
function filesAt(target, writes) {
    if (writes === 'file')
        return [target];
    const folder = writes === 'uploads' ? target : (0,external_node_path_.dirname)(target);
    const stem = (0,external_node_path_.basename)(target).replace(/\.json$/, '');
    const isOne = (name) => writes === 'uploads' ? /^[1-9]\d{0,4}\.sarif$/.test(name) : name === stem || name.startsWith(`${stem}.`);
    try {
        return (0,external_node_fs_.readdirSync)(folder).flatMap((name) => (isOne(name) ? [(0,external_node_path_.join)(folder, name)] : []));
    }
    catch {
        return [];
    }
}
function isOurs(base, file) {
    const stats = (0,external_node_fs_.lstatSync)(file);
    if (!stats.isFile())
        return false;
    // A patch of nothing is an empty file.
    if (stats.size === 0)
        return (0,paths/* insideFolder */.xe)((0,external_node_path_.resolve)(base, resultsDirectory), file);
    const kind = documentKind(headOf(file));
    if (kind === undefined)
        return false;
    if (kind === 'SARIF')
        return stats.size <= earlier_results_atFirstUse0().maxSarifBytes && (0, earlier_results_atFirstUse0().isWrittenByGate)((0, earlier_results_atFirstUse0().fileSource)(file));
    return onlyOurs.has(kind) || (0,paths/* insideFolder */.xe)((0,external_node_path_.resolve)(base, resultsDirectory), file) || !isTracked(file);
}
/** Git that fails says nothing of the file: what a commit may hold is not removed. */
function isTracked(file) {
    const { ok, failure, exitCode } = (0,git/* git */.$Y)((0,external_node_path_.dirname)(file), ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', (0,external_node_path_.basename)(file)]);
    if (ok)
        return true;
    return exitCode !== 1 && failure !== 'missing' && (0,git/* findGitRoot */.ky)((0,external_node_path_.dirname)(file)) !== undefined;
}
/** The first letters of a file. */



/***/ })

};
;