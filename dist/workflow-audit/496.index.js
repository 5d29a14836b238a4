"use strict";
exports.id = 496;
exports.ids = [496];
exports.modules = {

/***/ 2790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ placeOfPair),
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   GE: () => (/* binding */ runsScript),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Oh: () => (/* binding */ placeOfCondition),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Wu: () => (/* binding */ isFalse),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   aM: () => (/* binding */ actionName),
/* harmony export */   qQ: () => (/* binding */ placeOfKey),
/* harmony export */   sr: () => (/* binding */ envsOf),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1656);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7619);
// Questions that many audits ask of a step, a job or an action by name.


/** `owner/name`, and `owner/name/folder` for what lies in one, in small letters; undefined for all else. */
function actionName({ uses }) {
    if (uses?.target.kind !== 'repository')
        return undefined;
    const { slug, path } = uses.target;
    return path === '' ? slug : `${slug}/${path.toLowerCase()}`;
}
function runsScript({ run }) {
    return run !== undefined;
}
/** An input as it is given; names of inputs have no case. */
function inputOf({ with: inputs }, name) {
    return inputs.find((pair) => pair.name.toLowerCase() === name);
}
/** Text of an input, white space around it left out; undefined where it is not given. */
function inputText(step, name) {
    return inputOf(step, name)?.scalar?.text.trim();
}
function entryOf(map, name) {
    return map.entries.find((entry) => entry.name === name);
}
/** Place of a key with its value. */
function placeOfKey(map, name) {
    const entry = entryOf(map, name);
    return entry === undefined ? undefined : (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfEntry */ .h$)(entry.key, entry.value);
}
function placeOfPair({ key, value }) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfEntry */ .h$)(key, value);
}
/** Of a block, whose mark may be what makes a text of it, from its key on. */
function placeOfCondition(owner, scalar, context) {
    const text = scalar.text.trim() === '' ? scalar.at : context.placeIn(scalar, 0, scalar.text.trimEnd().length);
    const key = scalar.style === 'literal' || scalar.style === 'folded' ? entryOf(owner.map, 'if')?.key : undefined;
    return key === undefined ? text : { start: key.at.start, end: text.end };
}
/** What gives a step variables by its file, the nearest first: its own `env:`, its job's, its workflow's. */
function envsOf({ env, owner }) {
    return owner.kind === 'job' ? [env, owner.env, owner.workflow.env] : [env];
}
/** The first of each name, by names in capitals; worked out once for each `env:`: that of a workflow stands around thousands of steps. */
const byName = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .rememberedOf */ .M)((env) => new Map(env.toReversed().map((pair) => [pair.name.toUpperCase(), pair])));
/** The nearest variable of a name that a step has by its file, in letters of either case, since Windows tells them not apart. */
function variableOf(step, name) {
    const key = name.toUpperCase();
    for (const env of envsOf(step)) {
        const pair = env.length === 0 ? undefined : byName(env).get(key);
        if (pair !== undefined)
            return pair;
    }
    return undefined;
}
function jobOf({ owner }) {
    return owner.kind === 'job' ? owner : undefined;
}
function isExpression(text) {
    return text?.includes('${{') === true;
}
/** What a text is as a truth value to YAML 1.2 and to inputs of actions. */
function isTrue(text) {
    return text?.trim().toLowerCase() === 'true';
}
function isFalse(text) {
    return text?.trim().toLowerCase() === 'false';
}


/***/ }),

/***/ 496:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaked: () => (/* binding */ leaked),
/* harmony export */   uploadOfConfig: () => (/* binding */ uploadOfConfig)
/* harmony export */ });
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2790);
/* harmony import */ var _taint_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(205);
/* harmony import */ var _taint_step_script_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7915);
/* harmony import */ var _taint_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7169);
/* harmony import */ var _uses_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(166);
// An artifact that takes the checkout's `.git/config` along, in which its token lies.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([981, 440], 3440); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __webpack_require__.now([245], 5245); } // at first use





