"use strict";
exports.id = 387;
exports.ids = [387];
exports.modules = {

/***/ 8924:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ programWords),
/* harmony export */   v: () => (/* binding */ verbAndArguments)
/* harmony export */ });
// Which words of a command are what a program is told to do: its options left out, and the values of those that stand apart.
/** Options of a program, in front of its verb or anywhere, that take the next word. Facts: the manuals of the programs, November 2026. */
const options = {
    git: '-C -c --git-dir --work-tree --namespace --exec-path --super-prefix --config-env --attr-source',
    gh: '-R --repo --hostname',
    docker: '-H --host --config --context -l --log-level --tlscacert --tlscert --tlskey --builder -f --file -p --project-name --profile --env-file --project-directory',
    podman: '--connection --log-level --root --runroot --url',
    'docker-compose': '-f --file -p --project-name --profile --project-directory --env-file',
    npm: '-C --prefix -w --workspace --registry --loglevel --userconfig --cache --omit --include',
    pnpm: '-C --dir -F --filter --registry --loglevel --store-dir',
    yarn: '--cwd --registry --cache-folder',
    bun: '--cwd -c --config',
    deno: '-c --config --log-level',
    pip: '--python --proxy --cache-dir --log --timeout --retries --index-url -i --extra-index-url',
    pip3: '--python --proxy --cache-dir --log --timeout --retries --index-url -i --extra-index-url',
    uv: '--project --directory --python -p --with --with-requirements --from --index --index-url --default-index --extra-index-url --config-file --cache-dir --color --group --extra --env-file --package',
    uvx: '--python -p --with --from --index --index-url --default-index --constraints',
    pipx: '--python --spec --index-url --pip-args',
    poetry: '-C --directory -P --project',
    pdm: '-p --project -c --config',
    hatch: '-e --env -p --project --data-dir --cache-dir --config',
    bundle: '--gemfile --retry',
    composer: '-d --working-dir',
    cargo: '-C -Z --config --color --manifest-path --target-dir -p --package --features -F --profile -j --jobs --target --registry --index',
    go: '-C',
    make: '-C -f --file --directory -I --include-dir -o -W',
    mvn: '-f --file -s --settings -pl --projects -P --activate-profiles -T --threads',
    gradle: '-p --project-dir -b -c -I -g',
    kubectl: '-n --namespace --context --kubeconfig --cluster --user -s --server --token --as -v --request-timeout',
    oc: '-n --namespace --context --kubeconfig --cluster --user -s --server --token',
    helm: '-n --namespace --kube-context --kubeconfig --kube-apiserver --kube-token --registry-config --repository-config',
    helmfile: '-f --file -e --environment -l --selector -n --namespace --kube-context --state-values-file',
    aws: '--profile --region --output --endpoint-url --query --cli-read-timeout --cli-connect-timeout --ca-bundle --color',
    gcloud: '--project --account --configuration --format --verbosity --impersonate-service-account --billing-project',
    az: '-o --output --query --subscription',
    npx: '-p --package -c --call --prefix -w --workspace',
    lerna: '--scope --concurrency --loglevel',
};
const taking = new Map(Object.entries(options).map(([program, words]) => [program, new Set(words.split(' '))]));
const none = new Set();
/** The words of a command behind the program's name that are neither options nor what an option of the program's takes. */
function programWords(program, args) {
    const own = taking.get(program) ?? none;
    const found = [];
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        if (own.has(word))
            at++;
        else if (!word.startsWith('-'))
            found.push(word);
    }
    return found;
}
/** What a program is told to do, with all words behind it, its options too. */
function verbAndArguments(program, args) {
    const own = taking.get(program) ?? none;
    let at = 0;
    while (at < args.length && args[at].startsWith('-'))
        at += own.has(args[at]) ? 2 : 1;
    return args.slice(at);
}


/***/ }),

/***/ 5802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1656);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9565);
// Which words of a command some program takes for code: `bash -c "\u2026"`, `ssh host \u2026`, `docker run image sh -c "\u2026"`, `awk "\u2026"`. Facts: the
// manuals of the programs.


