"use strict";
exports.id = 1002;
exports.ids = [1002];
exports.modules = {

/***/ 9478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var documentKind = (function documentKind(head) {
    const text = head.replace(/^\ufeff/, '').trimStart();
    return kinds.find(([, begins]) => begins.test(text))?.[0];
});
var mayReplace = (function mayReplace(head, earlier) {
    if (earlier.trim() === '')
        return true;
    const kind = documentKind(earlier);
    return head.trim() === '' ? mayBeEmpty.has(kind) : documentKind(head) === kind;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ headLength),
/* harmony export */   eD: () => (/* binding */ documentKind),
/* harmony export */   kA: () => (/* binding */ mayReplace)
/* harmony export */ });
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



/***/ }),

/***/ 291:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var removeEarlierResults = (function removeEarlierResults(base, specs, given, usual = false) {
    for (const file of earlierResults(base, specs, given, usual)) {
        try {
            if (isOurs(base, file))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
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
    const read = new Set(names.filter((name) => writesOf(specs, name) === undefined).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, named(name))));
    const files = new Set();
    for (const name of names) {
        const writes = writesOf(specs, name);
        if (writes === undefined)
            continue;
        const places = new Set([named(name), ...(usual ? [String(specs[name]?.default)] : [])]);
        for (const place of places) {
            if (place === '' || !staysInside(base, place, writes))
                continue;
            for (const file of filesAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, place), writes))
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
    const bytes = Buffer.alloc(_document_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .headLength */ .T_);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        return bytes.toString('utf8', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, _document_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .headLength */ .T_, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ removeEarlierResults),
/* harmony export */   U: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8657);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1446);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5854);
/* harmony import */ var _document_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9478);
// What an earlier run left where this one will write: it must not speak for this one, whatever this one comes to.


function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([368, 605, 938], 298); } // at first use


/** Kinds that nobody else writes; the others are, below the folder of results or where git does not hold them. */
const onlyOurs = new Set(['decision', 'audit', 'report']);
/**
 * Removes what an earlier run wrote where the inputs say that files are written. What is not recognisably such a file is left, and refused
 * when it is written anew; so is a scanner's SARIF, which the scanner itself replaces.
 * @param given text of an input, where there is any. @param usual also where an earlier run would have written that named nothing.
 */



/** A path into the workspace leads nowhere out of it again: a change may bring a link. One that is named elsewhere is meant. */
function staysInside(base, place, writes) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(place) && !(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base), place))
        return true;
    try {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, place);
        return (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(base), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(writes === 'uploads' ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
    }
    catch {
        return false;
    }
}
function filesAt(target, writes) {
    if (writes === 'file')
        return [target];
    const folder = writes === 'uploads' ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target).replace(/\.json$/, '');
    const isOne = (name) => writes === 'uploads' ? /^[1-9]\d{0,4}\.sarif$/.test(name) : name === stem || name.startsWith(`${stem}.`);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).flatMap((name) => (isOne(name) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)] : []));
    }
    catch {
        return [];
    }
}
function isOurs(base, file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    if (!stats.isFile())
        return false;
    // A patch of nothing is an empty file.
    if (stats.size === 0)
        return (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .resultsDirectory */ .sz), file);
    const kind = (0,_document_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .documentKind */ .eD)(headOf(file));
    if (kind === undefined)
        return false;
    if (kind === 'SARIF')
        return stats.size <= atFirstUse0().maxSarifBytes && (0, atFirstUse0().isWrittenByGate)((0, atFirstUse0().fileSource)(file));
    return onlyOurs.has(kind) || (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .resultsDirectory */ .sz), file) || !isTracked(file);
}
/** Git that fails says nothing of the file: what a commit may hold is not removed. */
function isTracked(file) {
    const { ok, failure, exitCode } = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)]);
    if (ok)
        return true;
    return exitCode !== 1 && failure !== 'missing' && (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .findGitRoot */ .ky)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) !== undefined;
}
/** The first letters of a file. */



/***/ }),

