"use strict";
exports.id = 6745;
exports.ids = [6745];
exports.modules = {

/***/ 6745:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   programBehind: () => (/* binding */ programBehind),
/* harmony export */   startedProgram: () => (/* binding */ startedProgram),
/* harmony export */   verbIn: () => (/* binding */ verbIn)
/* harmony export */ });
/* unused harmony export withoutGlobals */
// What a command of a script starts, behind the programs that start another; and the verb of a container program, behind the flags of
// the program itself.
/** What may stand before the program that a command starts, with the flags of each that take the next word. */
const wrappers = new Map([
    ...[
        ...['then', 'do', 'else', 'elif', 'if', 'while', 'until', '!', '{', '(', 'export', 'readonly', 'local', 'declare'],
        ...['nohup', 'command', 'builtin', 'setsid', 'chronic', 'unbuffer', 'eatmydata', 'travis_retry', 'travis_wait', 'retry'],
    ].map((name) => [name, /^$/]),
    ['sudo', /^-(?:[A-Za-z]{0,8}[ugpChrtTUDR]|-(?:user|group|host|prompt|chdir|chroot|close-from|role|type|command-timeout|other-user))$/],
    ['doas', /^-[uC]$/],
    ['env', /^-(?:[uC]|-unset|-chdir)$/],
    ['exec', /^-a$/],
    ['nice', /^-n$/],
    ['ionice', /^-[cnp]$/],
    ['stdbuf', /^-[ioe]$/],
    ['time', /^-[fo]$/],
    ['timeout', /^-(?:[sk]|-signal|-kill-after)$/],
    ['xargs', /^-[adEILnPs]$/],
]);
/** A duration or a number that a wrapper takes: `timeout 5m`, `retry 3`. */
const number = /^\d{1,6}(?:\.\d{1,3})?[smhd]?$/;
/** The program that a command starts, and the words behind it; none where it starts none. @param assign told of the assignments before it. */
function startedProgram(words, assign) {
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        const [, name, text = ''] = /^([A-Za-z_]\w{0,199})=(.{0,4000})$/s.exec(word) ?? [];
        if (name !== undefined)
            assign(name, text);
        else if (wrappers.has(programName(word)))
            at = endOfFlags(words, at, wrappers.get(programName(word)));
        else if (!number.test(word))
            return [programName(word), ...words.slice(at + 1)];
    }
    return [];
}
/** The name without its folder, as the shell takes it. */
function programName(word) {
    return unquoted(word)
        .replace(/^["'`]|["'`]$/g, '')
        .replace(/^.*\//, '');
}
/** A word as the shell gives it to a program, where nothing is expanded in it: `"docker"`, `\\docker`. */
function unquoted(word) {
    return /^[\w./"'\\:@=,+-]{1,300}$/.test(word) ? word.replace(/\\(.)|["']/g, '$1') : word;
}
/**
 * The program that a word names, with the words that a variable gives it: by the variable's value, or where nobody knows that by its name,
 * `$DOCKER run`, `$(CONTAINER_TOOL) build`. @param value what the word comes to, where that is known
 */
function programBehind(word, value) {
    const name = /^\$[({]?([A-Za-z_]\w{0,100})[)}]?$/.exec(word)?.[1];
    if (name === undefined)
        return [word];
    const [first = '', ...more] = startedProgram((value ?? '').split(/\s+/).filter((part) => part !== ''), () => undefined);
    if (first !== '')
        return [first, ...more];
    if (/kaniko/i.test(name))
        return ['executor'];
    return [/docker|podman|buildah|nerdctl|container|engine|runtime/i.test(name) ? 'docker' : word];
}
/** The last of a wrapper's own words. */
function endOfFlags(words, from, takes) {
    let at = from;
    for (let next = words[at + 1]; next?.startsWith('-') === true; next = words[at + 1]) {
        at += takes.test(next) ? 2 : 1;
        if (next === '--')
            break;
    }
    return at;
}
/** Flags of container programs themselves, and of their groups, that take no value; every other one without `=` takes the next word. */
const switches = /^(?:-[DrvVh]|--(?:debug|debug-full|tls|tlsverify|remote|syslog|noout|transient-store|trace|experimental|insecure-registry|kube-hide-dupe|version|help))$/;
/** The words of a container program from its verb on. */
function withoutGlobals(words) {
    let at = 0;
    // A variable holds flags, if anything: `docker $DOCKER_OPTS build`.
    for (let word = words[at]; word !== undefined && /^(?:-|["']?\$)/.test(word); word = words[at])
        at += !word.startsWith('-') || word.includes('=') || switches.test(word) ? 1 : 2;
    return words.slice(at);
}
/** The verb of a container program, that of a group without the group's name, and the words behind it. */
function verbIn(words, groups) {
    const [one = '', ...rest] = withoutGlobals(words);
    const first = unquoted(one);
    // `docker buildx --builder b build`.
    const [two = '', ...after] = groups.has(first) ? withoutGlobals(rest) : [];
    const second = unquoted(two);
    return groups.get(first)?.includes(second) === true ? { verb: second, after } : { verb: first, after: rest };
}


/***/ })

};
;