/** Programs that read a script of their language, and the options behind which it stands. */
const readers = [
    { names: /^(?:ba|da|z|k|mk|a)?sh$/, option: /^-[a-z]*c$/, shell: true },
    { names: /^(?:python[\d.]*|pypy3?)$/, option: /^-[a-zA-Z]*c$/, shell: false },
    { names: /^(?:node|deno|bun)$/, option: /^(?:-e|-p|-pe|--eval|--print|eval)$/, shell: false },
    { names: /^(?:perl|ruby)$/, option: /^-[a-zA-Z0-9]*[eE]$/, shell: false },
    { names: /^php$/, option: /^-r$/, shell: false },
    { names: /^(?:pwsh|powershell)(?:\.exe)?$/i, option: /^-(?:c|command)$/i, shell: true },
    { names: /^cmd(?:\.exe)?$/i, option: /^\/\/?[ck]$/i, shell: true },
    { names: /^(?:su|runuser|script|flock)$/, option: /^-[a-z]*c$|^--command$/, shell: true },
];
/** Programs that start another, wherever that stands among their words. */
const launchers = new Set('sudo doas env timeout nohup nice ionice time xargs parallel find exec command builtin setsid stdbuf unbuffer chroot strace watch flock retry docker podman nerdctl docker-compose kubectl oc lxc vagrant ssh sshpass su runuser systemd-run firejail nix-shell xvfb-run dbus-run-session gosu tini busybox mise uv poetry pipenv conda micromamba npx winpty caffeinate arch'.split(' '));
/** Where what is started is not in this process's surroundings. */
const elsewhere = new Set('docker podman nerdctl docker-compose kubectl oc lxc vagrant ssh sshpass'.split(' '));
/** Words behind a launcher among which the program is looked for that it starts. */
const maxLaunched = 2000;
const none = { words: [], fed: false, by: '', shell: false };
/** @param words of a command as values, the program first. */
function codeOf(words) {
    const name = (0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(words[0] ?? '');
    const started = (0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(words);
    const own = (0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(words[started] ?? '');
    if (own === 'eval')
        return { words: indices(words, started + 1), fed: false, by: own, shell: true };
    const named = namesVariables(words, started, own);
    if (named.length > 0)
        return { words: named, fed: false, by: own, shell: true, less: true };
    const read = ofReader(words, name, started);
    if (read !== undefined)
        return read;
    if (own === 'ssh')
        return ofSsh(words, started);
    if (own === 'trap' || own === 'watch')
        return firstPlain(words, started, own, true);
    if (/^[gmn]?awk$/.test(own))
        return ofAwk(words, started, own);
    if (own === 'sed' || own === 'gsed')
        return ofSed(words, started, own);
    if (own === 'make' || own === 'gmake')
        return ofMake(words, started, own);
    const queries = Object.hasOwn(queryOptions, own) ? queryOptions[own] : undefined;
    if (queries !== undefined)
        return ofQuery(words, started, own, queries);
    const elsewhereRun = ofRemoteRun(words, started, own);
    return elsewhereRun ?? ofOptions(words, started, own);
}
/**
 * Words that bash takes for the name of a variable, whose place in an array is arithmetic: `a[$(\u2026)]` runs commands. All of `let` is. What
 * these do, and that `export`, `readonly` and `unset` do not, was tried with bash 5.2.
 */
function namesVariables(words, started, name) {
    if (name === 'let')
        return indices(words, started + 1);
    const ownName = (index) => startsWithVariable(words[index]);
    if (/^(?:declare|typeset|local)$/.test(name))
        return indices(words, started + 1).filter((index) => ownName(index) && words[index]?.includes('=') === true);
    if (name === 'read')
        return indices(words, started + 1).filter(ownName);
    const option = name === 'printf' || name === 'test' || name === '[' ? words.indexOf('-v', started + 1) : -1;
    return option > 0 && option + 1 < words.length && ownName(option + 1) ? [option + 1] : [];
}
/** Commands of clouds that run a script on a machine over there. */
const remoteRuns = {
    aws: { verb: /^send-command$/, option: /^--(?:parameters|cli-input-json)(?:=|$)/ },
    gcloud: { verb: /^ssh$/, option: /^--command(?:=|$)/ },
    az: { verb: /^run-command$/, option: /^--(?:scripts|script)(?:=|$)/ },
};
/** Options of databases' own programs behind which statements stand; some run a shell's commands as well, by `\\!`. */
const queryOptions = {
    psql: /^(?:-[a-zA-Z]*c|--command)(?:=|$)/,
    mysql: /^(?:-[a-zA-Z]*e|--execute)(?:=|$)/,
    mariadb: /^(?:-[a-zA-Z]*e|--execute)(?:=|$)/,
};
function ofQuery(words, started, by, option) {
    const code = words.flatMap((word, index) => (index > started && option.test(word) ? [word.includes('=') ? index : index + 1] : []));
    return { words: code.filter((index) => index < words.length), fed: false, by, shell: false, less: true };
}
function ofRemoteRun(words, started, by) {
    const own = Object.hasOwn(remoteRuns, by) ? remoteRuns[by] : undefined;
    if (own === undefined || !words.some((word, index) => index > started && own.verb.test(word)))
        return undefined;
    const code = words.flatMap((word, index) => (own.option.test(word) ? [word.includes('=') ? index : index + 1] : []));
    return { words: code.filter((index) => index < words.length), fed: false, by, shell: false };
}
function ofReader(words, first, started) {
    const last = launchers.has(first) ? Math.min(words.length - 1, started + maxLaunched) : started;
    for (let at = started; at <= last; at++) {
        const word = words[at] ?? '';
        const name = word.includes(':') ? '' : (0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(word);
        const reader = readerNamed(name);
        if (reader === undefined || (at > started && !launchers.has(first)))
            continue;
        const shell = reader.shell && !elsewhere.has(first) && !/^(?:pwsh|powershell|cmd)/i.test(name);
        const option = words.findIndex((each, index) => index > at && reader.option.test(each));
        if (option >= 0) {
            // `cmd /c` takes all that follows, the others one word.
            const code = /^cmd/i.test(name) ? indices(words, option + 1) : option + 1 < words.length ? [option + 1] : [];
            return { words: code, fed: first === 'xargs' && putsIn(words, started, code), by: name, shell, ...namesOf(words, first, code) };
        }
        if (/^(?:su|runuser|script|flock)$/.test(name))
            continue;
        // Without a file it reads what is piped in.
        const rest = words.slice(at + 1);
        const files = rest.filter((word) => !word.startsWith('-') || word === '-');
        if (files.length === 0 || files[0] === '-' || files[0] === '/dev/stdin' || rest.some((each) => /^-[a-z]*s$/.test(each)))
            return { words: [], fed: true, by: name, shell };
    }
    return undefined;
}
/** Programs whose names are kept. */
const maxNames = 5000;
/** Every word behind a launcher may be one. */
const readerNamed = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((name) => readers.find(({ names }) => names.test(name)), maxNames);
/** What xargs is fed: all of the code, or what it puts in place of a mark. */
function putsIn(words, started, code) {
    if (code.length === 0)
        return true;
    const options = words.slice(0, started + 1).join(' ');
    const mark = /\s(?:-I|--replace=?)\s?(\S{1,20})/.exec(options)?.[1] ?? (/\s-i(?:\s|$)/.test(options) ? '{}' : undefined);
    return mark !== undefined && code.some((index) => words[index]?.includes(mark) === true);
}
/** Names of files that `find` puts in place of braces. */
function namesOf(words, first, code) {
    return first === 'find' && code.some((index) => words[index]?.includes('{}') === true) ? { names: true } : {};
}
function indices(words, from) {
    return words.map((_, index) => index).filter((index) => index >= from);
}
function firstPlain(words, started, by, shell) {
    const at = words.findIndex((word, index) => index > started && !word.startsWith('-'));
    return at < 0 ? none : { words: [at], fed: false, by, shell };
}
const sshValues = /^-[BbcDEeFIiJLlmOopQRSWw]$/;
/** All words behind the host go to a shell over there, whatever quotes stood around them here. */
function ofSsh(words, started) {
    let at = started + 1;
    const proxies = [];
    while (at < words.length && words[at].startsWith('-')) {
        if (/^-o?$/.test(words[at]) && /^(?:ProxyCommand|LocalCommand)/i.test(words[at + 1] ?? ''))
            proxies.push(at + 1);
        at += sshValues.test(words[at]) ? 2 : 1;
    }
    const code = indices(words, at + 1);
    return { words: [...proxies, ...code], fed: code.length === 0, by: 'ssh', shell: false };
}
function ofAwk(words, started, by) {
    for (let at = started + 1; at < words.length; at++) {
        const word = words[at];
        if (/^(?:-f|--file)/.test(word))
            return none;
        if (/^(?:-v|-F)$/.test(word))
            at++;
        else if (!word.startsWith('-'))
            return { words: [at], fed: false, by, shell: false };
    }
    return none;
}
/** A script of GNU sed runs commands by `e`, and writes files by `w`. */
function ofSed(words, started, by) {
    const given = words.flatMap((word, index) => (index > started && /^(?:-[a-zA-Z]*e|--expression)$/.test(word) ? [index + 1] : []));
    if (given.length > 0)
        return { words: given, fed: false, by, shell: false, less: true };
    const at = words.findIndex((word, index) => index > started && !word.startsWith('-') && word !== '');
    return at < 0 ? none : { words: [at], fed: false, by, shell: false, less: true };
}
/** make puts a variable's value in place before the shell reads the line, and runs `$(shell \u2026)` in it. */
function ofMake(words, started, by) {
    const code = words.flatMap((word, index) => (index > started && /^\w+[:?+]?=/.test(word) ? [index] : []));
    return { words: code, fed: false, by, shell: false, less: true };
}
/** Options that name a program, by the program that has them; `next` where it is the word behind. */
const options = {
    git: /^--(?:upload-pack|receive-pack|exec|config-env)=|^-c$|^-x$|^--exec$|^-u$/,
    tar: /^--(?:to-command|use-compress-program|checkpoint-action|rsh-command|info-script)=|^(?:-I|-F|--use-compress-program|--to-command)$/,
    rsync: /^--(?:rsh|rsync-path)=|^-e$/,
    curl: /^(?:-K|--config)(?:$|=)/,
    wget: /^--(?:use-askpass|config)=/,
    find: /^-(?:exec|execdir|ok|okdir)$/,
    tcpdump: /^-z$/,
    zip: /^(?:-TT|--unzip-command)$/,
    gdb: /^-(?:ex|eval-command)$/,
    vim: /^-c$/,
    nvim: /^-c$/,
    mvn: /^-Dexec\.(?:executable|args)=/,
};
function ofOptions(words, started, by) {
    const own = options[by];
    if (own === undefined)
        return ofInstall(words, started, by);
    const code = [];
    for (let at = started + 1; at < words.length; at++) {
        const word = words[at];
        if (!own.test(word))
            continue;
        const index = word.includes('=') ? at : at + 1;
        // `-c core.editor=\u2026` names what is set: only a name of somebody else's does harm.
        if (index < words.length && startsWithVariable(word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[index]))
            code.push(index);
    }
    return { words: code, fed: by === 'curl' && words.includes('-K') && words.includes('-'), by, shell: false };
}
/** Programs that fetch and run whatever words name: all of them, or the first. */
const installs = [
    { names: /^(?:npx|pnpx|bunx|uvx)$/, verbs: undefined },
    { names: /^(?:npm|pnpm|yarn|bun)$/, verbs: /^(?:exec|dlx|x|create|init)$/ },
    { names: /^(?:npm|pnpm|yarn|bun)$/, verbs: /^(?:install|i|add)$/, all: true },
    { names: /^pip[\d.]*$|^pipx$/, verbs: /^install$/, all: true },
    { names: /^gem$/, verbs: /^install$/, all: true },
    { names: /^go$/, verbs: /^(?:run|install)$/ },
    { names: /^cargo$/, verbs: /^install$/ },
];
/** Most programs install nothing. */
const installsBy = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((name) => installs.filter(({ names }) => names.test(name)), maxNames);
function ofInstall(words, started, by) {
    for (const { verbs, all } of installsBy(by)) {
        const plain = indices(words, started + 1).filter((index) => !/^-/.test(words[index]) && (index === started + 1 || !/^-/.test(words[index - 1])));
        if (verbs !== undefined && !verbs.test(words[plain[0] ?? -1] ?? ''))
            continue;
        const named = verbs === undefined ? plain : plain.slice(1);
        const code = (all === true ? named : named.slice(0, 1)).filter((index) => startsWithVariable(words[index]));
        if (code.length > 0)
            return { words: code, fed: false, by, shell: false, less: true };
    }
    return none;
}
/** As the parser writes what a word stands for: `${NAME\u2026}`, `$(\u2026)`. */
function startsWithVariable(word) {
    return /^["']?\$/.test(word);
}


/***/ }),

/***/ 9948:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ answersOf),
  $K: () => (/* binding */ asksForIdsAlone),
  vq: () => (/* binding */ isFilter),
  xK: () => (/* binding */ joinsLines),
  xw: () => (/* binding */ jqOutput),
  Qv: () => (/* binding */ passesArguments),
  Tr: () => (/* binding */ takesFirstColumn),
  _p: () => (/* binding */ takesIdsOfTree),
  AW: () => (/* binding */ withoutRows)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/program-words.js
var program_words = __webpack_require__(8924);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/jq.js
// What a filter of jq takes out of its input, as far as it is a way by names; what else it does is not gone into.
/** Longest filter that is gone through. */
const maxFilter = 2000;
/**
 * Ways that a filter begins with: `.issue.title | ascii_downcase` is one, `"\(.a) \(.b)"` two. An empty way is the whole input.
 * @returns undefined where what comes out is a number, a truth value, or in quotes that a shell understands.
 */
function jqWays(filter) {
    const text = withoutTests(filter.slice(0, maxFilter));
    if (/(?:^|\|)\s{0,5}(?:length|tonumber|@sh|@base64|@uri|not|test\(|type|any|all|has\()[^|]{0,200}$/.test(text))
        return undefined;
    let found = [[]];
    for (const stage of text.split('|')) {
        const ways = waysIn(stage);
        // Behind a bar a single way goes on; behind several nobody knows which.
        const [base = []] = found;
        if (ways.length > 0)
            found = ways.map((way) => (found.length === 1 ? [...base, ...way] : way));
    }
    return found;
}
/** A filter without what `select(\u2026)` asks for. */
function withoutTests(filter) {
    let text = '';
    let depth = 0;
    for (let at = 0; at < filter.length; at++) {
        if (depth === 0 && filter.startsWith('select(', at)) {
            depth = 1;
            at += 'select('.length - 1;
        }
        else if (depth === 0)
            text += filter[at];
        else if (filter[at] === '(')
            depth++;
        else if (filter[at] === ')')
            depth--;
    }
    return text;
}
const part = /\.?(?:[A-Za-z_]\w{0,60}|\["([^"\n]{1,80})"\]|\[\d{0,5}\])\??/y;
function waysIn(stage) {
    const found = [];
    for (let at = 0; at < stage.length && found.length < 20; at++) {
        if (stage[at] !== '.' || /[\w.)]/.test(stage[at - 1] ?? ''))
            continue;
        const way = [];
        part.lastIndex = at;
        for (let match = part.exec(stage); match !== null && way.length < 12; match = part.exec(stage)) {
            way.push(match[1] ?? (match[0].includes('[') ? '*' : match[0].replace(/\W/g, '')));
            at = part.lastIndex - 1;
            if (!/[.[]/.test(stage[part.lastIndex] ?? ''))
                break;
        }
        if (way.length > 0)
            found.push(way);
    }
    return found;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/parts.js
var parts = __webpack_require__(205);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/commands.js
// Programs that scripts call, by what they do with what they are given.



/** Whether what comes out of a program cannot carry what was put in. @param args values of the words behind its name. */
function isFilter(name, args) {
    switch (name) {
        case 'tr':
            return args.some((arg) => /^-[a-zA-Z]*[cC]/.test(arg)) && args.some((arg) => /^-[a-zA-Z]*d/.test(arg));
        case 'sed':
            return args.some((arg) => /s(.)\[\^[^\]]{1,80}\][+*]?\1[\w.-]?\1g/.test(arg));
        case 'grep':
        case 'egrep':
            // A count, or nothing at all.
            if (args.some((arg) => /^-[a-zA-Z]*[qc]|^--(?:count|quiet|silent)$/.test(arg)))
                return true;
            return args.some((arg) => /^-[a-zA-Z]*o/.test(arg)) && args.some((arg) => /\^|\[0-9\]|\\d|\[a-z/i.test(arg) && !anyLetters.test(arg));
        case 'awk':
            return args.some(printsCleaned);
        case 'base64':
            return !args.some((arg) => /^(?:-d|-D|--decode)$/.test(arg));
        case 'printf':
            // `%q` is in quotes that the shell understands.
            return args[0] !== undefined && /%q/.test(args[0]) && !/%[-\d.]*[sb]/.test(args[0]);
        default:
            return filters.has(name);
    }
}
/** Whether a program of awk prints, beside its own texts, only variables out of which it takes all letters but those of a class. */
function printsCleaned(program) {
    const cleaned = new Set([...program.matchAll(/\bgsub\(\s?\/\[\^[\w.-]{1,40}\]\+?\/,\s?"[\w.-]?",\s?([A-Za-z_]\w{0,40})\)/g)].map(([, name]) => name));
    const printed = [...program.matchAll(/\bprint(f?)\b([^;\n}]{0,300})/g)];
    return (cleaned.size > 0 &&
        printed.length > 0 &&
        printed.every(([, format, rest = '']) => {
            const words = rest.replace(/"[^"\n]{0,200}"/g, ' ').match(/[^\s,]+/g) ?? [];
            // Without words it prints the line.
            return format === '' && rest.trim() !== '' && words.every((word) => cleaned.has(word));
        }));
}
/** Parts of a pattern that take letters of any kind: `.*`, `[^ ]`, `\\S`. */
const anyLetters = /\[\^|\.[*+{?]|\\[SWDN]/;
/** Programs that give out numbers, digests, or an encoding. */
const filters = new Set('wc sha256sum sha1sum sha512sum md5sum shasum b2sum date seq expr cksum xxd od hexdump'.split(' '));
/** Programs whose answer holds what they were given as arguments. */
const passing = new Set('echo printf dirname basename realpath readlink jq yq awk sed env xargs expr envsubst python python3 node perl ruby bash sh cut tr urlencode rev cat head tail grep tee fold paste eval'.split(' '));
function passesArguments(name, args) {
    if (name === undefined || !passing.has(name))
        return name === undefined;
    // What a script of its own makes of them nobody knows.
    return !/^(?:python3?|node|perl|ruby|bash|sh)$/.test(name) || args.some((arg) => /^-\w*[ceE]$|^-$/.test(arg));
}
/** A line end in the letters that `tr` takes. */
const lineEnd = /\n|\\n|\\012|\[:(?:space|cntrl):\]/;
/** Whether a program makes one line of all that it is given, or takes one out. @param args values of the words behind its name. */
function joinsLines(name, args) {
    switch (name) {
        case 'tr': {
            const [from = '', to = ''] = args.filter((arg) => !arg.startsWith('-'));
            return lineEnd.test(from) && !lineEnd.test(to);
        }
        case 'paste':
            return args.some((arg) => /^-[a-z]*s|^--serial$/.test(arg));
        case 'xargs':
            return !args.some((arg) => /^-[a-zA-Z]*[nLIi]|^--(?:max-args|max-lines|replace)/.test(arg));
        case 'sed':
            return args.some((arg) => /s(.)\\n\1(?!\\n)/.test(arg)) && args.some((arg) => /N|^-[a-zA-Z]*z/.test(arg));
        case 'awk':
            return args.some((arg) => /\bORS\s?=\s?["']?[^\\"'\s]|\bORS\s?=\s?["']?\s/.test(arg));
        case 'head':
        case 'tail':
            return args.join(' ').replace(/^-n\s?|^--lines[= ]/, '-') === '-1';
        default:
            return false;
    }
}
/** What a program looked up. @param args values of the words behind its name. */
function answersOf(name, args) {
    if (name === 'git')
        return (0,parts/* ofReads */.P1)(...answersOfGit((0,program_words/* verbAndArguments */.v)(name, args)));
    if (name === 'gh')
        return answersOfGh((0,program_words/* verbAndArguments */.v)(name, args));
    if (name === 'find' || name === 'ls')
        return (0,parts/* ofReads */.P1)('listing');
    if (name === 'curl' || name === 'wget')
        return args.some((arg) => asks.test(arg)) && !sends(args) ? (0,parts/* ofWay */.Jl)(parts/* answerWay */.W7) : parts/* noParts */.K_;
    return (0,parts/* joined */.oR)(filesRead(name, args).map(parts/* ofFile */.m9));
}
/** Addresses of GitHub's API that answer with what people wrote. */
const asks = /\/(?:issues|pulls|comments)\b|\bgraphql\b/;
/**
 * Whether a query of GitHub's graph asks for ids, numbers and states alone, so that nothing in its answer is what people wrote.
 * @param args values of the words behind a program's name. @param script in which a query that they only name is written.
 */
function asksForIdsAlone(args, script) {
    if (!args.some((arg) => /\bgraphql\b/.test(arg)))
        return false;
    const given = args.filter((arg) => /\bquery=/.test(arg));
    // One in a file, or written by whoever knows.
    if (given.some((arg) => /query=@/.test(arg)) || args.includes('--input'))
        return false;
    const inline = given.length > 0 && given.every((arg) => arg.split('$', 1)[0]?.includes('{') === true);
    const asked = inline ? given.join('\n') : queryIn(script);
    if (asked === undefined)
        return false;
    // From the innermost on.
    let left = asked;
    for (let round = 0; round < 4; round++)
        left = left.replace(namedByRights, '');
    return !writtenFields.test(left);
}
/** The first query that is written in a script, to its last brace. */
function queryIn(script) {
    const begins = script.search(/\b(?:query|mutation)\b[^\n{]{0,500}\{/);
    let depth = 0;
    for (let at = begins < 0 ? script.length : script.indexOf('{', begins); at < script.length; at++) {
        if (script[at] === '{')
            depth++;
        else if (script[at] === '}' && --depth === 0)
            return script.slice(begins, at);
    }
    return undefined;
}
/** Fields that hold what people write; `name` with a colon behind it is an argument. Facts: GitHub's schema, November 2026. */
const writtenFields = /\b(?:title|body|message|description|headRef|headline|text|diff|patch|path|files|bio|company|location|summary|homepage|url)\w*|\b(?:name|login|email|value|content|\w+Name)\b(?!\s{0,5}[:(])/i;
/** Labels, types and fields of projects are named by whoever has rights. */
const namedByRights = /\b(?:labels(?:\s{0,5}\([^()]{0,100}\))?\s{0,20}\{\s{0,50}nodes|issueType|milestone|field|\.{3}\s{0,5}on\s{1,5}ProjectV2\w{0,60})\s{0,20}\{(?:[\s.]|(?!text\b)\w){0,100}\}/g;
/** The answer to what a job itself writes is the job's own. */
function sends(args) {
    return (!args.some((arg) => /\bgraphql\b/.test(arg)) &&
        args.some((arg) => /^(?:-d|-f|-F|--data.*|--field|--raw-field|--input|--json)$|^(?:POST|PATCH|PUT|DELETE)$|^-X(?:POST|PATCH|PUT|DELETE)/.test(arg)));
}
const fileReaders = new Set('cat head tail jq yq grep egrep sed awk cut sort uniq tac nl rev column paste envsubst'.split(' '));
function answersOfGit([verb = '', ...args]) {
    if (verb === 'ls-files')
        return ['listing'];
    if (args.some((arg) => arg === '--name-only' || arg === '--name-status'))
        return ['names'];
    if (verb === 'diff' || verb === 'diff-tree' || verb === 'ls-tree')
        return args.some((arg) => /^--(?:quiet|exit-code|shortstat|numstat)$/.test(arg)) ? [] : ['history'];
    if (verb === 'branch' || verb === 'symbolic-ref' || verb === 'name-rev')
        return ['branch'];
    if (verb === 'rev-parse')
        return args.includes('--abbrev-ref') ? ['branch'] : [];
    if (verb !== 'log' && verb !== 'show' && verb !== 'shortlog')
        return [];
    const format = args.find((arg) => /^--(?:format|pretty)=|^--oneline$/.test(arg));
    if (format === undefined)
        return ['history'];
    // Behind the commit's id on its own line.
    if (/oneline$/.test(format))
        return ['subjects'];
    return /%(?:[sbBNdD(]|[ac][nNeElL])|=(?:short|medium|full|fuller|email|raw)/.test(format) ? ['history'] : [];
}
/** Of `gh`, by what was asked for: whole answers, or the ways that `--json` and `--jq` take out of them. */
function answersOfGh(args) {
    const [verb, action = ''] = args;
    if (verb === 'api') {
        return args.some((arg) => asks.test(arg)) && !sends(args) ? answered(args, []) : parts/* noParts */.K_;
    }
    if (verb !== 'pr' && verb !== 'issue')
        return parts/* noParts */.K_;
    if (action === 'diff')
        return (0,parts/* ofReads */.P1)('names', 'history');
    if (action === 'list')
        return answered(args, [`${row}.title`, `${row}.headRefName`]);
    return action === 'view' || action === 'status' ? answered(args, ['title', 'body']) : parts/* noParts */.K_;
}
/** A row of a table for people, which begins with a number. */
const row = 'row';
/** Whether only the first column comes out of a program. @param args values of the words behind its name. */
function takesFirstColumn(name, args) {
    const given = args.join(' ').replace(/^-F ?(?:'?\\?t'?|\t)\s/, '');
    if (name === 'awk')
        return /^['"]?(?:NR\s?==\s?1\s?)?\{\s?print \\?\$1;?\s?\}['"]?$/.test(given.trim());
    return name === 'cut' && /^-f ?1$/.test(given);
}
/** Whether of what `git ls-tree` lists only modes, kinds and ids come out, and no names. @param args values of the words behind a name. */
function takesIdsOfTree(lister, listerArgs, taker, args) {
    if (lister !== 'git' || taker !== 'awk' || args.length !== 1)
        return false;
    const [verb, ...options] = (0,program_words/* verbAndArguments */.v)(lister, listerArgs);
    if (verb !== 'ls-tree' || options.some((option) => /^--(?:format|name|object)|^-\w*z/.test(option)))
        return false;
    return /^\{\s*print \$[123];?\s*\}$/.test(args[0].trim());
}
/** What is left of rows without their other columns. */
function withoutRows(parts) {
    return { ...parts, ways: new Set([...parts.ways].filter((way) => way.split('.')[1] !== row)) };
}
function answered(args, fields) {
    const filter = optionValue(args, /^(?:-q|--jq)$/);
    if (filter === undefined && optionValue(args, /^(?:-t|--template)$/) === undefined) {
        const asked = optionValue(args, /^--json$/)?.split(',') ?? fields;
        const answer = asked.length === 0 ? (0,parts/* ofWay */.Jl)(parts/* answerWay */.W7) : (0,parts/* joined */.oR)(asked.map((field) => (0,parts/* narrowed */.fQ)((0,parts/* ofWay */.Jl)(parts/* answerWay */.W7), field.trim().split('.'))));
        // Without `--json` it is text for people.
        return fields.length > 0 && asked === fields ? answer : (0,parts/* asJson */.vA)(answer);
    }
    const ways = filter === undefined ? templateWays(args) : jqWays(filter);
    return ways === undefined ? parts/* noParts */.K_ : (0,parts/* joined */.oR)(ways.map((way) => (0,parts/* narrowed */.fQ)((0,parts/* ofWay */.Jl)(parts/* answerWay */.W7), way)));
}
/** What a template of Go puts out, where it does nothing else; all that was asked for where it may do more. */
function templateWays(args) {
    const template = optionValue(args, /^(?:-t|--template)$/) ?? '';
    const found = [...template.matchAll(/\{\{-?\s{0,5}\.([\w.]{1,200})\s{0,5}-?\}\}/g)].map(([, way]) => way.split('.'));
    if (found.length > 0 && found.length === template.split('{{').length - 1)
        return found;
    return (optionValue(args, /^--json$/)
        ?.split(',')
        .map((field) => [field.trim()]) ?? [[]]);
}
function optionValue(args, option) {
    const at = args.findIndex((arg) => option.test(arg.split('=', 1)[0]));
    const arg = args[at];
    if (at < 0 || arg === undefined)
        return undefined;
    return arg.startsWith('--') && arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : args[at + 1];
}
/** Files that a filter is told of; without one it reads what is piped in. */
function filesRead(name, args) {
    if (!fileReaders.has(name))
        return [];
    const plain = args.filter((arg) => !arg.startsWith('-') && arg !== '');
    const own = /^(?:jq|yq|grep|egrep|sed|awk)$/.test(name) ? 1 : 0;
    return plain
        .slice(own)
        .filter((arg) => !/^\d+$/.test(arg) && !/^\$\{?GITHUB_(?!WORKSPACE)/.test(arg) && !arg.startsWith('/proc') && !arg.startsWith('/etc'));
}
/** What jq takes out of what it is given. @param args values of the words behind its name. */
function jqOutput(args, given) {
    let at = 0;
    while (at < args.length && args[at].startsWith('-')) {
        const option = args[at];
        at += /^--(?:arg|argjson|slurpfile|rawfile)$/.test(option) ? 3 : /^(?:--indent|-L|-f|--from-file)$/.test(option) ? 2 : 1;
    }
    const ways = jqWays(args[at] ?? '.');
    if (ways === undefined)
        return parts/* noParts */.K_;
    const found = (0,parts/* joined */.oR)(ways.map((way) => (0,parts/* narrowed */.fQ)(given, way)));
    const told = (option) => args.slice(0, at).some((arg) => option.test(arg));
    const raw = told(/^-[a-zA-Z]*[rj]|^--(?:raw-output|join-output)/);
    const rest = { ...given, ways: raw ? found.ways : (0,parts/* asJson */.vA)(found).ways };
    // In JSON line ends are escaped; what was read as one is mostly put out as one.
    return raw && !told(/^-[a-zA-Z]*s|^--slurp$/) ? rest : (0,parts/* inOneLine */.UX)(rest);
}


/***/ }),

/***/ 205:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isEmpty = (function isEmpty(parts) {
    if (parts === noParts)
        return true;
    const { variables, expressions, reads, ways } = parts;
    return variables.size === 0 && expressions.size === 0 && reads.size === 0 && ways.size === 0;
});
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

/***/ 424:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var walkList = (function walkList(list, state, stream) {
    for (const { node } of list.items)
        walk(node, state, stream);
});
var partsOf = (function partsOf(word, state) {
    const outputs = word.nested.map((list) => (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(list.items.map(({ node }) => outputOf(node, state, _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_))));
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .partsOfWord */ .W0)(word, state, outputs);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ scriptFacts)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1656);
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1727);
/* harmony import */ var _portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1067);
/* harmony import */ var _portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8081);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9565);
/* harmony import */ var _code_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5802);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9948);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(205);
/* harmony import */ var _snippet_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6062);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8858);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7483);
// What a script of bash or sh does with values that it is given: which it writes into the files of the runner, hands to programs that
// take them for code, for options or for addresses, and what it executes out of the checkout. Worked out once a script, in terms of
// names; what the names stand for depends on who runs it.










/** Variables that one value is made of. */
const maxNames = 200;
/** Scripts within scripts: `bash -c '\u2026'`. */
const maxScripts = 12;
const scriptFacts = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(read, 2000);
function read(text) {
    const expressions = (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__/* .expressionsIn */ .l)(text);
    const masked = (0,_script_js__WEBPACK_IMPORTED_MODULE_2__/* .maskedText */ .$O)(text);
    const parsed = (0,_script_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedScript */ .NN)(masked);
    const state = {
        text: masked,
        expressions: expressions.map(({ span }) => span),
        eventPaths: new Set(expressions.flatMap((each, index) => (each.text.trim() === 'github.event_path' ? [index] : []))),
        variables: new Map(),
        checked: new Set(),
        plain: new Set(),
        temporary: new Set(),
        marks: new Map(),
        commands: [],
        writes: [],
        uses: [],
        scripts: 0,
        cut: parsed.error?.limit === true,
    };
    walkList(parsed.list, state, plainStream);
    const found = {
        writes: state.writes.map((write) => ({ ...write, value: closed(write.value, state) })),
        commands: state.commands,
        uses: state.uses.map((use) => ({ ...use, parts: closed(use.parts, state) })),
    };
    return {
        ...found,
        get cut() {
            return state.cut;
        },
    };
}
const plainStream = { fed: _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_, feeders: [], into: undefined };
/** With the script's own variables as what they are made of. */
function closed(parts, state) {
    if (parts.variables.size === 0)
        return parts;
    const variables = new Set();
    const done = new Set();
    const open = [...parts.variables];
    const all = [{ ...parts, variables }];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (done.has(name) || state.checked.has(name))
            continue;
        if (done.size >= maxNames) {
            state.cut = true;
            break;
        }
        done.add(name);
        const own = state.variables.get(name);
        if (own === undefined)
            variables.add(name);
        else {
            all.push({ ...own, variables: new Set() });
            open.push(...own.variables);
            // `X="${X:-default}"` keeps what the environment has.
            if (own.variables.has(name))
                variables.add(name);
        }
    }
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(all);
}

function walk(node, state, stream) {
    const { fed, feeders, into } = stream;
    if (node.kind === 'pipeline') {
        let before = fed;
        for (const [index, part] of node.parts.entries()) {
            const last = index === node.parts.length - 1;
            const piped = [...feeders, ...node.parts.slice(Math.max(0, index - 20), index)];
            walk(part, state, { fed: before, feeders: piped, into: last ? into : undefined });
            if (!last)
                before = outputInPipe(node.parts, index, state, before);
        }
        return;
    }
    if (node.kind === 'simple') {
        noteArithmetic(node, state);
        command(node, state, stream);
        return;
    }
    const input = inputOf(node, fed, state);
    const head = node.words.map((word) => ofSplit(word, state));
    if (node.type === 'for' || node.type === 'select') {
        const name = /^(?:for|select)\s{1,20}([A-Za-z_]\w{0,200})/.exec(state.text.slice(node.start, node.start + 250))?.[1];
        if (name !== undefined)
            assign(name, (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(head), state);
    }
    if (node.type === 'test') {
        noteNumbers(node, state);
        noteChecks(node.words, state);
    }
    if (node.type === 'arithmetic')
        noteArithmetic(node, state);
    if (node.type === 'case')
        noteChoice(node.words[0], state.text.slice(node.start, node.end), state);
    for (const word of node.words)
        nested(word, state);
    const body = node.type === 'while' || node.type === 'until' ? input : (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([input, ...(node.type === 'for' ? [] : head)]);
    const inner = { fed: node.type === 'case' ? fed : body, feeders, into: targetOf(node.redirects, state) ?? into };
    for (const list of node.bodies)
        walkList(list, state, inner);
}
/** What comes out of a part of a pipeline. */
function outputOf(node, state, fed) {
    if (node.kind === 'simple')
        return outputOfCommand(node, state, fed);
    if (node.kind === 'pipeline')
        return node.parts.reduce((before, _, index) => outputInPipe(node.parts, index, state, before), fed);
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([fed, ...node.bodies.flatMap((list) => list.items.map((item) => outputOf(item.node, state, fed)))]);
}
function outputInPipe(parts, index, state, fed) {
    const [lister, taker] = [parts[index - 1], parts[index]];
    if (lister?.kind === 'simple' && taker.kind === 'simple') {
        const [from, by] = [programOf(lister), programOf(taker)];
        if ((0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .takesIdsOfTree */ ._p)(from.name ?? '', valuesOf(from), by.name ?? '', valuesOf(by)))
            return _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_;
    }
    return outputOf(taker, state, fed);
}
function valuesOf({ args }) {
    return args.map(({ value }) => value);
}
function outputOfCommand(node, state, fed) {
    const program = programOf(node);
    const { name, args } = program;
    const input = inputOf(node, fed, state);
    const [first, ...rest] = node.words.map(({ value }) => value);
    // `xargs` that starts nothing prints what it is given.
    if (name === undefined)
        return first === 'xargs' && (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .joinsLines */ .xK)(first, rest) ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .inOneLine */ .UX)(closed(input, state)) : input;
    const values = valuesOf(program);
    if ((0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .isFilter */ .vq)(name, values))
        return _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_;
    if ((0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .takesFirstColumn */ .Tr)(name, values))
        return (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRows */ .AW)(closed(input, state));
    const words = args.map((word) => (writers.test(name) ? partsOf(word, state) : reading(word, state)));
    if (name === 'jq' || name === 'gojq' || name === 'jaq')
        return (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .jqOutput */ .xw)(values.map((value) => filterNamed(value, state.text)), closed((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([input, ...words, answers(name, values, state)]), state));
    const own = (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .passesArguments */ .Qv)(name, values) ? words : eventFiles(words);
    // Whoever says which host is asked says what it answers.
    if (name === 'curl' || name === 'wget')
        own.push(...args.filter(({ text }) => /^["']?(?:https?:\/\/)?["']?\$/.test(text)).map((word) => partsOf(word, state)));
    // It puts the values of variables in place that the shell left alone.
    if (name === 'envsubst')
        own.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ofVariable */ .Qn)('*'));
    const output = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([input, ...own, answers(name, values, state), ...snippetOf(node, program, state).map(({ prints }) => prints)]);
    const joins = (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .joinsLines */ .xK)(name, values) || (first === 'echo' && args.every((word) => (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isSplitWord */ .LS)(word, state)));
    return joins ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .inOneLine */ .UX)(closed(output, state)) : output;
}
/**
 * What a filter of jq says that a word names by a variable, which the script sets once and letter by letter but for what stands in quotes of
 * the filter's own.
 */
function filterNamed(value, script) {
    const name = /^\$\{(\w{1,100})\}$|^\$(\w{1,100})$/.exec(value);
    if (name === null)
        return value;
    const set = [
        ...script.matchAll(new RegExp(`(?:^|[\\s;])${name[1] ?? name[2]}\\+?=(?:"((?:[^"\\\\\\n]|\\\\.){1,400})"|'([^'\\n]{1,400})'|)`, 'g')),
    ];
    const [first] = set;
    const text = first?.[2] ?? first?.[1]?.replaceAll('\\"', '"');
    // A variable outside such quotes may be any part of the filter.
    return set.length === 1 && text !== undefined && !/[$`]/.test(text.replace(/"\$\{?\w+\}?"/g, '""')) ? text : value;
}
/** What a word is made of, in pieces where the shell takes it apart. */
function ofSplit(word, state) {
    const parts = partsOf(word, state);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isSplitWord */ .LS)(word, state) ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .inOneLine */ .UX)(closed(parts, state)) : parts;
}
/** What a program looks up; of a file of the script's own, what it wrote there. */
function answers(name, values, state) {
    if ((name === 'gh' || name === 'curl') && (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .asksForIdsAlone */ .$K)(values, state.text))
        return _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_;
    const found = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([(0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .answersOf */ .Bw)(name, values), ofPull(name, values, state)]);
    if (state.temporary.size === 0 || !found.reads.has('files'))
        return found;
    const own = values.filter((value) => isTemporary(value, state));
    return own.length === 0
        ? found
        : (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([
            (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .answersOf */ .Bw)(name, values.filter((value) => !own.includes(value))),
            ...own.map(_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ofOwnFile */ .eP),
        ]);
}
/** A pull request that is asked for by an address which the event or a variable gives: what the script takes out of the answer says so. */
function ofPull(name, values, { text }) {
    if (name !== 'curl' && name !== 'wget')
        return _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_;
    return values.some((value) => /^(?:X{4,}|\$\{?\w)/.test(value)) && takesHead.test(text) ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ofWay */ .Jl)(_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .answerWay */ .W7) : _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_;
}
/** What only a pull request has. */
const takesHead = /\.head\.(?:sha|ref|label|repo)\b/;
function isTemporary(value, { temporary }) {
    const name = /^\$\{?(\w{1,200})\}?$/.exec(value)?.[1];
    return name !== undefined && temporary.has(name);
}
/** Programs that may put somebody else's file where they are told to. */
const placing = new Set('cp mv ln install rsync tar unzip 7z gunzip dd curl wget gh git'.split(' '));
/** Programs for which the name of a file is only a text. */
const writers = /^(?:echo|printf|dirname|basename|realpath|readlink|expr|tr|urlencode|env|xargs)$/;
/** The event is read where its file is named. */
function eventFiles(words) {
    return words.some(({ ways }) => ways.has(_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .eventWay */ .UU)) ? [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ofWay */ .Jl)(_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .eventWay */ .UU)] : [];
}
/** What a word names, for a program that reads files: the event behind `GITHUB_EVENT_PATH`. */
function reading(word, state) {
    const parts = partsOf(word, state);
    const names = closed(parts, state).variables.has('GITHUB_EVENT_PATH');
    return names || [...parts.expressions].some((index) => state.eventPaths.has(index)) ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ofWay */ .Jl)(_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .eventWay */ .UU) : parts;
}
/** A command without what only starts it. */
function programOf({ words }) {
    const at = (0,_script_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(words.map(({ value }) => value));
    const name = words[at]?.literal;
    return { name: name === undefined ? undefined : (0,_script_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(name), args: words.slice(at + 1) };
}
function command(node, state, stream) {
    for (const word of node.assignments)
        setVariable(word, state);
    for (const word of node.assignments)
        nested(word, state);
    for (const word of node.words)
        nested(word, state);
    const first = node.words[0]?.literal;
    const name = first === undefined ? '' : (0,_script_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(first);
    const [, ...args] = node.words;
    const input = inputOf(node, stream.fed, state);
    const program = programOf(node);
    noteVariables(name, args, input, state);
    if (placing.has(program.name ?? ''))
        for (const { text } of args)
            for (const each of (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .variablesIn */ .DF)(text))
                state.temporary.delete(each);
    if (name === 'test' || name === '[' || name === 'grep' || name === 'egrep')
        noteChecks(node.words, state, input);
    const made = commandOf(node, name, input, state, stream.feeders);
    state.commands.push(made);
    noteWrites(node, program, input, state, stream.into);
    for (const facts of snippetOf(node, program, state)) {
        state.writes.push(...facts.writes);
        state.uses.push(...facts.uses);
    }
    scriptsWithin(made, state);
    if (node.timed !== undefined)
        walk(node.timed, state, stream);
}
/** Programs of the shell that set the variables that they are given, and that read into them. */
const setting = new Set(['export', 'local', 'declare', 'typeset', 'readonly']);
const reads = new Set(['read', 'mapfile', 'readarray']);
function noteVariables(name, args, input, state) {
    if (setting.has(name))
        for (const word of args)
            setVariable(word, state);
    if (reads.has(name))
        for (const word of args)
            if (word.literal !== undefined && /^\w+$/.test(word.literal))
                assign(word.literal, (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .inOneLine */ .UX)(closed(input, state)), state);
    // `printf -v name`.
    if (name === 'printf' && args[0]?.literal === '-v' && args[1]?.literal !== undefined)
        assign(args[1].literal, (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(args.slice(2).map((word) => partsOf(word, state))), state);
}
function commandOf(node, name, input, state, feeders) {
    const { words } = node;
    const values = words.map(({ value }) => value);
    return {
        node,
        name,
        words,
        at: { start: node.start, end: node.end },
        code: (0,_code_words_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$)(values),
        get parts() {
            const own = words.slice(1).map((word) => partsOf(word, state));
            return closed((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([...own, answers(name, values.slice(1), state), input]), state);
        },
        get fed() {
            return closed(input, state);
        },
        partsOf: (word) => closed(partsOf(word, state), state),
        isBare: (word) => (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isBareWord */ .fF)(word, state),
        feeders,
    };
}
/** Scripts of the shell that a command is given letter by letter: `bash -c '\u2026'`, `sh <<'EOF'`. */
function scriptsWithin({ node, code, words }, state) {
    if (!code.shell)
        return;
    if (state.scripts >= maxScripts) {
        state.cut = true;
        return;
    }
    state.scripts++;
    if (isQuotedHeredoc(node.redirects, state))
        within((0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_7__/* .heredocScript */ .yG)(node, state.text), state);
    for (const index of code.words) {
        const word = words[index];
        const inside = literalSpan(word, state);
        if (inside !== undefined)
            within((0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_8__/* .parseShell */ .a)(state.text, inside), state);
        else if (word?.literal !== undefined && word.quoted)
            apart(word, word.literal, state);
    }
    state.scripts--;
}
/** A script whose letters do not stand as they are in the text, for quotes within quotes: all in it has the place of the word. */
function apart({ start, end }, script, state) {
    const own = { ...state, text: script, expressions: [], eventPaths: new Set(), commands: [], writes: [], uses: [] };
    within((0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_8__/* .parseShell */ .a)(script), own);
    const at = { start, end };
    state.commands.push(...own.commands.map((command) => ({ ...command, at })));
    state.writes.push(...own.writes.map((write) => ({ ...write, at, value: closed(write.value, own) })));
    state.uses.push(...own.uses.map((use) => ({ ...use, at })));
    state.cut ||= own.cut;
}
function within(parsed, state) {
    if (parsed === undefined)
        return;
    walkList('list' in parsed ? parsed.list : parsed.before, state, plainStream);
    if (parsed.error?.limit === true)
        state.cut = true;
}
/** Where the letters of a word stand that is one text in quotes, and nothing in it is put in place by the shell around it. */
function literalSpan(word, { text }) {
    if (word?.literal === undefined || word.end - word.start < 3)
        return undefined;
    const quote = text[word.start];
    if (quote !== "'" && quote !== '"')
        return undefined;
    const inside = text.slice(word.start + 1, word.end - 1);
    return inside.includes(quote) || (quote === '"' && inside.includes('\\')) ? undefined : { start: word.start + 1, end: word.end - 1 };
}
function isQuotedHeredoc(redirects, { text }) {
    return redirects.some(({ start, end, body }) => body !== undefined && /['"\\]/.test(text.slice(start, end)));
}
/** Scripts of other languages that a command is given: `python -c '\u2026'`, `node <<'EOF'`. */
function snippetOf(node, { name, args }, state) {
    const language = name === undefined ? undefined : snippetLanguage(name);
    if (language === undefined)
        return [];
    const body = isQuotedHeredoc(node.redirects, state) ? node.redirects.find((redirect) => redirect.body !== undefined)?.body : undefined;
    const at = args.findIndex(({ value }) => /^(?:-[a-zA-Z]*c|-e|-p|-pe|--eval|--print|-command)$/i.test(value));
    const given = at < 0 ? undefined : literalSpan(args[at + 1], state);
    return [body, given].flatMap((span) => {
        if (span === undefined)
            return [];
        const facts = (0,_snippet_js__WEBPACK_IMPORTED_MODULE_9__/* .snippetFacts */ .D)(state.text.slice(span.start, span.end), language, span.start);
        if (facts.cut)
            state.cut = true;
        return [facts];
    });
}
function snippetLanguage(name) {
    if (/^(?:python[\d.]*|pypy3?)$/.test(name))
        return 'python';
    if (name === 'node' || name === 'bun')
        return 'javascript';
    return /^(?:pwsh|powershell)$/i.test(name) ? 'powershell' : undefined;
}
/** Scripts within a word. */
function nested(word, state) {
    if (word.nested.length === 0)
        return;
    for (const list of word.nested)
        walkList(list, state, plainStream);
}
function setVariable(word, state) {
    const name = /^([A-Za-z_]\w{0,200})\+?=/.exec(word.text)?.[1];
    if (name === undefined)
        return;
    if (word.literal === undefined)
        state.plain.delete(name);
    else
        state.plain.add(name);
    if (makesFile.test(word.text) && !state.variables.has(name))
        state.temporary.add(name);
    else
        state.temporary.delete(name);
    const parts = partsOf(word, state);
    // Of a list each is one.
    assign(name, /^\w+\+?=\(/.test(word.text) && (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isSplitWord */ .LS)(word, state) ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .inOneLine */ .UX)(closed(parts, state)) : parts, state);
}
/** A folder may be filled with anything. */
const makesFile = /=["']?\$\(\s*mktemp(?![^)]*\s(?:-\w*d|--directory))[^)|;&]{0,200}\)["']?$/;
/** A variable that is set twice is made of both. */
function assign(name, parts, state) {
    const before = state.variables.get(name);
    state.variables.set(name, before === undefined ? parts : (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([before, parts]));
}
/** What a word is made of, the script's own variables still by name. */

/** What a command reads: what is piped in, and what its redirections bring. */
function inputOf({ redirects }, fed, state) {
    return redirects.length === 0 ? fed : (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([fed, ...inputs(redirects, state)]);
}
/** What redirections read. */
function inputs(redirects, state) {
    return redirects.flatMap(({ start, end, operator, target, body }) => {
        if (body !== undefined)
            return [heredoc(body, /['"\\]/.test(state.text.slice(start, end)), state)];
        if (target === undefined || !operator.includes('<'))
            return [];
        if (operator.includes('<<<'))
            return [partsOf(target, state)];
        const read = reading(target, state);
        const file = isTemporary(target.value, state) ? _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ofOwnFile */ .eP : _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .ofFile */ .m9;
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([read.ways.has(_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .eventWay */ .UU) ? _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_ : file(target.value), read])];
    });
}
function heredoc(body, quoted, state) {
    const text = state.text.slice(body.start, body.end);
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([
        {
            ..._parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_,
            variables: quoted ? new Set() : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .variablesIn */ .DF)(text.replace(/['"]/g, ' ')),
            expressions: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .expressionsWithin */ .zw)(body, state),
        },
        /\$\(/.test(text) && !quoted ? { ..._parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_, reads: new Set(['files']) } : _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_,
    ]);
}
/** `[[ $X =~ ^\u2026$ ]]`, `grep -E '^\u2026$' <<< "$X"`: what is held against a whole pattern is no longer any text. */
function noteChecks(words, state, input = _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_) {
    if (!words.some(({ text }) => /^['"]?\^.{1,300}\$['"]?$/.test(text)))
        return;
    for (const name of input.variables)
        state.checked.add(name);
    for (const word of words)
        for (const name of (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .variablesIn */ .DF)(state.text.slice(word.start, word.end)))
            state.checked.add(name);
}
/** `[[ $X -gt 1 ]]`: bash takes what it compares as numbers for arithmetic, in which `a[$(\u2026)]` runs commands. */
function noteNumbers({ words, start, end }, state) {
    if (!state.text.startsWith('[[', start))
        return;
    const at = words.findIndex(({ text }) => /^-(?:eq|ne|lt|le|gt|ge)$/.test(text));
    const sides = at < 0 ? [] : [words[at - 1], words[at + 1]];
    const parts = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(sides.flatMap((word) => (word === undefined ? [] : [partsOf(word, state)])));
    if (parts.variables.size > 0 || parts.reads.size > 0)
        state.uses.push({
            kind: 'eval',
            parts: { ...parts, expressions: new Set() },
            at: { start, end },
            what: `[[ ${words[at]?.text} ]]`,
            less: true,
        });
}
/** `$((X + 1))`: bash takes the value of a name for arithmetic in its turn, in which `a[$(\u2026)]` runs commands. */
function noteArithmetic({ start, end }, state) {
    const text = state.text.slice(start, Math.min(end, start + maxArithmetic));
    const at = text.indexOf('((');
    if (at < 0)
        return;
    const names = new Set();
    let said;
    for (const [all, inner = ''] of text.replace(/'[^'\n]{0,300}'/g, '').matchAll(/(?<![\w$])\$?\(\(([^()'"`;]{1,300})\)\)/g)) {
        said ??= all;
        // The place in an associative array is a text, and what is there was counted.
        const counted = inner.replace(/\$\{([A-Za-z_]\w{0,200})\[[^\]}]{1,200}\](?::-\w{0,20})?\}/g, (place, name) => isAssociative(name, state.text) ? '0' : place);
        for (const name of counted.match(/(?<![\w#])[A-Za-z_]\w{0,200}/g) ?? [])
            names.add(name);
    }
    if (said !== undefined && names.size > 0)
        state.uses.push({
            kind: 'eval',
            parts: closed({ ..._parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_, variables: names }, state),
            at: { start, end },
            what: said.slice(0, 60),
            less: true,
        });
}
/** Whether a script declares an array whose places are texts. */
function isAssociative(name, script) {
    for (const [, names = ''] of script.matchAll(/\b(?:declare|local|typeset)[ \t]{1,9}-[a-zA-Z]{0,9}A[a-zA-Z]{0,9}[ \t]{1,9}([^\n;&|]{1,300})/g))
        if (names.split(/[ \t=]/).includes(name))
            return true;
    return false;
}
/** How much of a command is looked through for arithmetic. */
const maxArithmetic = 5000;
/** `case "$X" in test|lint)`: in each branch it is one of these; a star beside letters lets anything through. */
function noteChoice(word, text, state) {
    if (word === undefined || /[^\s(|;]\*\s{0,5}[)|]|\*[^\s)|;]/.test(text))
        return;
    for (const name of (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .variablesIn */ .DF)(state.text.slice(word.start, word.end)))
        state.checked.add(name);
}
/** Where output goes that is redirected. */
function targetOf(redirects, state) {
    for (const { operator, target } of redirects) {
        const named = target === undefined || !operator.includes('>') ? undefined : targetOfWord(target, state);
        if (named !== undefined)
            return named;
    }
    return undefined;
}
/** What a word names, also by a variable of the script's that was given the name of a file of the runner's. */
function targetOfWord({ value }, state) {
    const variable = /^\$\{(\w{1,200})\}$/.exec(value)?.[1];
    for (const name of (variable === undefined ? undefined : state.variables.get(variable))?.variables ?? []) {
        const file = (0,_writes_js__WEBPACK_IMPORTED_MODULE_10__/* .runnerFile */ .L3)(name);
        if (file !== undefined)
            return { file };
    }
    return (0,_writes_js__WEBPACK_IMPORTED_MODULE_10__/* .targetNamed */ .bH)(value);
}
function noteWrites(node, { name, args }, input, state, into) {
    const target = targetOf(node.redirects, state) ??
        (name === 'tee' ? args.map((word) => targetOfWord(word, state)).find((each) => each !== undefined) : into);
    if (target === undefined && !(0,_writes_js__WEBPACK_IMPORTED_MODULE_10__/* .writesUntold */ .DG)(name ?? '', args))
        return;
    const body = node.redirects.find((redirect) => redirect.body !== undefined)?.body;
    const own = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(args.map((word) => partsOf(word, state)));
    const says = name === 'echo' || name === 'printf';
    const values = args.map(({ value }) => value);
    const writes = (0,_writes_js__WEBPACK_IMPORTED_MODULE_10__/* .writesOf */ .AP)({
        name: name ?? '',
        args,
        own,
        // What is piped into `echo` goes nowhere, and of what goes into no file nobody asks.
        output: target === undefined || (says && (0,_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .isFilter */ .vq)(name, values)) ? _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_ : says ? own : outputOfCommand(node, state, input),
        target,
        body: body === undefined ? undefined : state.text.slice(body.start, body.end),
        isSplit: (word) => (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isSplitWord */ .LS)(word, state),
    });
    for (const write of writes) {
        const within = write.name === undefined ? withinMarks(write.file, args, state) : undefined;
        const delimited = write.name === undefined ? within?.secret === true : opensMark(write, args, state);
        const between = within?.secret === false && within.name !== undefined ? { between: within.name } : {};
        state.writes.push({ ...write, ...between, delimited, at: { start: node.start, end: node.end } });
    }
}
/** @returns whether nobody can guess the mark. */
function opensMark({ file, name }, args, state) {
    const mark = args.map(({ text }) => /<<(\$\{?\w{1,200}\}?)["']?$|<<(\$\{?\w{1,200}\}?)\\n/.exec(text)).find((match) => match !== null);
    const variable = mark?.[1] ?? mark?.[2];
    if (variable === undefined || state.plain.has(variable.replace(/\W/g, ''))) {
        const written = args.length === 1 ? /<<([\w-]{1,200})["']?$/.exec(args[0]?.text ?? '')?.[1] : undefined;
        if (written !== undefined)
            state.marks.set(file, { name, end: written, secret: false });
        return false;
    }
    state.marks.set(file, { name, end: variable.replace(/[{}]/g, ''), secret: true });
    return true;
}
/** The marks between which a line stands; the mark itself ends them. */
function withinMarks(file, args, state) {
    const marks = state.marks.get(file);
    if (marks !== undefined && args.length === 1 && args[0]?.text.replace(/[{}"']|\\n["']?$/g, '') === marks.end)
        state.marks.delete(file);
    return marks;
}


/***/ }),

/***/ 7837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ dangers),
/* harmony export */   LA: () => (/* binding */ namedSource),
/* harmony export */   OF: () => (/* binding */ harmlessKeys),
/* harmony export */   bU: () => (/* binding */ harmlessCalls),
/* harmony export */   x0: () => (/* binding */ calledSource)
/* harmony export */ });
/* unused harmony export environment */
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(205);
// What scripts of Python, JavaScript and PowerShell have of their own: how they name the environment, look things up, and run code.
// Facts: the documentation of the languages and of actions/toolkit.

/** A name, or names with dots between them, that stands for something from outside; undefined for all others. */
function namedSource(dotted, language) {
    if (language === 'powershell') {
        const variable = /^\$\{?env:(\w{1,200})\}?$/i.exec(dotted)?.[1];
        return variable === undefined ? undefined : environment(variable);
    }
    if (language === 'python') {
        const variable = /^(?:os\.)?environ\.(\w{1,200})$/.exec(dotted)?.[1];
        return variable === undefined ? undefined : environment(variable);
    }
    if (/^(?:github\.)?context\.payload$/.test(dotted))
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofWay */ .Jl)(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .eventWay */ .UU);
    if (/^(?:github\.)?context\.(?:ref|ref_?name|head_?ref)$/i.test(dotted))
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofWay */ .Jl)(dotted.endsWith('ef') ? 'github.ref' : 'github.ref_name');
    const variable = /^process\.env\.(\w{1,200})$/.exec(dotted)?.[1];
    return variable === undefined ? undefined : environment(variable);
}
/** A variable of the environment; whoever names the file of the event reads it. */
function environment(name) {
    return name.toUpperCase() === 'GITHUB_EVENT_PATH' ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofWay */ .Jl)(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .eventWay */ .UU) : (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofVariable */ .Qn)(name);
}
/**
 * What a call answers that asks for something from outside by its first argument, a text.
 * @param asked the first argument as it is written.
 */
