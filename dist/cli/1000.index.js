"use strict";
exports.id = 1000;
exports.ids = [1000];
exports.modules = {

/***/ 2606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var document_kind_documentKind = (function document_kind_documentKind(head) {
    const text = head.replace(/^\ufeff/, '').trimStart();
    return kinds.find(([, begins]) => begins.test(text))?.[0];
});
var mayReplace = (function mayReplace(head, earlier) {
    if (earlier.trim() === '')
        return true;
    const kind = document_kind_documentKind(earlier);
    return head.trim() === '' ? mayBeEmpty.has(kind) : document_kind_documentKind(head) === kind;
});
var writeResultsFile = (function writeResultsFile(base, file, content, key) {
    const target = (0,external_node_path_.resolve)(base, file);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        refuseGit(target, file, key);
        refuseOther(target, file, key);
        // Before a folder is made, too: a link would have it made elsewhere.
        if (!(0,external_node_path_.isAbsolute)(file))
            guardInside(base, nearestFolder((0,external_node_path_.dirname)(target)), file, key);
        makeFolder((0,external_node_path_.dirname)(target));
        if (!(0,external_node_path_.isAbsolute)(file))
            guardInside(base, (0,external_node_path_.dirname)(target), file, key);
        keepOutOfGit(base, target);
        // "wx" never follows a link that waits under the temporary name.
        writeParts(temporary, typeof content === 'string' || content instanceof Uint8Array ? [content] : content);
        refuseAnotherKind(temporary, target, file, key);
        (0,external_node_fs_.renameSync)(temporary, target);
        return target;
    }
    catch (error) {
        removeQuietly(temporary);
        if (error instanceof errors/* PortcullisError */.SO)
            throw error;
        throw new errors/* PortcullisError */.SO({
            code: 'results-unwritable',
            message: `expected to write the results file, got ${(0,system_reason/* systemReason */.u)(error)}`,
            where: { file, key },
            remedy: `Make room, or the directory writable, or set \`${key}\` to another place.`,
            cause: error,
        });
    }
});
var writeResultsFiles = (function writeResultsFiles(base, files) {
    const placed = new Map();
    for (const { path, content, key } of files) {
        const place = (0,external_node_path_.resolve)(base, path);
        const other = placed.get(place);
        if (other !== undefined && other !== key)
            throw onePlace(path, key, other);
        placed.set(place, key);
        writeResultsFile(base, path, content, key);
    }
});
var writeParts = (function writeParts(file, parts) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'wx');
    try {
        writePieces(descriptor, parts);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
});
var writePieces = (function writePieces(descriptor, pieces) {
    const buffer = Buffer.allocUnsafe(pieceBytes);
    let filled = 0;
    const flush = () => {
        for (let start = 0; start < filled;)
            start += (0,external_node_fs_.writeSync)(descriptor, buffer, start, filled - start);
        filled = 0;
    };
    for (const piece of pieces) {
        // A letter takes three bytes at most.
        const most = typeof piece === 'string' ? piece.length * 3 : piece.length;
        if (filled + most > pieceBytes)
            flush();
        if (most > pieceBytes)
            (0,external_node_fs_.writeFileSync)(descriptor, piece);
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
    const folder = (0,external_node_path_.resolve)(base, listing/* resultsDirectory */.sz);
    if (!(0,paths/* insideFolder */.xe)(folder, target))
        return;
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), resultsIgnored, { flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
});
var refuseGit = (function refuseGit(target, file, key) {
    if (!target.split(/[\\/]/).some((part) => part.toLowerCase() === '.git'))
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'results-unwritable',
        message: 'expected a place for the results file, got one in `.git`',
        where: { file, key },
        remedy: `Set \`${key}\` to a path outside of it, such as ${listing/* resultsDirectory */.sz}/NAME.`,
    });
});
var refuseOther = (function refuseOther(target, file, key) {
    const there = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    if (there?.isDirectory() === true)
        throw noPlace('a folder', `Name the file in it: \`${key}\` is no folder.`);
    if (there?.isSymbolicLink() === true && !(0,paths/* namesDevice */.Fi)(target))
        throw noPlace('a symbolic link', `Set \`${key}\` to another path, such as that of the file itself, or remove the link if it is not needed.`);
    if (!(0,paths/* namesDevice */.Fi)(target) && (there === undefined || there.isFile()))
        return;
    throw noPlace('a device, a pipe or a socket', `Set \`${key}\` to a path in a folder.`);
    function noPlace(got, remedy) {
        return new errors/* PortcullisError */.SO({
            code: 'results-unwritable',
            message: `expected a place for the results file, got ${got}`,
            where: { file, key },
            remedy,
        });
    }
});
var refuseAnotherKind = (function refuseAnotherKind(written, target, file, key) {
    if ((0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false })?.isFile() !== true || mayReplace(headOf(written), headOf(target)))
        return;
    const kind = document_kind_documentKind(headOf(written));
    throw new errors/* PortcullisError */.SO({
        code: 'results-unwritable',
        message: `expected a new place for the results file, or that of an earlier one, got a file that is ${kind === undefined ? 'none' : `no ${kind}`}`,
        where: { file, key },
        remedy: `Set \`${key}\` to another path, such as ${listing/* resultsDirectory */.sz}/NAME, or remove the file if it is not needed.`,
    });
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
var makeFolder = (function makeFolder(folder) {
    if ((0,external_node_fs_.existsSync)(folder))
        return;
    if ((0,external_node_path_.dirname)(folder) !== folder)
        makeFolder((0,external_node_path_.dirname)(folder));
    try {
        (0,external_node_fs_.mkdirSync)(folder);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (error.code !== 'EEXIST')
            throw error;
    }
});
var nearestFolder = (function nearestFolder(folder) {
    return (0,external_node_fs_.existsSync)(folder) || (0,external_node_path_.dirname)(folder) === folder ? folder : nearestFolder((0,external_node_path_.dirname)(folder));
});
var guardInside = (function guardInside(base, directory, file, key) {
    if (!(0,paths/* insideFolder */.xe)((0,external_node_fs_.realpathSync)(base), (0,external_node_fs_.realpathSync)(directory))) {
        throw new errors/* PortcullisError */.SO({
            code: 'results-outside',
            message: 'expected a results file inside the workspace, got one that leads out of it',
            where: { file, key },
            remedy: 'Remove the symbolic link, or give an absolute path if the place is meant.',
        });
    }
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ts: () => (/* binding */ resultsIgnored),
  Rx: () => (/* binding */ writePieces),
  At: () => (/* binding */ writeResultsFile),
  Vy: () => (/* binding */ writeResultsFiles)
});

// UNUSED EXPORTS: removeEarlierResults

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(7298);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/listing.js
var listing = __webpack_require__(1446);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var paths = __webpack_require__(8657);
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
    ['JUnit', /^(?:<\?xml[^>]{0,200}>\s*)?<testsuites?\b/],
    ['report', /^<!DOCTYPE html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/],
    ['patch', /^diff --git /],
    ['Markdown decision', /^#{1,6} (?:Blocked|Passed|Not blocked)[:,]/],
];
/** Letters of a file by which its kind is known. */
const headLength = 4096;
/** @param head the first letters of a document. @returns undefined for one of no kind that is written here. */

/** Kinds of which one without anything in it is an empty file. */
const mayBeEmpty = new Set(['patch', 'in-toto']);
/** Whether a document may take the place of another: it must be one of its kind, or say nothing. */


;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/results-file.js
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
    return new errors/* PortcullisError */.SO({
        code: 'results-unwritable',
        message: `expected a place of its own for each results file, got that of \`${other}\``,
        where: { file, key },
        remedy: `Give \`${key}\` or \`${other}\` another name.`,
    });
}
/**
 * Removes results that an earlier run left. A file of another kind than those that are written here is left as it is, and so is SARIF,
 * which may be a scanner's; what cannot be removed is refused when it is written anew.
 * @param files as the user names them, relative to `base`; an empty name is none.
 */


const pieceBytes = 1024 * 1024;
/** Writes to a file by its descriptor. All pieces go through one buffer: with one for each, the heap is searched for garbage again and again. */

/** The folder of results keeps itself out of version control: a result that is committed would be taken for one of this run. */

/** The write's own failure is the one to report. */
function removeQuietly(file) {
    try {
        (0,external_node_fs_.rmSync)(file, { force: true });
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