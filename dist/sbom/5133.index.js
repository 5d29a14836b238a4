"use strict";
exports.id = 5133;
exports.ids = [5133];
exports.modules = {

/***/ 1819:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var imageOf = (function imageOf(text, key, line) {
    let reference;
    try {
        reference = (0,_portcullis_images__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
    }
    catch (error) {
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO)
            return undefined;
        throw error;
    }
    const { registry, repository, tag, digest } = reference;
    const isHub = registry === 'docker.io';
    const parts = (isHub ? repository.replace(/^library\//, '') : repository).split('/');
    const name = parts.pop();
    const qualifiers = {
        ...(isHub ? {} : { repository_url: registry }),
        // The digest is the version; the tag says what was meant by it.
        ...(digest === undefined || tag === undefined ? {} : { tag }),
    };
    return {
        key,
        identity: { type: 'docker', name, ...(parts.length === 0 ? {} : { namespace: parts.join('/') }), qualifiers },
        version: (digest ?? tag),
        origin: { kind: 'registry', registry },
        line,
    };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ quotedReference),
/* harmony export */   d: () => (/* binding */ imageOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_images__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3860);
// Images of containers as packages, by what their reference says: nothing is looked up.


/** Undefined for a text that is no reference. */

/** A text that is no reference, as a message quotes it: without the user and the secret that some write before the registry. */
function quotedReference(text) {
    return text.replace(/^[^\s@]{1,1000}@(?=[\w.-]{1,255}(?::\d{1,5})?\/)/, '').slice(0, 100);
}


/***/ }),

/***/ 2565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var globalScope = (function globalScope(document) {
    return scopesOf(document).globals;
});
var preambleScope = (function preambleScope(preamble, escapeLetter) {
    const scope = new StageVariables(preamble, escapeLetter, undefined, undefined).before(undefined);
    return new Map([...scope.keys()].map((name) => [name, scope.get(name)]));
});
var scopesOf = (function scopesOf(document) {
    const before = known.get(document);
    if (before !== undefined)
        return before;
    const stages = new Map();
    const globals = preambleScope(document.preamble, document.escape);
    const scopes = {
        globals,
        of(stage) {
            // From the first ancestor on, so that a long chain of stages needs no deep stack.
            const chain = [];
            for (let at = stage; at !== undefined && !stages.has(at); at = at.parent)
                chain.push(at);
            for (const at of chain.reverse())
                stages.set(at, new StageVariables(at.instructions, document.escape, globals, at.parent === undefined ? undefined : stages.get(at.parent)));
            return stages.get(stage);
        },
    };
    known.set(document, scopes);
    return scopes;
});
var countBelow = (function countBelow(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ expand),
  gm: () => (/* binding */ globalScope),
  ZJ: () => (/* binding */ preambleScope),
  LU: () => (/* binding */ stageScope)
});

// UNUSED EXPORTS: platformArguments, variableUses

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/trim.js
// What `${V#pattern}`, `${V%pattern}` and `${V/pattern/text}` leave of a value, as BuildKit's shell lexer has it: `*` and `?` stand for
// letters, everything else for itself.
/** Longer values and patterns are not cut: every part of one is held against the pattern. */
const longest = 256;
/** The value once it is cut; undefined where nobody here can say. */
function trimmed(value, operator, word) {
    if (value === '' && operator[0] !== '/')
        return '';
    if (value.length > longest || word.length > longest || word.includes('\\'))
        return undefined;
    if (operator === '#' || operator === '##') {
        const end = lengths(value, operator === '##').find((length) => matches(value.slice(0, length), word));
        return end === undefined ? value : value.slice(end);
    }
    if (operator === '%' || operator === '%%') {
        const length = lengths(value, operator === '%%').find((tail) => matches(value.slice(value.length - tail), word));
        return length === undefined ? value : value.slice(0, value.length - length);
    }
    return replaced(value, operator === '//', word);
}
function replaced(value, all, word) {
    const slash = word.indexOf('/');
    const pattern = word.slice(0, slash);
    if (slash < 0 || pattern === '' || /[*?]/.test(pattern))
        return undefined;
    const text = word.slice(slash + 1);
    return all ? value.replaceAll(pattern, () => text) : value.replace(pattern, () => text);
}
function lengths(value, greedy) {
    const all = Array.from({ length: value.length + 1 }, (_, length) => length);
    return greedy ? all.reverse() : all;
}
function matches(text, pattern) {
    let [at, position, star, starText] = [0, 0, -1, 0];
    while (position < text.length) {
        if (pattern[at] === '*') {
            star = at++;
            starText = position;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[position])) {
            at++;
            position++;
        }
        else if (star >= 0) {
            at = star + 1;
            position = ++starText;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js
// Variables of ARG and ENV: which are in scope where, and what a text means once they are put in.

/** Longest text an expansion may grow to: `ENV A=$A$A` repeated must not double for ever. */
const maxLength = 64 * 1024;
/** Longest reference, its default included. */
const maxReference = 1024;
/** Every `$name` and `${name\u2026}` in a text; escaped ones and those in single quotes are none. */
function variableUses(text, escapeLetter) {
    const uses = [];
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'")
            at++;
        else if (letter === "'" && quote !== '"')
            quote = quote === "'" ? '' : "'";
        else if (letter === '"' && quote !== "'")
            quote = quote === '"' ? '' : '"';
        else if (letter === '$' && quote !== "'") {
            const use = readUse(text, at);
            if (use !== undefined) {
                uses.push(use);
                at = use.end - 1;
            }
        }
    }
    return uses;
}
function readUse(text, at) {
    if (text[at + 1] !== '{') {
        const name = /^(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/.exec(text.slice(at + 1, at + 1 + 256))?.[0];
        return name === undefined ? undefined : { name, start: at, end: at + 1 + name.length };
    }
    const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(at + 2, at + 2 + 256))?.[0];
    if (name === undefined)
        return undefined;
    let depth = 1;
    let end = at + 2 + name.length;
    const body = end;
    // A brace that nothing closes is looked for no further than this, so that many of them take no time.
    for (; end < text.length && depth > 0 && end - at < maxReference; end++) {
        if (text[end] === '$' && text[end + 1] === '{')
            depth++;
        else if (text[end] === '}')
            depth--;
    }
    if (depth > 0)
        return undefined;
    const inner = text.slice(body, end - 1);
    const operator = /^(?::?[-+?]|##?|%%?|\/\/?)/.exec(inner)?.[0];
    if (inner === '')
        return { name, start: at, end };
    // `${V:1:2}`: an operator of other shells, which Docker does not know.
    return { name, start: at, end, operator: operator ?? 'unknown', word: inner.slice(operator?.length ?? 0) };
}
/** A text with its variables put in; undefined as soon as one has no known value. */
function expand(text, scope, escapeLetter, depth = 0) {
    if (!text.includes('$'))
        return text;
    if (depth > 8)
        return undefined;
    let result = '';
    let position = 0;
    for (const use of variableUses(text, escapeLetter)) {
        const value = usedValue(use, scope, escapeLetter, depth);
        if (value === undefined)
            return undefined;
        result += text.slice(position, use.start) + value;
        position = use.end;
        if (result.length > maxLength)
            return undefined;
    }
    return result + text.slice(position);
}
function usedValue(use, scope, escapeLetter, depth) {
    const declared = scope.has(use.name);
    const value = scope.get(use.name);
    if (use.operator === undefined)
        return value;
    const word = () => expand(use.word ?? '', scope, escapeLetter, depth + 1);
    const filled = value !== undefined && (value !== '' || !use.operator.startsWith(':'));
    switch (use.operator.replace(':', '')) {
        case '-':
            // A build argument may be given from outside; without one the default of the reference holds.
            return filled ? value : word();
        case '+':
            return filled || (declared && value === undefined) ? word() : '';
        case '?':
            return value;
        default: {
            const pattern = value === undefined ? undefined : word();
            return value === undefined || pattern === undefined || use.operator === 'unknown' ? undefined : trimmed(value, use.operator, pattern);
        }
    }
}
/** Variables that the build sets before the first FROM (docs: predefined and platform arguments). */
const platformArguments = (/* unused pure expression or super */ null && ([
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETARCH',
    'TARGETVARIANT',
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDARCH',
    'BUILDVARIANT',
]));
/** ARGs before the first FROM: what FROM lines may use. */

/** The same, of the instructions before the first FROM. */

/** What is in scope in a stage before the instruction `limit`, with what the stages it builds on leave in ENV. */
function stageScope(document, stage, limit) {
    return scopesOf(document).of(stage).before(limit);
}
const known = new WeakMap();
/** The variables of a document, worked out once: a file may have as many of them as lines. */

/** Stages further up are not asked for what they leave. */
const maxStages = 64;
/** What each variable of a stage was set to at which of its instructions, in their order. */
class StageVariables {
    parent;
    settings = new Map();
    places = new Map();
    /** Names as they were first set, and at which instruction. */
    order = [];
    firsts = [];
    constructor(instructions, escapeLetter, globals, parent) {
        this.parent = parent;
        for (const [place, instruction] of instructions.entries()) {
            this.places.set(instruction, place);
            if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV')
                continue;
            // All pairs of an ENV see the values from before it, those of an ARG one another's.
            const scope = this.view(instruction.keyword === 'ENV' ? place : place + 1);
            for (const { name: word, value } of instruction.pairs) {
                // Before the first FROM BuildKit takes a name as it is written: `ARG "VERSION"` declares no VERSION.
                const name = globals === undefined ? word.text : word.value;
                if (value !== undefined)
                    this.set(name, place, expand(value.value, scope, escapeLetter));
                else if (instruction.keyword === 'ENV')
                    this.set(name, place, '');
                // One from before the first FROM counts anew, whatever the stage made of it.
                else if (globals?.has(name) || !scope.has(name))
                    this.set(name, place, globals?.get(name));
            }
        }
    }
    /** What holds before an instruction, or at the end of the stage for one that is none of its own. */
    before(limit) {
        return this.view((limit === undefined ? undefined : this.places.get(limit)) ?? Number.POSITIVE_INFINITY);
    }
    view(limit) {
        return {
            has: (name) => this.look(name, limit, 0) !== undefined,
            get: (name) => this.look(name, limit, 0)?.value,
            keys: (most = Number.POSITIVE_INFINITY) => this.names(limit, most),
        };
    }
    set(name, place, value) {
        const list = this.settings.get(name);
        if (list === undefined) {
            this.settings.set(name, { at: [place], values: [value] });
            this.order.push(name);
            this.firsts.push(place);
        }
        else {
            list.at.push(place);
            list.values.push(value);
        }
    }
    look(name, limit, depth) {
        const list = this.settings.get(name);
        const last = list === undefined ? 0 : countBelow(list.at, limit);
        if (list !== undefined && last > 0)
            return { value: list.values[last - 1] };
        // What a stage declares, ARG or ENV, the stages that build on it have too.
        if (this.parent === undefined || depth >= maxStages)
            return undefined;
        return this.parent.look(name, Number.POSITIVE_INFINITY, depth + 1);
    }
    names(limit, most) {
        const told = new Set();
        let from = this;
        for (let steps = 0; from !== undefined && steps <= maxStages && told.size < most; steps++, from = from.parent) {
            const end = steps === 0 ? countBelow(from.firsts, limit) : from.order.length;
            for (const name of from.order.slice(Math.max(0, end - most), end))
                told.add(name);
        }
        return [...told];
    }
}
/** How many of ascending numbers are less than a limit. */



/***/ }),

/***/ 2354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isDockerfileName = (function isDockerfileName(path) {
    const name = nameOf(path);
    // Nearly every file of a tree ends here.
    if (!name.includes('dockerfile') && !name.includes('containerfile'))
        return false;
    if (name.endsWith('.dockerignore') || name.endsWith('.containerignore'))
        return false;
    if (otherKinds.test(name))
        return false;
    return /^(?:dockerfile|containerfile)(?:[\s._-][^/]{1,200})?$/.test(name) || /^[^/]{1,200}\.(?:dockerfile|containerfile)$/.test(name);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ beginsAsDockerfile),
/* harmony export */   S2: () => (/* binding */ isDockerfileName),
/* harmony export */   yx: () => (/* binding */ mayBeDockerfileName)
/* harmony export */ });
/* unused harmony export mayBeDockerfileCopy */
// Which files are Dockerfiles, by their names: one list for every engine that reads them.
/** Endings of sources and documents about Dockerfiles: `dockerfile-lint.ts`, `Dockerfile.md`. */
const otherKinds = /\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|cs|c|h|cc|cpp|hpp|php|swift|lua|hs|pl|exs?|erl|dart|scala|clj|jl|sh|bash|ps1|bat|md|markdown|adoc|rst|html?|css|json5?|ya?ml|toml|xml|ini|cfg|lock|sarif|csv|snap|patch|diff|orig|rej|bak|swp|png|svg|pdf|gz|tgz|zip)$/;
/** Data, which has readers of its own (a workflow may be called `dockerfile.yml`), prose, pictures, archives, and what tools leave beside a file. */
const neverBuilt = /\.(?:ya?ml|json[5cl]?|hcl|tf|tpl|toml|xml|ini|cfg|lock|sarif|csv|snap|map|md|mdx|markdown|adoc|rst|html?|pdf|png|jpe?g|gif|svg|webp|ico|mp4|webm|mov|gz|tgz|bz2|xz|zst|zip|tar|7z|jar|whl|deb|rpm|apk|patch|diff|orig|rej|bak|swp|docker_?ignore|container_?ignore)$|~$/;
/** `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Dockerfile-prod`, `Dockerfile_ci`, `Dockerfile copy`; not their ignore files. */