/***/ 309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var writeResultsFile = (function writeResultsFile(base, file, content, key) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, file);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        refuseGit(target, file, key);
        refuseOther(target, file, key);
        // Before a folder is made, too: a link would have it made elsewhere.
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
            guardInside(base, nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)), file, key);
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
            guardInside(base, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), file, key);
        keepOutOfGit(base, target);
        // "wx" never follows a link that waits under the temporary name.
        writeParts(temporary, typeof content === 'string' || content instanceof Uint8Array ? [content] : content);
        refuseAnotherKind(temporary, target, file, key);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
        return target;
    }
    catch (error) {
        removeQuietly(temporary);
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO)
            throw error;
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'results-unwritable',
            message: `expected to write the results file, got ${(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .systemReason */ .u)(error)}`,
            where: { file, key },
            remedy: `Make room, or the directory writable, or set \`${key}\` to another place.`,
            cause: error,
        });
    }
});
var writeResultsFiles = (function writeResultsFiles(base, files) {
    const placed = new Map();
    for (const { path, content, key } of files) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
        const other = placed.get(place);
        if (other !== undefined && other !== key)
            throw onePlace(path, key, other);
        placed.set(place, key);
        writeResultsFile(base, path, content, key);
    }
});
var writeParts = (function writeParts(file, parts) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx');
    try {
        writePieces(descriptor, parts);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
});
var writePieces = (function writePieces(descriptor, pieces) {
    const buffer = Buffer.allocUnsafe(pieceBytes);
    let filled = 0;
    const flush = () => {
        for (let start = 0; start < filled;)
            start += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, buffer, start, filled - start);
        filled = 0;
    };
    for (const piece of pieces) {
        // A letter takes three bytes at most.
        const most = typeof piece === 'string' ? piece.length * 3 : piece.length;
        if (filled + most > pieceBytes)
            flush();
        if (most > pieceBytes)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, piece);
        else if (typeof piece === 'string')
            filled += buffer.write(piece, filled);
        else {
            buffer.set(piece, filled);
            filled += piece.length;
        }
    }
    flush();
});
var keepOutOfGit = (function keepOutOfGit(base, target) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .resultsDirectory */ .sz);
    if (!(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .insideFolder */ .xe)(folder, target))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), resultsIgnored, { flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
});
var refuseGit = (function refuseGit(target, file, key) {
    if (!target.split(/[\\/]/).some((part) => part.toLowerCase() === '.git'))
        return;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'results-unwritable',
        message: 'expected a place for the results file, got one in `.git`',
        where: { file, key },
        remedy: `Set \`${key}\` to a path outside of it, such as ${_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .resultsDirectory */ .sz}/NAME.`,
    });
});
var refuseOther = (function refuseOther(target, file, key) {
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false });
    if (there?.isDirectory() === true)
        throw noPlace('a folder', `Name the file in it: \`${key}\` is no folder.`);
    if (there?.isSymbolicLink() === true && !(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .namesDevice */ .Fi)(target))
        throw noPlace('a symbolic link', `Set \`${key}\` to another path, such as that of the file itself, or remove the link if it is not needed.`);
    if (!(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .namesDevice */ .Fi)(target) && (there === undefined || there.isFile()))
        return;
    throw noPlace('a device, a pipe or a socket', `Set \`${key}\` to a path in a folder.`);
    function noPlace(got, remedy) {
        return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'results-unwritable',
            message: `expected a place for the results file, got ${got}`,
            where: { file, key },
            remedy,
        });
    }
});
var refuseAnotherKind = (function refuseAnotherKind(written, target, file, key) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false })?.isFile() !== true || (0,_document_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .mayReplace */ .kA)((0,_earlier_results_js__WEBPACK_IMPORTED_MODULE_7__/* .headOf */ .U)(written), (0,_earlier_results_js__WEBPACK_IMPORTED_MODULE_7__/* .headOf */ .U)(target)))
        return;
    const kind = (0,_document_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .documentKind */ .eD)((0,_earlier_results_js__WEBPACK_IMPORTED_MODULE_7__/* .headOf */ .U)(written));
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'results-unwritable',
        message: `expected a new place for the results file, or that of an earlier one, got a file that is ${kind === undefined ? 'none' : `no ${kind}`}`,
        where: { file, key },
        remedy: `Set \`${key}\` to another path, such as ${_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .resultsDirectory */ .sz}/NAME, or remove the file if it is not needed.`,
    });
});
var makeFolder = (function makeFolder(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (error.code !== 'EEXIST')
            throw error;
    }
});
var nearestFolder = (function nearestFolder(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder ? folder : nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
});
var guardInside = (function guardInside(base, directory, file, key) {
    if (!(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .insideFolder */ .xe)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(base), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory))) {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'results-outside',
            message: 'expected a results file inside the workspace, got one that leads out of it',
            where: { file, key },
            remedy: 'Remove the symbolic link, or give an absolute path if the place is meant.',
        });
    }
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ writeResultsFile),
/* harmony export */   Rx: () => (/* binding */ writePieces),
/* harmony export */   Vy: () => (/* binding */ writeResultsFiles),
/* harmony export */   ts: () => (/* binding */ resultsIgnored)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7298);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1446);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8657);
/* harmony import */ var _document_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9478);
/* harmony import */ var _earlier_results_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(291);
// Writing result files so that no reader ever sees half of one, and no link in a checkout leads the write elsewhere.






/** What `.gitignore` says in the folder of results. */
const resultsIgnored = '# Written by Portcullis: every run makes its results anew.\n*\n';
/**
 * Writes a file through a temporary one beside it. A relative path belongs below `base`; missing directories are made.
 * @returns the absolute path. @throws PortcullisError `results-unwritable` or `results-outside`.
 */

/** Writes several files; `key` is the input that names each one's path. */

/** The later file would stand in the place of the earlier one, and nobody would miss it. */
function onePlace(file, key, other) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'results-unwritable',
        message: `expected a place of its own for each results file, got that of \`${other}\``,
        where: { file, key },
        remedy: `Give \`${key}\` or \`${other}\` another name.`,
    });
}

const pieceBytes = 1024 * 1024;
/** Writes to a file by its descriptor. All pieces go through one buffer: with one for each, the heap is searched for garbage again and again. */

/** The folder of results keeps itself out of version control: a result that is committed would be taken for one of this run. */

/** The write's own failure is the one to report. */
function removeQuietly(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
    catch {
        // Its directory is no directory: there is nothing to remove.
    }
}
/** What git keeps there is no place for results: `.git/config` in the place of one would leave no repository. */

/** The file is renamed into its place: a link, a device, or the name of one, would be gone then; a folder is none. */

/** What a checkout holds is no place for a result, unless it is an earlier one: `sarif-file: README.md` would leave no such page. */

/** Makes a folder and those above it. Node's own way to do so goes round in circles where nobody may make one, as in `/proc`. */

/** The folder, or the first above it that is there. */




/***/ })

};
;