/** Place of the `path` with which a later step of the job uploads the checkout's `.git/config`, or a copy of it. */
function uploadOfConfig(step, context) {
    const folder = (0,_taint_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)((0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .inputText */ .AN)(step, 'path') ?? '');
    const git = folder === '' ? '.git' : `${folder}/.git`;
    // Files in which the token lies: the first is the checkout's own.
    let files = [`${git}/config`];
    const steps = step.owner.steps;
    for (const later of steps.slice(steps.indexOf(step) + 1)) {
        if (later.run !== undefined)
            files = afterScript(later, files, git);
        for (const file of files) {
            const place = isHidden(file) && !takesHidden(later, context) ? undefined : (0,_taint_uploads_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfUpload */ .EL)(later, file);
            if (place !== undefined)
                return place;
        }
    }
    return undefined;
}
function isHidden(file) {
    return /(?:^|\/)\./.test(file);
}
/** Copies of one file that are followed. */
const maxCopies = 20;
/** Where the token lies once a script has run: it may be taken out of the file, the file away, or copies of it made. */
function afterScript(step, files, git) {
    let left = files;
    for (const command of (0,_taint_step_script_js__WEBPACK_IMPORTED_MODULE_3__/* .stepScript */ .M)(step)?.facts.commands ?? []) {
        if (takesTokenAway(command, git))
            left = left.filter((file) => !file.startsWith(`${git}/`));
        else if (left.length < maxCopies)
            left = [...left, ...left.flatMap((file) => copyOf(command, file) ?? [])];
    }
    return left;
}
/** `rm -rf .git`, `git config --unset-all http.https://github.com/.extraheader`. */
function takesTokenAway({ name, words }, git) {
    const args = words.slice(1).map(({ value }) => value);
    if (name === 'git')
        return args.includes('config') && args.some((arg) => /^--(?:unset(?:-all)?|remove-section)$/.test(arg));
    return name === 'rm' && args.some((arg) => /^-[a-z]*r|^-[a-z]*R|^--recursive$/.test(arg)) && args.some((arg) => (0,_taint_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(arg) === git);
}
/** What leaves files out of a copy or an archive. */
const leavesOut = /^(?:--exclude|-x$|-X$|--filter|--exclude-vcs)/;
/** Where a command puts a copy of a file, or an archive that holds it; undefined where it makes none. */
function copyOf({ name, words }, file) {
    const args = words.slice(1).map(({ value }) => value);
    if (args.some((arg) => leavesOut.test(arg)))
        return undefined;
    const plain = args.filter((arg) => !arg.startsWith('-'));
    const holds = (path) => {
        const folder = (0,_taint_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(path);
        return folder === '' || file === folder || file.startsWith(`${folder}/`);
    };
    switch (name) {
        case 'cp':
        case 'rsync': {
            if (!args.some((arg) => /^-[a-zA-Z]*[rRa]|^--(?:recursive|archive)$/.test(arg)))
                return undefined;
            const target = plain.at(-1) ?? '';
            const from = plain.slice(0, -1).find((path) => holds(path));
            return from === undefined || /[$`*]|XXXX/.test(target + from) ? undefined : copied(file, from, target);
        }
        case 'tar': {
            const at = args.findIndex((arg) => /^-?[a-zA-Z]*c[a-zA-Z]*f$|^-f$/.test(arg));
            const archive = args[at + 1];
            const makes = args.some((arg) => /^-?[a-zA-Z]*c|^--create$/.test(arg));
            return at >= 0 && makes && archive !== undefined && args.slice(at + 2).some((path) => !path.startsWith('-') && holds(path))
                ? (0,_taint_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(archive)
                : undefined;
        }
        case 'zip':
            return args.some((arg) => /^-[a-zA-Z0-9]*r/.test(arg)) && plain.slice(1).some(holds) ? (0,_taint_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(plain[0] ?? '') : undefined;
        default:
            return undefined;
    }
}
/** A folder whose name ends in a slash or a dot gives what is in it, every other itself, into a folder that is there. */
function copied(file, from, to) {
    const folder = (0,_taint_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(from);
    const rest = folder === '' ? file : file.slice(folder.length + 1);
    const isContent = /(?:^|\/)\.?$|\/\.?$/.test(from);
    const inside = isContent ? rest : `${folder.split('/').at(-1)}/${rest}`;
    // `cp -r .git out/git` makes the folder; with a slash behind it, or by rsync, it lies in that.
    const renamed = !isContent && !to.endsWith('/') && (0,_taint_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(to) !== '' ? rest : inside;
    return [(0,_taint_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(to), renamed].filter((part) => part !== '').join('/');
}
/** actions/upload-artifact leaves out what is hidden since v4.4, unless it is told to take it; v3 no longer runs. */
function takesHidden(upload, { file }) {
    const setting = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .inputText */ .AN)(upload, 'include-hidden-files');
    if (setting !== undefined)
        return setting.trim().toLowerCase() === 'true';
    const version = upload.uses === undefined ? undefined : (0,_uses_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseOfUse */ .y)(upload.uses, file)?.version;
    return version?.[0] === 4 && version[1] !== undefined && version[1] < 4;
}
/** A token that may write, or one that outlives the job, in what others download. */
function leaked(step, upload, { repository }) {
    const outlives = /\bsecrets\s*\.(?!\s*github_token\b)/i.test((0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .inputText */ .AN)(step, 'token') ?? '');
    const writes = (0, atFirstUse1().runsOf)(repository).jobs.some((run) => run.job === step.owner && (0, atFirstUse0().rightsOf)(run).token === 'write');
    return {
        confidence: 'high',
        ...(outlives || writes ? { severity: 'high' } : {}),
        related: [{ at: upload, message: 'the artifact takes `.git/config` along' }],
    };
}


/***/ })

};
;