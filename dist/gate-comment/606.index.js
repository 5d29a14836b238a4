"use strict";
exports.id = 606;
exports.ids = [606];
exports.modules = {

/***/ 2606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var document_kind_documentKind = (function document_kind_documentKind(head) {
    const text = head.replace(/^\ufeff/, '').trimStart();
    return kinds.find(([, begins]) => begins.test(text))?.[0];
});
var removeEarlierResults = (function removeEarlierResults(base, files) {
    for (const file of files) {
        const target = (0,external_node_path_.resolve)(base, file);
        try {
            if (file === '' || (0,external_node_fs_.lstatSync)(target).isFile() !== true)
                continue;
            if (!(0,external_node_path_.isAbsolute)(file))
                guardInside(base, (0,external_node_path_.dirname)(target), file, '');
            const kind = document_kind_documentKind(headOf(target));
            if (kind !== undefined && kind !== 'SARIF')
                (0,external_node_fs_.rmSync)(target);
        }
        catch {
            // It is not there, or not ours to remove.
        }
    }
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
  removeEarlierResults: () => (/* binding */ removeEarlierResults)
});

// UNUSED EXPORTS: resultsIgnored, writePieces, writeResultsFile, writeResultsFiles

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js
var paths = __webpack_require__(7654);
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

/**
 * Removes results that an earlier run left. A file of another kind than those that are written here is left as it is, and so is SARIF,
 * which may be a scanner's; what cannot be removed is refused when it is written anew.
 * @param files as the user names them, relative to `base`; an empty name is none.
 */


const pieceBytes = (/* unused pure expression or super */ null && (1024 * 1024));
/** Writes to a file by its descriptor. All pieces go through one buffer: with one for each, the heap is searched for garbage again and again. */

/** The folder of results keeps itself out of version control: a result that is committed would be taken for one of this run. */

/** The write's own failure is the one to report. */

/** What git keeps there is no place for results: `.git/config` in the place of one would leave no repository. */

/** The file is renamed into its place: a link, a device, or the name of one, would be gone then; a folder is none. */

/** What a checkout holds is no place for a result, unless it is an earlier one: `sarif-file: README.md` would leave no such page. */


/** Makes a folder and those above it. Node's own way to do so goes round in circles where nobody may make one, as in `/proc`. */

/** The folder, or the first above it that is there. */




/***/ })

};
;