function calledSource(callee, text, asked = '') {
    if (/\.(?:paginate|request)$/.test(callee) && ofReleases.test(asked))
        return _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_;
    if (/^(?:os\.)?(?:environ\.get|getenv)$|\bGetEnvironmentVariable$/.test(callee))
        return text === undefined ? _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_ : environment(text);
    if (/\bgetInput$/.test(callee))
        return text === undefined ? _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_ : (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofVariable */ .Qn)(`INPUT_${text.replace(/ /g, '_').toUpperCase()}`);
    if (/^(?:github|octokit|client|api|gh)\.(?:rest\.)?(?:pulls|issues|search|discussions)\.(?:get|list)(?!Labels?|Milestones?|Assignees|Available)\w*$|^(?:github|octokit|client)\.(?:graphql|request|paginate)$/.test(callee))
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofWay */ .Jl)(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .answerWay */ .W7);
    return undefined;
}
/** Methods and routes whose answers only people with rights write: releases and tags. */
const ofReleases = /^(?:github|octokit|client)\.(?:rest\.)?repos\.(?:listReleases|listTags)$|^GET \/repos\/[\w{}-]+\/[\w{}.-]+\/(?:releases|tags)$/;
/** Calls whose answer is a number, a truth value, a digest or a text in quotes. */
const harmlessCalls = /(?:^|[._])(?:test|includes|startsWith|endsWith|startswith|endswith|some|every|indexOf|findIndex|isdigit|isalnum|isnumeric|fullmatch|Number|Boolean|parseInt|parseFloat|isNaN|isArray|int|float|len|bool|isinstance|quote|escape\w*|sanitize\w*|sanitise\w*|slugify|encodeURIComponent|urlencode|quote_plus|digest|hexdigest|hash|sha\d+|md5|b64encode|btoa|Contains|StartsWith|EndsWith|IsNullOrEmpty|IsNullOrWhiteSpace|Test-Path|Get-FileHash|Get-Date|Measure-Object)$/;
/** Properties that are no text. */
const harmlessKeys = /^(?:length|Length|Count|number|id|node_id)$/;
/** Calls that take a text for code. `shell` only with `shell=True` or a shell among the words; `program` runs what the first word says. */
const dangers = {
    python: [
        {
            callee: /^(?:eval|exec|compile|os\.system|os\.popen|(?:subprocess\.)?(?:getoutput|getstatusoutput)|pickle\.loads|commands\.getoutput)$/,
            how: 'first',
        },
        { callee: /^(?:subprocess\.)?(?:run|call|check_call|check_output|Popen)$/, how: 'shell' },
        { callee: /^os\.(?:exec[lv]p?e?|spawn[lv]p?e?|startfile)$/, how: 'program' },
    ],
    javascript: [
        {
            callee: /^(?:eval|Function|globalThis\.eval|vm\.run\w+|(?:cp|child_?process|childProcess|require)\.(?:exec|execSync)|execSync)$/,
            how: 'first',
        },
        { callee: /^(?:(?:cp|child_?process|childProcess|require)\.)?(?:spawn|spawnSync|execFile|execFileSync)$/, how: 'shell' },
        { callee: /^(?:actions)?[eE]xec\.(?:exec|getExecOutput)$/, how: 'program' },
    ],
    powershell: [
        { callee: /^(?:Invoke-Expression|iex)$/i, how: 'all' },
        { callee: /(?:scriptblock\.Create|\.InvokeScript|\.NewScriptBlock|\.ExpandString)$/i, how: 'all' },
        { callee: /^(?:Start-Process|saps|start)$/i, how: 'program' },
    ],
};