/** A name that a Dockerfile and something else may have, `Dockerfile.go`, `web-dockerfile`, `.dockerfile`; its first instruction tells. */
function mayBeDockerfileName(path) {
    const name = nameOf(path);
    return (name.includes('dockerfile') || name.includes('containerfile')) && !neverBuilt.test(name) && !isDockerfileName(path);
}
/** Endings of data and of what tools leave beside a file. */
const laidBeside = /(?:\.(?:ya?ml|json[5c]?|hcl|tf|tpl|toml|xml|ini|cfg|orig|rej|bak|save)|~)$/;
/**
 * A Dockerfile's name with the ending of data, or of a copy that was left: `Dockerfile.yaml`, `Dockerfile.bak`, `Dockerfile~`. Nearly all
 * of these are what they end in, so that all of the text must be a Dockerfile's for it to be one.
 */

/** `FROM image`, `FROM --platform=\u2026 image AS name`, `ARG NAME`: `from x import y` is Python. */
const firstInstruction = /^[ \t]*(?:FROM(?:[ \t]+--\S+)?[ \t]+[^\s;]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?$|ARG[ \t]+(?:[A-Za-z_]\w*(?:=|\s|$)|\\\r?$)|FROM[ \t]+--[^\n]*[\\`]\r?$)/i;
/** Whether text begins as a Dockerfile does: comments, then `FROM` or `ARG`. */
function beginsAsDockerfile(text) {
    const lines = text
        .slice(0, 65_536)
        .replace(/^\uFEFF/, '')
        .split('\n');
    return firstInstruction.test(lines.find((line) => !/^\s*(?:#|$)/.test(line)) ?? '');
}
function nameOf(path) {
    return path
        .slice(path.lastIndexOf('/') + 1)
        .toLowerCase()
        .trimEnd();
}


/***/ }),

/***/ 1626:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ imageContext),
  l: () => (/* binding */ readBuild)
});

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/names.js
var names = __webpack_require__(2354);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/frontend.js
// Which frontend builds a Dockerfile, in the three spellings that BuildKit detects before it reads the file.

/** `# syntax=`, `// syntax=`, or the key `syntax` of a JSON object at the start. */
function frontendOf(text) {
    return inComments(text, '#') ?? inComments(text, '//') ?? inJson(text);
}
function inComments(text, comment) {
    const directive = new RegExp(`^(\\s{0,20}${comment}\\s{0,200}([A-Za-z][A-Za-z0-9]{0,60})\\s{0,200}=\\s{0,200})(\\S.{0,2000}?)\\s*$`);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    for (let line = 1; line <= lines.lineCount; line++) {
        const start = lines.offsetAt(line, 1) ?? text.length;
        const content = text.slice(start, Math.min(lines.offsetAt(line + 1, 1) ?? text.length, start + 3000)).replace(/\r?\n$/, '');
        // A file may be a script: its first line then counts for nothing.
        if (line === 1 && content.startsWith('#!'))
            continue;
        const match = directive.exec(content);
        if (match === null)
            return undefined;
        const [, before = '', key = '', value = ''] = match;
        // What follows a space is for the frontend, not its name.
        const [reference = ''] = value.split(/\s/);
        const at = start + before.length;
        if (key.toLowerCase() === 'syntax')
            return { reference, start: at, end: at + reference.length };
    }
    return undefined;
}
const maxJson = 1024 * 1024;
function inJson(text) {
    const head = text.slice(0, maxJson);
    if (!/^\s*\{/.test(head))
        return undefined;
    const match = /"syntax"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){1,2000})"/.exec(head);
    if (match === null)
        return undefined;
    const [all, written = ''] = match;
    let value;
    try {
        value = JSON.parse(`"${written}"`);
    }
    catch {
        return undefined;
    }
    const [reference = ''] = String(value).trim().split(/\s/);
    const start = match.index + all.lastIndexOf(written);
    return reference === '' ? undefined : { reference, start, end: start + written.length };
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/variables.js
var variables = __webpack_require__(8458);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/dockerfile.js
// Dockerfiles: FROM, COPY --from, RUN --mount=from, and the frontend that builds the file. Which instructions there are is
// formats' to say; only what names an image is read here, and rules about Dockerfiles are another engine's.




// What only a Dockerfile needs.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([9048, 5610], 5610); } // at first use
const dockerfiles = {
    id: 'dockerfile',
    title: 'Dockerfile',
    byName: true,
    matches: (path) => (0,names/* isDockerfileName */.S2)(path) || (0,names/* mayBeDockerfileName */.yx)(path),
    read: async (text, path) => ({
        uses: (0,names/* isDockerfileName */.S2)(path) || !(0,names/* mayBeDockerfileName */.yx)(path) || (0, atFirstUse0().beginsAsDockerfile)(text) ? readDockerfile(text, path) : [],
    }),
};
/**
 * @param args values that a build gives: they stand over the defaults of ARG.
 * @throws PortcullisError `heredoc-unterminated`.
 */
function readDockerfile(text, path, args = new Map()) {
    const document = (0, atFirstUse0().parseDockerfile)(text);
    for (const instruction of document.instructions)
        refuseOpenHeredoc(instruction, path);
    const globals = globalsOf(document, args);
    const stages = new Set();
    const uses = document.instructions.flatMap((instruction) => {
        const own = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
        if (own === undefined)
            return [];
        // A trigger is no FROM: Docker refuses such a file.
        const named = own.keyword !== 'FROM' ? copied(own, document, stages) : own.onbuild ? [] : base(own, document, globals, stages);
        return named.map(({ start, end, ...use }) => ({ path, region: document.index.region(start, end), ...use }));
    });
    return [...frontendUse(document, path, args), ...uses];
}
/** The image of a FROM, unless it is an earlier stage; the stage's own name is noted for those that follow. */
function base({ image, alias }, document, globals, stages) {
    if (image === undefined)
        return [];
    const reference = (0,variables/* expandWord */.Vo)(image.text, (name) => globals.get(name), document.escape);
    const role = alias === undefined ? 'base' : `base of stage ${alias.text.slice(0, 60)}`;
    const named = isEarlier(reference, stages) ? [] : [{ ...namedAt(document, image, image.text, reference), role }];
    if (alias !== undefined)
        stages.add(alias.text.toLowerCase());
    return named;
}
/** What COPY, ADD and RUN take from images that are no stages. */
function copied(instruction, document, stages) {
    return sourcesOf(instruction, document)
        .filter(({ text }) => text !== '' && !/^\d{1,6}$/.test(text) && !isEarlier(text, stages))
        .map((source) => ({ ...source, role: `source of ${instruction.keyword}` }));
}
/** Whether a name means an earlier stage, whose names have no case, or nothing at all. */
function isEarlier(name, stages) {
    const lower = name?.toLowerCase();
    return lower !== undefined && (lower === 'scratch' || stages.has(lower));
}
function refuseOpenHeredoc({ heredocs }, path) {
    const open = heredocs.find(({ end }) => end === undefined);
    if (open === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'heredoc-unterminated',
        message: `expected the here-document ${open.name.slice(0, 60)} to end, got the end of the file`,
        where: { file: path },
        remedy: 'End it with a line of its name alone.',
    });
}
function frontendUse({ text, index }, path, args) {
    const forced = args.get('BUILDKIT_SYNTAX');
    if (forced !== undefined)
        return [{ path, reference: forced, text: forced, role: 'frontend that builds the file, by BUILDKIT_SYNTAX', pinnable: false }];
    const frontend = frontendOf(text);
    if (frontend === undefined)
        return [];
    const { start, end, reference } = frontend;
    const isPlain = text.slice(start, end) === reference && !reference.includes('$');
    return [
        {
            path,
            region: index.region(start, end),
            reference: reference.includes('$') ? undefined : reference,
            text: reference,
            role: 'frontend that builds the file',
            pinnable: isPlain,
        },
    ];
}
/** BuildKit sets these; which platform a build is for changes the variant of an image, hardly ever its name. */
const platformArguments = [
    ['TARGETPLATFORM', 'linux/amd64'],
    ['TARGETOS', 'linux'],
    ['TARGETARCH', 'amd64'],
    ['TARGETVARIANT', ''],
    ['BUILDPLATFORM', 'linux/amd64'],
    ['BUILDOS', 'linux'],
    ['BUILDARCH', 'amd64'],
    ['BUILDVARIANT', ''],
];
/** What FROM may use: the ARGs before the first one, in their order. */
function globalsOf({ preamble, escape: escapeLetter }, args) {
    const globals = new Map(platformArguments);
    for (const instruction of preamble) {
        if (instruction.keyword !== 'ARG')
            continue;
        for (const { name, value } of instruction.pairs) {
            if (args.has(name.value))
                globals.set(name.value, args.get(name.value));
            else if (value !== undefined)
                globals.set(name.value, (0,variables/* expandWord */.Vo)(value.text, (other) => globals.get(other), escapeLetter));
            else if (!globals.has(name.value))
                globals.set(name.value, undefined);
        }
    }
    return globals;
}
/** @param text as it is written, line breaks left out. */
function namedAt(document, { start, end }, text, reference) {
    return { start, end, text, reference, pinnable: reference === text && document.text.slice(start, end) === text };
}
/** The images of `--from=IMAGE`, and of `--mount=type=bind,from=IMAGE`, whose keys have no case. */
function sourcesOf({ keyword, flags }, document) {
    return flags.flatMap((flag) => {
        // The quotes of a flag are taken away wherever they stand.
        const name = flag.name.replace(/["'\\`]/g, '');
        if (keyword === 'RUN')
            return name === 'mount' ? mountSources(flag).map((image) => sourceAt(document, flag, image)) : [];
        return (keyword === 'COPY' || keyword === 'ADD') && name === 'from' ? [sourceAt(document, flag, (flag.value ?? '').trim())] : [];
    });
}
function mountSources({ value = '' }) {
    return value.split(',').flatMap((part) => {
        const from = /^\s{0,20}"?from"?=(.*)$/is.exec(part)?.[1];
        return from === undefined ? [] : [from.replace(/["']/g, '').trim()];
    });
}
/** Variables are not expanded here (docker build reference, COPY --from). */
function sourceAt(document, { valueSpan, start, end }, image) {
    const whole = valueSpan ?? { start, end };
    const raw = document.text.slice(whole.start, whole.end);
    const at = raw.indexOf(image, Math.max(0, raw.search(/(?:^|,)\s{0,20}["']{0,2}from["']?=/i)));
    const place = at < 0 ? whole : { start: whole.start + at, end: whole.start + at + image.length };
    return namedAt(document, place, image, image.includes('$') ? undefined : image);
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/paths.js
var paths = __webpack_require__(8043);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/build.js
// A build that another file describes: its Dockerfile read with the arguments and contexts that it is given there.



const imageContext = 'docker-image://';
/** @throws PortcullisError when the Dockerfile cannot be understood. */
function readBuild(build, files) {
    const { path, owner, args } = build;
    if (build.inline !== undefined) {
        const uses = readDockerfile(build.inline.value, path, args);
        return { uses: uses.map((use) => elsewhereSeen(use, path, `${use.role} in the Dockerfile of ${owner}`)), also: [], elsewhere: [] };
    }
    const context = build.context ?? '.';
    if ((0,paths/* isRemote */.Vx)(context))
        return { uses: [], also: [], elsewhere: [`the build context ${context.slice(0, 120)} of ${owner} in ${path}`] };
    const folder = (0,paths/* resolvePath */.o1)(build.folder, context);
    const file = folder === undefined ? undefined : (0,paths/* resolvePath */.o1)(folder, build.dockerfile ?? 'Dockerfile');
    if (file === undefined)
        return { uses: [], also: [], elsewhere: [`the Dockerfile of ${owner} in ${path}, outside the workspace`] };
    const text = files.read(file) ?? (build.dockerfile === undefined ? files.read(file.replace(/Dockerfile$/, 'Containerfile')) : undefined);
    if (text === undefined)
        return { uses: [], also: [], elsewhere: [`${file}, the Dockerfile of ${owner} in ${path}, which is not there`] };
    const also = (0,names/* isDockerfileName */.S2)(file) ? [] : [{ path: file, as: 'dockerfile' }];
    const named = (use) => `${use.role} ${use.reference ?? `? ${use.text}`}`;
    const plain = new Set(args.size === 0 ? [] : readDockerfile(text, file).map(named));
    const given = args.size === 0 ? [] : readDockerfile(text, file, args);
    const uses = given.filter((use) => !plain.has(named(use)));
    return { uses: uses.map((use) => elsewhereSeen(use, path, `${use.role} of ${file} as ${owner} builds it`)), also, elsewhere: [] };
}
/** The place is the file that gives the value: the Dockerfile itself names something else. */
function elsewhereSeen(use, path, role) {
    const { reference, text } = use;
    return { path, reference, text, role, pinnable: false };
}


/***/ }),

/***/ 1731:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   Yr: () => (/* binding */ isComposeName),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   ml: () => (/* binding */ composeFiles)
/* harmony export */ });
/* unused harmony exports composeValue, readDotEnv */
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1626);
/* harmony import */ var _gathering_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(370);
/* harmony import */ var _image_use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7416);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8043);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8458);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3926);
// Compose files: services that run an image, or build one, whatever their profiles; files that they include or extend; and
// the values that a `.env` beside them gives to their variables.






const names = /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[._-][^/]{1,100})?\.ya?ml$|(?:^|\/)[^/]{1,100}\.(?:docker-)?compose\.ya?ml$/i;
function isComposeName(path) {
    return names.test(path);
}
/** What a text in a Compose file comes to by the `.env` beside it, `unknownPart` in the place of what is not known. */

function dotEnvOf(folder, files) {
    return readDotEnv(files.read(folder === '' ? '.env' : `${folder}/.env`) ?? '');
}
const composeFiles = {
    id: 'compose',
    title: 'Compose file',
    byName: true,
    matches: isComposeName,
    async read(text, path, files) {
        const file = openFile(path, files);
        for (const document of await (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readYamlNodes */ .fY)(text, path)) {
            for (const entry of document.map?.get('include')?.list ?? [])
                for (const written of [...(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(entry), ...(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(entry.map?.get('path'))])
                    include(file, written);
            for (const [name, map] of servicesOf(document))
                readService(file, name, map);
        }
        return file.found.reading();
    },
};
/** The services of a document; before version 2 of the format they stood at its top. */
function servicesOf({ map }) {
    const listed = map?.get('services');
    const isFirst = listed === undefined && map?.get('version') === undefined && map?.get('include') === undefined;
    const found = [...(listed?.map?.entries() ?? (isFirst ? map?.entries() : undefined) ?? [])];
    return found.flatMap(([name, { map: service }]) => service === undefined || (isFirst && !runs.some((key) => service.get(key) !== undefined)) ? [] : [[name, service]]);
}
/** What makes a mapping a service. */
const runs = ['image', 'build', 'extends'];
function openFile(path, files) {
    const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path);
    const variables = dotEnvOf(folder, files);
    const value = (text) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .interpolate */ .GW)(text.value, (name) => variables.get(name));
    return { path, folder, files, value, found: new _gathering_js__WEBPACK_IMPORTED_MODULE_3__/* .Gathering */ .S() };
}
/** Another Compose file, by its path as written. */
function include({ path, folder, files, value, found }, written) {
    const name = value(written);
    const target = name === undefined || (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemote */ .Vx)(name) ? undefined : (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(folder, name);
    if (target === undefined || files.read(target) === undefined)
        found.elsewhere.push(`${written.value.slice(0, 120)}, which ${path} includes`);
    else if (!names.test(target))
        found.also(target, 'compose');
}
function readService(file, name, map) {
    const { path, value, found } = file;
    const add = (written, role) => {
        found.uses.push((0,_image_use_js__WEBPACK_IMPORTED_MODULE_4__/* .expandedUse */ .T)(path, written, role, value(written)));
    };
    const build = map.get('build');
    const image = map.get('image')?.text;
    // Beside `build` the image is pulled where it can be, and built only otherwise, unless it says so.
    const isBuilt = build !== undefined && /^(?:build|never)$/.test(map.get('pull_policy')?.text?.value ?? '');
    if (image !== undefined && !isBuilt) {
        if (build === undefined)
            add(image, `service ${name}`);
        else
            found.uses.push({ ...(0,_image_use_js__WEBPACK_IMPORTED_MODULE_4__/* .expandedUse */ .T)(path, image, `service ${name}, unless it is built`, value(image)), unlessBuilt: true });
    }
    const extended = map.get('extends')?.map?.get('file')?.text;
    if (extended !== undefined)
        include(file, extended);
    for (const volume of map.get('volumes')?.list ?? []) {
        const source = volume.map?.get('type')?.text?.value === 'image' ? volume.map.get('source')?.text : undefined;
        if (source !== undefined)
            add(source, `volume of service ${name}`);
    }
    if (build === undefined)
        return;
    const described = buildOf(build, file, `service ${name}`);
    for (const [context, source] of described.contexts)
        if (source.value.startsWith(_build_js__WEBPACK_IMPORTED_MODULE_5__/* .imageContext */ .z))
            add((0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, _build_js__WEBPACK_IMPORTED_MODULE_5__/* .imageContext */ .z), `build context ${context} of service ${name}`);
    found.add((0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .readBuild */ .l)(described, file.files));
}
function buildOf(node, { path, folder, value }, owner) {
    const map = node.map;
    const written = (key) => {
        const found = map?.get(key)?.text;
        return found === undefined ? undefined : (value(found) ?? found.value);
    };
    const context = node.text === undefined ? written('context') : (value(node.text) ?? node.text.value);
    const dockerfile = written('dockerfile');
    const inline = map?.get('dockerfile_inline')?.text;
    return {
        path,
        folder,
        owner,
        // A name alone has its value from the environment, where there is one; the Dockerfile's default counts otherwise.
        args: new Map(pairsOf(map?.get('args')).flatMap(([name, given]) => (given === undefined ? [] : [[name, value(given)]]))),
        contexts: pairsOf(map?.get('additional_contexts')).flatMap(([name, given]) => (given === undefined ? [] : [[name, given]])),
        ...(context === undefined ? {} : { context }),
        ...(dockerfile === undefined ? {} : { dockerfile }),
        ...(inline === undefined ? {} : { inline: { ...inline, value: inline.value.replaceAll('$$', '$') } }),
    };
}
/** A mapping, or a list of `NAME=VALUE`; a name alone takes its value from the environment. */
function pairsOf(node) {
    const map = [...(node?.map?.entries() ?? [])].map(([name, { text }]) => [name, text]);
    const list = (node?.list ?? []).flatMap(({ text }) => {
        if (text === undefined)
            return [];
        const equals = text.value.indexOf('=');
        return [equals < 0 ? [text.value, undefined] : [text.value.slice(0, equals), (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(text, text.value.slice(0, equals + 1))]];
    });
    return [...map, ...list];
}
const maxLines = 5000;
/** `NAME=VALUE` lines, quoted or not. */
function readDotEnv(text) {
    const variables = new Map();
    for (const line of text.split(/\r?\n/, maxLines)) {
        const match = /^\s{0,20}(?:export\s{1,20})?([A-Za-z_][\w.]{0,199})\s{0,20}[=:]\s{0,20}(.{0,4000})$/.exec(line);
        if (match === null)
            continue;
        const [, name = '', raw = ''] = match;
        const quoted = /^(["'])(.{0,4000}?)\1/.exec(raw);
        const value = quoted === null ? raw.replace(/\s{1,200}#.*$/, '').trim() : (quoted[2] ?? '');
        variables.set(name, quoted?.[1] === "'" ? value : ((0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .interpolate */ .GW)(value, (other) => variables.get(other)) ?? value));
    }
    return variables;
}


/***/ }),

/***/ 370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Gathering)
/* harmony export */ });
// What reading one file brings together: the images it names, other files that it makes its own, and what lies elsewhere.
class Gathering {
    uses = [];
    elsewhere = [];
    /** By path: a file is read once, whoever names it. */
    #also = new Map();
    also(path, as) {
        this.#also.set(path, { path, as });
    }
    add({ uses, also = [], elsewhere = [] }) {
        this.uses.push(...uses);
        for (const { path, as } of also)
            this.also(path, as);
        this.elsewhere.push(...elsewhere);
    }
    reading() {
        return { uses: this.uses, also: [...this.#also.values()], elsewhere: this.elsewhere };
    }
}


/***/ }),

/***/ 7416:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ expandedUse),
/* harmony export */   Y: () => (/* binding */ use)
/* harmony export */ });
// What a text of a YAML file says of an image.
/** A reference where no variables are known. */
function use(path, found, role) {
    return expandedUse(path, found, role, found.value !== '' && !/[${}]/.test(found.value) ? found.value : undefined);
}
/** @param reference the text with its variables replaced; undefined when a value is not known before the run. */
function expandedUse(path, found, role, reference) {
    const { region, value: text } = found;
    return {
        path,
        ...(region === undefined ? {} : { region }),
        reference,
        text,
        role,
        pinnable: region !== undefined && reference === text,
    };
}


