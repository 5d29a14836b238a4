"use strict";
exports.id = 6756;
exports.ids = [6756];
exports.modules = {

/***/ 2510:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubAction: () => (/* binding */ githubAction),
  githubWorkflow: () => (/* binding */ githubWorkflow)
});

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/yaml/value.js
var value = __webpack_require__(1702);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/yaml-text.js
var yaml_text = __webpack_require__(3926);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/workflow/grouped-steps.js
// Steps that run beside one another: those of a `parallel` group are steps of the job like the others, for whoever reads a workflow.
/**
 * A group in a group is none of GitHub's, and hides nothing here: all levels are looked through, which the reader of YAML bounds.
 *
 * Steps of a job or of a composite action in the order of the text, those of a `parallel` group behind the step that holds them.
 * @param groupOf the steps of a step's `parallel`; undefined for a step that has none.
 */
function withGrouped(steps, groupOf) {
    return steps.flatMap((step) => {
        const group = groupOf(step);
        return group === undefined ? [step] : [step, ...withGrouped(group, groupOf)];
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/build.js + 2 modules
var named_build = __webpack_require__(1626);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/compose.js
var compose = __webpack_require__(1731);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/image-use.js
var image_use = __webpack_require__(7416);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fix.js
var fix = __webpack_require__(8095);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/built-images.js
// Which images a job has built by itself before a command of its own runs them: those are not pulled.

class BuiltImages {
    #names = new Set();
    #hasLoaded = false;
    add(image) {
        this.#names.add(identityOf(image));
    }
    /** `docker load`: from here on, what other jobs built can be here too. */
    load() {
        this.#hasLoaded = true;
    }
    has(image) {
        return this.#names.has(identityOf(image));
    }
    get hasLoaded() {
        return this.#hasLoaded;
    }
}
/** A name without quotes, and with the tag that stands for none. What is not known is compared as it is written. */
function identityOf({ text, reference }) {
    const bare = (reference ?? text).replace(/["']/g, '');
    return bare.endsWith(':latest') ? bare.slice(0, -7) : bare;
}
/**
 * Variables of a script by how they came to be: two texts with one identity have one value, also where nobody knows it before
 * the run. `rawOf` gives the texts that the pipeline assigns.
 */
class Assignments {
    rawOf;
    /** Hashes, so that texts that double themselves stay short. */
    #origins = new Map();
    constructor(rawOf) {
        this.rawOf = rawOf;
    }
    assign(name, text) {
        this.#origins.set(name, (0,fix/* contentHash */.Ae)(this.identityOf(text)));
    }
    identityOf(text) {
        return text
            .replace(/["']/g, '')
            .replace(/\$(?:\{(\w{1,200})\}|([A-Za-z_]\w{0,199}))/g, (_, braced, plain) => {
            const name = braced ?? plain ?? '';
            const origin = this.#originOf(name);
            return origin === undefined ? `\${${name}}` : `\${${name}=${origin}}`;
        });
    }
    #originOf(name) {
        if (!this.#origins.has(name)) {
            const raw = this.rawOf(name);
            this.#origins.set(name, raw === undefined ? undefined : (0,fix/* contentHash */.Ae)(raw));
        }
        return this.#origins.get(name);
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/gathering.js
var gathering = __webpack_require__(370);
// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/variables.js
var variables = __webpack_require__(8458);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/shell-images.js
// `docker run`, `pull` and `create`, and the same of podman and nerdctl, in the lines of a script that a pipeline runs; and
// the builds before them, whose results are not pulled.

function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([6745], 6745); } // at first use
function atFirstUse1() { return atFirstUse1.made ??= __webpack_require__.now([6457], 6457); } // at first use

/** Programs that deploy or copy images, for whoever looks before a script is read. */
const deployPrograms = /\b(?:kubectl|oc|helm|skopeo|crane)\b/;
const programs = new Set(['docker', 'podman', 'nerdctl', 'docker.exe', 'sudo-docker']);
/** Verbs that may stand within a group: `docker image build`. */
const groups = new Map([
    ['container', ['run', 'create']],
    ['image', ['pull', 'build', 'tag', 'load']],
    ['buildx', ['build']],
    ['builder', ['build']],
]);
const running = new Set(['run', 'pull', 'create']);
/** Flags of run, create and pull that take no value; every other one without `=` takes the next word. */
const switches = new Set([
    'all-tags',
    'detach',
    'disable-content-trust',
    'env-host',
    'help',
    'http-proxy',
    'init',
    'interactive',
    'no-healthcheck',
    'no-hostname',
    'no-hosts',
    'oom-kill-disable',
    'privileged',
    'publish-all',
    'quiet',
    'read-only',
    'read-only-tmpfs',
    'replace',
    'rm',
    'rmi',
    'rootfs',
    'sig-proxy',
    'tls-verify',
    'tty',
    'unsetenv-all',
    'use-api-socket',
]);
const shortSwitches = /^-[aditPqthr]{1,8}$/;
const buildSwitches = new Set([
    'load',
    'no-cache',
    'pull',
    'push',
    'quiet',
    'rm',
    'force-rm',
    'squash',
    'compress',
    'debug',
    'check',
    'D',
    'q',
]);
const maxWords = 200_000;
/** @param built what earlier scripts of the job built; gathers what this one builds. */
function readShell(script, { lookUp, rawOf }, built) {
    const images = [];
    const builds = [];
    const unknown = [];
    const charts = [];
    const values = [];
    const own = new Map();
    const assignments = new Assignments(rawOf);
    const value = (text) => text.includes('$(') || text.includes('`') ? undefined : (0,variables/* expandWord */.Vo)(text, (name) => (own.has(name) ? own.get(name) : lookUp(name)));
    const noteName = (text) => {
        if (text !== undefined)
            built.add({ text: assignments.identityOf(text), reference: value(text) });
    };
    const assign = (name, text) => {
        own.set(name, value(text));
        assignments.assign(name, text);
    };
    for (const words of commandsOf(script, true)) {
        const [named = '', ...given] = (0, atFirstUse0().startedProgram)(words, assign);
        const [start = '', ...rest] = [...(0, atFirstUse0().programBehind)(named, value(named)), ...given];
        const deployed = deployPrograms.test(start) ? (0, atFirstUse1().deploying)(start, rest, value) : undefined;
        const manifest = manifestIn(words);
        const written = manifest === undefined ? [] : [{ command: `manifest given to ${start}`, images: (0, atFirstUse1().imagesInText)(manifest) }];
        for (const one of [deployed ?? [], written].flat())
            addDeployed(one, namedBy(one, value, assignments), { images, unknown, charts, values }, built, value);
        if (!programs.has(start))
            continue;
        const called = calledProgram(start, rest);
        const { verb, after } = called;
        if (running.has(verb))
            images.push(...pulledBy(called, (named) => namedBy(named, value, assignments), built));
        else if (verb === 'build')
            builds.push(readBuildCommand(after, value, noteName));
        else if (verb === 'load')
            built.load();
        else
            noteName(madeBy(verb, after));
    }
    return { images, builds, unknown, charts, values };
}
/** The text of a here-document that is a manifest of Kubernetes or a file of Compose, whatever the command does with it. */
function manifestIn(words) {
    const document = words.find((word) => word.startsWith(documentMark))?.slice(documentMark.length);
    return document !== undefined && /^[ \t]*(?:apiVersion|services):/m.test(document) ? document : undefined;
}
/** What a command runs or pulls, less what the job built itself. */
function pulledBy({ program, verb, after }, namedIn, built) {
    const text = firstArgument(after);
    if (text === undefined)
        return [];
    const isPulled = verb === 'pull' || after.some((word, i) => asksAlways(word, after[i + 1]));
    return namedIn({ command: `${program} ${verb}`, images: [text] })
        .filter((image) => !isBuilt(image, isPulled ? undefined : built))
        .map((image) => ({ ...image, isPulled, afterLoad: built.hasLoaded }));
}
function addDeployed({ chart, command, values = [] }, named, reading, built, value) {
    if (chart !== undefined)
        reading.charts.push({ chart: value(chart) ?? '', command });
    for (const file of values)
        reading.values.push({ file: value(file) ?? '', command });
    for (const image of named.filter((one) => !isBuilt(one, built))) {
        if (image.reference === undefined)
            reading.unknown.push(command);
        else
            reading.images.push({ ...image, isPulled: false, afterLoad: built.hasLoaded });
    }
}
function namedBy({ command, images }, value, assignments) {
    return images.map((text) => ({ text, reference: value(text), identity: assignments.identityOf(text), command }));
}
/** The name that an image gets by a command which builds none. */
function madeBy(verb, after) {
    if (verb === 'tag')
        return after.at(-1);
    return verb === 'commit' || verb === 'import' ? after.filter((word) => !word.startsWith('-')).at(1) : undefined;
}
/** Whether the job built it, by a command before, where those count, or in place: what `$(docker build -q .)` prints is what it built. */
function isBuilt({ text, identity, reference }, built) {
    return built?.has({ text: identity, reference }) === true || buildInPlace.test(text);
}
const buildInPlace = /\$\(\s{0,20}(?:docker|podman|nerdctl)\s(?:[^)]{0,200}\s)?build\s/;
/** A call of a container program. */
function calledProgram(program, words) {
    return { program, ...(0, atFirstUse0().verbIn)(words, groups) };
}
/** `--pull=always` of run and create; podman's `newer` asks too. */
function asksAlways(word, next) {
    return /^--pull=["']?(?:always|newer|true)/.test(word) || (word === '--pull' && /^["']?(?:always|newer|true)/.test(next ?? ''));
}
function firstArgument(words) {
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word === '--')
            return words[i + 1];
        if (!word.startsWith('-'))
            return /^[<>&|]|^\d?>/.test(word) ? undefined : word;
        if (takesNext(word))
            i++;
    }
    return undefined;
}
/** Whether the value of a flag is the next word. */
function takesNext(flag) {
    if (flag.startsWith('--'))
        return !flag.includes('=') && !switches.has(flag.slice(2));
    return !shortSwitches.test(flag) && (flag.length === 2 || /^-[ditP]{1,6}[evpwulmhc]$/.test(flag));
}
function readBuildCommand(words, value, noteName) {
    const args = new Map();
    const contexts = [];
    let dockerfile;
    let context;
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        const flag = /^--?([A-Za-z][\w-]*)(?:=(.*))?$/s.exec(word);
        if (flag === null) {
            context ??= value(word) ?? word;
            continue;
        }
        const [, name = '', inside] = flag;
        if (inside === undefined && buildSwitches.has(name))
            continue;
        const given = inside ?? words[++i] ?? '';
        if (name === 't' || name === 'tag')
            noteName(given);
        if (name === 'f' || name === 'file')
            dockerfile = value(given);
        if (name === 'build-arg')
            args.set(...argumentOf(given, value));
        if (name === 'build-context')
            contexts.push([given.slice(0, given.indexOf('=')), given.slice(given.indexOf('=') + 1)]);
    }
    return { args, contexts, ...(dockerfile === undefined ? {} : { dockerfile }), ...(context === undefined ? {} : { context }) };
}
/** `NAME=VALUE`; a name alone takes its value from the environment, which nobody knows. */
function argumentOf(given, value) {
    const equals = given.indexOf('=');
    return equals < 0 ? [given, undefined] : [given.slice(0, equals), value(given.slice(equals + 1))];
}
/**
 * Commands of a script as words, quotes kept, those of `$(\u2026)` and of scripts that a shell is given before the command around them; comments
 * left out, the text of a here-document as one word more behind the command's own.
 * @param isRemote whether what runs on another machine counts
 */
function* commandsOf(script, isRemote = false) {
    yield* commandsWithin(script, isRemote, 0);
}
/** Substitutions within substitutions that are looked into. */
const maxDepth = 4;
function* commandsWithin(script, isRemote, depth) {
    for (const words of plainCommands(script)) {
        if (depth < maxDepth) {
            for (const word of words)
                for (const inner of substitutionsIn(word))
                    yield* commandsWithin(inner, isRemote, depth + 1);
            const inner = scriptWithin(words, isRemote);
            if (inner !== undefined)
                yield* commandsWithin(inner, isRemote, depth + 1);
        }
        yield words;
    }
}
const shells = /^(?:(?:ba|da|z|k)?sh|pwsh|powershell)$/;
/** The script that a shell is given as a word: `bash -c 'docker run x'`, `eval "\u2026"`, `ssh host "\u2026"`, and as a here-document. */
function scriptWithin(words, readsRemote) {
    const [program = '', ...given] = (0, atFirstUse0().startedProgram)(words, () => undefined);
    const document = given.find((word) => word.startsWith(documentMark));
    const isRemote = readsRemote && program === 'ssh';
    if (document !== undefined)
        return shells.test(program) || isRemote ? document.slice(documentMark.length) : undefined;
    if (program === 'eval')
        return given.map(bare).join(' ');
    const at = given.findIndex((word) => /^-[a-zA-Z]{0,8}c$|^-Command$/.test(word));
    if (shells.test(program) || program === 'su')
        return at < 0 ? undefined : bare(given[at + 1] ?? '');
    return isRemote ? remoteScript(given) : undefined;
}
/** What ssh runs on the host: the words behind it. */
function remoteScript(words) {
    let at = 0;
    while (words[at]?.startsWith('-') === true)
        at += /^-[bcDeFIiJLlmOoPpRSWw]$/.test(words[at]) ? 2 : 1;
    return words
        .slice(at + 1)
        .map(bare)
        .join(' ');
}
/** What stands within the quotes of a word. */
function bare(word) {
    const inner = /^(["'])(.*)\1$/s.exec(word);
    if (inner === null)
        return word;
    return inner[1] === '"' ? inner[2].replace(/\\(["\\$`])/g, '$1') : inner[2];
}
/** What stands in `$(\u2026)` of a word; in single quotes it is text, and `$((\u2026))` is arithmetic. */
function* substitutionsIn(word) {
    if (!word.includes('$('))
        return;
    let inText = false;
    let inQuotes = false;
    for (let at = 0; at < word.length; at++) {
        const char = word[at];
        if (char === '\\' && !inText)
            at++;
        else if (char === '"' && !inText)
            inQuotes = !inQuotes;
        else if (char === "'" && !inQuotes)
            inText = !inText;
        else if (char === '$' && word[at + 1] === '(' && !inText) {
            const end = endOfSubstitution(word, at + 2);
            if (word[at + 2] !== '(')
                yield word.slice(at + 2, end);
            at = end;
        }
    }
}
/** Offset of the bracket that closes one opened before `from`; the end where none does. */
function endOfSubstitution(word, from) {
    let open = 1;
    for (let at = from; at < word.length; at++) {
        if (word[at] === '(')
            open++;
        else if (word[at] === ')' && --open === 0)
            return at;
    }
    return word.length;
}
function* plainCommands(script) {
    let words = [];
    const open = { word: '', quote: '', depth: 0 };
    let count = 0;
    const documents = [];
    const waiting = [];
    let unclosed = false;
    for (let i = 0; i <= script.length && count < maxWords; i++) {
        const skipped = skippedAt(script, i, open);
        const taken = skipped > 0 ? 0 : lettersAt(script, i, open);
        if (skipped + taken > 0) {
            open.word += script.slice(i, i + taken);
            i += skipped + taken - 1;
            continue;
        }
        if (open.word !== '')
            words.push(open.word);
        open.word = '';
        const char = script[i];
        if (char === ' ' || char === '\t')
            continue;
        open.depth = 0;
        count += words.length;
        const opened = words.flatMap((word) => /^\d?<<-?(["']?)(\w{1,100})\1$/.exec(word)?.[2] ?? []);
        documents.push(...opened);
        // A command with a document is told of when that has been read.
        if (opened.length > 0)
            waiting.push(words);
        else if (words.length > 0)
            yield words;
        words = [];
        if (char !== '\n' && i < script.length)
            continue;
        const read = readDocuments(script, i, unclosed ? [] : documents.splice(0));
        unclosed ||= read.unclosed;
        i = read.end;
        for (const command of waiting.splice(0))
            yield [...command, ...read.bodies.splice(0, 1)];
    }
}
/** Here-documents that begin behind the line that ends at an offset. */
function readDocuments(script, from, names) {
    const bodies = [];
    let at = from;
    for (const name of names) {
        const end = endOfDocument(script, at, name);
        // Of documents without end every other would be looked for anew.
        if (end === undefined)
            return { bodies, end: at, unclosed: true };
        // Less the line that ends it.
        bodies.push(documentMark + script.slice(at + 1, script.lastIndexOf('\n', end - 1) + 1));
        at = end;
    }
    return { bodies, end: at, unclosed: false };
}
/** Before the text of a here-document, which a command is given as one more word. */
const documentMark = '\0<<';
/** How many letters from here belong to nothing: a carriage return, a break that continues the line, a comment. */
function skippedAt(script, at, { word, quote }) {
    const char = script[at];
    if (char === '\r')
        return 1;
    // PowerShell continues a line with a mark of its own.
    if ((char === '`' && quote === '') || (char === '\\' && quote !== "'")) {
        if (script[at + 1] === '\n')
            return 2;
        return script[at + 1] === '\r' && script[at + 2] === '\n' ? 3 : 0;
    }
    if (char !== '#' || word !== '')
        return 0;
    const end = script.indexOf('\n', at);
    return (end < 0 ? script.length : end) - at;
}
/** How many letters from here belong to the word: none where a blank or a sign ends it. */
function lettersAt(script, at, open) {
    const char = script[at];
    if (char === undefined)
        return 0;
    if (char === '\\' && open.quote !== "'")
        return script[at + 1] === undefined ? 1 : 2;
    if (open.quote !== '') {
        if (char === open.quote)
            open.quote = '';
        return 1;
    }
    const next = script[at + 1];
    if (char === '$' && (next === '{' || next === '('))
        open.depth++;
    if (open.depth > 0 && char !== '\n') {
        if ((char === '{' || char === '(') && script[at - 1] !== '$')
            open.depth++;
        if (char === '}' || char === ')')
            open.depth--;
        return 1;
    }
    if (char === '"' || char === "'")
        open.quote = char;
    return /[\n;|&() \t]/.test(char) ? 0 : 1;
}
/** Offset of the end of the line that holds the name alone; undefined where there is none. */
function endOfDocument(script, from, name) {
    for (let start = from; start >= 0 && start < script.length;) {
        const end = script.indexOf('\n', start + 1);
        if (script.slice(start + 1, end < 0 ? script.length : end).trim() === name)
            return end < 0 ? script.length : end;
        start = end;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/pipeline-scripts.js
// Scripts of a pipeline's file: the images that they pull, less those that the same job built before, and the builds' arguments.




function readScripts(scripts, path, files) {
    const ofJob = new Map();
    const found = [];
    const builds = [];
    const gathered = new gathering/* Gathering */.S();
    for (const script of scripts) {
        const built = ofJob.get(script.job) ?? new BuiltImages();
        ofJob.set(script.job, built);
        for (const name of script.builds ?? []) {
            const text = withExpressions(name, script.lookUp);
            built.add({ text, reference: text.includes('$') ? undefined : text });
        }
        if (!/docker|podman|nerdctl|\$\{?\w*(?:container|engine|runtime)/i.test(script.text.value) && !deployPrograms.test(script.text.value))
            continue;
        const text = withExpressions(script.text.value, script.lookUp);
        const read = readShell(text, { lookUp: script.lookUp, rawOf: script.rawOf ?? script.lookUp }, built);
        found.push(...read.images.map((image) => ({ script, image })));
        builds.push(...read.builds.map((build) => ({ script, build })));
        gathered.elsewhere.push(...saidOf(read, script, path, files));
    }
    const everyBuilt = [...ofJob.values()];
    for (const { script, image } of found) {
        // What one job built and saved, another one loads and runs.
        const { reference, identity, isPulled, afterLoad } = image;
        if (afterLoad && !isPulled && everyBuilt.some((built) => built.has({ text: identity, reference })))
            continue;
        gathered.uses.push(pulledImage(image, script, path));
    }
    for (const { script, build } of builds) {
        gathered.uses.push(...contextImages(build, script, path));
        const described = describedBuild(build, script, path);
        // A command's paths start where nobody knows, so that a Dockerfile that is not found is nothing to tell.
        if (described !== undefined)
            gathered.add({ ...(0,named_build/* readBuild */.l)(described, files), elsewhere: [] });
    }
    return gathered.reading();
}
/** Whether a chart is a folder of the workspace, wherever the command runs. */
function isChartHere(chart, { paths }) {
    const folder = chart.replace(/["']/g, '').replace(/^(?:\.{0,2}\/)+|\/+$/g, '');
    return folder !== '' && paths.some((path) => path === `${folder}/Chart.yaml` || path.endsWith(`/${folder}/Chart.yaml`));
}
/** What a script takes from elsewhere: names that are not known before the run, charts, and values for charts. */
function saidOf({ unknown, charts, values }, { owner }, path, files) {
    return [
        ...unknown.map((command) => `what \`${command}\` in ${owner} of ${path} takes from the run`),
        ...charts.filter(({ chart }) => !isChartHere(chart, files)).map(({ command }) => `the chart of \`${command}\` in ${owner} of ${path}`),
        ...values
            .filter(({ file }) => !isValuesHere(file, files))
            .map(({ file, command }) => `the values that \`${command}\` in ${owner} of ${path} takes from ${file.slice(0, 120) || 'the run'}`),
    ];
}
/** Whether a file lies beside a chart of the workspace, whose values are read. */
function isValuesHere(file, { paths }) {
    const name = file.replace(/^(?:\.{0,2}\/)+/, '');
    const folders = paths.filter((path) => path === name || path.endsWith(`/${name}`)).map((path) => path.replace(/[^/]{0,255}$/, ''));
    return name !== '' && /(?:^|\/)values[^/]{0,100}\.ya?ml$/i.test(name) && folders.some((folder) => paths.includes(`${folder}Chart.yaml`));
}
function pulledImage(image, script, path) {
    const { region } = script.text;
    return {
        path,
        ...(region === undefined ? {} : { region }),
        reference: image.reference,
        text: asWritten(image.text).slice(0, 300),
        role: `${image.command} in ${script.owner}`,
        pinnable: false,
    };
}
/** Images that take the place of a build's named contexts. */
function contextImages(build, { owner }, path) {
    return build.contexts.flatMap(([name, value]) => {
        if (!value.startsWith(named_build/* imageContext */.z))
            return [];
        const text = value.slice(named_build/* imageContext */.z.length);
        const reference = text.includes('$') ? undefined : text;
        return [{ path, reference, text, role: `build context ${name} in ${owner}`, pinnable: false }];
    });
}
/** Undefined where a path is not known before the run, or the Dockerfile comes from a pipe. */
function describedBuild(build, { owner }, path) {
    if (build.dockerfile?.includes('$') === true || build.context?.includes('$') === true || build.context === '-')
        return undefined;
    const contexts = build.contexts.map(([name, value]) => [name, { value }]);
    const common = { path, folder: '', owner, args: build.args, contexts };
    // The command takes its Dockerfile from the working directory, the other ways from the context.
    if (build.dockerfile !== undefined)
        return { ...common, context: '.', dockerfile: build.dockerfile };
    return { ...common, context: build.context ?? '.' };
}
function asWritten(text) {
    return text.replace(/\$\{__expression_([0-9a-f]{1,150})\}/g, (_, hex) => `\${{ ${Buffer.from(hex, 'hex').toString('utf8')} }}`);
}
/** `${{ env.NAME }}` is replaced where its value is known; what is not becomes a variable that nobody knows. */
function withExpressions(text, lookUp) {
    return text.replace(/\$\{\{\s{0,20}([^}]{1,300}?)\s{0,20}\}\}/g, (_, inner) => {
        const name = /^env\.(\w{1,200})$/.exec(inner)?.[1];
        const value = name === undefined ? undefined : lookUp(name);
        if (value !== undefined)
            return value;
        // Names stay alike for alike expressions, so that a build and a run of it are seen to be one.
        return `\${__expression_${Buffer.from(inner).toString('hex').slice(0, 150)}}`;
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/workflow.js
// GitHub workflows and actions: job containers, services, steps or actions that run an image, and the commands of steps that
// pull one.






const prefix = 'docker://';
function isWorkflowName(path) {
    return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path);
}
/** Steps of a job or a composite action; those of a `parallel` group stand behind it. */
function stepsOf(node) {
    return withGrouped(node?.list ?? [], ({ map }) => map?.get('parallel')?.list);
}
const workflows = {
    id: 'workflow',
    title: 'Workflow',
    byName: true,
    matches: isWorkflowName,
    async read(text, path, files) {
        const uses = [];
        const scripts = [];
        const also = [];
        const image = (node, role, matrix) => {
            const found = node?.text ?? node?.map?.get('image')?.text;
            // An empty name means "no container"; GitHub allows it.
            if (found === undefined || found.value === '')
                return;
            const named = found.value.startsWith(prefix) ? (0,yaml_text/* partOf */.BU)(found, prefix) : found;
            for (const value of matrix(named.value))
                uses.push(value === named.value ? (0,image_use/* use */.Y)(path, named, role) : { ...(0,image_use/* use */.Y)(path, { ...named, value }, role), text: named.value, pinnable: false });
        };
        for (const document of await (0,yaml_text/* readYamlNodes */.fY)(text, path)) {
            const { map } = document;
            const workflowEnv = textsOfVariables(map?.get('env'));
            for (const [name, job] of map?.get('jobs')?.map?.entries() ?? []) {
                const matrix = matrixOf(job.map);
                image(job.map?.get('container'), `container of job ${name}`, matrix);
                for (const [service, node] of job.map?.get('services')?.map?.entries() ?? [])
                    image(node, `service ${service} of job ${name}`, matrix);
                const jobEnv = textsOfVariables(job.map?.get('env'));
                for (const step of stepsOf(job.map?.get('steps')))
                    addStep(step.map, name, `a step of job ${name}`, [workflowEnv, jobEnv]);
            }
            const runs = map?.get('runs')?.map;
            for (const step of stepsOf(runs?.get('steps')))
                addStep(step.map, '', 'a step of the action', []);
            for (const inner of (0,yaml_text/* everyMap */.mt)(document)) {
                const step = inner.get('uses')?.text;
                if (step?.value.startsWith(prefix))
                    uses.push((0,image_use/* use */.Y)(path, (0,yaml_text/* partOf */.BU)(step, prefix), 'step'));
            }
            const own = runs?.get('using')?.text?.value === 'docker' ? runs.get('image')?.text : undefined;
            // Anything without the prefix is a Dockerfile of the action's own.
            if (own?.value.startsWith(prefix))
                uses.push((0,image_use/* use */.Y)(path, (0,yaml_text/* partOf */.BU)(own, prefix), 'image of the action'));
        }
        const read = readScripts(scripts, path, files);
        return { uses: [...uses, ...read.uses], also: [...also, ...read.also], elsewhere: read.elsewhere };
        function addStep(step, job, owner, environments) {
            if (step === undefined)
                return;
            const all = [...environments, textsOfVariables(step.get('env'))].reverse();
            const rawOf = (name) => all.find((values) => values.has(name))?.get(name);
            const lookUp = (name) => {
                const value = rawOf(name);
                return value?.includes('${{') === true ? undefined : value;
            };
            const builds = /^docker\/build-push-action@/.test(step.get('uses')?.text?.value ?? '')
                ? buildAndPush(step.get('with')?.map, owner)
                : [];
            scripts.push({ text: step.get('run')?.text ?? { value: '' }, job, owner, lookUp, rawOf, builds });
        }
        /** @returns the names of what it builds. */
        function buildAndPush(given, owner) {
            const text = (key) => given?.get(key)?.text?.value;
            const lines = (key) => (text(key) ?? '')
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== '');
            const pairs = (key) => lines(key).map((line) => [line.slice(0, Math.max(0, line.indexOf('='))), line.slice(line.indexOf('=') + 1)]);
            const names = lines('tags').flatMap((line) => line.split(','));
            const contexts = pairs('build-contexts').map(([name, value]) => [name, { value }]);
            for (const [name, { value }] of contexts)
                if (value.startsWith(named_build/* imageContext */.z))
                    uses.push({ ...(0,image_use/* use */.Y)(path, { value: value.slice(named_build/* imageContext */.z.length) }, `build context ${name} of ${owner}`) });
            const [context = '.', file] = [text('context'), text('file')];
            if ([context, file ?? ''].some((value) => value.includes('${{')))
                return names;
            const args = new Map(pairs('build-args').map(([name, value]) => [name, value.includes('${{') ? undefined : value]));
            // `file` is a path from the workspace, not from the context.
            const read = (0,named_build/* readBuild */.l)({
                path,
                folder: '',
                owner,
                args,
                contexts,
                context: file === undefined ? context : '.',
                ...(file === undefined ? {} : { dockerfile: file }),
            }, files);
            uses.push(...read.uses);
            also.push(...read.also);
            return names;
        }
    },
};
const maxCombinations = 256;
function matrixOf(job) {
    const matrix = job?.get('strategy')?.map?.get('matrix')?.map;
    const valuesOf = (key) => {
        const [name = '', ...rest] = key.split('.');
        const items = [
            ...(matrix?.get(name)?.list ?? []),
            ...(matrix?.get('include')?.list ?? []).flatMap((entry) => entry.map?.get(name) ?? []),
        ];
        const texts = items.flatMap((item) => {
            let node = item;
            for (const part of rest)
                node = node?.map?.get(part);
            return node?.text?.value ?? [];
        });
        return texts.length === items.length ? [...new Set(texts)] : [];
    };
    return (text) => {
        let results = [text];
        for (const expression of text.match(/\$\{\{\s{0,20}matrix\.[\w.-]{1,100}\s{0,20}\}\}/g) ?? []) {
            const key = /matrix\.([\w.-]{1,100})/.exec(expression)?.[1] ?? '';
            const values = valuesOf(key);
            if (values.length === 0 || values.length * results.length > maxCombinations)
                return [text];
            results = results.flatMap((result) => values.map((value) => result.replaceAll(expression, value)));
        }
        return [...new Set(results)];
    };
}
function textsOfVariables(node) {
    return new Map((0,compose/* pairsOf */.fq)(node).flatMap(([name, text]) => (text === undefined ? [] : [[name, text.value]])));
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/shape.js
var shape = __webpack_require__(243);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/docker/image.js
var docker_image = __webpack_require__(1819);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/github/workflow.js
// Workflows and actions of GitHub: what `uses:` names, and the images of containers and services.





const githubWorkflow = {
    id: 'github-workflow',
    title: 'a workflow of GitHub Actions',
    matches: (0,reader/* ending */.K1)(['yml', 'yaml'], /(?:^|\/)\.github\/workflows\/[^/]{1,200}\.ya?ml$/),
    read: async (source) => {
        const document = (0,shape/* shape */.cW)(source.path, await (0,value.parseYaml)(source.text(), source.path));
        const jobs = document.fields((0,shape/* own */.ZV)(document.root, 'jobs'), ['jobs']);
        if (jobs === undefined)
            throw (0,reader/* invalid */.Gq)(source.path, 1, 'expected `jobs`, got none');
        if (Object.keys(jobs).length === 0)
            throw (0,reader/* invalid */.Gq)(source.path, document.line(['jobs']), 'expected a job, got none');
        const matrices = await matricesOf(source);
        return manifestOf(Object.keys(jobs).flatMap((id) => usesOfJob(document.fields(jobs[id], ['jobs', id]) ?? {}, ['jobs', id], document).flatMap((use) => use.text.startsWith('docker://') ? (matrices.get(id)?.(use.text) ?? [use.text]).map((text) => ({ ...use, text })) : [use])), source);
    },
};
const githubAction = {
    id: 'github-action',
    title: 'an action of GitHub Actions',
    matches: (0,reader/* ending */.K1)(['yml', 'yaml'], /(?:^|\/)action\.ya?ml$/),
    // The name is a common one: an action says how it runs.
    recognises: (source) => (0,shape/* yamlHas */.EI)(source, ['runs']),
    read: async (source) => {
        const document = (0,shape/* shape */.cW)(source.path, await (0,value.parseYaml)(source.text(), source.path));
        const runs = document.fields((0,shape/* own */.ZV)(document.root, 'runs'), ['runs']);
        if (runs === undefined)
            throw (0,reader/* invalid */.Gq)(source.path, 1, 'expected `runs`, got none');
        const using = document.needed((0,shape/* own */.ZV)(runs, 'using'), ['runs', 'using']);
        if (using === 'composite' && !Array.isArray((0,shape/* own */.ZV)(runs, 'steps')))
            throw (0,reader/* invalid */.Gq)(source.path, document.line(['runs', 'using']), 'expected the list `steps` of a composite action, got none');
        const image = document.text((0,shape/* own */.ZV)(runs, 'image'), ['runs', 'image']);
        const images = image === undefined || !image.startsWith('docker://') ? [] : [{ text: image, line: document.line(['runs', 'image']) ?? 1 }];
        return manifestOf([...images, ...usesOfSteps(runs, ['runs'], document)], source);
    },
};
/** By job, what a text comes to in each combination of its matrix. Values are taken as they are written: `3.10` is no number. */
async function matricesOf(source) {
    const text = source.text();
    if (!/\$\{\{\s{0,20}matrix\./.test(text))
        return new Map();
    const [root] = await (0,yaml_text/* readYamlNodes */.fY)(text, source.path);
    const jobs = root?.map?.get('jobs')?.map;
    return new Map([...(jobs?.entries() ?? [])].map(([id, job]) => [id, matrixOf(job.map)]));
}
function usesOfJob(job, path, document) {
    const called = document.text((0,shape/* own */.ZV)(job, 'uses'), [...path, 'uses']);
    const services = (0,shape/* own */.ZV)(job, 'services');
    if (called === undefined && ((0,shape/* own */.ZV)(job, 'steps') ?? null) === null)
        document.needed(undefined, [...path, 'steps']);
    return [
        ...(called === undefined ? [] : [{ text: called, line: document.line([...path, 'uses']) ?? 1 }]),
        ...imageUse((0,shape/* own */.ZV)(job, 'container'), [...path, 'container'], document),
        ...((0,shape/* isFields */.Ce)(services) ? Object.keys(services).flatMap((name) => imageUse(services[name], [...path, 'services', name], document)) : []),
        ...usesOfSteps(job, path, document),
    ];
}
function usesOfSteps(holder, path, document) {
    return usesOfList((0,shape/* own */.ZV)(holder, 'steps'), [...path, 'steps'], document);
}
/** Steps that do something else than run or use: those that deal with others in the background. */
const otherSteps = ['run', 'wait', 'wait-all', 'cancel'];
function usesOfList(list, at, document) {
    return document.list(list, at).flatMap((value, index) => {
        const place = [...at, index, 'uses'];
        const step = document.fields(value, [...at, index]) ?? {};
        const group = (0,shape/* own */.ZV)(step, 'parallel');
        // A group is of plain steps.
        if (group !== undefined && !at.includes('parallel'))
            return usesOfList(group, [...at, index, 'parallel'], document);
        // GitHub refuses a step that does nothing.
        const doesOther = otherSteps.some((key) => Object.hasOwn(step, key));
        const text = doesOther ? document.text((0,shape/* own */.ZV)(step, 'uses'), place) : document.needed((0,shape/* own */.ZV)(step, 'uses'), place);
        return text === undefined ? [] : [{ text, line: document.line(place) ?? 1 }];
    });
}
/** `container: image`, or `container: {image: \u2026}`. */
function imageUse(value, path, document) {
    const text = typeof value === 'string' ? value : (0,shape/* isFields */.Ce)(value) ? document.text((0,shape/* own */.ZV)(value, 'image'), [...path, 'image']) : undefined;
    return text === undefined || text === ''
        ? []
        : [{ text: `docker://${text}`, line: document.line((0,shape/* isFields */.Ce)(value) ? [...path, 'image'] : path) ?? 1 }];
}
function manifestOf(uses, source) {
    const packages = [];
    const roots = [];
    const gaps = [];
    for (const [index, { text, line }] of uses.entries()) {
        // Actions of the repository itself are files of their own here.
        if (/^(?:\.{1,2}|\$)(?:\/|$)/.test(text))
            continue;
        const key = `${index}:${text}`;
        const isImage = text.startsWith('docker://');
        const entry = isImage ? (0,docker_image/* imageOf */.d)(text.slice('docker://'.length), key, line) : actionOf(text, key, line);
        if (entry !== undefined) {
            packages.push(entry);
            roots.push({ to: key, scope: 'development' });
        }
        else if (text.includes('${{'))
            gaps.push({ line, detail: `${text.slice(0, 100)} is not known before the run` });
        else
            throw (0,reader/* invalid */.Gq)(source.path, line, `expected ${isImage ? 'the name of an image' : '`owner/repository@ref`'}, got "${isImage ? (0,docker_image/* quotedReference */.M)(text) : text.slice(0, 100)}"`);
    }
    return { packages, roots, graph: 'unknown', gaps };
}
/** `owner/repository/path@ref`. A branch or a tag is what the workflow names, though it may move. */
function actionOf(text, key, line) {
    const match = /^([\w.-]{1,100})\/([\w.-]{1,100})(?:\/([^@\s]{1,500}))?@([^\s@]{1,250})$/.exec(text);
    if (match === null || text.includes('${{'))
        return undefined;
    const [, namespace = '', name = '', subpath, version = ''] = match;
    return {
        key,
        identity: { type: 'github', namespace, name, ...(subpath === undefined ? {} : { subpath }) },
        version,
        origin: { kind: 'registry' },
        line,
    };
}


/***/ })

};
;