/***/ }),

/***/ 4321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var expression = (function expression(tokens, names) {
    if (names.language === 'powershell')
        return pipeline(tokens, names);
    const operands = split(tokens, isChoice);
    if (operands.length > 1)
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(operands.map((operand) => expression(operand, names)));
    const asked = tokens.findIndex(({ kind, text }) => kind === 'operator' && text === '?');
    if (names.language === 'javascript' && asked > 0) {
        anything(tokens.slice(0, asked), names);
        return anything(tokens.slice(asked + 1), names);
    }
    const when = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'if');
    const otherwise = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'else');
    if (names.language === 'python' && when > 0 && otherwise > when) {
        anything(tokens.slice(when + 1, otherwise), names);
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([anything(tokens.slice(0, when), names), anything(tokens.slice(otherwise + 1), names)]);
    }
    const parts = anything(tokens, names);
    return tokens.some(isTest) ? _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_ : parts;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   dn: () => (/* binding */ expression)
/* harmony export */ });
/* unused harmony export anything */
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9948);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(205);
/* harmony import */ var _snippet_language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7837);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8858);
// What expressions of short scripts are made of. Nothing is computed: a value is made of all that stands in it, unless what comes out can
// only be a number, a truth value, or a text of letters that do no harm.





function isChoice({ kind, text }) {
    return kind === 'operator' ? /^(?:&&|\|\||\?\?)$/.test(text) : kind === 'name' && (text === 'and' || text === 'or');
}
function isTest({ kind, text }, index) {
    if (kind === 'operator')
        return /^(?:[=!]==?|[<>]=?)$/.test(text) || (text === '!' && index === 0);
    return kind === 'name' && (text === 'not' || text === 'instanceof' || text === 'typeof');
}
function split(tokens, at) {
    const found = [[]];
    for (const token of tokens) {
        if (at(token))
            found.push([]);
        else
            found.at(-1).push(token);
    }
    return found;
}
/** All that stands in an expression. */
function anything(tokens, names) {
    const found = [];
    for (let at = 0; at < tokens.length;) {
        const { parts, next } = unit(tokens, at, names);
        found.push(parts);
        at = next;
    }
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(found);
}
/** A name, a text or what stands in brackets, with what is taken out of it and called on it. */
function unit(tokens, start, names) {
    const first = tokens[start];
    const chain = {
        dotted: first.kind === 'name' ? keyOf(first.text, names.language) : first.text === '[' ? wordsIn(first.tokens) : '',
        parts: primary(first, names),
        at: start + 1,
    };
    while (goOn(chain, tokens, first, names)) {
        // read
    }
    const { dotted, parts, at } = chain;
    // `[int]$x` is a number.
    const cast = names.language === 'powershell' && first.text === '[' && at === start + 1 && tokens[at]?.kind === 'name';
    if (cast && /^(?:int\w{0,3}|long|bool|double|decimal|version|datetime|guid)$/i.test(dotted))
        return { parts: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_, next: unit(tokens, at, names).next };
    return { parts, next: at };
}
/** Longest row of names that means something. */
const maxDotted = 300;
/** Reads a key, an index or a call behind a value; false where none follows. */
function goOn(chain, tokens, first, names) {
    const next = tokens[chain.at];
    if (next === undefined)
        return false;
    const key = next.kind === 'operator' && /^(?:\.|\?\.|::)$/.test(next.text) ? tokens[chain.at + 1] : undefined;
    if (key?.kind === 'name' && !(names.language === 'powershell' && next.spaced)) {
        chain.at += 2;
        // A method is asked of the whole.
        take(chain, key.text, isCall(tokens[chain.at], names), names);
        return true;
    }
    chain.at++;
    if (key?.kind === 'group')
        return true;
    if (isCall(next, names)) {
        chain.parts = called(chain.dotted, chain.parts, next, first, names);
        return true;
    }
    if (next.kind === 'group' && next.text === '[' && !next.spaced) {
        take(chain, literal(next.tokens) ?? '*', false, names);
        return true;
    }
    chain.at--;
    return false;
}
function take(chain, key, method, names) {
    if (chain.dotted.length < maxDotted)
        chain.dotted += `.${key.slice(0, 200)}`;
    if (!method)
        chain.parts = property(chain.parts, key, chain.dotted, names);
}
function isCall(token, { language }) {
    return token?.kind === 'group' && token.text === '(' && !(language === 'powershell' && token.spaced);
}
function keyOf(name, language) {
    return language === 'powershell' && name.startsWith('$') ? name.replace(/[{}]/g, '').toLowerCase() : name;
}
function wordsIn(tokens) {
    return tokens.map(({ text }) => text).join('');
}
function primary(token, names) {
    switch (token.kind) {
        case 'string':
            return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([written(token, names), ...token.holes.map((hole) => expression(hole, names))]);
        case 'group':
            if (token.text === '{')
                return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(split(token.tokens, isComma).map((entry) => anything(entry, names)));
            return token.text === '('
                ? expression(token.tokens, names)
                : (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(split(token.tokens, isComma).map((item) => expression(item, names)));
        case 'name':
            return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([written(token, names), named(keyOf(token.text, names.language), token.text, names)]);
        default:
            return _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_;
    }
}
/** Expressions that are put in where the token stands. */
function written(token, names) {
    return names.expressions.length === 0 ? _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_ : { ..._parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_, expressions: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionsWithin */ .zw)(token, names) };
}
function named(key, written, names) {
    return names.names.get(key) ?? unchecked((0,_snippet_language_js__WEBPACK_IMPORTED_MODULE_2__/* .namedSource */ .LA)(written, names.language), names) ?? _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_;
}
function unchecked(parts, { checked }) {
    return parts !== undefined && parts.variables.size > 0 && [...parts.variables].every((name) => checked.has(name)) ? _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_ : parts;
}
function property(parts, key, dotted, names) {
    if (_snippet_language_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessKeys */ .OF.test(key))
        return _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_;
    // Whatever gave it: the head of a pull request is somebody else's.
    if (parts.ways.size === 0 && /\.head\.(?:sha|ref|repo)$/.test(dotted))
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofWay */ .Jl)(`${_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .answerWay */ .W7}.head.${key}`);
    return unchecked((0,_snippet_language_js__WEBPACK_IMPORTED_MODULE_2__/* .namedSource */ .LA)(dotted, names.language), names) ?? (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowed */ .fQ)(parts, [key]);
}
function isComma({ kind, text }) {
    return kind === 'operator' && text === ',';
}
/** The text that tokens are, letter by letter. */
function literal(tokens) {
    const [only] = tokens;
    return tokens.length === 1 && only?.kind === 'string' && only.holes.length === 0 ? only.text : undefined;
}
function argumentsOf(group, names) {
    return split(group.tokens, isComma).flatMap((tokens) => (tokens.length === 0 ? [] : [argument(tokens, names)]));
}
function argument(all, names) {
    const [first, second] = all;
    const keyed = names.language === 'python' && first?.kind === 'name' && second?.kind === 'operator' && second.text === '=';
    const tokens = keyed ? all.slice(2) : all;
    const [only] = tokens;
    const list = tokens.length === 1 && only?.kind === 'group' && only.text === '[';
    const items = list ? argumentsOf(only, names) : [];
    const parts = list ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(items.map((item) => item.parts)) : expression(tokens, names);
    return { key: keyed ? first?.text : undefined, parts, text: literal(tokens), tokens, items };
}
function called(callee, self, group, first, names) {
    const args = argumentsOf(group, names);
    names.onCall({ callee, args, self, at: { start: first.start, end: group.end }, command: false, fedText: '' });
    const asked = args[0]?.text ?? args[0]?.tokens.map(({ text }) => text).join('');
    const source = (0,_snippet_language_js__WEBPACK_IMPORTED_MODULE_2__/* .calledSource */ .x0)(callee, args[0]?.text, asked);
    if (source !== undefined)
        return unchecked(source, names) ?? source;
    if (_snippet_language_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessCalls */ .bU.test(callee))
        return _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_;
    const opened = ofOpened(callee, args);
    if (opened !== undefined)
        return opened;
    if (isCleaning(callee, args, names))
        return _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_;
    if (/\.get$/.test(callee) && args[0]?.text !== undefined)
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowed */ .fQ)(self, [args[0].text]);
    const words = /(?:check_output|\brun|popen|execSync|execFileSync|getoutput|getExecOutput|spawnSync)$/.test(callee)
        ? askedWords(args)
        : [];
    if (words.length > 0)
        return (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .answersOf */ .Bw)(words[0] ?? '', words.slice(1));
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([self, ...args.map(({ parts }) => parts)]);
}
/** Files that are opened or read, by what of their path is written letter by letter: `folder + "/name.txt"`. */
function ofOpened(callee, args) {
    const [path, mode] = args;
    const text = path?.text ?? textOf(path?.tokens ?? []).replace(/^\/+/, '');
    if (path === undefined || (path.text === undefined && !/[/.]\w/.test(text)))
        return undefined;
    const read = () => (path.text === undefined ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([path.parts, (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofFile */ .m9)(text)]) : (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofFile */ .m9)(text));
    if (callee === 'open' || callee === 'io.open') {
        if (mode?.text === undefined || !/[wax]/.test(mode.text))
            return read();
        return path.text === undefined ? undefined : (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofVariable */ .Qn)(`to:${text}`);
    }
    return /(?:^|\.)readFile(?:Sync)?$|\.ReadAll(?:Text|Lines)$/.test(callee) ? read() : undefined;
}
/** Whether all letters but those of a class are taken out, or only such are looked for. */
function isCleaning(callee, args, { patterns }) {
    const named = patterns.get(callee.split('.', 1)[0] ?? '') ?? patterns.get(args[0]?.tokens[0]?.text ?? '');
    const found = args
        .flatMap(({ tokens }) => tokens)
        .find(({ kind, text }) => kind === 'pattern' || (kind === 'string' && /[[\\^]/.test(text)))?.text;
    const pattern = found ?? named;
    if (pattern === undefined)
        return false;
    if (/(?:\.replace|\.replaceAll|\bre\.sub)$/.test(callee))
        return /\[\^/.test(pattern);
    return /\.(?:match|matchAll|exec|search|findall|fullmatch)$/.test(callee) && !/\.[*+]|\\S|\[\^|\.\{/.test(pattern);
}
function askedWords(args) {
    const [first, second] = args;
    if (first === undefined)
        return [];
    if (first.items.length > 0)
        return first.items.map(({ text }) => text ?? '');
    const words = (first.tokens[0]?.kind === 'string' ? first.tokens[0].text : '').split(/\s+/);
    return [...words, ...(second?.items.map(({ text }) => text ?? '') ?? [])];
}
/** What stands before an equals sign: names, and for `{ data: pull }` the keys that they take out. */
function targetsOf(tokens, { language }) {
    const typed = tokens.findIndex(({ kind, text }) => kind === 'operator' && (text === ':' || text === '.'));
    const plain = typed > 0 ? tokens.slice(0, typed) : tokens;
    return plain.flatMap((token) => {
        if (token.kind === 'group')
            return split(token.tokens, isComma).flatMap((entry) => {
                const name = entry.findLast(({ kind }) => kind === 'name');
                const key = entry[0];
                if (name === undefined || key === undefined)
                    return [];
                return [{ name: keyOf(name.text, language), keys: token.text === '{' ? [key.text] : [] }];
            });
        if (token.kind !== 'name' || /^(?:const|let|var|async|for|foreach|with)$/.test(token.text))
            return [];
        return [{ name: keyOf(token.text, language), keys: [] }];
    });
}
// PowerShell: a statement is commands with bars between them, or a value.
const keywords = /^(?:if|else|elseif|while|do|foreach|for|switch|return|try|catch|finally|function|param|in|throw|exit|break|continue|begin|process|end|filter|class|using|trap|default)$/i;
function pipeline(tokens, names) {
    const found = [];
    for (const commands of split(tokens, ({ kind, text }) => kind === 'operator' && /^(?:\n|;|&&|\|\|)$/.test(text))) {
        let fed = _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_;
        let fedText = '';
        for (const one of split(commands, ({ kind, text }) => kind === 'operator' && text === '|')) {
            fed = element(one, fed, fedText, names);
            fedText = textOf(one);
        }
        found.push(fed);
    }
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(found);
}
/** Texts of tokens in their order, those in groups among them. */
function textOf(tokens) {
    const found = [];
    const visit = (list) => {
        for (const { kind, text, tokens: inner } of list) {
            if (kind === 'string')
                found.push(text);
            else if (kind === 'group')
                visit(inner);
        }
    };
    visit(tokens);
    return found.join('');
}
function element(all, fed, fedText, names) {
    const begin = all.findIndex(({ kind, text }) => kind !== 'name' || !keywords.test(text));
    const tokens = begin > 0 ? all.slice(begin) : all;
    const [first] = tokens;
    if (first === undefined)
        return fed;
    // `& $program`: which one it is, is not known.
    const isNamed = first.kind !== 'operator' || (first.text !== '&' && first.text !== '.');
    if (isNamed && (first.kind !== 'name' || first.text.startsWith('$') || isCall(tokens[1], names) || tokens[1]?.text === '='))
        return ofValue(tokens, names);
    const args = wordsOf(tokens.slice(1), names);
    const call = { callee: first.text, args, self: fed, at: spanOf(tokens), command: true, fedText };
    names.onCall(call);
    return isNamed ? outputOf(call) : _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_;
}
function spanOf(tokens) {
    return { start: tokens[0].start, end: tokens.at(-1).end };
}
function ofValue(tokens, names) {
    const parts = anything(tokens, names);
    for (const [index, { kind, text }] of tokens.entries()) {
        if (kind !== 'name')
            continue;
        if (/^-[ci]?(?:eq|ne|gt|lt|ge|le|match|notmatch|like|notlike|contains|notcontains|in|notin|not|is|isnot|and|or)$/i.test(text))
            return _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_;
        if (/^-[ci]?replace$/i.test(text) && /\[\^/.test(tokens[index + 1]?.text ?? ''))
            return _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_;
    }
    return parts;
}
/** Switches that take no value. */
const switches = /^-(?:Append|Raw|Force|NoProfile|NonInteractive|Wait|NoNewline|PassThru|UseBasicParsing|Recurse|NoLogo|NoClobber|Verbose|WhatIf|Unique|AsPlainText|n|s|i|NoNewWindow)$/i;
/** Words of a command; what follows `-Name` is its value. */
function wordsOf(tokens, names) {
    const words = [];
    for (const token of tokens) {
        if (token.kind === 'operator' && /^(?:>|>>|\d>&1)$/.test(token.text))
            break;
        if (token.spaced || words.length === 0)
            words.push([token]);
        else
            words.at(-1).push(token);
    }
    const found = [];
    let key;
    for (const word of words) {
        const [first] = word;
        if (word.length === 1 && first?.kind === 'name' && /^-/.test(first.text)) {
            if (key !== undefined)
                found.push(wordOf([], undefined, key, names));
            key = first.text;
            if (switches.test(key)) {
                found.push(wordOf([], undefined, key, names));
                key = undefined;
            }
            continue;
        }
        found.push(wordOf(word, plainText(word), key, names));
        key = undefined;
    }
    if (key !== undefined)
        found.push(wordOf([], undefined, key, names));
    return found;
}
function wordOf(tokens, text, key, names) {
    return { key, parts: tokens.length === 0 ? _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_ : anything(tokens, names), text, tokens, items: [] };
}
function plainText(word) {
    const whole = word.every(({ kind, holes, text }) => (kind === 'string' && holes.length === 0) || (kind === 'name' && !text.startsWith('$')) || kind === 'number' || kind === 'operator');
    return whole ? wordsIn(word) : undefined;
}
/** A command as words in a row; what is not written letter by letter begins with a dollar. */
function commandLine({ callee, args, at }) {
    const words = [];
    if (callee !== '&' && callee !== '.')
        words.push({ value: callee, parts: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_, start: at.start, end: at.start + callee.length });
    for (const { key, parts, text, tokens } of args) {
        const span = tokens.length === 0 ? at : spanOf(tokens);
        if (key !== undefined)
            words.push({ value: key, parts: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_, start: span.start, end: span.start });
        if (tokens.length > 0)
            words.push({ value: text ?? variableText(tokens), parts, ...span });
    }
    return words;
}
function variableText(tokens) {
    const [first] = tokens;
    return first?.kind === 'string' ? first.text : '${X}';
}
/** What comes out of a command. */
function outputOf(call) {
    const { callee, args, self } = call;
    const name = callee.toLowerCase();
    const values = commandLine(call).map(({ value }) => value);
    if (name === 'jq')
        return (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .jqOutput */ .xw)(values.slice(1), (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([self, ...args.map(({ parts }) => parts)]));
    if (/^(?:get-content|gc|cat|type)$/.test(name)) {
        const file = args.find(({ key }) => key === undefined || /^-(?:path|literalpath)$/i.test(key));
        return file?.text === undefined ? (file?.parts ?? _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_) : (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofFile */ .m9)(file.text);
    }
    if (_snippet_language_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessCalls */ .bU.test(callee))
        return _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_;
    if (name === 'select-object' || name === 'select' || name === 'foreach-object' || name === '%') {
        const key = args.find((each) => each.text !== undefined && /^-(?:expandproperty|membername)$/i.test(each.key ?? ''))?.text;
        return key === undefined ? self : (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowed */ .fQ)(self, [key]);
    }
    // Of other programs only what they are known to look up.
    if (!/^[a-z]+-[a-z]+$/.test(name) && name !== 'echo')
        return (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .answersOf */ .Bw)(name, values.slice(1));
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([self, ...args.map(({ parts }) => parts)]);
}


/***/ }),

/***/ 6062:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var namesIn = (function namesIn(tokens) {
    return tokens.flatMap(({ kind, text, tokens: inner }) => kind === 'group' ? namesIn(inner) : kind === 'name' ? [text, text.toLowerCase()] : []);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ snippetFacts)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1727);
/* harmony import */ var _portcullis_formats_snippet__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9439);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9565);
/* harmony import */ var _code_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5802);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(205);
/* harmony import */ var _snippet_language_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7837);
/* harmony import */ var _snippet_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4321);
/* harmony import */ var _writes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7483);
// What a short script of Python, JavaScript or PowerShell does with values that it is given. Statements are gone through once, in the
// order of the text: a name stands for what it was last given. What a function is called with is not followed into it.








