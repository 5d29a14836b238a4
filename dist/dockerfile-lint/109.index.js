"use strict";
exports.id = 109;
exports.ids = [109];
exports.modules = {

/***/ 4109:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJenkinsfile: () => (/* binding */ readJenkinsfile)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8043);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8458);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8461);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3737);
// What a Jenkinsfile builds: the agent that a Dockerfile makes, what `docker.build` is given, and commands of steps, each in the folder of the
// `dir('\u2026') { }` around it. Groovy is a language, of which strings, braces, and variables that hold one text are read.




function readJenkinsfile(text, path) {
    const tokens = tokensOf(text);
    const variables = variablesOf(tokens);
    const base = [...new Set(['', (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)])];
    const found = [];
    for (const { at, folder } of placesOf(tokens, variables)) {
        const isOfAgent = isAgent(tokens, at);
        if (!isOfAgent && tokens[at]?.kind !== 'text')
            continue;
        const bases = folder === '' ? base : ((0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .contextFolders */ .XR)(base, folder) ?? base);
        if (isOfAgent)
            found.push({ dockerfiles: ofAgent(tokens, at, bases, variables), also: [] });
        else
            found.push(ofText(tokens, at, bases, variables));
    }
    return { dockerfiles: found.flatMap(({ dockerfiles }) => dockerfiles), also: found.flatMap(({ also }) => also) };
}
const maxTokens = 100_000;
/** Strings, names and signs; comments and blanks left out. */
function tokensOf(text) {
    const tokens = [];
    for (let at = 0; at < text.length && tokens.length < maxTokens;) {
        const long = longAt(text, at);
        simple.lastIndex = at;
        const match = long === undefined ? simple.exec(text) : null;
        const [whole = ' ', one, filled, word, sign] = match ?? [];
        if (long?.token !== undefined)
            tokens.push(long.token);
        if (one !== undefined)
            tokens.push({ kind: 'text', value: unescaped(one) });
        else if (filled !== undefined)
            tokens.push({ kind: 'text', value: unescaped(filled), filled: true });
        else if (word !== undefined)
            tokens.push({ kind: 'word', value: word });
        else if (sign !== undefined && !/["']/.test(sign))
            tokens.push({ kind: 'sign', value: sign });
        at = long?.end ?? (sign !== undefined && /["']/.test(sign) ? endOfLine(text, at) : at + whole.length);
    }
    return tokens;
}
const simple = /'((?:[^'\\\n]|\\[\s\S]){0,20000})'|"((?:[^"\\\n]|\\[\s\S]){0,20000})"|([A-Za-z_$][\w$]*(?:\.[A-Za-z_]\w*)*)|([^\s\w])|\s+|\w+/gy;
/** A comment, or a string of three quotes; what has no end leads to that of the text, or of the line. */
function longAt(text, at) {
    const start = text.slice(at, at + 3);
    if (start.startsWith('//'))
        return { end: endOfLine(text, at) };
    const mark = start.startsWith('/*') ? '*/' : start === "'''" || start === '"""' ? start : undefined;
    if (mark === undefined)
        return undefined;
    const from = at + (mark === '*/' ? 2 : 3);
    const found = text.indexOf(mark, from);
    const end = found < 0 ? text.length : found;
    const token = { kind: 'text', value: unescaped(text.slice(from, end)), ...(mark === '"""' ? { filled: true } : {}) };
    return { ...(mark === '*/' ? {} : { token }), end: end + mark.length };
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/** Groovy's own escapes; a backslash at the end of a line is the shell's, or joins the lines for both. */
function unescaped(text) {
    return text.replace(/\\(["'\\$])/g, '$1');
}
/** `def f = 'x'`, `F = "x"`: names that hold one text and no other. */
function variablesOf(tokens) {
    const found = new Map();
    for (const [at, { kind, value }] of tokens.entries()) {
        const [equals, given, behind] = tokens.slice(at + 1, at + 4);
        if (kind !== 'word' || equals?.value !== '=' || equals.kind !== 'sign' || given?.value === '=')
            continue;
        const text = given?.kind === 'text' && behind?.value !== '+' && !(given.filled === true && given.value.includes('$')) ? given.value : undefined;
        const name = value.replace(/^env\./, '');
        found.set(name, found.has(name) && found.get(name) !== text ? undefined : text);
    }
    return found;
}
/** Every token with the folder of the `dir('\u2026') { }` that it stands in. */
function* placesOf(tokens, variables) {
    const open = [];
    for (const [at, { kind, value }] of tokens.entries()) {
        if (kind === 'sign' && value === '{')
            open.push(joined(open.at(-1) ?? '', folderBefore(tokens, at, variables)));
        if (kind === 'sign' && value === '}')
            open.pop();
        yield { at, folder: open.at(-1) ?? '' };
    }
}
/** `dir('x')`, `dir("${x}")` and `dir(x)` before a brace. */
function folderBefore(tokens, brace, variables) {
    const [name, bracket, given, close] = tokens.slice(Math.max(0, brace - 4), brace);
    return name?.value === 'dir' && bracket?.value === '(' && close?.value === ')' && given !== undefined ? textOf(given, variables) : '';
}
const maxFolder = 1000;
function joined(outer, inner) {
    if (inner === '' || outer.length + inner.length > maxFolder)
        return outer;
    return inner.startsWith('/') || outer === '' ? inner : `${outer}/${inner}`;
}
/** What a text or a name comes to. */
function textOf({ kind, value, filled }, variables) {
    if (kind === 'word')
        return variables.get(value) ?? _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownPart */ .QH;
    if (filled !== true)
        return value;
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .interpolatePartly */ .ip)(value.replace(/\$\{(?:(?:env|params)\.)?([^}]{0,300})\}/g, (_, name) => (/^\w+$/.test(name) ? `\${${name}}` : _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownPart */ .QH)), (name) => (name === 'WORKSPACE' ? '.' : variables.get(name)));
}
/** A text with those that `+` adds to it. */
function wholeText(tokens, from, variables) {
    let text = textOf(tokens[from], variables);
    for (let at = from + 1; tokens[at]?.value === '+' && tokens[at]?.kind === 'sign'; at += 2) {
        const next = tokens[at + 1];
        if (next === undefined || next.kind === 'sign')
            break;
        text += textOf(next, variables);
    }
    return text;
}
function isAgent(tokens, at) {
    return tokens[at]?.kind === 'word' && tokens[at]?.value === 'dockerfile' && tokens[at + 1]?.value === '{';
}
/** `dockerfile { filename 'X' dir 'Y' }`, its keys in any order. */
function ofAgent(tokens, at, bases, variables) {
    const behind = tokens.slice(at, at + 60);
    const end = behind.findIndex(({ kind, value }) => kind === 'sign' && value === '}');
    const inside = behind.slice(0, end < 0 ? undefined : end);
    const given = (key) => {
        const index = inside.findIndex(({ kind, value }) => kind === 'word' && value === key);
        const [next, after] = inside.slice(index + 1, index + 3);
        const value = next?.kind === 'sign' ? after : next;
        return index < 0 || value === undefined ? undefined : textOf(value, variables);
    };
    const written = given('filename');
    if (written === undefined)
        return [];
    const folders = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(bases, given('dir') ?? '.');
    return [{ owner: 'the agent', text: (0,_scripts_js__WEBPACK_IMPORTED_MODULE_3__.shown)(written), candidates: (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesIn */ .yN)(folders, written) }];
}
/** Steps that run their text. */
const runs = /^(?:sh|bat|powershell|pwsh|script)$/;
/** A text that builds: told where a step runs it, and only looked into where it may be a message. */
function ofText(tokens, at, bases, variables) {
    const before = tokens.slice(Math.max(0, at - 3), at);
    // What another text was added to is a part of that.
    if (before.at(-1)?.value === '+' && before.at(-1)?.kind === 'sign')
        return { dockerfiles: [], also: [] };
    const text = buildArguments(tokens, at, variables) ?? wholeText(tokens, at, variables);
    if (!_scripts_js__WEBPACK_IMPORTED_MODULE_3__.mayBuild.test(text))
        return { dockerfiles: [], also: [] };
    const isRun = before.some(({ kind, value }) => kind === 'word' && (runs.test(value) || value.endsWith('docker.build')));
    const lookUp = (name) => variables.get(name);
    const found = bases.map((folder) => (0,_scripts_js__WEBPACK_IMPORTED_MODULE_3__.buildsInScript)({ text, owner: isRun ? 'a step' : 'a text', lookUp, folder }));
    const dockerfiles = merged(found.map(({ dockerfiles: all }) => all));
    return {
        dockerfiles: isRun ? dockerfiles : dockerfiles.map((one) => ({ ...one, optional: true })),
        also: found.flatMap(({ also }) => also),
    };
}
/** `docker.build('image', '-f X folder')`: the words of a build. */
function buildArguments(tokens, at, variables) {
    const start = tokens.slice(Math.max(0, at - 12), at).findLastIndex(({ value }) => /(?:^|\.)docker\.build$|^docker\.build$/.test(value));
    if (start < 0)
        return undefined;
    const inside = tokens.slice(Math.max(0, at - 12) + start + 1, at);
    const isSecond = inside[0]?.value === '(' && inside.at(-1)?.value === ',' && inside.filter(({ value }) => value === ',').length === 1;
    return isSecond && !inside.some(({ kind, value }) => kind === 'sign' && value === ')')
        ? `docker build ${wholeText(tokens, at, variables)}`
        : undefined;
}
/** The same builds seen from several folders. */
function merged(readings) {
    const [first = [], ...others] = readings;
    return first.map((one, index) => ({
        ...one,
        candidates: [...new Set([...one.candidates, ...others.flatMap((all) => all[index]?.candidates ?? [])])],
    }));
}


/***/ }),

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