/***/ }),

/***/ 8043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
// Paths inside a workspace, as files write them relative to one another.
/** The folder of a workspace path, without a slash at its end; empty for the root. */
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
/** A path written in a file, from a folder; undefined when it leads out of the workspace or is none of the workspace's. */
function resolvePath(folder, written) {
    if (isRemote(written))
        return undefined;
    const parts = written.startsWith('/') || folder === '' ? [] : folder.split('/');
    for (const part of written.replaceAll('\\', '/').split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function isRemote(written) {
    return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(written) || /^(?:git@|github\.com\/|oci:)/i.test(written);
}


/***/ }),

/***/ 8458:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   Vo: () => (/* binding */ expandWord)
/* harmony export */ });
/* unused harmony exports unknownPart, interpolatePartly */
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2565);
// Variables as Dockerfiles, shells, Compose files and pipelines write them, on the one expansion that formats has.

/** No reference, and no path to a Dockerfile, is as long. */
const maxText = 8192;
/** Stands before what is no sign of Compose's. */
const plain = '\0';
/**
 * A word of a shell or a Dockerfile: quotes are taken away, and nothing is replaced within single ones. Undefined when a value is
 * not known before the run.
 */
function expandWord(text, lookUp, escapeLetter = '\\') {
    const result = replaced(text, lookUp, escapeLetter);
    return result?.includes('$') === true ? undefined : result?.replace(escapeLetter === '`' ? /`(.)|["']/gs : /\\(.)|["']/gs, '$1');
}
/** A text of Compose or GitLab: quotes are letters, and two dollar signs are one. Undefined when a value is not known before the run. */
function interpolate(text, lookUp) {
    const marked = text.replaceAll(plain, '').replace(/\$\$|["']/g, (sign) => `${plain}${sign.slice(0, 1)}`);
    const result = replaced(marked, lookUp, plain);
    return result === undefined || /(?:^|[^\0])\$/.test(result) ? undefined : result.replaceAll(plain, '');
}
function replaced(text, lookUp, escapeLetter) {
    if (!text.includes('$'))
        return text;
    // A part of a value (`${V#v}`) is worked out by the consumer, and not here.
    if (text.length > maxText || /\$\{[A-Za-z_]\w{0,300}(?:[#%/^,@]|:(?![-+?]))/.test(text))
        return undefined;
    const values = { has: (name) => lookUp(name) !== undefined, get: lookUp, keys: () => [] };
    const result = (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(text, values, escapeLetter);
    return result === undefined || result.length > maxText ? undefined : result;
}
/** Stands for what is not known before the run. */
const unknownPart = '\u0001';
/** The same with `unknownPart` in the place of each value that is not known. */



/***/ }),

/***/ 3926:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   fY: () => (/* binding */ readYamlNodes),
/* harmony export */   mt: () => (/* binding */ everyMap)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1001);
// YAML with the exact place of every scalar, walked without building values. Aliases and merge keys are read as every
// consumer reads them; each node is looked at once, so that no bomb goes off.

function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([9966, 1702, 623], 623); } // at first use
const maxMerges = 50;
/** Where a line ends for YAML 1.1, which is what Go and libyaml read, and does not for YAML 1.2: a comment must not run on. */
const otherBreaks = /[\u0085\u2028\u2029]/g;
/** Roots of the stream's documents. @throws PortcullisError `yaml-invalid`. */
async function readYamlNodes(text, path) {
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .Dp)(text);
    const documents = await (0, atFirstUse0().readYaml)(text.replace(otherBreaks, '\n'), path);
    return documents.map((root) => (root === undefined ? {} : wrapper()(root)));
    function wrapper() {
        // What an alias leads to shares its content with the anchor's node: wrapped once, it is walked once.
        const wrapped = new Map();
        const contents = new Map();
        const once = (key, make) => {
            const known = wrapped.get(key);
            if (known !== undefined)
                return known;
            const made = make();
            wrapped.set(key, made);
            return made;
        };
        const wrap = (node) => {
            if (node.kind === 'map')
                return once(node.entries, () => ({ map: { get: (key) => entriesOf(node, 0).get(key), entries: () => entriesOf(node, 0) } }));
            if (node.kind === 'list')
                return once(node.items, () => {
                    let list;
                    return {
                        get list() {
                            list ??= node.items.map(wrap);
                            return list;
                        },
                    };
                });
            // `newTag: 1.10` is a number to YAML and a name to whoever reads it, so what counts is how it is written.
            // Compose's `!reset null` is nothing: it takes away what another file says.
            return (0, atFirstUse0().scalarValue)(node.tag === '!reset' ? { ...node, tag: '!!null' } : node) === null ? {} : { text: textOf(node) };
        };
        /** A map's own keys, then those of what it merges: earlier ones of a list win, its own win over all. */
        const entriesOf = (map, depth) => {
            const known = contents.get(map.entries);
            if (known !== undefined)
                return known;
            if (depth > maxMerges)
                throw (0, atFirstUse0().yamlInvalid)(path, text, map.at.start, `expected at most ${maxMerges} merge keys within one another`);
            const all = new Map();
            for (const { key, name, value } of map.entries)
                if (!(0, atFirstUse0().isMergeKey)(key))
                    all.set(name, wrap(value));
            for (const other of (0, atFirstUse0().mergedMaps)(map))
                for (const [name, inner] of entriesOf(other, depth + 1))
                    if (!all.has(name))
                        all.set(name, inner);
            contents.set(map.entries, all);
            return all;
        };
        return wrap;
    }
    function textOf({ text: value, verbatim }) {
        return { value, ...(verbatim === undefined ? {} : { region: lines.region(verbatim.start, verbatim.end) }) };
    }
}
/** Every map of a document, outermost first, each once however many aliases lead to it. */
function everyMap(node) {
    const found = [];
    const seen = new Set();
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        const inner = [...(next.list ?? [])];
        if (next.map !== undefined) {
            found.push(next.map);
            for (const [, value] of next.map.entries())
                inner.push(value);
        }
        // Last in, first out: what stands first is looked at first.
        for (let i = inner.length - 1; i >= 0; i--)
            waiting.push(inner[i]);
    }
    return found;
}
/** `prefix` stands before the reference inside the scalar: `docker://`. */
function partOf(text, prefix) {
    const { value, region } = text;
    return {
        value: value.slice(prefix.length),
        ...(region === undefined ? {} : { region: { ...region, startColumn: region.startColumn + prefix.length } }),
    };
}
/** Texts of a node that is one or a list of them. */
function textsOf(node) {
    if (node?.text !== undefined)
        return [node.text];
    return (node?.list ?? []).flatMap((item) => item.text ?? []);
}


/***/ })

};
;