const known = new Map();
const maxKnown = 1000;
/** @param offset of the script in the text that places count in. */
function snippetFacts(text, language, offset = 0) {
    const key = `${language} ${text}`;
    const facts = known.get(key) ?? kept(key, read(text, language));
    return offset === 0 ? facts : moved(facts, offset);
}
function kept(key, facts) {
    if (known.size >= maxKnown)
        known.clear();
    known.set(key, facts);
    return facts;
}
function moved(facts, offset) {
    const by = ({ start, end }) => ({ start: start + offset, end: end + offset });
    return {
        ...facts,
        writes: facts.writes.map((write) => ({ ...write, at: by(write.at) })),
        uses: facts.uses.map((use) => ({ ...use, at: by(use.at) })),
        commands: [],
    };
}
function read(source, language) {
    const text = (0,_script_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedText */ .$O)(source);
    const reading = {
        language,
        expressions: (0,_portcullis_formats_expression__WEBPACK_IMPORTED_MODULE_1__/* .expressionsIn */ .l)(source).map(({ span }) => span),
        names: new Map(),
        patterns: new Map(),
        checked: new Set(),
        writes: [],
        uses: [],
        commands: [],
        prints: [],
        returns: [],
        onCall: (call) => noteCall(call, reading),
    };
    const { statements, cut } = (0,_portcullis_formats_snippet__WEBPACK_IMPORTED_MODULE_2__/* .readSnippet */ .g)(text, language);
    for (const statement of statements)
        noteStatement(statement, text, reading);
    const { writes, uses, commands, prints, returns } = reading;
    return { writes, uses, commands, prints: (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(prints), returns: (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(returns), cut };
}
function noteStatement({ tokens, start, end }, text, reading) {
    const own = text.slice(start, Math.min(end, start + 2000));
    if (isCheck(own))
        noteChecked(tokens, own, reading);
    if (tokens[0]?.text === 'return' && tokens[0].kind === 'name') {
        reading.returns.push((0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)(tokens.slice(1), reading));
        return;
    }
    if (reading.language === 'powershell' && noteRedirect(tokens, reading))
        return;
    const loop = loopOf(tokens);
    const at = loop ?? tokens.findIndex(({ kind, text: word }) => kind === 'operator' && /^(?:=|\+=|:=|\?\?=|\|\|=)$/.test(word));
    if (at < 1) {
        const value = (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)(tokens, reading);
        // What a statement of PowerShell gives goes to the output of the step.
        if (reading.language === 'powershell')
            reading.prints.push(value);
        noteHandle(tokens, value, reading);
        return;
    }
    const value = (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)(tokens.slice(at + 1), reading);
    notePattern(tokens, at, reading);
    for (const { name, keys } of (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsOf */ .QR)(tokens.slice(0, at), reading)) {
        const own = keys.length === 0 ? value : (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .narrowed */ .fQ)(value, keys);
        const before = tokens[at]?.text === '=' ? undefined : reading.names.get(name);
        reading.names.set(name, before === undefined ? own : (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([before, own]));
    }
}
/** `const pattern = /\u2026/`, `pattern = re.compile(\u2026)`. */
function notePattern(tokens, at, { language, patterns }) {
    const own = tokens.slice(at + 1);
    const compiled = own.some(({ text }) => text === 'compile' || text === 'RegExp') ? (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(own) : '';
    const pattern = own[0]?.kind === 'pattern' ? own[0].text : compiled;
    if (pattern === '')
        return;
    for (const { name } of (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsOf */ .QR)(tokens.slice(0, at), { language }))
        patterns.set(name, pattern);
}
/** `for name in list`, also within brackets. @returns where the list begins. */
function loopOf(tokens) {
    if (tokens[0]?.kind !== 'name' || !/^for(?:each)?$/i.test(tokens[0].text))
        return undefined;
    const at = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'in');
    return at < 0 ? undefined : at;
}
/** `with open(\u2026) as name`. */
function noteHandle(tokens, value, reading) {
    const [first] = tokens;
    if (first?.kind === 'name' && /^for(?:each)?$/i.test(first.text))
        noteLoop(tokens, reading);
    if (first?.text !== 'with')
        return;
    for (const [index, token] of tokens.entries()) {
        const name = token.kind === 'name' && token.text === 'as' ? tokens[index + 1] : undefined;
        if (name?.kind === 'name')
            reading.names.set(name.text, value);
    }
}
/** `for (const name of list)`, `foreach ($name in $list)`. */
function noteLoop(tokens, reading) {
    const head = tokens.find(({ kind }) => kind === 'group');
    const at = head?.tokens.findIndex(({ kind, text }) => kind === 'name' && /^(?:of|in)$/.test(text)) ?? -1;
    if (head === undefined || at < 1)
        return;
    const value = (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)(head.tokens.slice(at + 1), reading);
    for (const { name } of (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsOf */ .QR)(head.tokens.slice(0, at), reading))
        reading.names.set(name, value);
}
/** What is held against a whole pattern is no longer any text. */
function isCheck(text) {
    return /\^[^\n]{1,300}\$/.test(text) && /\b(?:test|match|fullmatch|exec)\s{0,3}\(|-c?(?:not)?match\b/.test(text);
}
function noteChecked(tokens, text, reading) {
    for (const [, dotted, quoted, prefixed] of text.matchAll(/\bprocess\.env\.(\w{1,200})|\b(?:environ(?:\.get)?|getenv)\s?[[(]['"](\w{1,200})|\$\{?env:(\w{1,200})/gi))
        reading.checked.add((dotted ?? quoted ?? prefixed));
    for (const name of namesIn(tokens))
        if (reading.names.has(name))
            reading.names.set(name, _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_);
}

/** `"name=$value" >> $env:GITHUB_OUTPUT`. */
function noteRedirect(tokens, reading) {
    const at = tokens.findIndex(({ kind, text }) => kind === 'operator' && (text === '>>' || text === '>'));
    if (at < 1)
        return false;
    const written = tokens.slice(0, at);
    const target = targetOfParts((0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)(tokens.slice(at + 1), reading), tokens[at + 1]?.text);
    const value = (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .expression */ .dn)(written, reading);
    if (target !== undefined)
        noteWrite(target, value, (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(written), tokens, reading);
    return true;
}
function targetOfParts(parts, text) {
    for (const variable of parts.variables) {
        const file = (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .runnerFile */ .L3)(variable.toUpperCase());
        if (file !== undefined)
            return { file };
        if (variable.startsWith('to:'))
            return (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .targetNamed */ .bH)(variable.slice(3));
    }
    return text === undefined || /^\$/.test(text) || !(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .Im)(parts) ? undefined : (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .targetNamed */ .bH)(text);
}
function noteWrite(target, value, letters, tokens, reading) {
    const [first] = tokens;
    if (first === undefined || (target.file === 'workspace' && (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .Im)(value)))
        return;
    const at = { start: first.start, end: tokens.at(-1).end };
    const names = (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOfLines */ .Hh)(letters);
    const delimited = /<</.test(letters) && !/<<\w+\s{0,3}(?:\\n|`n|\n|$)/.test(letters);
    for (const name of names.length === 0 ? [undefined] : names)
        reading.writes.push({ ...target, name, value, at, delimited });
}
function noteCall(call, reading) {
    if (reading.language === 'powershell' && call.command) {
        reading.commands.push(call);
        noteCommand(call, reading);
    }
    noteToolkit(call, reading);
    noteFiles(call, reading);
    noteDanger(call, reading);
}
const toolkit = { setoutput: 'output', exportvariable: 'env', addpath: 'path', savestate: 'state' };
/** `core.setOutput(name, value)`, `core.exportVariable`, `core.addPath`: written between marks that cannot be guessed. */
function noteToolkit({ callee, args, at }, reading) {
    const verb = /(?:^|\.)core\.(setOutput|exportVariable|addPath|saveState)$/.exec(callee)?.[1]?.toLowerCase();
    if (verb === undefined)
        return;
    const file = toolkit[verb];
    const [first, second] = args;
    if (file === 'path') {
        if (first !== undefined)
            reading.writes.push({ file, name: undefined, value: first.parts, at, delimited: false });
        return;
    }
    if (first === undefined || second === undefined)
        return;
    // Whoever gives the name sets any of them.
    if (first.text === undefined)
        reading.writes.push({ file, name: undefined, value: first.parts, at, delimited: false });
    reading.writes.push({ file, name: first.text, value: second.parts, at, delimited: true });
}
/** Calls that write into a file which an argument, or what they are called on, names. */
function noteFiles(call, reading) {
    const { callee, args, self, at } = call;
    if (callee === 'print' || callee === 'console.log' || /^(?:Write-Output|Write-Host|echo)$/i.test(callee)) {
        const written = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(args.filter(({ key }) => key === undefined).map(({ parts }) => parts));
        const letters = (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(args.flatMap(({ tokens }) => tokens));
        const to = args.find(({ key }) => key === 'file');
        const target = to === undefined ? undefined : targetOfParts(to.parts, undefined);
        const old = (0,_writes_js__WEBPACK_IMPORTED_MODULE_5__/* .oldWrite */ .xQ)(letters);
        if (old !== undefined)
            reading.writes.push({ ...old, value: written, at });
        else if (target !== undefined)
            noteWrite(target, written, letters, [at], reading);
        else
            reading.prints.push(written);
        return;
    }
    if (/\.(?:write|writelines|write_text|writeFile|end)$/.test(callee)) {
        const target = targetOfParts(self, undefined);
        if (target !== undefined) {
            noteWrite(target, (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(args.map(({ parts }) => parts)), (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(args.flatMap(({ tokens }) => tokens)), [at], reading);
            return;
        }
    }
    if (/(?:^|\.)(?:appendFile|writeFile)(?:Sync)?$|\.(?:AppendAll|WriteAll)(?:Text|Lines)$/.test(callee)) {
        const [to, what] = args;
        const target = to === undefined ? undefined : targetOfParts(to.parts, to.text);
        if (target !== undefined && what !== undefined)
            noteWrite(target, what.parts, (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(what.tokens), [at], reading);
    }
}
/** `Add-Content -Path $env:GITHUB_OUTPUT -Value \u2026`, `\u2026 | Out-File -Append $env:GITHUB_ENV`. */
function noteCommand({ callee, args, self, at, fedText }, reading) {
    if (!/^(?:Add-Content|Set-Content|Out-File|Tee-Object|ac|sc)$/i.test(callee))
        return;
    const named = (key) => args.find((argument) => argument.key !== undefined && key.test(argument.key));
    const plain = args.filter(({ key }) => key === undefined);
    const to = named(/^-(?:Path|FilePath|LiteralPath)$/i) ?? plain[0];
    const what = named(/^-(?:Value|InputObject)$/i) ?? plain.find((argument) => argument !== to);
    const target = to === undefined ? undefined : targetOfParts(to.parts, to.text);
    if (target === undefined)
        return;
    const fed = what === undefined;
    noteWrite(target, fed ? self : what.parts, fed ? fedText : (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(what.tokens), [at], reading);
}
function noteDanger(call, reading) {
    const { callee, args, self, at, command } = call;
    const use = (parts, less) => {
        if (!(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .Im)(parts))
            reading.uses.push({ kind: 'eval', parts, at, what: callee.slice(-60), ...(less === undefined ? {} : { less }) });
    };
    if (command)
        noteCodeWords(call, use);
    const how = _snippet_language_js__WEBPACK_IMPORTED_MODULE_6__/* .dangers */ .Bx[reading.language].find((danger) => danger.callee.test(callee))?.how;
    const [first] = args;
    if (how === 'all')
        use((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([...args.map(({ parts }) => parts), ...(command ? [self] : [])]));
    if (first === undefined)
        return;
    if (how === 'first')
        use(first.parts);
    if (how === 'shell')
        use(ofShell(call, first));
    if (how === 'program')
        noteProgram(call, first, use, reading);
}
/** `& $program`, and words of a command that some program takes for code. */
function noteCodeWords(call, use) {
    const { callee, args, self } = call;
    const [first] = args;
    if ((callee === '&' || callee === '.') && first !== undefined && beginsWithValue(first))
        use(first.parts);
    const words = (0,_snippet_values_js__WEBPACK_IMPORTED_MODULE_4__/* .commandLine */ .ay)(call);
    const code = (0,_code_words_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(words.map(({ value }) => value));
    for (const index of code.words)
        use(words[index]?.parts ?? _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_, code.less);
    if (code.fed)
        use(self);
}
/** With a shell: all of the text, or the words that a program in a list takes for code. */
function ofShell({ args }, first) {
    const shell = args.some(({ key, tokens }) => key === 'shell' && tokens.some(({ text }) => text === 'True')) || args.some(isShellOption);
    if (shell)
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(args.filter(({ key }) => key === undefined).map(({ parts }) => parts));
    const words = wordsOf(first, args[1]);
    if (words.length === 0)
        return beginsWithValue(first) ? first.parts : _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_;
    const code = (0,_code_words_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(words.map(({ text }) => text ?? '${X}'));
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)([
        ...(words[0] !== undefined && beginsWithValue(words[0]) ? [words[0].parts] : []),
        ...code.words.map((at) => words[at]?.parts ?? _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_),
    ]);
}
/** `{ shell: true }`. */
function isShellOption({ tokens }) {
    const [group] = tokens;
    const inner = group?.kind === 'group' ? group.tokens : [];
    return inner.some(({ text }, index) => text === 'shell' && inner[index + 2]?.text !== 'false' && inner[index + 1]?.text === ':');
}
/** Words of a call, as a list or as a program with a list behind it. */
function wordsOf(first, second) {
    const [group] = first.tokens;
    if (group?.kind === 'group' && group.text === '[')
        return first.items;
    return second?.items.length === 0 || second === undefined ? [] : [first, ...second.items];
}
/** No shell reads it: what comes first says which program, the rest is its arguments. */
function noteProgram({ args, at, callee }, first, use, reading) {
    const words = wordsOf(first, args[1]);
    const code = (0,_code_words_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOf */ .$)(words.map(({ text }) => text ?? '${X}'));
    for (const index of code.words)
        use(words[index]?.parts ?? _parts_js__WEBPACK_IMPORTED_MODULE_3__/* .noParts */ .K_);
    if (beginsWithValue(first)) {
        use(first.parts);
        return;
    }
    if (reading.language !== 'javascript' || (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .Im)(first.parts))
        return;
    // The words of one text are taken apart at its blanks.
    reading.uses.push({ kind: 'arguments', parts: first.parts, at, what: callee, less: true });
}
/** Whether an argument begins with what is not written letter by letter. */
function beginsWithValue({ tokens, text }) {
    const [first] = tokens;
    if (first === undefined || text !== undefined)
        return false;
    if (first.kind === 'string')
        return first.holes.length > 0 && /^\s{0,5}(?:\$|\{)/.test(first.text);
    return first.kind === 'name';
}


/***/ }),

/***/ 7915:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ stepScript)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/parts.js
var parts = __webpack_require__(2790);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/script.js + 1 modules
var script = __webpack_require__(9565);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/shell.js
var shell = __webpack_require__(9482);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/find.js
var find = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/code-words.js
var code_words = __webpack_require__(5802);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/commands.js + 1 modules
var commands = __webpack_require__(9948);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/parts.js
var taint_parts = __webpack_require__(205);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/words.js
var words = __webpack_require__(8858);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/writes.js
var writes = __webpack_require__(7483);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/cmd.js
// What a script of Windows' cmd does with variables: `%NAME%` is replaced by the value before the line is read, so that the value writes
// part of the script, whatever quotes stand around it.







/** Uses of variables in one script that are told apart, and commands of it that are looked at. */
const maxUses = 2000;
function cmdFacts(source) {
    const masked = (0,script/* maskedText */.$O)(source);
    const expressions = (0,find/* expressionsIn */.l)(source).map(({ span }) => span);
    const own = new Map();
    const writes = [];
    const uses = new Map();
    const commands = [];
    let cut = false;
    const partsOf = (text) => (0,taint_parts/* joined */.oR)(variablesOf(text).map(({ name }) => own.get(name.toUpperCase()) ?? (0,taint_parts/* ofVariable */.Qn)(name)));
    const expressionsAt = (span) => ({ ...taint_parts/* noParts */.K_, expressions: (0,words/* expressionsWithin */.zw)(span, { expressions }) });
    for (const { start, end } of linesOf(masked)) {
        const line = masked.slice(start, end);
        if (/^\s{0,100}@?(?:rem\s|::)/i.test(line))
            continue;
        if (commands.length < maxUses)
            commands.push(...commandsOf(line, start, (span) => (0,taint_parts/* joined */.oR)([partsOf(masked.slice(span.start, span.end)), expressionsAt(span)])));
        else
            cut = true;
        for (const { name, at } of variablesOf(line)) {
            if (uses.has(name.toUpperCase()))
                continue;
            if (uses.size >= maxUses) {
                cut = true;
                break;
            }
            const parts = own.get(name.toUpperCase()) ?? (0,taint_parts/* ofVariable */.Qn)(name);
            uses.set(name.toUpperCase(), {
                kind: 'eval',
                parts,
                at: { start: start + at, end: start + at + name.length + 2 },
                what: `%${name}%`,
            });
        }
        noteVariable(line, own, partsOf);
        const value = (0,taint_parts/* joined */.oR)([partsOf(line.split('>')[0] ?? ''), expressionsAt({ start, end })]);
        const write = writeOf(line, value, { start, end });
        if (write !== undefined)
            writes.push(write);
    }
    return { writes, commands, uses: [...uses.values()], cut };
}
function linesOf(text) {
    const lines = [];
    let start = 0;
    for (const line of text.split('\n')) {
        lines.push({ start, end: start + line.length });
        start += line.length + 1;
    }
    return lines;
}
/** Plain commands of a line, as bash would write them; what stands in loops and conditions is found by the words that begin it. */
function commandsOf(line, start, partsAt) {
    return [...line.matchAll(/(?:"[^"]*"|[^"&|()])+/g)].flatMap((piece) => {
        const begins = /^[\s@]*(?:(?:if|else|do|call|start)\b(?:\s+(?:not|exist|errorlevel|defined|\/\w|"[^"]*"|[^\s"=]{1,100}==[^\s"]{1,100}))*[\s@]+)*/i.exec(piece[0]);
        const from = begins?.[0].length ?? 0;
        const words = [...piece[0].slice(from).matchAll(/(?:"[^"]*"|[^\s"])+/g)].map((word) => {
            const value = word[0].replaceAll('"', '').replaceAll('\\', '/');
            const at = start + piece.index + from + word.index;
            const known = value.includes('%') ? {} : { literal: value };
            return { text: word[0], value, start: at, end: at + word[0].length, quoted: false, nested: [], ...known };
        });
        const [first, ...rest] = words;
        if (first === undefined)
            return [];
        const at = { start: first.start, end: words.at(-1)?.end ?? first.end };
        // A file of that name in the folder, unless it is how npm and its like come.
        const isFile = /^[\w-]+\.(?:bat|cmd)$/i.test(first.value) && !/^(?:npm|npx|pnpm|yarn|corepack)\.cmd$/i.test(first.value);
        const name = isFile ? `./${first.value}` : first.value.replace(/\.(?:exe|cmd)$/i, '');
        const own = [{ ...first, value: name, ...(first.literal === undefined ? {} : { literal: name }) }, ...rest];
        const partsOf = (word) => partsAt(word);
        return [
            {
                node: { kind: 'simple', ...at, assignments: [], words: own, redirects: [] },
                name: (0,script/* baseName */.Fl)(name),
                words: own,
                at,
                // Each variable in it was told of as code already.
                code: { ...(0,code_words/* codeOf */.$)(own.map(({ value }) => value)), words: [], fed: false },
                parts: (0,taint_parts/* joined */.oR)(rest.map(partsOf)),
                fed: taint_parts/* noParts */.K_,
                partsOf,
                isBare: () => false,
                feeders: [],
            },
        ];
    });
}
/** `%NAME%`, also `%NAME:a=b%`; `%%i` is a loop's own. */
function variablesOf(line) {
    return [...line.matchAll(/%([A-Za-z_]\w{0,200})(?::[^%\n]{1,100})?%/g)].map((match) => ({ name: match[1], at: match.index }));
}
/** `set NAME=\u2026`, `set /p NAME=<file`, `for /f \u2026 in ('git log \u2026') do set NAME=%%i`. */
function noteVariable(line, own, partsOf) {
    const set = /\bset\s{1,5}(\/[pa]\s{1,5})?"?([A-Za-z_]\w{0,200})=(.{0,2000})/i.exec(line);
    if (set === null)
        return;
    const [, how = '', name = '', value = ''] = set;
    const file = /^p?\s{0,5}<\s{0,5}(\S{1,200})/.exec(value)?.[1];
    const loop = /\bfor\s{1,5}\/f\b.{0,200}?\bin\s{0,5}\(\s{0,5}['`]([^'`]{1,500})['`]\s{0,5}\)/i.exec(line)?.[1];
    const words = loop?.split(/\s+/) ?? [];
    const looked = words.length > 0 && /%%\w/.test(value) ? (0,commands/* answersOf */.Bw)(words[0] ?? '', words.slice(1)) : taint_parts/* noParts */.K_;
    const read = how.toLowerCase().startsWith('/p') && file !== undefined ? (0,taint_parts/* ofFile */.m9)(file) : taint_parts/* noParts */.K_;
    // A sum is a number.
    own.set(name.toUpperCase(), how.toLowerCase().startsWith('/a') ? taint_parts/* noParts */.K_ : (0,taint_parts/* joined */.oR)([partsOf(value), (0,taint_parts/* inOneLine */.UX)(looked), read]));
}
function writeOf(line, value, at) {
    const [, text = '', to = ''] = /^(.{0,2000}?)>{1,2}\s{0,5}(\S{1,200})/.exec(line) ?? [];
    const target = to === '' ? undefined : (0,writes/* targetNamed */.bH)(to);
    if (target === undefined)
        return undefined;
    const name = /\becho[\s(.]\s{0,5}"?([A-Za-z_][\w-]{0,200})=/i.exec(text)?.[1];
    return { ...target, name, value, at, delimited: false };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/script.js
var taint_script = __webpack_require__(424);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/snippet.js
var snippet = __webpack_require__(6062);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/snippet-values.js
var snippet_values = __webpack_require__(4321);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/step-script.js
// The script of a step in whatever language it is: what it writes, and what it does with values.









/** By the step, not by its script: an alias brings the same script to a job whose shell is another. */
const known = new WeakMap();
/** Undefined for a step without a script, and for languages that are not read. */
function stepScript(step) {
    const before = known.get(step);
    if (before !== undefined)
        return before;
    const scalar = scriptOf(step);
    if (scalar === undefined)
        return undefined;
    const facts = factsOf(step, scalar.text);
    if (facts === undefined)
        return undefined;
    const made = { scalar, facts };
    known.set(step, made);
    return made;
}
function scriptOf(step) {
    const { run, uses } = step;
    if (run !== undefined)
        return run;
    if (uses?.target.kind !== 'repository' || uses.target.slug !== 'actions/github-script')
        return undefined;
    return (0,parts/* inputOf */.wg)(step, 'script')?.scalar;
}
function factsOf(step, text) {
    if (step.run === undefined)
        return scriptOfAction(text);
    switch ((0,shell/* shellOf */.of)(step)) {
        case 'bash':
            return (0,taint_script/* scriptFacts */.X)(text);
        case 'pwsh':
            return powershell(text);
        case 'cmd':
            return cmdFacts(text);
        case 'python':
            return { ...(0,snippet/* snippetFacts */.D)(text, 'python'), commands: [] };
        case 'node':
            return { ...(0,snippet/* snippetFacts */.D)(text, 'javascript'), commands: [] };
        default:
            return undefined;
    }
}
/** What a script of actions/github-script returns is the output `result`. */
function scriptOfAction(text) {
    const { writes, uses, returns, cut } = (0,snippet/* snippetFacts */.D)(text, 'javascript');
    const at = { start: text.length, end: text.length };
    const result = (0,taint_parts/* isEmpty */.Im)(returns) ? [] : [{ file: 'output', name: 'result', value: returns, at, delimited: true }];
    return { writes: [...writes, ...result], uses, commands: [], cut };
}
function powershell(text) {
    const { writes, uses, commands, cut } = (0,snippet/* snippetFacts */.D)(text, 'powershell');
    return { writes, uses, commands: commands.map(commandOf), cut };
}
/** A command of PowerShell in the form that those of bash have. */
function commandOf(call) {
    const line = (0,snippet_values/* commandLine */.ay)(call);
    const words = line.map(shellWord);
    const { start, end } = call.at;
    const parts = (0,taint_parts/* joined */.oR)([...line.map((word) => word.parts), call.self]);
    const partsOf = (word) => line[words.indexOf(word)]?.parts ?? taint_parts/* noParts */.K_;
    const node = { kind: 'simple', start, end, assignments: [], words, redirects: [] };
    const values = words.map(({ value }) => value);
    // Each value is one argument, and what is code was told of already.
    return {
        node,
        name: (0,script/* baseName */.Fl)(values[0] ?? ''),
        words,
        at: call.at,
        code: { ...(0,code_words/* codeOf */.$)(values), words: [], fed: false },
        parts,
        fed: call.self,
        partsOf,
        isBare: () => false,
        feeders: [],
    };
}
function shellWord({ value, start, end }) {
    const written = value.replaceAll('\\', '/');
    return { text: written, value: written, start, end, quoted: false, nested: [], ...(value.includes('$') ? {} : { literal: written }) };
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
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1656);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5507);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2790);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(205);
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
/** Paths of what a step puts up; a variable or a value of the matrix as what is written for it. */
function uploadedPaths(step) {
    return ((0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .inputText */ .AN)(step, 'path') ?? '')
        .split('\n')
        .flatMap((line) => writtenFor(line.trim(), step))
        .filter((line) => line !== '');
}
/** What stands for a path that is one expression, as far as that is written out in the workflow. */
function writtenFor(path, { owner, env }) {
    if (!path.startsWith('${{') || owner.kind !== 'job')
        return [path];
    const name = /^\$\{\{\s{0,5}env\.(\w{1,100})\s{0,5}\}\}$/.exec(path)?.[1]?.toLowerCase();
    const given = name === undefined ? undefined : [...env, ...owner.env, ...owner.workflow.env].find((pair) => pair.name.toLowerCase() === name);
    const values = name === undefined ? (0,_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixValues */ .Q)(owner, path).map(({ text }) => text) : [given?.scalar?.text ?? path];
    return values.length === 0 ? [path] : values;
}
/** Whether paths of an upload hold a file; one that begins with `!` leaves out what those before it take. */
function takesAlong(paths, file) {
    let taken = false;
    for (const path of paths) {
        const isLeftOut = path.startsWith('!');
        const pattern = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .filePath */ .s$)(isLeftOut ? path.slice(1) : path);
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
/**
 * Whether a path of an upload takes a file: itself, by a folder around it, or by a pattern that fits one of these. A star fits a name that
 * begins with a dot too, and what a pattern finds is taken with all in it. Source: README of @actions/glob.
 */
function holdsFile(pattern, file) {
    if (pattern === '' || pattern === file || file.startsWith(`${pattern}/`))
        return true;
    return /[*?[]/.test(pattern) && fits(pattern.split('/').slice(0, maxParts), file.split('/'));
}
/** Parts of a pattern that are looked at. */
const maxParts = 20;
/** Whether a pattern, part by part, fits a path or a folder around it. */
function fits(parts, names) {
    // Of the places in the path that are reached, part by part of the pattern: no way is gone twice.
    let reached = new Set([0]);
    for (const part of parts) {
        const next = new Set();
        for (const at of reached) {
            if (part === '**')
                for (let there = at; there <= names.length; there++)
                    next.add(there);
            else if (at < names.length && nameOf(part).test(names[at]))
                next.add(at + 1);
        }
        reached = next;
    }
    return reached.size > 0 && (parts.at(-1) !== '**' || Math.min(...reached) < names.length);
}
/** An expression for one name; each star takes no more than it must, and a name is short. */
const nameOf = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((part) => {
    const escaped = part
        .slice(0, 200)
        .replace(/\*{2,}/g, '*')
        .replace(/[.+^${}()|\\[\]]/g, '\\$&')
        .replace(/\?/g, '[^/]')
        .replace(/\*/g, '[^/]{0,255}');
    return new RegExp(`^${escaped}$`);
}, 200);
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


/***/ }),

/***/ 8858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   LS: () => (/* binding */ isSplitWord),
/* harmony export */   W0: () => (/* binding */ partsOfWord),
/* harmony export */   fF: () => (/* binding */ isBareWord),
/* harmony export */   zw: () => (/* binding */ expressionsWithin)
/* harmony export */ });
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(205);
// Words of a shell's script: which variables and expressions the shell puts values for, and whether it takes those apart.

/**
 * Places where the shell puts a value: outside single quotes, and not behind a backslash.
 * @param skipped places in the text that are not looked at, in order: scripts in `$(\u2026)`.
 */
function* dollarsIn(text, skipped = []) {
    let quoted = false;
    let next = 0;
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        const skip = skipped[next];
        if (skip !== undefined && at >= skip.start) {
            at = Math.max(at, skip.end) - 1;
            next++;
        }
        else if (letter === '\\')
            at++;
        else if (letter === '"')
            quoted = !quoted;
        else if (letter === "'" && !quoted) {
            const close = text.indexOf("'", at + 1);
            if (close < 0)
                return;
            at = close;
        }
        else if (letter === '$' || letter === '`')
            yield { at, quoted };
    }
}
const none = new Set();
const named = /^\$(?:([A-Za-z_]\w{0,200})|\{[!#]?([A-Za-z_]\w{0,200}))/;
/** A length is a number; `@Q` is in quotes; what is not of a class of letters is taken out. */
const harmless = /^\$\{(?:#|\w{1,200}(?:@Q\}|\/\/\[\^[^\]/]{1,80}\]\/[\w.-]?\}))/;
/** Variables that the shell puts a value for in a text, those in single quotes left out. */
function variablesIn(text, skipped = []) {
    if (!text.includes('$'))
        return none;
    const found = new Set();
    for (const { at } of dollarsIn(text, skipped)) {
        const ahead = text.slice(at, at + 310);
        const name = named.exec(ahead);
        if (name !== null && !harmless.test(ahead))
            found.add((name[1] ?? name[2]));
    }
    return found;
}
/** Whether a variable or substitution of a word stands outside quotes. */
function isBareWord(word, { text }) {
    const own = text.slice(word.start, word.end);
    if (!own.includes('$') && !own.includes('`'))
        return false;
    for (const { quoted } of dollarsIn(own))
        if (!quoted)
            return true;
    return false;
}
/** Whether the shell takes apart all that it puts into a word, so that no line end is left. */
function isSplitWord({ start, end, nested }, { text }) {
    const within = nested.map((list) => ({ start: list.start - start, end: list.end - start }));
    return [...dollarsIn(text.slice(start, end), within)].every(({ quoted }) => !quoted);
}
/** What a word is made of, the script's own variables by name. @param outputOf what comes out of the scripts in `$(\u2026)`. */
function partsOfWord(word, script, outputs) {
    const { start, end, nested } = word;
    const text = script.text.slice(start, end);
    // What stands in `$(\u2026)` is in the text of the word, too; a filter there would be overlooked.
    const expressions = nested.length === 0 ? expressionsWithin(word, script) : new Set(outside(word).flatMap((span) => [...expressionsWithin(span, script)]));
    const within = nested.map((list) => ({ start: list.start - start, end: list.end - start }));
    const variables = variablesIn(text, within);
    // Most words are made of nothing but letters.
    if (variables.size === 0 && expressions.size === 0)
        return outputs.length === 0 ? _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_ : (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(outputs);
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([{ ..._parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_, variables, expressions }, ...outputs]);
}
function expressionsWithin({ start, end }, { expressions }) {
    if (expressions.length === 0)
        return none;
    const found = new Set();
    let low = 0;
    let high = expressions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (expressions[middle].end <= start)
            low = middle + 1;
        else
            high = middle;
    }
    for (let i = low; i < expressions.length && expressions[i].start < end; i++)
        found.add(i);
    return found;
}
function outside(word) {
    const spans = [];
    let at = word.start;
    for (const { start, end } of word.nested) {
        if (start > at)
            spans.push({ start: at, end: start });
        at = Math.max(at, end);
    }
    if (at < word.end)
        spans.push({ start: at, end: word.end });
    return spans;
}


/***/ }),

/***/ 7483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var writesOf = (function writesOf(writing) {
    const { name, args, own, output, target, body } = writing;
    if (target === undefined)
        return name === 'echo' || name === 'printf' ? oldCommand(args, own) : copied(name, args, own);
    const base = { ...target, value: output };
    // Nobody asks for a plain file without anything in it.
    if (target.file === 'workspace' && (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(output))
        return [];
    if (name === 'echo' || name === 'printf') {
        const first = args.find(({ text }) => lineName.test(text));
        const opened = first === undefined ? undefined : lineName.exec(first.text);
        const split = name === 'echo' && own.expressions.size === 0 && args.every((word) => writing.isSplit(word));
        return [{ ...base, name: opened?.[1], delimited: false, ...(split ? { oneLine: true } : {}) }];
    }
    const names = body === undefined ? [] : [...body.matchAll(/^[ \t]{0,100}([A-Za-z_][\w-]{0,200})(?:=|<<)/gm)];
    return body === undefined || target.file === 'workspace'
        ? [{ ...base, name: names.length > 0 ? names[0]?.[1] : undefined, delimited: false }]
        : names.map(([, key]) => ({ ...base, name: key, delimited: false }));
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ writesOf),
/* harmony export */   DG: () => (/* binding */ writesUntold),
/* harmony export */   Hh: () => (/* binding */ namesOfLines),
/* harmony export */   L3: () => (/* binding */ runnerFile),
/* harmony export */   bH: () => (/* binding */ targetNamed),
/* harmony export */   xQ: () => (/* binding */ oldWrite)
/* harmony export */ });
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(205);
// What commands write into files: those by which the runner hands values on, and others of the workspace.

const runnerFiles = {
    GITHUB_ENV: 'env',
    GITHUB_OUTPUT: 'output',
    GITHUB_PATH: 'path',
    GITHUB_STATE: 'state',
    GITHUB_STEP_SUMMARY: 'summary',
};
/** The file of the runner's that a variable names. */
function runnerFile(variable) {
    return Object.hasOwn(runnerFiles, variable) ? runnerFiles[variable] : undefined;
}
/** @param text as the parser gives the value of a word, or as it is written. */
function targetNamed(text) {
    const name = /[$%](?:\{(?:env:)?|env:)?(GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))\b/i.exec(text.slice(0, 300))?.[1];
    const file = name === undefined ? undefined : runnerFile(name.toUpperCase());
    if (file !== undefined)
        return { file };
    const path = (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .filePath */ .s$)(text);
    return path === '' || /^(?:dev\/|&|\d+$|-)/.test(path) || path.length > 300 ? undefined : { file: 'workspace', path };
}
/** Whether a command may write although its output goes to no file: by words of the runner's old language, or as a copy. */
function writesUntold(name, args) {
    if (name === 'echo' || name === 'printf')
        return args.some(({ text }) => text.includes('::'));
    return name === 'cp' || name === 'mv' || name === 'sed';
}

const lineName = /^["']?([A-Za-z_][\w-]{0,200})(=|<<)/;
const oldFiles = {
    'set-output': 'output',
    'set-env': 'env',
    'add-path': 'path',
    'save-state': 'state',
};
/** Words of the runner's old language on the output of a step. */
function oldCommand(args, own) {
    const said = args.map(({ text }) => text).join(' ');
    const old = oldWrite(said);
    return old === undefined ? [] : [{ ...old, value: own }];
}
/** @param text that is written to the output of a step. */
function oldWrite(text) {
    const old = /::(set-output|set-env|add-path|save-state)\s{0,5}(?:name=([\w-]{1,200}))?::/.exec(text);
    return old === null ? undefined : { file: oldFiles[old[1]], name: old[2], delimited: false };
}
/** Files that are made of others, or changed where they lie. */
function copied(name, args, own) {
    const plain = args.filter(({ value }) => !value.startsWith('-'));
    const target = targetNamed(plain.at(-1)?.value ?? '');
    if (target === undefined || target.file !== 'workspace' || plain.length < 2)
        return [];
    const write = (value) => ((0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(value) ? [] : [{ ...target, name: undefined, value, delimited: false }]);
    if (name === 'cp' || name === 'mv')
        return write({ ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ofFile */ .m9)(plain[0]?.value ?? ''), reads: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .noParts */ .K_.reads });
    return name === 'sed' && args.some(({ value }) => /^(?:-[a-zA-Z]*i|--in-place)/.test(value)) ? write(own) : [];
}
/** Names of lines that a text gives values to, its line ends written as `\n`; the first where the text says so letter by letter. */
function namesOfLines(text) {
    return [...text.matchAll(/(?:^|\\n|`n|\n)\s{0,40}([A-Za-z_][\w-]{0,200})(?:=|<<)/g)].map(([, name]) => name);
}


/***/ }),

/***/ 9439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var token = (function token(kind, text, start, end, spaced) {
    return { kind, text, start, end, spaced, tokens: none, holes: noHoles };
});
var skipSpace = (function skipSpace(cursor) {
    const { text, language, at: start } = cursor;
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === ' ' || letter === '\t' || letter === '\r' || letter === '\u00a0')
            cursor.at++;
        else if (letter === (language === 'powershell' ? '`' : '\\') && /^.\r?\n/.test(text.slice(cursor.at, cursor.at + 3)))
            cursor.at = text.indexOf('\n', cursor.at) + 1;
        else if (!skipComment(cursor, letter))
            break;
    }
    return cursor.at > start || start === 0;
});
var nameAt = (function nameAt({ text, at, language }, bare) {
    const ahead = text.slice(at, at + 300);
    if (language === 'javascript')
        return /^[A-Za-z_$][\w$]{0,250}/.exec(ahead)?.[0];
    if (language === 'python')
        return /^[A-Za-z_]\w{0,250}/.exec(ahead)?.[0];
    const variable = /^\$(?:\{([^}\n]{1,200})\}|([A-Za-z]{1,20}:)?[A-Za-z_]\w{0,200}|[_?$^])/.exec(ahead);
    if (variable !== null)
        return variable[0];
    // A word of a command goes on to the next blank.
    return (bare ? /^(?:[A-Za-z_/~\\]|-{1,2}[A-Za-z]|\.{1,2}[/\\])[^\s;|&(){}<>"'`$,\]]{0,250}/ : /^[A-Za-z_][\w-]{0,200}/).exec(ahead)?.[0];
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readSnippet)
});

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/snippet/tokens.js
// Tokens of a short script in Python, JavaScript or PowerShell: names, texts with the expressions inside them, groups in brackets. Enough
// to see what goes where; no grammar, so that what is not understood is passed over and never guessed at.
/** Brackets within brackets, and expressions within texts. */
const maxDepth = 60;
const none = [];
const noHoles = [];
const closers = { '(': ')', '[': ']', '{': '}', '$(': ')', '@(': ')', '@{': '}' };
/** Longest first. */
const operators = ['===', '!==', '...', '**=', '??=', '||=', '&&=', '>>>'].concat('=> == != >= <= && || ?? ?. += -= *= := :: -> >> ++ -- ** $( @( @{'.split(' '));
/** By their first letter: every sign of a script is looked up. */
const operatorsFrom = new Map([...new Set(operators.map((each) => each[0]))].map((letter) => [letter, operators.filter((each) => each[0] === letter)]));

/** @returns undefined at the end. A line end is an operator of its own. */
function nextToken(cursor, before) {
    const spaced = skipSpace(cursor);
    const { text, at: start, language } = cursor;
    if (start >= cursor.end)
        return undefined;
    const letter = text[start];
    const string = readString(cursor, spaced);
    if (string !== undefined)
        return string;
    if (language === 'javascript' && letter === '/' && beginsPattern(before)) {
        const pattern = readPattern(cursor, spaced);
        if (pattern !== undefined)
            return pattern;
    }
    const name = nameAt(cursor, spaced || before === undefined);
    if (name !== undefined) {
        cursor.at += name.length;
        return token('name', name, start, cursor.at, spaced);
    }
    const number = /^\d[\w.]{0,40}/.exec(text.slice(start, start + 50))?.[0];
    if (number !== undefined) {
        cursor.at += number.length;
        return token('number', number, start, cursor.at, spaced);
    }
    const operator = operatorsFrom.get(letter)?.find((each) => text.startsWith(each, start)) ?? letter;
    cursor.at += operator.length;
    return token('operator', operator, start, cursor.at, spaced);
}
/** Blanks, comments, and line ends that the language passes over. */

function skipComment(cursor, letter) {
    const { text, language, at } = cursor;
    const until = (mark, length) => {
        const found = text.indexOf(mark, at + 2);
        cursor.at = found < 0 ? cursor.end : Math.min(cursor.end, found + length);
        return true;
    };
    if (language === 'javascript') {
        if (letter !== '/')
            return false;
        if (text[at + 1] === '/')
            return until('\n', 0);
        return text[at + 1] === '*' && until('*/', 2);
    }
    if (language === 'powershell' && letter === '<' && text[at + 1] === '#')
        return until('#>', 2);
    if (letter !== '#')
        return false;
    const newline = text.indexOf('\n', at);
    cursor.at = newline < 0 ? cursor.end : Math.min(cursor.end, newline);
    return true;
}

function beginsPattern(before) {
    if (before === undefined)
        return true;
    return before.kind === 'operator' || (before.kind === 'name' && /^(?:return|typeof|case|of|in)$/.test(before.text));
}
function readPattern(cursor, spaced) {
    const { text, at: start } = cursor;
    let within = false;
    for (let at = start + 1; at < cursor.end && at - start < 2000; at++) {
        const letter = text[at];
        if (letter === '\n')
            return undefined;
        if (letter === '\\')
            at++;
        else if (letter === '[')
            within = true;
        else if (letter === ']')
            within = false;
        else if (letter === '/' && !within) {
            while (/[a-z]/.test(text[at + 1] ?? ''))
                at++;
            cursor.at = at + 1;
            return token('pattern', text.slice(start, at + 1), start, at + 1, spaced);
        }
    }
    return undefined;
}
function quoteAt({ text, at, language }) {
    const ahead = text.slice(at, at + 6);
    if (language === 'powershell') {
        if (/^@["']\r?\n/.test(ahead)) {
            const double = ahead[1] === '"';
            return { open: ahead.slice(0, 2), close: `\n${ahead[1]}@`, holes: double ? 'powershell' : 'none', escape: undefined, lines: true };
        }
        if (ahead[0] === '"')
            return { open: '"', close: '"', holes: 'powershell', escape: '`', lines: true };
        return ahead[0] === "'" ? { open: "'", close: "'", holes: 'none', escape: undefined, lines: true } : undefined;
    }
    if (language === 'javascript') {
        if (ahead[0] === '`')
            return { open: '`', close: '`', holes: 'dollar', escape: '\\', lines: true };
        return ahead[0] === '"' || ahead[0] === "'"
            ? { open: ahead[0], close: ahead[0], holes: 'none', escape: '\\', lines: false }
            : undefined;
    }
    const found = /^([rRbBuUfFtT]{0,2})("""|'''|"|')/.exec(ahead);
    if (found === null)
        return undefined;
    const [open, prefix = '', close = ''] = found;
    return { open, close, holes: /f/i.test(prefix) ? 'braces' : 'none', escape: '\\', lines: close.length === 3 };
}
function readString(cursor, spaced) {
    const quote = quoteAt(cursor);
    if (quote === undefined)
        return undefined;
    const { text, at: start } = cursor;
    const inside = start + quote.open.length;
    const holes = [];
    cursor.at = inside;
    while (cursor.at < cursor.end) {
        const { at } = cursor;
        const letter = text[at];
        if (text.startsWith(quote.close, at)) {
            // In PowerShell two quotes are one.
            if (cursor.language === 'powershell' && quote.close.length === 1 && text[at + 1] === quote.close)
                cursor.at += 2;
            else {
                cursor.at += quote.close.length;
                return { ...token('string', text.slice(inside, at), start, cursor.at, spaced), holes };
            }
        }
        else if (letter === quote.escape)
            cursor.at += 2;
        else if (letter === '\n' && !quote.lines)
            break;
        else if (!readHole(cursor, quote, holes))
            cursor.at++;
    }
    cursor.at = Math.min(Math.max(cursor.at, inside), cursor.end);
    return { ...token('string', text.slice(inside, cursor.at), start, cursor.at, spaced), holes };
}
/** Whether an expression begins at the cursor, which then stands behind it. */
function readHole(cursor, { holes: how }, holes) {
    const { text, at } = cursor;
    if (how === 'none')
        return false;
    if (how === 'powershell') {
        if (text.startsWith('$(', at))
            return group(cursor, 2, ')', holes);
        const name = text[at] === '$' ? nameAt(cursor, false) : undefined;
        if (name === undefined)
            return false;
        cursor.at += name.length;
        holes.push([token('name', name, at, cursor.at, false)]);
        return true;
    }
    if (how === 'dollar')
        return text.startsWith('${', at) && group(cursor, 2, '}', holes);
    if (text[at] !== '{')
        return false;
    if (text[at + 1] === '{') {
        cursor.at += 2;
        return true;
    }
    return group(cursor, 1, '}', holes);
}
function group(cursor, length, close, holes) {
    cursor.at += length;
    holes.push(readUntil(cursor, close));
    return true;
}
/** What stands before a closing bracket; statements of blocks in it go to the cursor's. */
function readUntil(cursor, close) {
    const tokens = [];
    if (++cursor.depth > maxDepth) {
        cursor.at = cursor.end;
        cursor.cut = true;
        return tokens;
    }
    for (;;) {
        const next = nextToken(cursor, tokens.at(-1));
        if (next === undefined || (next.kind === 'operator' && /^[)\]}]$/.test(next.text)))
            break;
        if (next.kind === 'operator' && next.text === '\n') {
            if (close === ')' && cursor.language === 'powershell' && tokens.length > 0)
                tokens.push(next);
            continue;
        }
        tokens.push(next.kind === 'operator' && closers[next.text] !== undefined ? readBracket(cursor, next, tokens.at(-1), true) : next);
    }
    cursor.depth--;
    return tokens;
}
/** @param inside of other brackets, where an open brace without anything before it is an object. */
function readBracket(cursor, open, before, inside) {
    if (open.text === '{' && isBlock(cursor.language, before, inside)) {
        readStatements(cursor, '}');
        return { ...open, kind: 'group', text: 'block', end: cursor.at };
    }
    const tokens = readUntil(cursor, closers[open.text]);
    return { ...open, kind: 'group', text: open.text.at(-1), tokens, end: cursor.at };
}
function isBlock(language, before, inside) {
    if (language === 'python')
        return false;
    if (language === 'powershell')
        return true;
    if (before === undefined)
        return !inside;
    if (before.kind === 'operator')
        return before.text === '=>' || before.text === ';';
    return !(before.kind === 'name' && /^(?:const|let|var|return|await|import|export|of|in|default|yield|throw)$/.test(before.text));
}
/** Statements up to a closing brace, or to the end. */
function readStatements(cursor, close) {
    if (++cursor.depth > maxDepth) {
        cursor.at = cursor.end;
        cursor.cut = true;
        return;
    }
    const tokens = [];
    for (;;) {
        const next = nextToken(cursor, tokens.at(-1));
        if (next === undefined || (next.kind === 'operator' && next.text === close))
            break;
        if (next.kind === 'operator')
            readOperator(cursor, next, tokens);
        else
            tokens.push(next);
    }
    flush(cursor, tokens);
    cursor.depth--;
}
/** Ends the statement that tokens are of. */
function flush({ statements }, tokens) {
    const all = tokens.splice(0, tokens.length);
    const [first] = all;
    if (first !== undefined)
        statements.push({ tokens: all, start: first.start, end: all.at(-1).end });
}
/** What an operator makes of a statement: its end, a bracket in it, or a part of it. */
function readOperator(cursor, next, tokens) {
    const { text } = next;
    if (text === ';' || (text === '\n' && !goesOn(cursor, tokens.at(-1))))
        flush(cursor, tokens);
    else if (text === '\n')
        return;
    else if (closers[text] === undefined)
        tokens.push(next);
    else if (text === '{' && isBlock(cursor.language, tokens.at(-1), false)) {
        // What stands before a block comes before what stands in it.
        flush(cursor, tokens);
        readStatements(cursor, '}');
    }
    else
        tokens.push(readBracket(cursor, next, tokens.at(-1), false));
}
/** Whether a statement goes on behind a line end. */
function goesOn({ text, at, language }, last) {
    if (language === 'python' || last === undefined)
        return false;
    if (last.kind === 'operator' && !/^(?:\+\+|--|\))$/.test(last.text))
        return true;
    return language === 'javascript' && /^\s{0,200}(?:\.(?!\.)|\?\.|&&|\|\||\?\?|\?\s|[+:]\s)/.test(text.slice(at, at + 220));
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/snippet/index.js
// Short scripts that stand in workflows in other languages than the shell's.

/** Longer ones are not read: a script in a workflow has none. */
const maxLength = 256 * 1024;
/**
 * Statements of a script in the order of their text, those of blocks and functions among them. Nothing is refused: what is not of the
 * language gives statements of words that mean nothing.
 */
function readSnippet(text, language) {
    const statements = [];
    if (text.length > maxLength)
        return { statements, cut: true };
    const cursor = { text, language, at: 0, end: text.length, depth: 0, statements, cut: false };
    // A closing brace too many ends no script.
    while (cursor.at < cursor.end) {
        readStatements(cursor);
        cursor.depth = 0;
    }
    return { statements, cut: cursor.cut };
}


/***/ })

};
;