"use strict";
exports.id = 982;
exports.ids = [982];
exports.modules = {

/***/ 205:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var mapped = (function mapped(parts, change) {
    return {
        ...parts,
        ways: new Set([...parts.ways].map((way) => change(way.endsWith(`.${jsonMark}`) ? way.slice(0, -jsonMark.length - 1) : way))),
    };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Jl: () => (/* binding */ ofWay),
/* harmony export */   K_: () => (/* binding */ noParts),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   P1: () => (/* binding */ ofReads),
/* harmony export */   Qn: () => (/* binding */ ofVariable),
/* harmony export */   UU: () => (/* binding */ eventWay),
/* harmony export */   UX: () => (/* binding */ inOneLine),
/* harmony export */   W7: () => (/* binding */ answerWay),
/* harmony export */   eP: () => (/* binding */ ofOwnFile),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   m9: () => (/* binding */ ofFile),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   s$: () => (/* binding */ filePath),
/* harmony export */   tj: () => (/* binding */ belowWorkspace),
/* harmony export */   un: () => (/* binding */ jsonMark),
/* harmony export */   vA: () => (/* binding */ asJson),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
// What a value in a script is made of, in terms of names: what the names stand for depends on who runs the script.
const nothing = new Set();
const noParts = { variables: nothing, expressions: nothing, reads: nothing, ways: nothing };
/** The event that set the run off, as the file that `GITHUB_EVENT_PATH` names has it. */
const eventWay = 'github.event';
/** An answer of GitHub's API to a question for an issue or pull request. */
const answerWay = 'answer';
/** Ways of one value that are told apart, and how long one is. */
const maxWays = 40;
const maxWay = 300;
function isEmpty(parts) {
    if (parts === noParts)
        return true;
    const { variables, expressions, reads, ways } = parts;
    return variables.size === 0 && expressions.size === 0 && reads.size === 0 && ways.size === 0;
}
/** Asked of every word: most are made of nothing, and most of the others of one thing. */
function joined(all) {
    let only;
    for (let at = 0; at < all.length; at++) {
        const parts = all[at];
        if (isEmpty(parts))
            continue;
        if (only !== undefined)
            return union(all);
        only = parts;
    }
    return only ?? noParts;
}
function union(all) {
    const variables = new Set();
    const expressions = new Set();
    const reads = new Set();
    const ways = [];
    for (const parts of all) {
        for (const name of parts.variables)
            variables.add(name);
        for (const index of parts.expressions)
            expressions.add(index);
        for (const read of parts.reads)
            reads.add(read);
        for (const way of parts.ways)
            if (ways.length < maxWays)
                ways.push(way);
    }
    return { variables, expressions, reads, ways: new Set(ways) };
}
function ofVariable(name) {
    return { ...noParts, variables: new Set([name]) };
}
function ofWay(...ways) {
    return { ...noParts, ways: new Set(ways) };
}
function ofReads(...reads) {
    return reads.length === 0 ? noParts : { ...noParts, reads: new Set(reads) };
}
/** The same with names of files on one line: what else may have lines keeps them. */
function inOneLine(parts) {
    if (!parts.reads.has('names'))
        return parts;
    return { ...parts, reads: new Set([...parts.reads].map((read) => (read === 'names' ? 'line-of-names' : read))) };
}
/** What stands in a file of the workspace, by a path as it is written. */
function ofFile(path) {
    return { ...noParts, variables: new Set([fileName(filePath(path))]), reads: new Set(['files']) };
}
/** What the job itself wrote into a file that nobody else can have put there, by its path as it is written. */
function ofOwnFile(path) {
    return ofVariable(fileName(filePath(path)));
}
/** The name that stands for what is in a file. @param path as `filePath` gives it. */
function fileName(path) {
    return `file:${path.toLowerCase()}`;
}
/** One way to write a path: from the workspace on, or from a folder outside it. */
function filePath(path) {
    return folderOf(belowWorkspace(path.replace(/^["']|["']$/g, '')));
}
/** The workspace in front of a path, as shells, PowerShell, cmd and expressions name it. */
const workspace = /^(?:\$\{?(?:env:)?(?:GITHUB_WORKSPACE|PWD)\}?|\$\(pwd\)|%(?:GITHUB_WORKSPACE|CD)%|\$\{\{\s{0,5}github\.workspace\s{0,5}\}\})["']?(?:[/\\]+|$)/i;
/** A path from the workspace on, where it is written with the workspace in front. */
function belowWorkspace(path) {
    return /^[$%]/.test(path) ? path.replace(workspace, './') : path;
}
/** A path without parts that lead nowhere, and without a slash at its ends. */
function folderOf(path) {
    return path
        .split(/[/\\]/)
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/** At the end of a way: written as JSON, so that line ends and quotes in it are escaped. */
const jsonMark = 'json';
/** Ways that lead on by keys. */
function narrowed(parts, keys) {
    if (parts.ways.size === 0 || keys.length === 0)
        return parts;
    return mapped(parts, (way) => (way.length > maxWay ? way : `${way}.${keys.join('.').toLowerCase()}`));
}
/** The same as JSON. */
function asJson(parts) {
    return parts.ways.size === 0 ? parts : mapped(parts, (way) => `${way}.${jsonMark}`);
}



/***/ }),

/***/ 7169:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ placeOfUpload),
/* harmony export */   Qt: () => (/* binding */ takesAlong),
/* harmony export */   dB: () => (/* binding */ uploadedPaths),
/* harmony export */   s1: () => (/* binding */ uploadsTaken)
/* harmony export */ });
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2790);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(205);
// Files that one job puts up and another takes, as artifact or cache: by which name, and from which step.


const known = new WeakMap();
const none = [];
/** Steps of the same run of the workflow that put up what a step takes, in the order of their jobs; empty where it takes nothing. */
function uploadsTaken(run) {
    const before = taken.get(run);
    if (before !== undefined)
        return before;
    const made = uploadsMeeting(run);
    taken.set(run, made);
    return made;
}
/** By the step that takes them: every later step of its job asks. */
const taken = new WeakMap();
function uploadsMeeting(run) {
    const wanted = run.job === undefined ? undefined : takes(run.step);
    if (wanted === undefined || run.job === undefined)
        return none;
    return uploadsOf(run.job.within).flatMap((upload) => (namesMeet(upload.name, wanted) ? [upload.run] : []));
}
/** Paths of what a step puts up, as they are written. */
function uploadedPaths(step) {
    return ((0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN)(step, 'path') ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Whether paths of an upload hold a file; one that begins with `!` leaves out what those before it take. */
function takesAlong(paths, file) {
    let taken = false;
    for (const path of paths) {
        const isLeftOut = path.startsWith('!');
        const pattern = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .filePath */ .s$)(isLeftOut ? path.slice(1) : path);
        if (holdsFile(pattern, file))
            taken = !isLeftOut;
    }
    return taken;
}
/** Place of the `path` with which a step uploads a file; undefined where it does not. */
function placeOfUpload(step, file) {
    const path = (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .actionName */ .aM)(step) === 'actions/upload-artifact' ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(step, 'path') : undefined;
    return path !== undefined && takesAlong(uploadedPaths(step), file) ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfPair */ .$H)(path) : undefined;
}
/** A folder takes all in it; of a pattern, what stands before its first star and behind its last one is held against the path. */
function holdsFile(pattern, file) {
    if (pattern === '' || pattern === file || file.startsWith(`${pattern}/`))
        return true;
    const first = pattern.indexOf('*');
    if (first < 0)
        return false;
    const last = pattern.slice(pattern.lastIndexOf('*') + 1);
    const isDeep = pattern.includes('**') || !file.slice(first).includes('/');
    return isDeep && file.startsWith(pattern.slice(0, first)) && file.endsWith(last);
}
function uploadsOf(workflow) {
    const before = known.get(workflow);
    if (before !== undefined)
        return before;
    const found = [];
    for (const job of workflow.jobs.values())
        for (const run of job.steps) {
            const name = gives(run.step);
            if (name !== undefined)
                found.push({ run, name });
        }
    known.set(workflow, found);
    return found;
}
/** Name of the artifact, or key of the cache, under which a step puts files up. */
function gives(step) {
    const target = step.uses?.target;
    if (target?.kind !== 'repository')
        return undefined;
    if (target.slug === 'actions/upload-artifact')
        return `artifact ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN)(step, 'name') ?? 'artifact'}`;
    if (target.slug === 'actions/cache' && target.path !== 'restore')
        return `cache ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN)(step, 'key') ?? ''}`;
    return undefined;
}
/** The same of a step that takes some; a star for any letters. */
function takes(step) {
    const target = step.uses?.target;
    if (target?.kind !== 'repository')
        return undefined;
    if (target.slug === 'actions/download-artifact')
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN)(step, 'run-id') === undefined ? `artifact ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN)(step, 'name') ?? (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN)(step, 'pattern') ?? '*'}` : undefined;
    if (target.slug === 'actions/cache' && target.path !== 'save')
        return `cache ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN)(step, 'key') ?? ''}`;
    return undefined;
}
/** Whether two names can be one. What an expression stands for is not known, so that only the letters before it are held together. */
function namesMeet(given, wanted) {
    if (given === wanted)
        return true;
    const [a, b] = [fixedStart(given), fixedStart(wanted)];
    if (a.length === given.length && b.length === wanted.length)
        return false;
    const length = Math.min(a.length, b.length);
    if (a.slice(0, length) !== b.slice(0, length))
        return false;
    // A name without expression in it must hold all that the other begins with.
    return (a.length < given.length || a.length >= b.length) && (b.length < wanted.length || b.length >= a.length);
}
function fixedStart(name) {
    const end = name.search(/\$\{\{|[*?[{]/);
    return end < 0 ? name : name.slice(0, end);
}


/***/ })

};
;