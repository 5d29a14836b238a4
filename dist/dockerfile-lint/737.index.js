"use strict";
exports.id = 737;
exports.ids = [737];
exports.modules = {

/***/ 3737:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildsInScript: () => (/* binding */ buildsInScript),
/* harmony export */   shown: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1600);
/* harmony import */ var _shell_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3752);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8458);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8461);
// Commands of a pipeline that build: `docker build -f`, the same of other programs, `docker compose -f` and `docker buildx bake -f`.




const program = /(?:^|[\s;&|(])(?:docker|podman|buildah|nerdctl|kaniko|executor|img|depot|finch|buildctl)/;
function buildsInScript(script) {
    const dockerfiles = [];
    const also = [];
    if (!program.test(script.text) && !script.text.includes('/executor'))
        return { dockerfiles, also };
    const own = new Map();
    const lookUp = (name) => own.get(name) ?? script.lookUp(name);
    const value = (word) => withoutQuotes(word, lookUp);
    let folders = [script.folder ?? ''];
    /** What the command before this one prints, where it does nothing else. */
    let printed = [];
    for (const words of (0,_shell_images_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(script.text)) {
        const called = callOf(words, (name, text) => own.set(name, value(text)));
        if (called === undefined)
            continue;
        const [name, ...rest] = called;
        const fed = [...fedBy(rest), ...printed];
        printed = name === 'cat' ? rest.filter((word) => !/^[-<>]/.test(word)) : [];
        if (name === 'cd')
            folders = [...new Set([...folders, ...((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .contextFolders */ .XR)(folders, value(rest[0] ?? '')) ?? [])])].slice(-8);
        const verb = verbOf(name ?? '', rest);
        if (verb === undefined)
            continue;
        const found = ofBuild({ ...verb, fed }, folders, value, script.owner);
        dockerfiles.push(...found.dockerfiles);
        also.push(...found.also);
    }
    return { dockerfiles, also };
}
/** What one command builds from: the files that it names, or the Dockerfile of its context. */
function ofBuild(verb, folders, value, owner) {
    const told = verb.as === 'dockerfile'
        ? {
            ...(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsIn */ .A6)((0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOfFlags */ .p)(verb.after, ['target']).map(value)),
            ...(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .givenIn */ .JS)((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .contextNames */ .Mv)((0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOfFlags */ .p)(verb.after, ['build-context']).map(value))),
        }
        : {};
    // `docker build -` and `-f -` take the Dockerfile from their standard input.
    const isFed = verb.as === 'dockerfile' && verb.after.some((word) => /^(?:-|-f-|--file=-)$/.test(word));
    const files = isFed ? verb.fed : filesIn(verb.after, verb.flags);
    if (isFed && files.length === 0)
        return { dockerfiles: [], also: [] };
    // The context stands last.
    if (files.length === 0)
        return { dockerfiles: (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamedDockerfile */ .pY)(owner, (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(['', ...folders], value(verb.after.at(-1) ?? '.')), told), also: [] };
    const texts = files.map(value).filter((text) => text !== '-' && text !== '' && !/^[a-z]{2,10}:\/\//.test(text));
    const places = texts.map((text) => ({ text, candidates: (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(['', ...folders], text) }));
    if (verb.as === 'dockerfile')
        return { dockerfiles: places.map((one) => ({ owner, ...one, text: shown(one.text), anywhere: true, ...told })), also: [] };
    const others = places.flatMap(({ candidates }) => candidates.filter(_places_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnown */ .qE));
    return { dockerfiles: [], also: others.map((path) => ({ path, as: verb.as, optional: true })) };
}
function shown(text) {
    return text.replaceAll(_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownPart */ .QH, '\u2026').slice(0, 200);
}
/** Quotes and escapes taken away; what a command in place would print is not known, and the workspace's own variables lead to its root. */
function withoutQuotes(word, lookUp) {
    if (/\$\(|`/.test(word))
        return word.replace(/\$\([^)]{0,2000}\)?|`[^`]{0,2000}`?/g, _variables_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownPart */ .QH).replace(/["'\\]/g, '');
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .interpolatePartly */ .ip)(word.replace(/["'\\]/g, ''), (name) => (workspaces.has(name) ? '.' : lookUp(name)));
}
const workspaces = new Set([
    'PWD',
    'GITHUB_WORKSPACE',
    'CI_PROJECT_DIR',
    'WORKSPACE',
    'BUILD_SOURCESDIRECTORY',
    'CIRCLE_WORKING_DIRECTORY',
]);
const before = /^(?:sudo|time|exec|command|env|nohup|then|do|else|if|while|until|!|\{|\(|export|retry|timeout|\d{1,6}[smh]?)$/;
function callOf(words, assign) {
    for (const [at, word] of words.entries()) {
        const [, name, text = ''] = /^([A-Za-z_]\w{0,199})=(.{0,4000})$/s.exec(word) ?? [];
        if (name !== undefined)
            assign(name, text);
        else if (!before.test(word))
            return [word.replace(/^["']|["']$/g, '').replace(/^.*\//, ''), ...words.slice(at + 1)];
    }
    return undefined;
}
/** Files that a command reads: `< file`; a here-document is text of the script itself. */
function fedBy(words) {
    const joined = words.flatMap((word) => /^0?<([^<&(].*)$/s.exec(word)?.[1] ?? []);
    return [...words.flatMap((word, at) => (/^0?<$/.test(word) ? (words[at + 1] ?? []) : [])), ...joined];
}
const fileFlags = ['f', 'file'];
function verbOf(name, words) {
    if (name === 'executor')
        return { as: 'dockerfile', flags: [...fileFlags, 'dockerfile'], after: words };
    if (name === 'docker-compose' || name === 'podman-compose')
        return { as: 'compose', flags: fileFlags, after: words };
    if (!/^(?:docker|podman|buildah|nerdctl|img|depot|finch)(?:\.exe)?$/.test(name))
        return undefined;
    const verbs = words
        .slice(0, 12)
        .filter((word) => /^[a-z]+$/.test(word))
        .slice(0, 2);
    const after = words;
    if (verbs[0] === 'compose')
        return { as: 'compose', flags: fileFlags, after };
    if (verbs.includes('bake'))
        return { as: 'bake', flags: fileFlags, after };
    if (['build', 'bud'].includes(verbs[0] ?? '') || (/^(?:buildx|image|builder)$/.test(verbs[0] ?? '') && verbs[1] === 'build'))
        return { as: 'dockerfile', flags: fileFlags, after };
    return undefined;
}
/** Values of the flags: `-f x`, `-fx`, `--file x`, `--file=x`. */
function filesIn(words, flags) {
    const joined = words.flatMap((word) => (/^-f[^-=]/.test(word) ? word.slice(2) : []));
    return [...(0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOfFlags */ .p)(words, flags), ...joined];
}


/***/ }),

/***/ 1600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ valuesOfFlags)
/* harmony export */ });
// Flags of commands, as container programs and those that deploy take them.
/** Values of flags: `-f x`, `--file x`, `--file=x`. @param flags their names without hyphens */
function valuesOfFlags(words, flags) {
    return words.flatMap((word, at) => {
        const [, name = '', given] = /^--?([A-Za-z][\w-]{0,40})(?:=(.*))?$/s.exec(word) ?? [];
        return flags.includes(name) ? (given ?? words[at + 1] ?? []) : [];
    });
}


/***/ })

};
;