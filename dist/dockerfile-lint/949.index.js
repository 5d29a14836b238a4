"use strict";
exports.id = 949;
exports.ids = [949];
exports.modules = {

/***/ 3737:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildsInScript: () => (/* binding */ buildsInScript),
/* harmony export */   mayBuild: () => (/* binding */ mayBuild),
/* harmony export */   shown: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6745);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1600);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8043);
/* harmony import */ var _shell_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3752);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8458);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8461);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1184);
// Commands of a pipeline that build: `docker build -f`, the same of other programs, kaniko and buildctl, `docker compose -f` and
// `docker buildx bake -f`, also in a script that a shell is given by a word.







/** What a text that builds has somewhere in it: most have not. */
const mayBuild = /docker|podman|buildah|nerdctl|executor|kaniko|\bimg\b|depot|finch|buildctl|container/i;
function buildsInScript(script) {
    if (!mayBuild.test(script.text))
        return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .noBuilds */ .f;
    const reading = { script, own: new Map(), folders: [script.folder ?? ''], printed: [], dockerfiles: [], also: [] };
    readCommands(reading);
    return { dockerfiles: reading.dockerfiles, also: reading.also };
}
function readCommands(reading) {
    const { script, own } = reading;
    const value = (word) => withoutQuotes(word, (name) => own.get(name) ?? script.lookUp(name));
    for (const words of (0,_shell_images_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .Kf)(script.text)) {
        const [started = '', ...rest] = (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__.startedProgram)(words, (name, given) => own.set(name, value(given)));
        if (started === '')
            continue;
        // Make writes its variables in brackets.
        const known = value(started.replace(/^\$\((\w{1,100})\)$/, (_, name) => `\${${name}}`));
        const [name, ...more] = (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__.programBehind)(started, (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE)(known) ? known : undefined);
        const fed = [...fedBy(rest), ...reading.printed];
        reading.printed = name === 'cat' ? rest.filter((word) => !/^[-<>]/.test(word)) : [];
        if (name === 'cd' || name === 'pushd')
            reading.folders = entered(reading.folders, value(rest[0] ?? ''));
        const verb = verbOf(name, [...more, ...rest].map(plainFlag));
        if (verb === undefined)
            continue;
        const found = ofBuild({ ...verb, fed }, reading.folders, value, script.owner);
        reading.dockerfiles.push(...found.dockerfiles);
        reading.also.push(...found.also);
    }
}
function entered(folders, written) {
    return [...new Set([...folders, ...((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .contextFolders */ .XR)(folders, written) ?? [])])].slice(-8);
}
/** `"--file=x"` is a flag as well; what a command in place prints may have quotes of its own. */
function plainFlag(word) {
    return /^["']?-/.test(word) && !/\$\(|`/.test(word) ? word.replace(/["']/g, '') : word;
}
/** What one command builds from: the files that it names, or the Dockerfile of its context. */
function ofBuild(verb, folders, value, owner) {
    const told = verb.as === 'dockerfile'
        ? {
            ...(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .targetsIn */ .A6)((0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOfFlags */ .p)(verb.after, ['target']).map(value)),
            ...(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .givenIn */ .JS)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .contextNames */ .Mv)((0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOfFlags */ .p)(verb.after, ['build-context']).map(value))),
            ...(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .frontendsIn */ .b9)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .frontendArguments */ .H_)((0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOfFlags */ .p)(verb.after, ['build-arg', 'opt']).map(argumentIn(value)))),
        }
        : {};
    // `docker build -` and `-f -` take the Dockerfile from their standard input.
    const isFed = verb.as === 'dockerfile' && verb.after.some((word) => /^(?:-|-f-|--file=-)$/.test(word));
    const files = isFed ? verb.fed : (verb.files ?? filesIn(verb.after, verb.flags));
    if (isFed && files.length === 0)
        return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .noBuilds */ .f;
    const context = contextOf(verb, value);
    // In another repository lies another Dockerfile.
    if (verb.as === 'dockerfile' && (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isRemote */ .Vx)(context))
        return _types_js__WEBPACK_IMPORTED_MODULE_0__/* .noBuilds */ .f;
    if (files.length === 0)
        return { dockerfiles: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .unnamedDockerfile */ .pY)(owner, (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .yN)(['', ...folders], context), told), also: [] };
    const texts = files.map(value).filter((text) => text !== '-' && text !== '' && !/^[a-z]{2,10}:\/\//.test(text));
    const from = ['', ...folders, ...(verb.below ?? []).flatMap((folder) => (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .yN)(['', ...folders], value(folder)))];
    const places = texts.map((text) => ({ text, candidates: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .yN)(from, text) }));
    if (verb.as === 'dockerfile')
        return {
            dockerfiles: places.map(({ text, candidates }) => ({
                owner,
                candidates: verb.mounted === true ? mounted(text, candidates) : candidates,
                text: shown(text),
                anywhere: true,
                ...told,
            })),
            also: [],
        };
    const others = places.flatMap(({ candidates }) => candidates.filter(_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnown */ .qE));
    return { dockerfiles: [], also: others.map((path) => ({ path, as: verb.as, optional: true })) };
}
/** buildctl has arguments behind a prefix. */
function argumentIn(value) {
    return (word) => value(word).replace(/^build-arg:/, '');
}
/** The context stands last, but for what says where the output goes; kaniko has a flag for it. */
function contextOf({ after, contexts }, value) {
    if (contexts !== undefined)
        return value((0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOfFlags */ .p)(after, contexts).at(-1) ?? '.').replace(/^dir:\/\//, '');
    return value(after.filter((word, at) => !/^\d?[<>]/.test(word) && !/^\d?[<>]{1,2}$/.test(after[at - 1] ?? '')).at(-1) ?? '.');
}
/** Where the workspace lies in a container nobody knows, most often in a folder of the root: `/workspace/app.dockerfile`. */
function mounted(text, candidates) {
    const inside = /^\/[^/]{1,100}\/(.{1,4000})$/.exec(text)?.[1];
    return inside === undefined ? candidates : [...new Set([...candidates, ...(0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesIn */ .yN)([''], inside)])];
}
function shown(text) {
    return text.replaceAll(_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownPart */ .QH, '\u2026').slice(0, 200);
}
/** Quotes and escapes taken away; what a command in place would print is not known, and the workspace's own variables lead to its root. */
function withoutQuotes(word, lookUp) {
    if (/\$\(|`/.test(word))
        return word.replace(/\$\([^)]{0,2000}\)?|`[^`]{0,2000}`?/g, _variables_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownPart */ .QH).replace(/["'\\]/g, '');
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .interpolatePartly */ .ip)(word.replace(/["'\\]/g, ''), (name) => (workspaces.has(name) ? '.' : lookUp(name)));
}
const workspaces = new Set([
    'PWD',
    'GITHUB_WORKSPACE',
    'CI_PROJECT_DIR',
    'WORKSPACE',
    'BUILD_SOURCESDIRECTORY',
    'CIRCLE_WORKING_DIRECTORY',
]);
/** Files that a command reads: `< file`; a here-document is text of the script itself. */
function fedBy(words) {
    const joined = words.flatMap((word) => /^0?<([^<&(].*)$/s.exec(word)?.[1] ?? []);
    return [...words.flatMap((word, at) => (/^0?<$/.test(word) ? (words[at + 1] ?? []) : [])), ...joined];
}
const fileFlags = ['f', 'file'];
const engines = /^(?:docker|podman|buildah|nerdctl|img|depot|finch|sudo-docker)(?:\.exe)?$/;
const groups = new Map([
    ['buildx', ['build', 'b', 'bake', 'f']],
    ['image', ['build']],
    ['builder', ['build']],
    ['container', ['run']],
]);
function verbOf(name, words) {
    if (name === 'executor')
        return ofKaniko(words);
    if (/^buildctl(?:-daemonless(?:\.sh)?)?$/.test(name))
        return ofBuildctl(words);
    if (/^(?:docker|podman|nerdctl)-compose$/.test(name))
        return { as: 'compose', flags: fileFlags, after: words };
    if (name === 'docker-buildx')
        return verbOf('docker', ['buildx', ...words]);
    if (!engines.test(name))
        return undefined;
    const { verb, after } = (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__.verbIn)(words, groups);
    if (verb === 'compose')
        return { as: 'compose', flags: fileFlags, after: words };
    if (verb === 'bake' || verb === 'f')
        return { as: 'bake', flags: fileFlags, after };
    if (verb === 'build' || verb === 'bud' || verb === 'b')
        return { as: 'dockerfile', flags: fileFlags, after };
    const image = verb === 'run' ? after.findIndex((word) => /kaniko[\w./-]{0,100}\/executor\b/.test(word)) : -1;
    return image < 0 ? undefined : ofKaniko(after.slice(image + 1));
}
function ofKaniko(after) {
    return {
        as: 'dockerfile',
        flags: [...fileFlags, 'dockerfile'],
        after,
        contexts: ['c', 'context'],
        below: (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOfFlags */ .p)(after, ['c', 'context', 'context-sub-path']).map((folder) => folder.replace(/^(["']?)dir:\/\//, '$1')),
        mounted: true,
    };
}
/** `buildctl build --frontend dockerfile.v0 --local dockerfile=folder --opt filename=file`. */
function ofBuildctl(words) {
    const [verb, ...after] = words.filter((word, at) => !/^--?addr/.test(word) && words[at - 1] !== '--addr');
    const isDockerfile = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOfFlags */ .p)(after, ['frontend']).some((frontend) => /^["']?(?:dockerfile|gateway)\.v0/.test(frontend));
    if (verb !== 'build' || !isDockerfile)
        return undefined;
    const given = (flag, key) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOfFlags */ .p)(after, [flag]).flatMap((pair) => pair.replace(/^["']/, '').startsWith(`${key}=`) ? [pair.slice(pair.indexOf('=') + 1)] : []);
    return { as: 'dockerfile', flags: [], after, files: given('opt', 'filename'), contexts: [], below: given('local', 'dockerfile') };
}
/** Values of the flags: `-f x`, `-fx`, `-qf x`, `--file x`, `--file=x`. */
function filesIn(words, flags) {
    const joined = words.flatMap((word, at) => {
        const [, before = '', glued] = /^-([qD]{0,4})f(.*)$/s.exec(word) ?? [];
        if (glued === undefined || (before === '' && /^(?:$|=)/.test(glued)))
            return [];
        return glued === '' ? (words[at + 1] ?? []) : [glued.replace(/^=/, '')];
    });
    return [...(0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOfFlags */ .p)(words, flags), ...joined];
}


/***/ })

};
;