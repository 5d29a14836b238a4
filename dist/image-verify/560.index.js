export const id = 560;
export const ids = [560];
export const modules = {

/***/ 560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discoverImages: () => (/* binding */ discoverImages),
  imageSources: () => (/* binding */ imageSources)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 11 modules
var src = __webpack_require__(410);
// EXTERNAL MODULE: ./build/packages/workspace/src/index.js + 7 modules
var workspace_src = __webpack_require__(5425);
;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/expand.js
// Variables of ARG and ENV: which are in scope where, and what a text means once they are put in.
/** Longest text an expansion may grow to: `ENV A=$A$A` repeated must not double for ever. */
const maxLength = (/* unused pure expression or super */ null && (64 * 1024));
/** Every `$name` and `${name…}` in a text; escaped ones and those in single quotes are none. */
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
    for (; end < text.length && depth > 0; end++) {
        if (text[end] === '$' && text[end + 1] === '{')
            depth++;
        else if (text[end] === '}')
            depth--;
    }
    if (depth > 0)
        return undefined;
    const inner = text.slice(body, end - 1);
    const operator = /^(?::?[-+?]|##?|%%?|\/\/?)/.exec(inner)?.[0];
    return { name, start: at, end, ...(operator === undefined ? {} : { operator, word: inner.slice(operator.length) }) };
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
        default:
            return value;
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
function globalScope(document) {
    return scopesOf(document).globals;
}
/** What is in scope in a stage before the instruction `limit`, with what the stages it builds on leave in ENV. */
function stageScope(document, stage, limit) {
    return scopesOf(document).of(stage).before(limit);
}
const known = new WeakMap();
/** The variables of a document, worked out once: a file may have as many of them as lines. */
function scopesOf(document) {
    const before = known.get(document);
    if (before !== undefined)
        return before;
    const stages = new Map();
    const preamble = new StageVariables(document.preamble, document.escape, undefined, undefined);
    const globals = new Map([...preamble.before(undefined).keys()].map((name) => [name, preamble.before(undefined).get(name)]));
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
}
/** Stages further up are not asked for what they leave. */
const maxStages = 64;
/** What each variable of a stage was set to at which of its instructions, in their order. */
class StageVariables {
    parent;
    settings = new Map();
    environment = new Set();
    places = new Map();
    constructor(instructions, escapeLetter, globals, parent) {
        this.parent = parent;
        for (const [place, instruction] of instructions.entries()) {
            this.places.set(instruction, place);
            if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV')
                continue;
            // All pairs of an ENV see the values from before it, those of an ARG one another's.
            const scope = this.view(instruction.keyword === 'ENV' ? place : place + 1);
            for (const { name, value } of instruction.pairs) {
                if (instruction.keyword === 'ENV')
                    this.environment.add(name.value);
                if (value !== undefined)
                    this.set(name.value, place, expand(value.value, scope, escapeLetter));
                else if (instruction.keyword === 'ENV')
                    this.set(name.value, place, '');
                else if (!scope.has(name.value))
                    this.set(name.value, place, globals?.get(name.value));
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
            keys: () => this.names(limit, 0),
        };
    }
    set(name, place, value) {
        const list = this.settings.get(name);
        if (list === undefined)
            this.settings.set(name, { at: [place], values: [value] });
        else {
            list.at.push(place);
            list.values.push(value);
        }
    }
    look(name, limit, depth) {
        const list = this.settings.get(name);
        if (list !== undefined) {
            let low = 0;
            let high = list.at.length;
            while (low < high) {
                const middle = (low + high) >> 1;
                if (list.at[middle] < limit)
                    low = middle + 1;
                else
                    high = middle;
            }
            if (low > 0)
                return { value: list.values[low - 1] };
        }
        // ARG ends with its stage; ENV goes on.
        if (this.parent === undefined || depth >= maxStages || !this.parent.leaves(name, depth))
            return undefined;
        return this.parent.look(name, Number.POSITIVE_INFINITY, depth + 1);
    }
    leaves(name, depth) {
        let at = this;
        for (let steps = depth; at !== undefined && steps < maxStages; steps++, at = at.parent)
            if (at.environment.has(name))
                return true;
        return false;
    }
    *names(limit, depth) {
        const told = new Set();
        for (const [name, { at }] of this.settings) {
            // In the order in which they were first set.
            if (at[0] >= limit)
                break;
            told.add(name);
            yield name;
        }
        let from = this.parent;
        for (let steps = depth; from !== undefined && steps < maxStages; steps++, from = from.parent)
            for (const name of from.environment) {
                if (told.has(name))
                    continue;
                told.add(name);
                yield name;
            }
    }
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/document.js
// What a Dockerfile is once parsed. All offsets are UTF-16 offsets of the file's text.
const keywords = [
    'ADD',
    'ARG',
    'CMD',
    'COPY',
    'ENTRYPOINT',
    'ENV',
    'EXPOSE',
    'FROM',
    'HEALTHCHECK',
    'LABEL',
    'MAINTAINER',
    'ONBUILD',
    'RUN',
    'SHELL',
    'STOPSIGNAL',
    'USER',
    'VOLUME',
    'WORKDIR',
];

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/instruction.js
// One logical line as an instruction of its kind.



const instruction_known = new Set(keywords);
const flagged = new Set(['ADD', 'COPY', 'FROM', 'RUN', 'HEALTHCHECK']);
function instruction_readInstruction(line, escapeLetter, onbuild, report) {
    const keywordText = line.keyword.text;
    const upper = keywordText.toUpperCase();
    const keywordSpan = line.keyword.spanOf(0, keywordText.length);
    const base = { ...line.span, keywordText, keywordSpan, line: line.line, endLine: line.endLine, rest: line.rest, onbuild };
    const common = { ...base, flags: [], heredocs: line.heredocs };
    const complain = (message) => report({ ...keywordSpan, line: line.line, message });
    if (!instruction_known.has(upper)) {
        complain(`expected an instruction, got ${JSON.stringify(keywordText.slice(0, 40))}`);
        return { ...common, keyword: 'UNKNOWN' };
    }
    const keyword = upper;
    const { flags, rest } = flagged.has(keyword) ? readFlags(line.rest, escapeLetter) : { flags: [], rest: line.rest };
    const own = { ...common, flags };
    if (rest.text === '' && line.heredocs.length === 0 && keyword !== 'HEALTHCHECK')
        complain(`expected an argument after ${keyword}, got none`);
    switch (keyword) {
        case 'FROM':
            return { ...own, keyword, ...readFrom(plainWords(rest), complain) };
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
        case 'SHELL':
            return { ...own, keyword, command: readCommand(rest, line.heredocs) };
        case 'HEALTHCHECK':
            return { ...own, keyword, ...readHealthcheck(rest, complain) };
        case 'COPY':
        case 'ADD':
            return { ...own, keyword, ...readCopy(rest, keyword, complain) };
        case 'ENV':
        case 'LABEL': {
            const pairs = readPairs(rest, escapeLetter, true);
            const lone = pairs.find(({ value, legacy }, index) => value === undefined || (legacy && index > 0));
            if (lone !== undefined)
                complain(`expected name=value in ${keyword}, got ${JSON.stringify(lone.name.text.slice(0, 40))} alone`);
            return { ...own, keyword, pairs };
        }
        case 'ARG':
            return { ...own, keyword, pairs: readPairs(rest, escapeLetter, false) };
        case 'ONBUILD':
            return readOnbuild({ ...own, keyword }, line, escapeLetter, report);
        default:
            return { ...own, keyword, words: plainWords(rest), argument: wholeWord(rest) };
    }
}
function readFrom(words, complain) {
    const [image, as, alias] = words;
    if (words.length !== 1 && !(words.length === 3 && as?.value.toUpperCase() === 'AS'))
        complain('expected FROM image, or FROM image AS name');
    // Nothing where the name, or behind a colon the tag, should be.
    else if (image !== undefined && /^[:@]|:(?=:|@|$)/.test(maskVariables(image.value)))
        complain(`expected an image, got ${JSON.stringify(image.value.slice(0, 60))}`);
    return {
        image: image === undefined ? undefined : readImage(image),
        ...(as?.value.toUpperCase() === 'AS' && alias !== undefined ? { alias, as } : {}),
    };
}
/** Parts of an image name. A first part with a dot or colon, or `localhost`, is a registry, as Docker reads it. */
function readImage(word) {
    const plain = maskVariables(word.value);
    const at = plain.indexOf('@');
    const end = at < 0 ? plain.length : at;
    const slash = plain.slice(0, end).indexOf('/');
    const head = slash < 0 ? '' : plain.slice(0, slash);
    const registry = /[.:]/.test(head) || head === 'localhost' ? word.value.slice(0, slash) : undefined;
    const start = registry === undefined ? 0 : slash + 1;
    const colon = plain.slice(0, end).lastIndexOf(':');
    const tagged = colon >= start && colon > plain.slice(0, end).lastIndexOf('/');
    return {
        ...word,
        repository: word.value.slice(start, tagged ? colon : end),
        ...(registry === undefined ? {} : { registry }),
        ...(tagged ? { tag: word.value.slice(colon + 1, end) } : {}),
        ...(at < 0 ? {} : { digest: word.value.slice(at + 1) }),
    };
}
/** Signs inside `${…}` belong to the variable: they are blotted out, letter by letter, so that offsets stay. */
function maskVariables(text) {
    if (!text.includes('${'))
        return text;
    let depth = 0;
    let masked = '';
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '$' && text[at + 1] === '{')
            depth++;
        masked += depth > 0 ? '_' : text[at];
        if (text[at] === '}' && depth > 0)
            depth--;
    }
    return masked;
}
/** A shell that reads the heredoc as its script: `RUN <<EOF bash`. */
const shellBehindHeredoc = /^\s+(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|z|k)?sh$/;
/** Heredocs alone are the script; with words before them they are the words' input. */
function readCommand(rest, heredocs) {
    const [first] = heredocs;
    if (first !== undefined && heredocs.length === 1 && rest.originOf(0) === first.marker.start) {
        const behind = rest.slice(first.marker.end - first.marker.start);
        const behindMarker = joinLines(behind, first.body);
        if (onlyShellBehind(behind.text))
            return { form: 'heredoc', exec: [], script: first.body, behindMarker };
        return { form: 'shell', exec: [], script: rest, behindMarker };
    }
    const list = readJsonList(rest);
    if (list === undefined)
        return { form: 'shell', exec: [], script: rest };
    if ('error' in list)
        return { form: 'shell', exec: [], script: rest, jsonError: list.error };
    // Behind the opening quote stands the first letter.
    return { form: 'exec', exec: list.words, script: joinWords(list.words.map(({ value, start }) => ({ value, start: start + 1 }))) };
}
function onlyShellBehind(text) {
    return text === '' || shellBehindHeredoc.test(text);
}
function readHealthcheck(rest, complain) {
    const type = /^\S*/.exec(rest.text.trimStart())?.[0] ?? '';
    const upper = type.toUpperCase();
    if (upper === 'NONE')
        return {};
    if (upper !== 'CMD') {
        complain('expected HEALTHCHECK NONE or HEALTHCHECK CMD command');
        return {};
    }
    const start = rest.text.indexOf(type) + type.length;
    const blanks = /^\s*/.exec(rest.text.slice(start))?.[0].length ?? 0;
    return { command: readCommand(rest.slice(start + blanks), []) };
}
function readCopy(rest, keyword, complain) {
    const list = readJsonList(rest);
    const json = list !== undefined && 'words' in list;
    const words = json ? list.words : plainWords(rest);
    if (words.length === 1)
        complain(`expected ${keyword} source destination, got one path`);
    const destination = words.length > 1 ? words.at(-1) : undefined;
    return {
        sources: destination === undefined ? words : words.slice(0, -1),
        form: json ? 'json' : 'words',
        ...(destination === undefined ? {} : { destination }),
    };
}
function readOnbuild(onbuild, line, escapeLetter, report) {
    const { rest } = onbuild;
    const split = /^\S+/.exec(rest.text)?.[0].length ?? 0;
    if (split === 0)
        return onbuild;
    const inner = rest.text.slice(0, split).toUpperCase();
    // One level only: Docker refuses deeper ones, and so hostile nesting ends here.
    if (inner === 'ONBUILD')
        return onbuild;
    const blanks = /^\s*/.exec(rest.text.slice(split))?.[0].length ?? 0;
    const keyword = rest.slice(0, split);
    const span = { start: keyword.originOf(0), end: line.span.end };
    const trigger = instruction_readInstruction({ ...line, keyword, rest: rest.slice(split + blanks), span }, escapeLetter, true, report);
    return { ...onbuild, trigger };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/names.js
// Which files are Dockerfiles, by their names: one list for every engine that reads them.
/** Endings of sources and documents about Dockerfiles: `dockerfile-lint.ts`, `Dockerfile.md`. */
const otherKinds = /\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|cs|c|h|cc|cpp|hpp|php|swift|lua|hs|pl|sh|bash|ps1|bat|md|markdown|adoc|rst|html?|css|json5?|ya?ml|toml|xml|ini|cfg|lock|sarif|csv|snap|patch|diff|orig|rej|bak|swp|png|svg|pdf|gz|tgz|zip)$/;
/** Languages for which `Dockerfile.go` may be a build of that language as well as a source of it. */
const languages = /^dockerfile\.(?:go|py|rb|rs|java|kt|cs|c|cc|cpp|php|swift|lua|hs|pl|js|ts)$/;
/** `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Dockerfile-prod`, `Dockerfile_ci`; not their ignore files. */
function isDockerfileName(path) {
    const name = nameOf(path);
    if (name.endsWith('.dockerignore') || name.endsWith('.containerignore'))
        return false;
    if (otherKinds.test(name))
        return false;
    return /^(?:dockerfile|containerfile)(?:[._-][^/]{1,200})?$/.test(name) || /^[^/]{1,200}\.(?:dockerfile|containerfile)$/.test(name);
}
/** A name that a Dockerfile and a source of a language may have; its first instruction tells. */
function mayBeDockerfileName(path) {
    return languages.test(nameOf(path));
}
/** Whether text begins as a Dockerfile does: comments, then `FROM` or `ARG`. */
function beginsAsDockerfile(text) {
    return /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:FROM|ARG)[ \t\\`]/i.test(text.slice(0, 65_536));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/lines.js
// From physical lines to logical ones: directives, comments, continuation, heredocs. The order of reading is that of
// BuildKit's frontend/dockerfile/parser, so that an instruction ends where Docker ends it.


/** Instructions that take heredocs. */
const withHeredocs = new Set(['RUN', 'COPY', 'ADD']);
function lines_readLogicalLines(text, index) {
    const { directives, escapeLetter, next } = readDirectives(text, index);
    const lines = [];
    const comments = directives.map(({ start, end, line }) => commentAt(text, start, end, line, false));
    const emptyContinuations = [];
    const problems = [];
    const lineSpan = (line) => contentSpan(text, index, line);
    let line = next;
    while (line <= index.lineCount) {
        const first = lineSpan(line);
        const start = skipBlanks(text, first.start, first.end);
        if (start === first.end) {
            line++;
            continue;
        }
        if (text[start] === '#') {
            comments.push(commentAt(text, start, first.end, line, false));
            line++;
            continue;
        }
        const pieces = [];
        let end = first.end;
        let current = line;
        let lastUsed = line;
        let piece = { start, end: first.end };
        for (;;) {
            const cut = continuationAt(text, piece, escapeLetter);
            pieces.push({ start: piece.start, end: cut ?? piece.end });
            end = piece.end;
            lastUsed = current;
            if (cut === undefined)
                break;
            // The next line that is neither comment nor empty continues the instruction.
            let found = false;
            const empty = [];
            for (current++; current <= index.lineCount; current++) {
                const candidate = lineSpan(current);
                const begin = skipBlanks(text, candidate.start, candidate.end);
                if (begin === candidate.end)
                    empty.push(candidate);
                else if (text[begin] === '#')
                    comments.push(commentAt(text, begin, candidate.end, current, true));
                else {
                    piece = candidate;
                    found = true;
                    break;
                }
            }
            if (!found)
                break;
            emptyContinuations.push(...empty);
        }
        line = lastUsed + 1;
        const joined = joinPieces(text, pieces);
        const split = /^[^\s]+/.exec(joined.text)?.[0].length ?? 0;
        const keyword = joined.slice(0, split);
        const restStart = split + (/^\s*/.exec(joined.text.slice(split))?.[0].length ?? 0);
        const trimmedEnd = Math.max(restStart, joined.text.trimEnd().length);
        const rest = joined.slice(restStart, trimmedEnd);
        const heredocs = [];
        if (withHeredocs.has(heredocKeyword(keyword.text, rest.text))) {
            for (const marker of heredocMarkers(rest)) {
                const read = readHeredoc(text, index, line, marker);
                heredocs.push(read.heredoc);
                line = read.next;
                end = read.end;
                if (read.heredoc.end === undefined)
                    problems.push({
                        ...marker.marker,
                        line: index.positionAt(marker.marker.start).line,
                        message: `expected a line ${marker.name} to end the heredoc, got the end of the file`,
                    });
            }
        }
        const startLine = index.positionAt(start).line;
        lines.push({ keyword, rest, span: { start, end }, line: startLine, endLine: index.positionAt(end).line, heredocs });
    }
    comments.sort((a, b) => a.start - b.start);
    return { escapeLetter, lines, directives, comments, emptyContinuations, problems };
}
/** ONBUILD takes those of the instruction it holds. */
function heredocKeyword(keyword, rest) {
    const upper = keyword.toUpperCase();
    return upper === 'ONBUILD' ? (/^[A-Za-z]+/.exec(rest)?.[0] ?? '').toUpperCase() : upper;
}
/** Directives stand before everything else, one each, in any order. */
function readDirectives(text, index) {
    const directives = [];
    let escapeLetter = '\\';
    let line = 1;
    for (; line <= index.lineCount; line++) {
        const { start, end } = contentSpan(text, index, line);
        const match = /^#[ \t]{0,200}([A-Za-z][A-Za-z0-9]{0,50})[ \t]{0,200}=(.+)$/.exec(text.slice(start, Math.min(end, start + 4096)));
        if (match === null)
            break;
        const name = match[1].toLowerCase();
        const value = match[2].trim();
        if (name !== 'syntax' && name !== 'escape' && name !== 'check')
            break;
        directives.push({ name, value, line, start, end });
        if (name === 'escape' && (value === '`' || value === '\\'))
            escapeLetter = value;
    }
    return { directives, escapeLetter, next: line };
}
/** The line's range without its line break. */
function contentSpan(text, index, line) {
    const start = index.offsetAt(line, 1) ?? text.length;
    let end = index.offsetAt(line + 1, 1) ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end--;
    return { start, end };
}
function skipBlanks(text, start, end) {
    let at = start;
    while (at < end && /\s/.test(text[at]))
        at++;
    return at;
}
/** Where the escape letter stands that ends a line which goes on, or undefined. */
function continuationAt(text, { start, end }, escapeLetter) {
    let at = end - 1;
    while (at >= start && (text[at] === ' ' || text[at] === '\t'))
        at--;
    if (at < start || text[at] !== escapeLetter)
        return undefined;
    return at > start && text[at - 1] === escapeLetter ? undefined : at;
}
function commentAt(text, start, end, line, inside) {
    return { start, end, line, inside, text: text.slice(start + 1, end) };
}
function readHeredoc(text, index, from, marker) {
    const pieces = [];
    const bodyStart = index.offsetAt(from, 1) ?? text.length;
    for (let line = from; line <= index.lineCount; line++) {
        const content = contentSpan(text, index, line);
        let { start } = content;
        if (marker.stripTabs)
            while (start < content.end && text[start] === '\t')
                start++;
        if (text.slice(start, content.end) === marker.name) {
            const body = joinPieces(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
            return { heredoc: { ...marker, body, end: { start, end: content.end } }, next: line + 1, end: content.end };
        }
        pieces.push({ start, end: index.offsetAt(line + 1, 1) ?? text.length });
    }
    const body = joinPieces(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
    return { heredoc: { ...marker, body }, next: index.lineCount + 1, end: text.length };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/parse.js
// A Dockerfile's text as a document. It never throws: what Docker would refuse becomes a problem, and reading goes on.



function parseDockerfile(text) {
    const index = lineIndex(text);
    const logical = readLogicalLines(text, index);
    const problems = [...logical.problems];
    const instructions = logical.lines.map((line) => readInstruction(line, logical.escapeLetter, false, (problem) => problems.push(problem)));
    const { preamble, stages } = readStages(instructions);
    return {
        text,
        index,
        escape: logical.escapeLetter,
        directives: logical.directives,
        comments: logical.comments,
        emptyContinuations: logical.emptyContinuations,
        instructions,
        preamble,
        stages,
        problems: problems.sort((a, b) => a.start - b.start),
    };
}
function readStages(instructions) {
    const preamble = [];
    const stages = [];
    for (const instruction of instructions) {
        if (instruction.keyword === 'FROM') {
            const parent = findStage(stages, instruction.image?.value ?? '');
            stages.push({
                index: stages.length,
                from: instruction,
                instructions: [],
                ...(instruction.alias === undefined ? {} : { name: instruction.alias.value }),
                ...(parent === undefined ? {} : { parent }),
            });
        }
        else
            (stages.at(-1)?.instructions ?? preamble).push(instruction);
    }
    return { preamble, stages };
}
/** The last stage of that name; names are compared without case. A number is no name of a base, only of a copy's source. */
function findStage(stages, name) {
    const wanted = name.toLowerCase();
    return wanted === '' ? undefined : stages.findLast((stage) => stage.name?.toLowerCase() === wanted);
}
/** The stage that `--from=` means, by name or number, among those before `limit`. */
function stageByReference(stages, reference, limit) {
    const before = stages.slice(0, limit);
    return findStage(before, reference) ?? (/^\d{1,6}$/.test(reference) ? before[Number(reference)] : undefined);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/index.js







;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/dockerfile-directives.js
// The first lines of a Dockerfile: which frontend builds it, in the three spellings that BuildKit detects, and its escape mark.
/** `# syntax=`, `// syntax=`, or the key `syntax` of a JSON object at the start; `# escape=`. */
function dockerfile_directives_readDirectives(text) {
    const hash = readComments(text, '#');
    const { mark } = hash;
    const syntax = hash.syntax ?? readComments(text, '//').syntax ?? jsonSyntax(text);
    return syntax === undefined ? { mark } : { syntax, mark };
}
function readComments(text, comment) {
    const directive = new RegExp(`^(\\s{0,20}${comment}\\s{0,200}([A-Za-z][A-Za-z0-9]{0,60})\\s{0,200}=\\s{0,200})(\\S.{0,2000}?)\\s*$`);
    let syntax;
    let mark = '\\';
    let start = 0;
    for (const [i, line] of linesOf(text)) {
        // A file may be a script: its first line then counts for nothing.
        if (i > 0 || !line.startsWith('#!')) {
            const match = directive.exec(line.slice(0, 3000).replace(/\r$/, ''));
            if (match === null)
                break;
            const [, before = '', key = '', value = ''] = match;
            // What follows a space is for the frontend, not its name.
            const [reference = ''] = value.split(/\s/);
            const at = start + before.length;
            if (key.toLowerCase() === 'syntax')
                syntax ??= { text: reference, start: at, end: at + reference.length, split: false };
            if (key.toLowerCase() === 'escape' && value === '`')
                mark = '`';
        }
        start += line.length + 1;
    }
    return syntax === undefined ? { mark } : { syntax, mark };
}
function* linesOf(text) {
    let start = 0;
    for (let i = 0; start <= text.length; i++) {
        const end = text.indexOf('\n', start);
        yield [i, text.slice(start, end < 0 ? text.length : end)];
        if (end < 0)
            return;
        start = end + 1;
    }
}
const maxJson = 1024 * 1024;
function jsonSyntax(text) {
    const head = text.slice(0, maxJson);
    if (!/^\s*\{/.test(head))
        return undefined;
    const match = /"syntax"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){1,2000})"/.exec(head);
    if (match === null)
        return undefined;
    let value;
    try {
        value = JSON.parse(`"${match[1] ?? ''}"`);
    }
    catch {
        return undefined;
    }
    const [reference = ''] = String(value).trim().split(/\s/);
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    return reference === '' ? undefined : { text: reference, start, end: start + (match[1]?.length ?? 0), split: reference !== match[1] };
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/variables.js
// `$NAME`, `${NAME}` and `${NAME:-default}` as Dockerfiles, compose files and shells write them.
const maxDepth = 20;
const variables_maxLength = 8192;
/**
 * The text with every variable replaced, or undefined when one has no value. `mark` before `$` makes it a plain one; where it
 * is a backslash, quotes are taken away as a shell does, and within single ones nothing is replaced.
 */
function variables_expand(text, lookUp, mark, depth = 0) {
    if (depth > maxDepth)
        return undefined;
    let result = '';
    let quote = '';
    for (let i = 0; i < text.length; i++) {
        // Variables of variables grow without end; no reference is that long.
        if (result.length > variables_maxLength)
            return undefined;
        const char = text[i];
        if (mark === '\\' && (char === '"' || char === "'") && (quote === '' || quote === char)) {
            quote = quote === '' ? char : '';
            continue;
        }
        if (quote !== "'" && char === mark && (text[i + 1] === '$' || (mark === '\\' && (text[i + 1] === '"' || text[i + 1] === mark)))) {
            result += text[i + 1];
            i++;
            continue;
        }
        if (char !== '$' || quote === "'") {
            result += char;
            continue;
        }
        const braced = text[i + 1] === '{';
        const end = braced ? closing(text, i + 2) : i + 1 + (/^[A-Za-z_]\w{0,199}/.exec(text.slice(i + 1, i + 202))?.[0].length ?? 0);
        if (end < 0 || end === i + 1)
            return undefined;
        const value = braced ? fromBraces(text.slice(i + 2, end), lookUp, mark, depth) : lookUp(text.slice(i + 1, end));
        if (value === undefined)
            return undefined;
        result += value;
        i = braced ? end : end - 1;
    }
    return result;
}
function fromBraces(body, lookUp, mark, depth) {
    const name = /^[A-Za-z_]\w{0,199}/.exec(body)?.[0];
    if (name === undefined)
        return undefined;
    const value = lookUp(name);
    const rest = body.slice(name.length);
    if (rest === '')
        return value;
    const operator = /^:?[-+?]/.exec(rest)?.[0];
    if (operator === undefined)
        return undefined;
    // With a colon an empty value counts as none.
    const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'));
    const word = () => variables_expand(rest.slice(operator.length), lookUp, mark, depth + 1);
    if (operator.endsWith('-'))
        return isSet ? value : word();
    if (operator.endsWith('+'))
        return isSet ? word() : '';
    return isSet ? value : undefined;
}
/** Offset of the brace that closes the one before `start`; -1 without. */
function closing(text, start) {
    let depth = 1;
    for (let i = start; i < text.length; i++) {
        if (text[i] === '{' && text[i - 1] === '$')
            depth++;
        else if (text[i] === '}' && --depth === 0)
            return i;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/dockerfile.js
// Dockerfiles: FROM, COPY --from, RUN --mount=from, and the frontend that builds the file, read as BuildKit reads them.
// Only what names an image is read here; rules about Dockerfiles are another engine's.




const dockerfiles = {
    id: 'dockerfile',
    title: 'Dockerfile',
    byName: true,
    matches: (path) => isDockerfileName(path) || mayBeDockerfileName(path),
    read: async (text, path) => ({
        uses: isDockerfileName(path) || !mayBeDockerfileName(path) || beginsAsDockerfile(text) ? readDockerfile(text, path) : [],
    }),
};
/** @param args values that a build gives: they stand over the defaults of ARG. */
function readDockerfile(text, path, args = new Map()) {
    const lines = (0,src/* lineIndex */.Dp)(text);
    const uses = [];
    const globals = new Map(dockerfile_platformArguments);
    const stages = new Set();
    let stageCount = 0;
    const add = (word, role, lookUp) => {
        const reference = variables_expand(word.text, lookUp, '\\');
        uses.push({
            path,
            region: lines.region(word.start, word.end),
            reference,
            text: word.text,
            role,
            pinnable: !word.split && !/[$"'\\]/.test(word.text) && reference === word.text,
        });
    };
    const directives = dockerfile_directives_readDirectives(text);
    const forced = args.get('BUILDKIT_SYNTAX');
    if (forced !== undefined)
        uses.push({ path, reference: forced, text: forced, role: 'frontend that builds the file, by BUILDKIT_SYNTAX', pinnable: false });
    else if (directives.syntax !== undefined)
        add(directives.syntax, 'frontend that builds the file', () => undefined);
    for (const { name, words } of instructions(text, directives.mark, path)) {
        if (name === 'ARG' && stageCount === 0)
            for (const word of words)
                declare(globals, word, args);
        if (name === 'FROM') {
            const [image, as, stage] = words.filter((word) => !word.text.startsWith('--'));
            if (image === undefined)
                continue;
            const isNamed = as?.text.toUpperCase() === 'AS' && stage !== undefined;
            const base = variables_expand(image.text, (variable) => globals.get(variable), '\\');
            if (base?.toLowerCase() !== 'scratch' && !(base !== undefined && stages.has(base.toLowerCase())))
                add(image, isNamed ? `base of stage ${stage.text.slice(0, 60)}` : 'base', (variable) => globals.get(variable));
            if (isNamed)
                stages.add(stage.text.toLowerCase());
            stageCount++;
        }
        for (const from of name === 'COPY' || name === 'ADD' || name === 'RUN' ? sourcesOf(name, words) : []) {
            const isStage = /^\d{1,6}$/.test(from.text) || stages.has(from.text.toLowerCase());
            // Variables are not expanded here (docker build reference, COPY --from).
            if (!isStage && from.text !== '' && from.text.toLowerCase() !== 'scratch')
                add(from, `source of ${name}`, () => undefined);
        }
    }
    return uses;
}
/** BuildKit sets these; which platform a build is for changes the variant of an image, hardly ever its name. */
const dockerfile_platformArguments = [
    ['TARGETPLATFORM', 'linux/amd64'],
    ['TARGETOS', 'linux'],
    ['TARGETARCH', 'amd64'],
    ['TARGETVARIANT', ''],
    ['BUILDPLATFORM', 'linux/amd64'],
    ['BUILDOS', 'linux'],
    ['BUILDARCH', 'amd64'],
    ['BUILDVARIANT', ''],
];
function declare(globals, word, args) {
    const equals = word.text.indexOf('=');
    const name = equals < 0 ? word.text : word.text.slice(0, equals);
    if (args.has(name)) {
        globals.set(name, args.get(name));
        return;
    }
    if (equals < 0) {
        if (!globals.has(name))
            globals.set(name, undefined);
        return;
    }
    globals.set(name, variables_expand(word.text.slice(equals + 1), (other) => globals.get(other), '\\'));
}
/** The images of `--from=IMAGE`, and of `--mount=type=bind,from=IMAGE`, whose keys have no case. */
function sourcesOf(name, words) {
    const found = [];
    for (const word of words) {
        // Flags come first; what follows is a shell command or a list of files.
        if (!word.text.startsWith('--'))
            break;
        if (name !== 'RUN' && /^--["']?from=/.test(word.text))
            found.push(unquotedPart(word, word.text.indexOf('=') + 1, word.text.length));
        if (name !== 'RUN' || !/^--["']?mount=/.test(word.text))
            continue;
        let offset = word.text.indexOf('=') + 1;
        for (const part of word.text.slice(offset).split(',')) {
            const from = /^\s{0,20}["']{0,2}from["']?=/i.exec(part);
            if (from !== null)
                found.push(unquotedPart(word, offset + from[0].length, offset + part.length));
            offset += part.length + 1;
        }
    }
    return found;
}
/** A part of a word, without the quotes that BuildKit takes away. */
function unquotedPart(word, start, end) {
    let [from, to] = [start, end];
    while (from < to && /["'\s]/.test(word.text[from]))
        from++;
    while (to > from && /["'\s]/.test(word.text[to - 1]))
        to--;
    const place = word.split ? { start: word.start, end: word.end } : { start: word.start + from, end: word.start + to };
    return { text: word.text.slice(from, to), split: word.split, ...place };
}
/**
 * Instructions with continued lines joined, which may fall in the middle of a word; the bodies of here-documents are no
 * instructions. @throws PortcullisError `heredoc-unterminated`.
 */
function* instructions(text, mark, path) {
    const documents = [];
    const continues = new RegExp(`(^|[^\\${mark}])\\${mark}[ \\t]*$`);
    let pieces = [];
    let start = 0;
    for (const raw of text.split('\n')) {
        const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
        const begin = start;
        start += raw.length + 1;
        const [document] = documents;
        if (document !== undefined) {
            if ((document.tabs ? line.replace(/^\t+/, '') : line) === document.name)
                documents.shift();
            continue;
        }
        const trimmed = line.trimStart();
        if (trimmed.trim() === '' || trimmed.startsWith('#'))
            continue;
        // A mark before the mark escapes it: the line ends there.
        const continuation = continues.exec(line);
        pieces.push({ text: continuation === null ? line : line.slice(0, continuation.index + (continuation[1]?.length ?? 0)), begin });
        if (continuation !== null)
            continue;
        const instruction = finish(pieces);
        pieces = [];
        if (instruction === undefined)
            continue;
        if (/^(?:RUN|COPY|ADD)$/.test(instruction.name))
            documents.push(...hereDocuments(instruction.words));
        yield instruction;
    }
    const [open] = documents;
    if (open !== undefined)
        throw new src/* PortcullisError */.SO({
            code: 'heredoc-unterminated',
            message: `expected the here-document ${open.name.slice(0, 60)} to end, got the end of the file`,
            where: { file: path },
            remedy: 'End it with a line of its name alone.',
        });
    const last = finish(pieces);
    if (last !== undefined)
        yield last;
}
function finish(pieces) {
    const words = splitWords(pieces);
    // What an ONBUILD says happens in the build that starts from the image.
    const own = words[0]?.text.toUpperCase() === 'ONBUILD' ? words.slice(1) : words;
    const [first, ...rest] = own;
    return first === undefined ? undefined : { name: first.text.toUpperCase(), words: rest };
}
/** Words of a logical line; each knows where in the file it stands, and whether a line break falls into it. */
function splitWords(pieces) {
    const found = [];
    let word;
    let quote = '';
    const end = () => {
        if (word !== undefined)
            found.push({ text: word.text, start: word.start, end: word.end, split: word.split });
        word = undefined;
    };
    for (const [number, { text, begin }] of pieces.entries()) {
        for (let i = 0; i < text.length; i++) {
            const char = text[i];
            if (quote === '' && (char === ' ' || char === '\t' || char === '\v' || char === '\f' || char === '\r')) {
                end();
                continue;
            }
            word ??= { text: '', start: begin + i, end: begin + i, piece: number, split: false };
            if (word.piece !== number)
                word.split = true;
            word.text += char;
            word.end = begin + i + 1;
            if (quote === '' && (char === '"' || char === "'"))
                quote = char;
            else if (char === quote)
                quote = '';
        }
    }
    end();
    return found;
}
/** BuildKit's own expression: a number, `<<`, perhaps a dash, then the name, quoted or not. */
function hereDocuments(words) {
    return words.flatMap(({ text }) => {
        const match = /^\d{0,10}<<(-?)([^<]{1,200})$/.exec(text);
        const name = match?.[2]?.replace(/["'\\]/g, '') ?? '';
        return name === '' ? [] : [{ name, tabs: match?.[1] === '-' }];
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/paths.js
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

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/build.js
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
    if (isRemote(context))
        return { uses: [], also: [], elsewhere: [`the build context ${context.slice(0, 120)} of ${owner} in ${path}`] };
    const folder = resolvePath(build.folder, context);
    const file = folder === undefined ? undefined : resolvePath(folder, build.dockerfile ?? 'Dockerfile');
    if (file === undefined)
        return { uses: [], also: [], elsewhere: [`the Dockerfile of ${owner} in ${path}, outside the workspace`] };
    const text = files.read(file) ?? (build.dockerfile === undefined ? files.read(file.replace(/Dockerfile$/, 'Containerfile')) : undefined);
    if (text === undefined)
        return { uses: [], also: [], elsewhere: [`${file}, the Dockerfile of ${owner} in ${path}, which is not there`] };
    const also = isDockerfileName(file) ? [] : [{ path: file, as: 'dockerfile' }];
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

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/hcl.js
// The part of HCL that bake files are written in: blocks, attributes, texts, lists and maps. What has to be computed is kept as
// unknown, never guessed.

const maxTokens = 500_000;
const hcl_maxDepth = 60;
const unknown = { kind: 'unknown' };
/** Blocks at the top of a file. @throws PortcullisError `hcl-invalid` with file and line. */
function parseHcl(text, path) {
    const fail = (expected, at) => new src/* PortcullisError */.SO({
        code: 'hcl-invalid',
        message: `expected ${expected}`,
        where: { file: path, line: (0,src/* lineIndex */.Dp)(text).positionAt(Math.min(at, text.length)).line },
        remedy: 'Correct the file; `docker buildx bake --print` shows how it is understood.',
    });
    const tokens = tokensOf(text, fail);
    let at = 0;
    const peek = () => tokens[at];
    const skipBreaks = () => {
        while (peek()?.kind === 'break' || peek()?.value === ',')
            at++;
    };
    const isSign = (value) => peek()?.kind === 'sign' && peek()?.value === value;
    const blocks = [];
    for (skipBreaks(); at < tokens.length; skipBreaks()) {
        const head = tokens[at++];
        if (head.kind !== 'word')
            throw fail('a block or an attribute', head.start);
        if (isSign('=')) {
            at++;
            blocks.push({ type: '', labels: [], attributes: new Map([[head.value, expression(0)]]) });
            continue;
        }
        const labels = [];
        for (let next = peek(); next?.kind === 'text' || next?.kind === 'word'; next = peek()) {
            labels.push(next.value);
            at++;
        }
        if (!isSign('{'))
            throw fail(`\`{\` after ${head.value.slice(0, 60)}`, head.start);
        at++;
        blocks.push({ type: head.value, labels, attributes: body(0) });
    }
    return blocks;
    function body(depth) {
        if (depth > hcl_maxDepth)
            throw fail(`at most ${hcl_maxDepth} blocks within one another`, peek()?.start ?? text.length);
        const attributes = new Map();
        for (skipBreaks(); !isSign('}'); skipBreaks()) {
            const key = tokens[at++];
            if (key === undefined || (key.kind !== 'word' && key.kind !== 'text'))
                throw fail('a name or `}`', key?.start ?? text.length);
            if (isSign('=') || isSign(':')) {
                at++;
                attributes.set(key.value, expression(depth));
                continue;
            }
            while (peek()?.kind === 'text' || peek()?.kind === 'word')
                at++;
            if (!isSign('{'))
                throw fail('`=` or `{`', key.start);
            at++;
            // Blocks within a block: `matrix`, `validation`.
            attributes.set(key.value, { kind: 'map', entries: body(depth + 1) });
        }
        at++;
        return attributes;
    }
    function expression(depth) {
        if (depth > hcl_maxDepth)
            throw fail(`at most ${hcl_maxDepth} values within one another`, peek()?.start ?? text.length);
        const first = tokens[at];
        let value = unknown;
        if (isSign('[')) {
            at++;
            const items = [];
            let isComputed = false;
            for (skipBreaks(); !isSign(']'); skipBreaks()) {
                if (at >= tokens.length)
                    throw fail('`]`', first?.start ?? text.length);
                isComputed ||= peek()?.kind === 'word' && peek()?.value === 'for';
                items.push(expression(depth + 1));
                if (isSign(':'))
                    at++;
            }
            at++;
            value = isComputed ? unknown : { kind: 'list', items };
        }
        else if (isSign('{')) {
            at++;
            value = { kind: 'map', entries: body(depth + 1) };
        }
        else if (first?.kind === 'text') {
            at++;
            value = { kind: 'text', value: first.value };
        }
        else if (first?.kind === 'word') {
            at++;
            value = { kind: 'name', value: first.value };
        }
        // Anything more is computed: it goes to the end of the line, or to what closes or separates.
        let inside = 0;
        let more = false;
        for (let next = peek(); next !== undefined; next = peek()) {
            const opens = next.kind === 'sign' && '([{'.includes(next.value);
            const closes = next.kind === 'sign' && ')]}'.includes(next.value);
            if (inside === 0 && (next.kind === 'break' || closes || next.value === ',' || (next.kind === 'sign' && next.value === ':' && !more)))
                break;
            if (opens)
                inside++;
            if (closes)
                inside--;
            more = true;
            at++;
        }
        return more ? unknown : value;
    }
}
function tokensOf(text, fail) {
    const tokens = [];
    const pattern = /[ \t\r]+|(\n)|(#[^\n]*|\/\/[^\n]*)|(\/\*)|(<<-?)([A-Za-z_]\w{0,100})[ \t\r]*\n|([A-Za-z_][\w.-]*)|(")|([\d.]+)|(==|!=|<=|>=|&&|\|\||=>|\.\.\.|.)/gy;
    while (pattern.lastIndex < text.length) {
        const start = pattern.lastIndex;
        const match = pattern.exec(text);
        if (match === null || tokens.length > maxTokens)
            throw fail(match === null ? 'HCL' : `at most ${maxTokens} words`, start);
        const [, lineBreak, , comment, here, name, word, quote, number, sign] = match;
        if (lineBreak !== undefined)
            tokens.push({ kind: 'break', value: '\n', start });
        else if (comment !== undefined) {
            const end = text.indexOf('*/', start + 2);
            if (end < 0)
                throw fail('the comment to end', start);
            pattern.lastIndex = end + 2;
        }
        else if (here !== undefined && name !== undefined) {
            const found = hereText(text, pattern.lastIndex, name, here === '<<-');
            if (found === undefined)
                throw fail(`${name.slice(0, 60)} alone in a line`, start);
            tokens.push({ kind: 'text', value: found.value, start }, { kind: 'break', value: '\n', start: found.end });
            pattern.lastIndex = found.end;
        }
        else if (word !== undefined)
            tokens.push({ kind: 'word', value: word, start });
        else if (quote !== undefined) {
            const found = quotedText(text, start + 1);
            if (found === undefined)
                throw fail('the text to end', start);
            tokens.push({ kind: 'text', value: found.value, start });
            pattern.lastIndex = found.end;
        }
        else if (number !== undefined)
            tokens.push({ kind: 'text', value: number, start });
        else if (sign !== undefined)
            tokens.push({ kind: 'sign', value: sign, start });
    }
    return tokens;
}
function hereText(text, start, name, indented) {
    const lines = [];
    for (let from = start; from <= text.length;) {
        const end = text.indexOf('\n', from);
        const line = text.slice(from, end < 0 ? text.length : end);
        if (line.trim() === name) {
            const indent = indented
                ? Math.min(...lines.filter((each) => each.trim() !== '').map((each) => each.length - each.trimStart().length))
                : 0;
            return {
                value: lines.map((each) => `${each.slice(Number.isFinite(indent) ? indent : 0)}\n`).join(''),
                end: end < 0 ? text.length : end,
            };
        }
        if (end < 0)
            return undefined;
        lines.push(line);
        if (lines.length > maxTokens)
            return undefined;
        from = end + 1;
    }
    return undefined;
}
/** A text with its `${…}` kept as written; a quote within one does not end it. */
function quotedText(text, start) {
    let value = '';
    let depth = 0;
    for (let i = start; i < text.length; i++) {
        const char = text[i];
        if (char === '\\') {
            const next = text[++i] ?? '';
            value += next === 'n' ? '\n' : next === 't' ? '\t' : next;
            continue;
        }
        if ((char === '$' || char === '%') && text[i + 1] === '{')
            depth++;
        else if (char === '}' && depth > 0)
            depth--;
        else if (char === '"' && depth === 0)
            return { value, end: i + 1 };
        else if (char === '\n' && depth === 0)
            return undefined;
        value += char;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/bake.js
// Bake files: targets with their Dockerfile, arguments and named contexts, in HCL or JSON. What a function computes is not
// known; where it decides on an image, the image is unknown, which is said.




const names = /(?:^|\/)(?:[^/]{1,100}[._-])?bake(?:[._-][^/]{1,100})?\.(?:hcl|json)$/i;
const bakeFiles = {
    id: 'bake',
    title: 'Bake file',
    byName: true,
    matches: (path) => names.test(path),
    async read(text, path, files) {
        const blocks = /\.json$/i.test(path) ? blocksOfJson(text, path) : parseHcl(text, path);
        const variables = variablesOf(blocks);
        const targets = new Map(blocks.filter(({ type }) => type === 'target').map((block) => [block.labels[0] ?? '', block]));
        const uses = [];
        const also = new Map();
        const elsewhere = [];
        const value = (given) => evaluate(given, variables);
        for (const [name, target] of targets) {
            const all = inherited(target, targets, new Set());
            const entries = (key) => all.flatMap(({ attributes }) => {
                const found = attributes.get(key);
                return found?.kind === 'map' ? [...found.entries] : [];
            });
            const last = (key) => all.flatMap(({ attributes }) => attributes.get(key) ?? []).at(-1);
            const owner = `target ${name}`;
            for (const [context, given] of new Map(entries('contexts'))) {
                const written = value(given);
                if (written === undefined)
                    uses.push(unknownImage(path, `build context ${context} of ${owner}`, given));
                else if (written.startsWith(imageContext)) {
                    const reference = written.slice(imageContext.length);
                    uses.push({ path, reference, text: reference, role: `build context ${context} of ${owner}`, pinnable: false });
                }
            }
            const [inline, context, dockerfile] = [last('dockerfile-inline'), last('context'), last('dockerfile')];
            const text = (given) => (given === undefined ? undefined : value(given));
            if (inline !== undefined && text(inline) === undefined)
                throw computed(path, `dockerfile-inline of ${owner}`);
            if (dockerfile !== undefined && text(dockerfile) === undefined)
                throw computed(path, `dockerfile of ${owner}`);
            const build = {
                path,
                folder: folderOf(path),
                owner,
                // A variable without a value leaves its argument out, and the Dockerfile's default counts.
                args: new Map(entries('args').flatMap(([key, given]) => (isUnset(given, variables) ? [] : [[key, value(given)]]))),
                contexts: [],
                context: text(context) ?? '.',
                ...(text(dockerfile) === undefined ? {} : { dockerfile: text(dockerfile) }),
                ...(text(inline) === undefined ? {} : { inline: { value: text(inline) } }),
            };
            // Paths are those of the directory where bake is called, for most the root; the file's own folder is tried as well.
            let read = readBuild(build, files);
            if (read.elsewhere.length > 0 && build.folder !== '') {
                const fromRoot = readBuild({ ...build, folder: '' }, files);
                if (fromRoot.elsewhere.length === 0)
                    read = fromRoot;
            }
            uses.push(...read.uses);
            for (const other of read.also)
                also.set(other.path, other);
            elsewhere.push(...read.elsewhere);
        }
        return { uses, also: [...also.values()], elsewhere };
    },
};
function computed(path, what) {
    return new src/* PortcullisError */.SO({
        code: 'bake-computed',
        message: `expected ${what.slice(0, 120)} as text, got something that is computed`,
        where: { file: path },
        remedy: 'Write it out.',
    });
}
function unknownImage(path, role, given) {
    return { path, reference: undefined, text: given.kind === 'text' ? given.value : 'a computed value', role, pinnable: false };
}
/** The target and those it takes from, the farthest first. */
function inherited(target, targets, seen) {
    if (seen.has(target))
        return [];
    seen.add(target);
    const from = target.attributes.get('inherits');
    const parents = from?.kind === 'list' ? from.items.flatMap((item) => (item.kind === 'text' ? (targets.get(item.value) ?? []) : [])) : [];
    return [...parents.flatMap((parent) => inherited(parent, targets, seen)), target];
}
function variablesOf(blocks) {
    const variables = new Map();
    for (const { type, labels, attributes } of blocks) {
        const given = type === 'variable' ? [[labels[0] ?? '', attributes.get('default')]] : type === '' ? [...attributes] : [];
        for (const [name, value] of given) {
            const known = evaluate(value, variables);
            if (known !== undefined)
                variables.set(name, known);
        }
    }
    return variables;
}
function isUnset(value, variables) {
    return value.kind === 'name' && (value.value === 'null' || !variables.has(value.value));
}
const maxText = 64 * 1024;
function evaluate(value, variables) {
    if (value?.kind === 'name')
        return variables.get(value.value);
    if (value?.kind !== 'text')
        return undefined;
    let isKnown = true;
    const text = value.value.replace(/\$\$\{|\$\{([^}]{0,300})\}/g, (found, inner) => {
        if (inner === undefined)
            return '${';
        const known = variables.get(inner.trim());
        if (known === undefined)
            isKnown = false;
        return known ?? found;
    });
    return isKnown && text.length <= maxText * 8 ? text : undefined;
}
function blocksOfJson(text, path) {
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        throw new src/* PortcullisError */.SO({ code: 'json-invalid', message: 'expected JSON', where: { file: path }, remedy: 'Correct the file.' });
    }
    const blocks = [];
    for (const [type, entries] of Object.entries(isRecord(root) ? root : {}))
        for (const [name, attributes] of Object.entries(isRecord(entries) ? entries : {}))
            if (isRecord(attributes))
                blocks.push({
                    type,
                    labels: [name],
                    attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, fromJson(value, 0)])),
                });
    return blocks;
}
function fromJson(value, depth) {
    if (typeof value === 'string')
        return { kind: 'text', value };
    if (typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'text', value: String(value) };
    if (depth > 20)
        return { kind: 'unknown' };
    if (Array.isArray(value))
        return { kind: 'list', items: value.map((item) => fromJson(item, depth + 1)) };
    if (!isRecord(value))
        return { kind: 'unknown' };
    return { kind: 'map', entries: new Map(Object.entries(value).map(([key, item]) => [key, fromJson(item, depth + 1)])) };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/image-use.js
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

// EXTERNAL MODULE: ./build/packages/formats/src/yaml/index.js + 2 modules
var yaml = __webpack_require__(3640);
;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/yaml-text.js
// YAML with the exact place of every scalar, walked without building values. Aliases and merge keys are read as every
// consumer reads them; each node is looked at once, so that no bomb goes off.


const maxMerges = 50;
/** Roots of the stream's documents. @throws PortcullisError `yaml-invalid`. */
async function readYamlNodes(text, path) {
    const lines = (0,src/* lineIndex */.Dp)(text);
    const documents = await (0,yaml/* readYaml */.gM)(text, path);
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
            return (0,yaml/* scalarValue */.Um)(node) === null ? {} : { text: textOf(node) };
        };
        /** A map's own keys, then those of what it merges: earlier ones of a list win, its own win over all. */
        const entriesOf = (map, depth) => {
            const known = contents.get(map.entries);
            if (known !== undefined)
                return known;
            if (depth > maxMerges)
                throw (0,yaml/* yamlInvalid */.rb)(path, text, map.at.start, `expected at most ${maxMerges} merge keys within one another`);
            const all = new Map();
            for (const { key, name, value } of map.entries)
                if (!(0,yaml/* isMergeKey */.yJ)(key))
                    all.set(name, wrap(value));
            for (const other of (0,yaml/* mergedMaps */.Y_)(map))
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

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/compose.js
// Compose files: services that run an image, or build one, whatever their profiles; files that they include or extend; and
// the values that a `.env` beside them gives to their variables.





const compose_names = /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[._-][^/]{1,100})?\.ya?ml$|(?:^|\/)[^/]{1,100}\.(?:docker-)?compose\.ya?ml$/i;
const composeFiles = {
    id: 'compose',
    title: 'Compose file',
    byName: true,
    matches: (path) => compose_names.test(path),
    async read(text, path, files) {
        const folder = folderOf(path);
        const variables = readDotEnv(files.read(folder === '' ? '.env' : `${folder}/.env`) ?? '');
        const uses = [];
        const also = new Map();
        const elsewhere = [];
        const value = (found) => variables_expand(found.value, (name) => variables.get(name), '$');
        const add = (found, role) => {
            uses.push(expandedUse(path, found, role, value(found)));
        };
        /** Another Compose file, by its path as written. */
        const include = (written, base = folder) => {
            const name = value(written);
            const target = name === undefined || isRemote(name) ? undefined : resolvePath(base, name);
            if (target === undefined || files.read(target) === undefined)
                elsewhere.push(`${written.value.slice(0, 120)}, which ${path} includes`);
            else if (!compose_names.test(target))
                also.set(target, { path: target, as: 'compose' });
        };
        for (const document of await readYamlNodes(text, path)) {
            for (const entry of document.map?.get('include')?.list ?? [])
                for (const written of [...textsOf(entry), ...textsOf(entry.map?.get('path'))])
                    include(written);
            for (const [name, service] of document.map?.get('services')?.map?.entries() ?? []) {
                const { map } = service;
                if (map === undefined)
                    continue;
                const build = map.get('build');
                const image = map.get('image')?.text;
                // Beside `build` the image is pulled where it can be, and built only otherwise, unless it says so.
                const isBuilt = build !== undefined && /^(?:build|never)$/.test(map.get('pull_policy')?.text?.value ?? '');
                if (image !== undefined && !isBuilt)
                    add(image, build === undefined ? `service ${name}` : `service ${name}, unless it is built`);
                const extended = map.get('extends')?.map?.get('file')?.text;
                if (extended !== undefined)
                    include(extended);
                for (const volume of map.get('volumes')?.list ?? []) {
                    const source = volume.map?.get('type')?.text?.value === 'image' ? volume.map.get('source')?.text : undefined;
                    if (source !== undefined)
                        add(source, `volume of service ${name}`);
                }
                if (build === undefined)
                    continue;
                const described = buildOf(build, path, folder, `service ${name}`, value);
                for (const [context, source] of described.contexts)
                    if (source.value.startsWith(imageContext))
                        add(partOf(source, imageContext), `build context ${context} of service ${name}`);
                const read = readBuild(described, files);
                uses.push(...read.uses);
                for (const other of read.also)
                    also.set(other.path, other);
                elsewhere.push(...read.elsewhere);
            }
        }
        return { uses, also: [...also.values()], elsewhere };
    },
};
function buildOf(node, path, folder, owner, value) {
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
        return [equals < 0 ? [text.value, undefined] : [text.value.slice(0, equals), partOf(text, text.value.slice(0, equals + 1))]];
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
        variables.set(name, quoted?.[1] === "'" ? value : (variables_expand(value, (other) => variables.get(other), '$') ?? value));
    }
    return variables;
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/devcontainer.js
// Development containers: `image`, a build with its arguments, and the Compose files that take their place.





const devcontainers = {
    id: 'devcontainer',
    title: 'Development container',
    byName: true,
    matches: (path) => /(?:^|\/)\.?devcontainer\.json$/i.test(path),
    async read(text, path, files) {
        const uses = [];
        const also = [];
        const elsewhere = [];
        const folder = folderOf(path);
        for (const document of await readYamlNodes(jsonFromComments(text), path)) {
            const { map } = document;
            const image = map?.get('image')?.text;
            if (image !== undefined)
                uses.push(use(path, withDefaults(image), 'development container'));
            for (const { value } of textsOf(map?.get('dockerComposeFile'))) {
                const target = resolvePath(folder, value);
                if (target !== undefined)
                    also.push({ path: target, as: 'compose' });
            }
            const build = map?.get('build')?.map;
            const dockerfile = (build?.get('dockerfile') ?? build?.get('dockerFile') ?? map?.get('dockerFile'))?.text?.value;
            if (dockerfile !== undefined) {
                const file = resolvePath(folder, dockerfile);
                const args = new Map(pairsOf(build?.get('args')).map(([name, given]) => [name, given === undefined || /\$\{/.test(given.value) ? undefined : given.value]));
                const read = readBuild({ path, folder: '', owner: 'the development container', args, contexts: [], context: '.', dockerfile: file ?? dockerfile }, files);
                uses.push(...read.uses);
                also.push(...read.also);
                elsewhere.push(...read.elsewhere);
            }
            for (const [name] of map?.get('features')?.map?.entries() ?? [])
                if (!name.startsWith('.'))
                    elsewhere.push(`the feature ${name.slice(0, 120)} of ${path}, which is no image`);
        }
        return { uses, also, elsewhere };
    },
};
/** `${localEnv:NAME:default}` has its default where nothing else is known. */
function withDefaults(text) {
    const value = text.value.replace(/\$\{(?:localEnv|containerEnv):\w{1,100}:([^${}]{1,300})\}/g, '$1');
    return value === text.value ? text : { value };
}
/** Comments and tabs become spaces, so that places stay; what is left is JSON, and so YAML. */
function jsonFromComments(text) {
    let result = '';
    let start = 0;
    const blank = (from, to) => {
        result += text.slice(start, from) + text.slice(from, to).replace(/[^\n\r]/g, ' ');
        start = to;
    };
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === '\t')
            blank(i, i + 1);
        else if (char === '"')
            for (i++; i < text.length && text[i] !== '"' && text[i] !== '\n'; i++)
                i += text[i] === '\\' ? 1 : 0;
        else if (char === '/' && (text[i + 1] === '/' || text[i + 1] === '*')) {
            const close = text[i + 1] === '/' ? '\n' : '*/';
            const found = text.indexOf(close, i + 2);
            const end = found < 0 ? text.length : close === '\n' ? found : found + 2;
            blank(i, end);
            i = end - 1;
        }
    }
    return result + text.slice(start);
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/built-images.js
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
        this.#origins.set(name, (0,src/* contentHash */.Ae)(this.identityOf(text)));
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
            this.#origins.set(name, raw === undefined ? undefined : (0,src/* contentHash */.Ae)(raw));
        }
        return this.#origins.get(name);
    }
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/shell-images.js
// `docker run`, `pull` and `create`, and the same of podman and nerdctl, in the lines of a script that a pipeline runs; and
// the builds before them, whose results are not pulled.


const programs = new Set(['docker', 'podman', 'nerdctl', 'docker.exe', 'sudo-docker']);
const verbs = new Set(['run', 'pull', 'create']);
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
    const own = new Map();
    const assignments = new Assignments(rawOf);
    const value = (text) => text.includes('$(') || text.includes('`') ? undefined : variables_expand(text, (name) => (own.has(name) ? own.get(name) : lookUp(name)), '\\');
    const noteName = (text) => {
        if (text !== undefined)
            built.add({ text: assignments.identityOf(text), reference: value(text) });
    };
    for (const words of commandsOf(script)) {
        let at = 0;
        for (; at < words.length; at++) {
            const word = words[at];
            const assigned = /^([A-Za-z_]\w{0,199})=(.{0,4000})$/s.exec(word);
            if (assigned !== null) {
                const [, name = '', text = ''] = assigned;
                own.set(name, value(text));
                assignments.assign(name, text);
                continue;
            }
            if (!/^(?:sudo|time|exec|command|env|nohup|then|do|else|if|while|until|!|\{|\(|export|readonly|local|timeout|retry|-[A-Za-z]+|\d{1,6}[smh]?)$/.test(word))
                break;
        }
        const program = words[at]?.replace(/^.*\//, '');
        if (program === undefined || !programs.has(program))
            continue;
        const rest = withoutGlobals(words.slice(at + 1));
        const [first = '', second = ''] = rest;
        const isGroup = (first === 'container' && (second === 'run' || second === 'create')) || (first === 'image' && second === 'pull');
        const verb = isGroup ? second : first;
        const after = rest.slice(isGroup ? 2 : 1);
        if (verbs.has(verb)) {
            const image = firstArgument(after);
            if (image === undefined)
                continue;
            const isPulled = verb === 'pull' || after.some((word, i) => asksAlways(word, after[i + 1]));
            const reference = value(image);
            const identity = assignments.identityOf(image);
            if (!isPulled && built.has({ text: identity, reference }))
                continue;
            // What a build in place prints is what it built.
            if (!/\$\(\s{0,20}(?:docker|podman|nerdctl)\s(?:[^)]{0,200}\s)?build\s/.test(image))
                images.push({ text: image, reference, identity, command: `${program} ${verb}`, isPulled, afterLoad: built.hasLoaded });
        }
        else if (verb === 'build' ||
            (verb === 'buildx' && after[0] === 'build') ||
            (verb === 'builder' && after[0] === 'build') ||
            (verb === 'image' && after[0] === 'build'))
            builds.push(readBuildCommand(verb === 'build' ? after : after.slice(1), value, noteName));
        else if (verb === 'tag' || (verb === 'image' && after[0] === 'tag'))
            noteName(after.at(-1));
        else if (verb === 'commit' || verb === 'import')
            noteName(after.filter((word) => !word.startsWith('-')).at(1));
        else if (verb === 'load' || (verb === 'image' && after[0] === 'load'))
            built.load();
    }
    return { images, builds };
}
/** `--pull=always` of run and create; podman's `newer` asks too. */
function asksAlways(word, next) {
    return /^--pull=["']?(?:always|newer|true)/.test(word) || (word === '--pull' && /^["']?(?:always|newer|true)/.test(next ?? ''));
}
/** Flags of the program itself come before its verb. */
function withoutGlobals(words) {
    let at = 0;
    while (words[at]?.startsWith('-') === true)
        at += words[at]?.includes('=') === true || /^(?:-D|--debug|--tls|--tlsverify|--remote)$/.test(words[at] ?? '') ? 1 : 2;
    return words.slice(at);
}
function firstArgument(words) {
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word === '--')
            return words[i + 1];
        if (!word.startsWith('-'))
            return /^[<>&|]|^\d?>/.test(word) ? undefined : word;
        if (word.startsWith('--')) {
            if (!word.includes('=') && !switches.has(word.slice(2)))
                i++;
        }
        else if (!shortSwitches.test(word) && word.length === 2)
            i++;
        else if (!shortSwitches.test(word) && /^-[ditP]{1,6}[evpwulmhc]$/.test(word))
            i++;
    }
    return undefined;
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
        if (name === 'build-arg') {
            const equals = given.indexOf('=');
            args.set(equals < 0 ? given : given.slice(0, equals), equals < 0 ? undefined : value(given.slice(equals + 1)));
        }
        if (name === 'build-context')
            contexts.push([given.slice(0, given.indexOf('=')), given.slice(given.indexOf('=') + 1)]);
    }
    return { args, contexts, ...(dockerfile === undefined ? {} : { dockerfile }), ...(context === undefined ? {} : { context }) };
}
/** Commands of a script as words, quotes kept; comments and the bodies of here-documents left out. */
function* commandsOf(script) {
    let words = [];
    let word = '';
    let quote = '';
    let depth = 0;
    let count = 0;
    const documents = [];
    let unclosed = false;
    const endWord = () => {
        if (word !== '')
            words.push(word);
        word = '';
    };
    for (let i = 0; i <= script.length && count < maxWords; i++) {
        const char = script[i];
        if (char === '\r')
            continue;
        // PowerShell continues a line with a mark of its own.
        if (char === '`' && quote === '' && /^\r?\n/.test(script.slice(i + 1, i + 3))) {
            i += script[i + 1] === '\n' ? 1 : 2;
            continue;
        }
        if (char === '\\' && quote !== "'") {
            // A break after the mark continues the line.
            if (script[i + 1] === '\n' || (script[i + 1] === '\r' && script[i + 2] === '\n'))
                i += script[i + 1] === '\n' ? 1 : 2;
            else {
                word += char + (script[i + 1] ?? '');
                i++;
            }
            continue;
        }
        if (char !== undefined && quote !== '') {
            word += char;
            if (char === quote)
                quote = '';
            continue;
        }
        if (char === '$' && (script[i + 1] === '{' || script[i + 1] === '('))
            depth++;
        if (depth > 0 && char !== undefined && char !== '\n') {
            word += char;
            if ((char === '{' || char === '(') && script[i - 1] !== '$')
                depth++;
            if (char === '}' || char === ')')
                depth--;
            continue;
        }
        if (char === '"' || char === "'") {
            quote = char;
            word += char;
            continue;
        }
        if (char === '#' && word === '') {
            const end = script.indexOf('\n', i);
            i = (end < 0 ? script.length : end) - 1;
            continue;
        }
        const isEnd = char === undefined || char === '\n' || char === ';' || char === '|' || char === '&' || char === '(' || char === ')';
        if (!isEnd && char !== ' ' && char !== '\t') {
            word += char;
            continue;
        }
        endWord();
        if (!isEnd)
            continue;
        depth = 0;
        count += words.length;
        for (const item of words) {
            const name = /^\d?<<-?(["']?)(\w{1,100})\1$/.exec(item)?.[2];
            if (name !== undefined)
                documents.push(name);
        }
        if (words.length > 0)
            yield words;
        words = [];
        if (char !== '\n')
            continue;
        for (const name of documents.splice(0)) {
            const end = unclosed ? undefined : endOfDocument(script, i, name);
            if (end === undefined)
                unclosed = true;
            else
                i = end;
        }
    }
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

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/pipeline-scripts.js
// Scripts of a pipeline's file: the images that they pull, less those that the same job built before, and the builds' arguments.



function readScripts(scripts, path, files) {
    const ofJob = new Map();
    const found = [];
    const builds = [];
    for (const script of scripts) {
        const built = ofJob.get(script.job) ?? new BuiltImages();
        ofJob.set(script.job, built);
        for (const name of script.builds ?? []) {
            const text = withExpressions(name, script.lookUp);
            built.add({ text, reference: text.includes('$') ? undefined : text });
        }
        if (!/docker|podman|nerdctl/.test(script.text.value))
            continue;
        const text = withExpressions(script.text.value, script.lookUp);
        const read = readShell(text, { lookUp: script.lookUp, rawOf: script.rawOf ?? script.lookUp }, built);
        found.push(...read.images.map((image) => ({ script, image })));
        builds.push(...read.builds.map((build) => ({ script, build })));
    }
    const everyBuilt = [...ofJob.values()];
    const uses = [];
    for (const { script, image } of found) {
        // What one job built and saved, another one loads and runs.
        const { reference, identity, isPulled, afterLoad } = image;
        if (afterLoad && !isPulled && everyBuilt.some((built) => built.has({ text: identity, reference })))
            continue;
        const { region } = script.text;
        uses.push({
            path,
            ...(region === undefined ? {} : { region }),
            reference,
            text: asWritten(image.text).slice(0, 300),
            role: `${image.command} in ${script.owner}`,
            pinnable: false,
        });
    }
    const also = new Map();
    const elsewhere = [];
    for (const { script, build } of builds) {
        const contexts = build.contexts.map(([name, value]) => [name, { value }]);
        for (const [name, { value }] of contexts)
            if (value.startsWith(imageContext)) {
                const reference = value.slice(imageContext.length);
                uses.push({
                    path,
                    reference: reference.includes('$') ? undefined : reference,
                    text: reference,
                    role: `build context ${name} in ${script.owner}`,
                    pinnable: false,
                });
            }
        if (build.dockerfile?.includes('$') === true || build.context?.includes('$') === true || build.context === '-')
            continue;
        // The command takes its Dockerfile from the working directory, the other ways from the context.
        const [context, dockerfile] = build.dockerfile === undefined ? [build.context ?? '.', undefined] : ['.', build.dockerfile];
        const read = readBuild({ path, folder: '', owner: script.owner, args: build.args, contexts, context, ...(dockerfile === undefined ? {} : { dockerfile }) }, files);
        uses.push(...read.uses);
        for (const other of read.also)
            also.set(other.path, other);
    }
    return { uses, also: [...also.values()], elsewhere };
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

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/gitlab.js
// GitLab pipelines: `image` and `services` of the defaults and of every job, local includes, and the commands of scripts.





const gitlab_names = /(?:^|\/)(?:[^/]{1,100})?\.gitlab-ci\.ya?ml$/i;
const scriptKeys = ['before_script', 'script', 'after_script'];
const gitlabPipelines = {
    id: 'gitlab',
    title: 'GitLab pipeline',
    byName: true,
    matches: (path) => gitlab_names.test(path),
    async read(text, path, files) {
        const uses = [];
        const also = [];
        const elsewhere = [];
        const scripts = [];
        for (const document of await readYamlNodes(text, path)) {
            const global = gitlab_variablesOf(document.map?.get('variables'));
            for (const entry of includesOf(document.map?.get('include'))) {
                if (entry.kind === 'elsewhere')
                    elsewhere.push(`${entry.value.slice(0, 120)}, which ${path} includes`);
                else
                    for (const target of matching(entry.value, files.paths))
                        if (!gitlab_names.test(target))
                            also.push({ path: target, as: 'gitlab' });
            }
            for (const [name, job] of [['the pipeline', document], ...(document.map?.entries() ?? [])]) {
                if (job.map === undefined || name === 'variables' || name === 'include')
                    continue;
                const own = gitlab_variablesOf(job.map.get('variables'));
                const lookUp = (variable) => own.get(variable) ?? global.get(variable);
                addJob(job.map, name, lookUp);
            }
        }
        const read = readScripts(scripts, path, files);
        return { uses: [...uses, ...read.uses], also: [...also, ...read.also], elsewhere };
        function addJob(job, name, lookUp) {
            add(gitlab_nameOf(job.get('image')), name === 'default' || name === 'the pipeline' ? `image of ${name}` : `image of job ${name}`, lookUp);
            for (const service of job.get('services')?.list ?? [])
                add(gitlab_nameOf(service), `service of ${name}`, lookUp);
            for (const key of scriptKeys) {
                const lines = textsIn(job.get(key));
                if (lines.length > 0)
                    scripts.push({ text: { value: lines.join('\n') }, job: name, owner: `${key} of ${name}`, lookUp });
            }
        }
        function add(found, role, lookUp) {
            if (found === undefined || found.value === '')
                return;
            uses.push(expandedUse(path, found, role, variables_expand(found.value, lookUp, '$')));
        }
    },
};
function gitlab_nameOf(node) {
    return node?.text ?? node?.map?.get('name')?.text;
}
/** Scripts may hold lists within lists, by their anchors. */
function textsIn(node, depth = 0) {
    if (node?.text !== undefined)
        return [node.text.value];
    return depth > 10 ? [] : (node?.list ?? []).flatMap((item) => textsIn(item, depth + 1));
}
function gitlab_variablesOf(node) {
    const variables = new Map();
    for (const [name, { text, map }] of node?.map?.entries() ?? []) {
        const value = text ?? map?.get('value')?.text;
        if (value !== undefined)
            variables.set(name, variables_expand(value.value, (other) => variables.get(other), '$') ?? value.value);
    }
    return variables;
}
function includesOf(node) {
    const entries = node === undefined ? [] : (node.list ?? [node]);
    return entries.flatMap((entry) => {
        const [short] = textsOf(entry);
        if (short !== undefined)
            return [{ kind: /^https?:/.test(short.value) ? 'elsewhere' : 'local', value: short.value }];
        const local = entry.map?.get('local')?.text?.value;
        if (local !== undefined)
            return [{ kind: 'local', value: local }];
        const other = ['remote', 'template', 'component', 'project']
            .map((key) => entry.map?.get(key)?.text?.value)
            .find((value) => value !== undefined);
        return other === undefined ? [] : [{ kind: 'elsewhere', value: other }];
    });
}
/** Local includes start from the root, and may have asterisks. */
function matching(written, paths) {
    const path = resolvePath('', written);
    if (path === undefined || path.includes('$'))
        return [];
    if (!path.includes('*'))
        return [path];
    const source = path
        .split(/(\*\*\/?|\*)/)
        .map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
        .join('')
        .replace(/(?:\.\*|\[\^\/\]\*){3,}/g, '.*');
    const pattern = new RegExp(`^${source}$`);
    return paths.filter((other) => pattern.test(other));
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/helm-values.js
// Image groups of a chart's values: `repository`, with `registry`, `tag` and `digest` where they are given, and full names
// under a key that says image.
const imageKey = /image$/i;
const helm_values_maxDepth = 40;
/** @param appVersion what stands for a tag that is left empty, by the custom of charts. */
function readImageGroups(root, path, appVersion) {
    const found = [];
    const seen = new Set();
    const globalRegistry = root.map?.get('global')?.map?.get('imageRegistry')?.text?.value;
    const visit = (node, key, way, depth) => {
        if (depth > helm_values_maxDepth || seen.has(node))
            return;
        seen.add(node);
        if (node.map !== undefined) {
            const group = readGroup(node.map, key, { path, way, appVersion, globalRegistry });
            if (group !== undefined)
                found.push(group);
            for (const [name, inner] of node.map.entries()) {
                const written = inner.text;
                if (written !== undefined && imageKey.test(name) && isReference(written.value))
                    found.push(named(written, path, `${way}${way === '' ? '' : '.'}${name}`));
                visit(inner, name, way === '' ? name : `${way}.${name}`, depth + 1);
            }
        }
        for (const item of node.list ?? [])
            visit(item, key, way, depth + 1);
    };
    visit(root, '', '', 0);
    return found;
}
function readGroup(map, key, { path, way, appVersion, globalRegistry }) {
    const text = (name) => map.get(name)?.text;
    const repository = text('repository') ?? (imageKey.test(key) ? text('name') : undefined);
    if (repository === undefined || repository.value === '' || !isReference(repository.value))
        return undefined;
    const has = ['tag', 'digest', 'pullPolicy', 'registry', 'imageTag'].some((name) => map.get(name) !== undefined);
    // `repository` is a word of many: of git, of charts, of packages.
    if (!has && !imageKey.test(key))
        return undefined;
    const given = (name) => {
        const { value } = text(name) ?? { value: '' };
        return value === '' ? undefined : value;
    };
    const registry = globalRegistry === undefined || globalRegistry === '' ? given('registry') : globalRegistry;
    const name = registry === undefined ? repository.value : `${registry.replace(/\/$/, '')}/${repository.value}`;
    const tag = given('tag') ?? given('imageTag');
    const digest = given('digest');
    const isWhole = /@|:[^/:]+$/.test(name.slice(name.indexOf('/') + 1));
    const suffix = isWhole
        ? ''
        : digest !== undefined
            ? `@${digest.includes(':') ? digest : `sha256:${digest}`}`
            : tag !== undefined
                ? `:${tag}`
                : appVersion === undefined
                    ? undefined
                    : `:${appVersion}`;
    const whole = suffix === undefined ? undefined : `${name}${suffix}`;
    const place = text('tag')?.region ?? repository.region;
    return {
        path,
        ...(place === undefined ? {} : { region: place }),
        reference: whole === undefined || /[${}]/.test(whole) ? undefined : whole,
        text: whole ?? name,
        role: `image of the chart's values ${way}`,
        pinnable: false,
    };
}
function named(written, path, way) {
    const { value, region } = written;
    const isKnown = !/[${}]/.test(value);
    return {
        path,
        ...(region === undefined ? {} : { region }),
        reference: isKnown ? value : undefined,
        text: value,
        role: `image of the chart's values ${way}`,
        pinnable: isKnown && region !== undefined,
    };
}
/** What may name an image: no URL, no file, no word of another kind. */
function isReference(value) {
    return value !== '' && !value.includes('://') && !/\s|\.git$|^git@|^(?:true|false|\d+)$/.test(value) && /^[\w.${}/:@-]+$/.test(value);
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/kubernetes.js
// Kubernetes manifests: every list of containers anywhere in a document, so that workloads of any kind, and custom
// resources that embed a pod's shape, are all read alike. A chart's templates are another source's.



const containerLists = [
    ['containers', 'container'],
    ['initContainers', 'init container'],
    ['ephemeralContainers', 'ephemeral container'],
    ['sidecars', 'sidecar'],
    ['steps', 'step'],
];
/** Single containers in the resources of Argo and Tekton. */
const containerFields = ['container', 'script', 'stepTemplate'];
/** What makes a file a manifest, wherever in it the two words stand. */
const manifestMark = /(?:^|[\s"'{,])apiVersion["']?\s{0,20}:/;
const kubernetesManifests = {
    id: 'kubernetes',
    title: 'Kubernetes manifest',
    byName: false,
    matches: (path) => /\.(?:ya?ml|json)$/i.test(path) && !path.startsWith('.github/'),
    async read(text, path) {
        // Most YAML is something else.
        if (!manifestMark.test(text) || !text.includes('mage'))
            return { uses: [] };
        if (text.includes('{{') && /(?:^|\/)templates\//.test(path))
            throw chartTemplate(path);
        const documents = await readYamlNodes(text, path);
        const manifests = documents.filter(({ map }) => map?.get('apiVersion')?.text !== undefined && map.get('kind')?.text !== undefined);
        return { uses: manifests.flatMap((document) => imagesInManifest(document, path)) };
    },
};
function chartTemplate(path) {
    return new src/* PortcullisError */.SO({
        code: 'chart-template',
        message: 'expected a manifest, got a template of a chart',
        where: { file: path },
        remedy: 'Render the chart (`helm template`) in a step before, and let the result be read.',
    });
}
/** Images of a manifest, or of a part of one. */
function imagesInManifest(document, path) {
    const kind = document.map?.get('kind')?.text?.value ?? 'manifest';
    const name = document.map?.get('metadata')?.map?.get('name')?.text?.value;
    const owner = name === undefined ? kind : `${kind} ${name}`;
    return everyMap(document).flatMap((map) => imagesOf(map, owner, path));
}
function imagesOf(map, owner, path) {
    const lists = containerLists.flatMap(([key, role]) => (map.get(key)?.list ?? []).map((item) => ({ container: item.map, role })));
    const single = containerFields.map((key) => ({ container: map.get(key)?.map, role: 'container' }));
    const containers = [...lists, ...single].flatMap(({ container, role }) => {
        const node = container?.get('image');
        // A template that happens to be YAML makes a map of `{{ x }}`: the name is not known.
        const image = node?.text ?? (node?.map === undefined ? undefined : { value: '' });
        const name = container?.get('name')?.text?.value;
        return image === undefined ? [] : [use(path, image, `${role}${name === undefined ? '' : ` ${name}`} of ${owner}`)];
    });
    const volumes = (map.get('volumes')?.list ?? []).flatMap((volume) => {
        const image = volume.map?.get('image')?.map?.get('reference')?.text;
        return image === undefined ? [] : [use(path, image, `image volume of ${owner}`)];
    });
    return [...containers, ...volumes];
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/helm.js
// Helm charts: the images of their values, and those that their templates write out. What a template computes is followed as
// far as it names the values; a template that computes an image in another way is a gap.






const valuesFile = /(?:^|\/)values(?:[._-][^/]{1,100})?\.ya?ml$/i;
const templateFile = /(?:^|\/)templates\/(?:[^/]+\/){0,20}[^/]+\.(?:ya?ml|json|tpl)$/i;
const vendored = /(?:^|\/)charts\/[^/]+\.tgz$/;
const helmCharts = {
    id: 'helm',
    title: 'Helm chart',
    byName: false,
    matches: (path) => valuesFile.test(path) || templateFile.test(path) || vendored.test(path) || /(?:^|\/)Chart\.yaml$/.test(path),
    async read(text, path, files) {
        if (vendored.test(path))
            return hasChart(folderOf(folderOf(path)), files) ? packed(path) : { uses: [] };
        if (/(?:^|\/)Chart\.yaml$/.test(path))
            return dependencies(text, path, files);
        if (valuesFile.test(path))
            return readValues(text, path, files);
        const chart = chartOf(path, files);
        if (chart === undefined)
            return kubernetesManifests.read(text, path, files);
        return readTemplate(text, path, chart, files);
    },
};
function packed(path) {
    return { uses: [], gaps: [{ path, reason: 'packed', gap: true, detail: 'a packed chart, whose images are not looked at: unpack it' }] };
}
function hasChart(folder, files) {
    return files.read(folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`) !== undefined;
}
async function dependencies(text, path, files) {
    const elsewhere = [];
    const folder = folderOf(path);
    const charts = folder === '' ? 'charts/' : `${folder}/charts/`;
    for (const document of await readYamlNodes(text, path))
        for (const entry of document.map?.get('dependencies')?.list ?? []) {
            const [name, repository] = ['name', 'repository'].map((key) => entry.map?.get(key)?.text?.value ?? '');
            const isHere = files.paths.some((other) => other.startsWith(`${charts}${name}`)) || repository?.startsWith('file:') === true;
            if (!isHere)
                elsewhere.push(`the chart ${(name ?? '').slice(0, 120)}, a dependency of ${path}`);
        }
    return { uses: [], elsewhere };
}
async function readValues(text, path, files) {
    const chart = await chartFields(folderOf(path), files);
    const version = chart?.get('appVersion')?.text?.value ?? chart?.get('version')?.text?.value;
    const documents = await readYamlNodes(text, path);
    // Values for a chart that lies elsewhere are read all the same.
    return { uses: documents.flatMap((document) => readImageGroups(document, path, version)) };
}
async function chartFields(folder, files) {
    const path = folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`;
    const text = files.read(path);
    return text === undefined ? undefined : (await readYamlNodes(text, path))[0]?.map;
}
/** The folder of the chart that a template belongs to; undefined where there is none. */
function chartOf(path, files) {
    const parts = path.split('/');
    for (let i = parts.lastIndexOf('templates'); i >= 0; i = i === 0 ? -1 : parts.lastIndexOf('templates', i - 1)) {
        const folder = parts.slice(0, i).join('/');
        if (hasChart(folder, files))
            return folder;
    }
    return undefined;
}
const imageLine = /(?:^|[\s{,])["']?image["']?[ \t]{0,20}:[ \t]{0,200}(?=\S)/g;
const maxReported = 20;
const maxImages = 2000;
async function readTemplate(text, path, chart, files) {
    if (!text.includes('{{')) {
        if (path.endsWith('.tpl'))
            return { uses: [] };
        return kubernetesManifests.read(text, path, files);
    }
    const bare = withoutComments(text);
    const lines = (0,src/* lineIndex */.Dp)(text);
    const uses = [];
    const unread = [];
    let values;
    let count = 0;
    for (const match of bare.matchAll(imageLine)) {
        if (++count > maxImages)
            throw tooManyImages(path);
        const start = match.index + match[0].length;
        const written = valueAt(bare, start);
        if (written === undefined)
            continue;
        const line = lines.positionAt(start).line;
        if (!written.value.includes('{{')) {
            const { value, offset } = written;
            // A key of another kind: a map follows, or a number.
            if (!/^[\w./:@-]{1,700}$/.test(value))
                continue;
            uses.push(use(path, { value, region: lines.region(offset, offset + value.length) }, 'image of a template'));
            continue;
        }
        values ??= await valuesOf(chart, files);
        const read = helm_evaluate(written.value, values);
        if (read.kind === 'text')
            uses.push({
                ...use(path, { value: read.value, region: lines.region(start, start + written.value.length) }, 'image of a template'),
                text: written.value,
                pinnable: false,
            });
        else if (read.kind === 'unknown')
            unread.push(`line ${line}`);
    }
    const gaps = unread.length === 0
        ? []
        : [
            {
                path,
                reason: 'template',
                gap: true,
                detail: `the image in ${unread.slice(0, maxReported).join(', ')} is computed in a way that is not followed: render the chart (\`helm template\`) in a step before, and let the result be read`,
            },
        ];
    return { uses, gaps };
}
function tooManyImages(path) {
    return new src/* PortcullisError */.SO({
        code: 'template-too-large',
        message: `expected at most ${maxImages} images in a template, got more`,
        where: { file: path },
        remedy: 'Split the template.',
    });
}
/** Comments of the template and of YAML become spaces, so that places stay. */
function withoutComments(text) {
    const blank = (found) => found.replace(/[^\n]/g, ' ');
    let result = '';
    let start = 0;
    for (const match of text.matchAll(/\{\{-?\s{0,20}\/\*/g)) {
        if (match.index < start)
            continue;
        const end = text.indexOf('*/', match.index + match[0].length);
        if (end < 0)
            break;
        result += text.slice(start, match.index) + blank(text.slice(match.index, end + 2));
        start = end + 2;
    }
    return (result + text.slice(start)).replace(/^[ \t]*#[^\n]*/gm, blank);
}
/** Nobody writes an image on a longer line; what is cut there is not followed. */
const maxLine = 1000;
/** The scalar from an offset on, as far as its line goes; quotes are taken away. */
function valueAt(text, start) {
    const end = text.indexOf('\n', start);
    const rest = text
        .slice(start, Math.min(end < 0 ? text.length : end, start + maxLine))
        .replace(/\s{1,200}#[^"'{}]*$/, '')
        .trimEnd();
    const quoted = /^(["'])(.*)\1[\s,}\]]{0,20}$/.exec(rest);
    if (quoted !== null)
        return { value: quoted[2] ?? '', offset: start + 1 };
    if (/^[|>]/.test(rest)) {
        const next = text
            .slice(end + 1)
            .split('\n', 1)[0]
            ?.trim();
        return next === undefined || next === '' ? undefined : { value: next, offset: text.indexOf(next, end) };
    }
    return rest === '' ? undefined : { value: rest.includes('{{') ? rest : rest.replace(/[,}\]\s]{1,20}$/, ''), offset: start };
}
async function valuesOf(chart, files) {
    const inside = chart === '' ? '' : `${chart}/`;
    const root = [];
    const path = `${inside}values.yaml`;
    const text = files.read(path);
    if (text !== undefined)
        root.push(...(await readYamlNodes(text, path)));
    const helpers = new Map();
    for (const other of files.paths) {
        if (!other.startsWith(inside) || !templateFile.test(other))
            continue;
        const body = withoutComments(files.read(other) ?? '');
        const starts = [...body.matchAll(/\{\{-?\s{0,20}define\s{1,20}"([^"\n]{1,200})"\s{0,20}-?\}\}/g)];
        for (const [i, start] of starts.entries())
            helpers.set(start[1] ?? '', body.slice(start.index + start[0].length, starts[i + 1]?.index ?? body.length));
    }
    return { root, chart: await chartFields(chart, files), helpers };
}
const helm_unknown = { kind: 'unknown' };
/**
 * What a template's image comes to: a text, something that the values hold and that is read there, or unknown. Only paths
 * into the values, fields of the chart, texts and a few functions that make no name of their own are followed.
 */
function helm_evaluate(template, values) {
    let text = '';
    let last = 0;
    let fromValues = false;
    for (const match of template.matchAll(/\{\{-?(.{1,1000}?)-?\}\}/g)) {
        const before = template.slice(last, match.index);
        last = match.index + match[0].length;
        const part = evaluatePipe(helm_tokensOf((match[1] ?? '').trim()), values, 0);
        if (part.kind === 'text')
            text += `${before}${part.value}`;
        else if (part.kind === 'values')
            fromValues = true;
        else
            return helm_unknown;
    }
    const whole = `${text}${template.slice(last)}`.replace(/["'\s]/g, '');
    if (fromValues)
        return { kind: 'values' };
    // Values that leave the name empty name no image; templates ask for it before they write it.
    const paths = [...template.matchAll(/\.Values\.([\w.]+)/g)].map((match) => match[1] ?? '');
    if (/^(?:$|[:@])/.test(whole) && paths.length > 0 && paths.every((path) => lookUp(path, values) !== undefined))
        return { kind: 'values' };
    return /^[\w./:@-]{1,700}$/.test(whole) && !/^[:@]|:$|@$/.test(whole) ? { kind: 'text', value: whole } : helm_unknown;
}
function helm_tokensOf(expression) {
    return expression.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|\$?\.[\w.]+|[A-Za-z]\w*|\d+|[$.|(),-]|\S/g) ?? [];
}
/** `a | default b | quote`, or a call of a function. */
function evaluatePipe(tokens, values, depth) {
    if (depth > 10)
        return helm_unknown;
    const stages = splitAt(tokens, '|');
    let current;
    for (const stage of stages) {
        const [head = '', ...rest] = stage;
        if (current === undefined)
            current = isFunction(head) ? call(head, argumentsOf(rest, values, depth), rest, values) : argumentsOf(stage, values, depth)[0];
        else
            current = call(head, [...argumentsOf(rest, values, depth), current], rest, values);
        if (current === undefined)
            return helm_unknown;
    }
    return current ?? helm_unknown;
}
const plainFunctions = new Set(['quote', 'squote', 'toString', 'trim', 'lower', 'tpl']);
function isFunction(word) {
    return plainFunctions.has(word) || /^(?:default|printf|coalesce|include|template|required)$/.test(word);
}
function call(name, given, tokens, values) {
    if (name === 'include' || name === 'template')
        return evaluateHelper(tokens, values);
    if (plainFunctions.has(name))
        return given[0] ?? helm_unknown;
    if (name === 'required')
        return given.at(-1) ?? helm_unknown;
    // The value to be defaulted comes last.
    const inOrder = name === 'default' ? [...given].reverse() : given;
    if (name === 'default' || name === 'coalesce')
        return inOrder.find((value) => value.kind !== 'text' || value.value !== '') ?? { kind: 'text', value: '' };
    if (name !== 'printf')
        return helm_unknown;
    const [format, ...rest] = given;
    if (format?.kind !== 'text' || rest.some(({ kind }) => kind === 'unknown'))
        return helm_unknown;
    if (rest.some(({ kind }) => kind === 'values'))
        return { kind: 'values' };
    let at = 0;
    const text = format.value.replace(/%[svd]/g, () => {
        const value = rest[at++];
        return value?.kind === 'text' ? value.value : '';
    });
    return at === rest.length ? { kind: 'text', value: text } : helm_unknown;
}
function argumentsOf(tokens, values, depth) {
    const found = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (token === '(') {
            let open = 1;
            let end = i + 1;
            for (; end < tokens.length && open > 0; end++)
                open += tokens[end] === '(' ? 1 : tokens[end] === ')' ? -1 : 0;
            found.push(evaluatePipe(tokens.slice(i + 1, end - 1), values, depth + 1));
            i = end - 1;
        }
        else if (/^["`]/.test(token))
            found.push({ kind: 'text', value: token.slice(1, -1) });
        else if (/^\d+$/.test(token))
            found.push({ kind: 'text', value: token });
        else if (/^\$?\.Values\./.test(token))
            found.push(valueAtPath(token.slice(token.indexOf('.Values.') + 8), values));
        else if (/^\$?\.Chart\./.test(token))
            found.push(chartField(token.slice(token.indexOf('.Chart.') + 7), values));
        else if (token !== '.' && token !== '$')
            found.push(helm_unknown);
    }
    return found;
}
function valueAtPath(path, values) {
    const node = lookUp(path, values);
    if (node?.map?.get('repository')?.text !== undefined)
        return { kind: 'values' };
    if (node?.map !== undefined || node?.list !== undefined)
        return helm_unknown;
    const value = node?.text?.value ?? '';
    return value.includes('{{') ? helm_unknown : { kind: 'text', value };
}
function chartField(name, values) {
    const key = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    const value = values.chart?.get(key)?.text?.value;
    return value === undefined ? helm_unknown : { kind: 'text', value };
}
function splitAt(tokens, sign) {
    const parts = [[]];
    let open = 0;
    for (const token of tokens) {
        if (token === '(')
            open++;
        if (token === ')')
            open--;
        if (token === sign && open === 0)
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts;
}
/** A named template that is given a group of the values, or reads one itself. */
function evaluateHelper(tokens, values) {
    const [name = ''] = tokens;
    const body = values.helpers.get(name.slice(1, -1)) ?? '';
    const texts = [...body.matchAll(/"([^"\n]{1,300})"/g)].map((match) => match[1] ?? '');
    // It may write a name of its own, which is not read here.
    if (texts.some((text) => /[a-z0-9]\/[a-z0-9]/.test(text) && !text.includes('%s')))
        return helm_unknown;
    const paths = [...`${tokens.join(' ')} ${body}`.matchAll(/\.Values\.([\w.]+)/g)].map((match) => match[1] ?? '');
    return { kind: paths.some((path) => isImagePart(path, values)) ? 'values' : 'unknown' };
}
function lookUp(path, values) {
    for (const root of values.root) {
        let node = root;
        for (const key of path.split('.'))
            node = node?.map?.get(key);
        if (node !== undefined)
            return node;
    }
    return undefined;
}
/** Whether what lies at a path of the values is among the images that are read from them. */
function isImagePart(path, values) {
    const node = lookUp(path, values);
    if (node?.map?.get('repository')?.text !== undefined)
        return true;
    return node?.text !== undefined && node.text.value !== '' && /(?:image|repository)$/i.test(path);
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/kustomize.js
// Kustomizations: what `images` makes of the names in the manifests, which is what runs in the end, and patches that set one.





const kustomizations = {
    id: 'kustomize',
    title: 'Kustomization',
    byName: true,
    matches: (path) => /(?:^|\/)kustomization(?:\.ya?ml)?$/i.test(path),
    async read(text, path, files) {
        const uses = [];
        const elsewhere = [];
        for (const document of await readYamlNodes(text, path)) {
            const { map } = document;
            for (const entry of map?.get('images')?.list ?? [])
                uses.push(...replacement(entry, path));
            for (const key of ['resources', 'bases', 'components'])
                for (const { value } of textsOf(map?.get(key)))
                    if (isRemote(value) || /\?ref=|\.git(?:\/\/|$)/.test(value))
                        elsewhere.push(`${value.slice(0, 120)}, a resource of ${path}`);
            for (const chart of map?.get('helmCharts')?.list ?? []) {
                const name = chart.map?.get('name')?.text?.value ?? 'a chart';
                elsewhere.push(`the chart ${name.slice(0, 120)} of ${path}`);
                const values = chart.map?.get('valuesInline');
                if (values !== undefined)
                    uses.push(...readImageGroups(values, path, undefined));
            }
            for (const written of [
                ...textsOf(map?.get('patchesStrategicMerge')),
                ...['patches', 'patchesJson6902'].flatMap((key) => (map?.get(key)?.list ?? []).flatMap((entry) => patchTexts(entry))),
            ])
                uses.push(...(await readPatch(written, path, files)));
        }
        return { uses, elsewhere };
    },
};
function patchTexts(entry) {
    return [entry.map?.get('patch')?.text, entry.map?.get('path')?.text].filter((text) => text !== undefined);
}
function replacement(entry, path) {
    const field = (key) => entry.map?.get(key)?.text;
    const [name, newName, newTag, digest] = [field('name'), field('newName'), field('newTag'), field('digest')];
    const target = newName ?? name;
    if (target === undefined || (newName === undefined && newTag === undefined && digest === undefined))
        return [];
    const suffix = digest !== undefined ? `@${digest.value}` : newTag !== undefined ? `:${newTag.value}` : undefined;
    const { region } = newTag ?? digest ?? target;
    return [
        {
            path,
            ...(region === undefined ? {} : { region }),
            // Without a tag of its own the manifest's is kept, which may be any.
            reference: suffix === undefined ? undefined : `${target.value}${suffix}`,
            text: `${target.value}${suffix ?? ''}`,
            role: `image that replaces ${name?.value ?? target.value}`,
            // A digest goes to a key of its own here.
            pinnable: false,
        },
    ];
}
/** A patch in place, or the name of a file with one: parts of manifests, or a list of operations. */
async function readPatch(written, path, files) {
    const isInline = written.value.includes('\n') || /^\s*[[{-]/.test(written.value);
    const file = isInline ? undefined : resolvePath(folderOf(path), written.value);
    const text = isInline ? written.value : file === undefined ? undefined : files.read(file);
    if (text === undefined)
        return [];
    const place = file ?? path;
    const found = [];
    for (const document of await readYamlNodes(text, place)) {
        // Manifests in files of their own are read as such.
        const isManifest = document.map?.get('apiVersion') !== undefined && document.map.get('kind') !== undefined;
        if (isInline || !isManifest)
            found.push(...imagesInManifest(document, place));
        for (const operation of document.list ?? []) {
            const target = operation.map?.get('path')?.text?.value ?? '';
            const value = operation.map?.get('value');
            const image = value?.text ?? value?.map?.get('image')?.text;
            if (image !== undefined && (/\/image$/.test(target) || value?.map !== undefined))
                found.push(use(place, image, `patch of ${target.slice(0, 80)}`));
            else if (value?.list !== undefined)
                for (const map of value.list.flatMap((item) => everyMap(item))) {
                    const inner = map.get('image')?.text;
                    if (inner !== undefined)
                        found.push(use(place, inner, `patch of ${target.slice(0, 80)}`));
                }
        }
    }
    return isInline ? found.map(({ region: _, ...rest }) => ({ ...rest, pinnable: false })) : found;
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/seen.js
// Kinds of files that name images and that are not read: nobody should think that they were.
const kinds = [
    ['CircleCI configuration', /(?:^|\/)\.circleci\/[^/]+\.ya?ml$/],
    ['Azure pipelines', /(?:^|\/)\.?azure-pipelines[^/]{0,100}\.ya?ml$/],
    ['Bitbucket pipelines', /(?:^|\/)bitbucket-pipelines\.ya?ml$/],
    ['Drone pipelines', /(?:^|\/)\.drone\.(?:ya?ml|jsonnet|star)$/],
    ['Woodpecker pipelines', /(?:^|\/)\.woodpecker(?:\/[^/]+)?\.ya?ml$/],
    ['Buildkite pipelines', /(?:^|\/)\.buildkite\/[^/]+\.ya?ml$/],
    ['Jenkinsfiles', /(?:^|\/)Jenkinsfile(?:\.[^/]{1,60})?$/],
    ['Cloud Build configuration', /(?:^|\/)cloudbuild[^/]{0,60}\.(?:ya?ml|json)$/],
    ['Terraform', /\.tf(?:\.json)?$/],
    ['Nomad jobs', /\.nomad(?:\.hcl)?$/],
    ['Skaffold configuration', /(?:^|\/)skaffold\.ya?ml$/],
    ['Tiltfiles', /(?:^|\/)Tiltfile$/],
    ['Earthfiles', /(?:^|\/)Earthfile$/],
    ['Helmfiles', /(?:^|\/)helmfile[^/]{0,60}\.ya?ml(?:\.gotmpl)?$/],
    ['Jsonnet', /\.(?:jsonnet|libsonnet)$/],
    ['Dagger modules', /(?:^|\/)dagger\.json$/],
];
/** `2 files of Terraform`, for the summary. */
function kindsSeen(paths) {
    return kinds.flatMap(([title, pattern]) => {
        const found = paths.filter((path) => pattern.test(path));
        return found.length === 0 ? [] : [`${title} (${found.length})`];
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/workflow.js
// GitHub workflows and actions: job containers, services, steps or actions that run an image, and the commands of steps that
// pull one.





const prefix = 'docker://';
const workflows = {
    id: 'workflow',
    title: 'Workflow',
    byName: true,
    matches: (path) => /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path),
    async read(text, path, files) {
        const uses = [];
        const scripts = [];
        const also = [];
        const image = (node, role, matrix) => {
            const found = node?.text ?? node?.map?.get('image')?.text;
            // An empty name means "no container"; GitHub allows it.
            if (found === undefined || found.value === '')
                return;
            const named = found.value.startsWith(prefix) ? partOf(found, prefix) : found;
            for (const value of matrix(named.value))
                uses.push(value === named.value ? use(path, named, role) : { ...use(path, { ...named, value }, role), text: named.value, pinnable: false });
        };
        for (const document of await readYamlNodes(text, path)) {
            const { map } = document;
            const workflowEnv = textsOfVariables(map?.get('env'));
            for (const [name, job] of map?.get('jobs')?.map?.entries() ?? []) {
                const matrix = matrixOf(job.map);
                image(job.map?.get('container'), `container of job ${name}`, matrix);
                for (const [service, node] of job.map?.get('services')?.map?.entries() ?? [])
                    image(node, `service ${service} of job ${name}`, matrix);
                const jobEnv = textsOfVariables(job.map?.get('env'));
                for (const step of job.map?.get('steps')?.list ?? [])
                    addStep(step.map, name, `a step of job ${name}`, [workflowEnv, jobEnv]);
            }
            const runs = map?.get('runs')?.map;
            for (const step of runs?.get('steps')?.list ?? [])
                addStep(step.map, '', 'a step of the action', []);
            for (const inner of everyMap(document)) {
                const step = inner.get('uses')?.text;
                if (step?.value.startsWith(prefix))
                    uses.push(use(path, partOf(step, prefix), 'step'));
            }
            const own = runs?.get('using')?.text?.value === 'docker' ? runs.get('image')?.text : undefined;
            // Anything without the prefix is a Dockerfile of the action's own.
            if (own?.value.startsWith(prefix))
                uses.push(use(path, partOf(own, prefix), 'image of the action'));
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
                if (value.startsWith(imageContext))
                    uses.push({ ...use(path, { value: value.slice(imageContext.length) }, `build context ${name} of ${owner}`) });
            const [context = '.', file] = [text('context'), text('file')];
            if ([context, file ?? ''].some((value) => value.includes('${{')))
                return names;
            const args = new Map(pairs('build-args').map(([name, value]) => [name, value.includes('${{') ? undefined : value]));
            // `file` is a path from the workspace, not from the context.
            const read = readBuild({
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
    return new Map(pairsOf(node).flatMap(([name, text]) => (text === undefined ? [] : [[name, text.value]])));
}

;// CONCATENATED MODULE: ./build/packages/engines/image-verify/src/images/discover.js
// All images that a repository runs, from every kind of file that names some.














/** The first that matches a path reads it. */
const imageSources = [
    dockerfiles,
    composeFiles,
    bakeFiles,
    workflows,
    gitlabPipelines,
    devcontainers,
    helmCharts,
    kustomizations,
    kubernetesManifests,
];
/** Reads the files that one of the sources wants; one that is ours and cannot be read to its end is a gap, with the reason. */
async function discoverImages(walk, { wanted, maxBytes, workspace }) {
    const sourceOf = (path) => imageSources.find(({ id, matches }) => wanted.has(id) && matches(path));
    const uses = new Map();
    const contents = new Map();
    const skipped = [];
    const elsewhere = new Set();
    const done = new Set();
    const files = nearbyFiles(workspace, walk.files, maxBytes);
    let bytes = 0;
    const take = async (path, content, source) => {
        const key = `${source.id} ${path}`;
        if (done.has(key))
            return;
        done.add(key);
        const decoded = (0,src/* decodeText */.g7)(content);
        // A NUL in a comment stops no consumer: what is ours by its name is read as it is.
        if (decoded === undefined && !source.byName && !path.endsWith('.tgz') && !manifestMark.test(content.toString('latin1'))) {
            skipped.push({ path, reason: 'binary', gap: false });
            return;
        }
        const text = decoded?.text ?? content.toString('utf8');
        let reading;
        try {
            reading = await source.read(text, path, files);
        }
        catch (error) {
            if (!(error instanceof src/* PortcullisError */.SO))
                throw error;
            const isTemplate = error.code === 'chart-template';
            const detail = isTemplate ? error.message : `no ${source.title}: ${error.message}`;
            // A chart's template is Helm's, and who left Helm out has left it out.
            const isLeftOut = isTemplate && !wanted.has('helm') && inChart(path, walk.files);
            skipped.push({ path, reason: isTemplate ? 'template' : 'unreadable', gap: !isLeftOut, detail });
            return;
        }
        bytes += content.length;
        const isPlain = decoded === undefined || decoded.encoding === 'utf-8';
        for (const use of reading.uses) {
            const place = use.region === undefined ? use.role : `${use.region.startLine}:${use.region.startColumn}`;
            const identity = `${use.path} ${place} ${use.reference ?? `? ${use.text}`}`;
            if (!uses.has(identity))
                uses.set(identity, isPlain ? use : { ...use, pinnable: false });
        }
        if (reading.uses.length > 0)
            contents.set(path, content);
        skipped.push(...(reading.gaps ?? []));
        for (const what of reading.elsewhere ?? [])
            elsewhere.add(what);
        for (const other of reading.also ?? []) {
            const as = imageSources.find(({ id }) => id === other.as);
            // A kind that was left out is left out here too.
            if (as === undefined || !wanted.has(as.id) || sourceOf(other.path) === as)
                continue;
            const named = files.bytes(other.path);
            if (named !== undefined)
                await take(other.path, named, as);
        }
    };
    for (const file of walk.files) {
        const source = sourceOf(file.path);
        if (source === undefined)
            continue;
        const read = (0,workspace_src/* readWorkspaceFile */.sL)(file, maxBytes);
        if ('skipped' in read)
            skipped.push(asGap(read.skipped, source, workspace));
        else
            await take(file.path, Buffer.from(read.bytes), source);
    }
    for (const entry of walk.skipped) {
        const source = sourceOf(entry.path);
        if (entry.reason === 'commit-unknown')
            skipped.push(entry);
        if (source === undefined)
            continue;
        // The consumer follows a link by its own name, whatever its target is called.
        const linked = entry.reason === 'symlink-inside' ? linkedFile(workspace, entry.path, maxBytes) : undefined;
        if (linked === undefined)
            skipped.push(asGap(entry, source, workspace));
        else if (sourceOf(linked.target) !== source)
            await take(entry.path, linked.content, source);
    }
    return { uses: [...uses.values()], contents, skipped, bytes, remarks: remarksOf(elsewhere, walk.files) };
}
function inChart(path, files) {
    const folder = /^(.*?\/|)templates\//.exec(path)?.[1];
    return folder !== undefined && files.some((file) => file.path === `${folder}Chart.yaml`);
}
const maxListed = 10;
function remarksOf(elsewhere, files) {
    const kinds = kindsSeen(files.map(({ path }) => path));
    const listed = [...elsewhere].sort();
    const more = listed.length > maxListed ? ` and ${listed.length - maxListed} more` : '';
    return [
        ...(kinds.length === 0 ? [] : [`Seen and not read for images: ${kinds.join(', ')}.`]),
        ...(listed.length === 0
            ? []
            : [`Not in this repository, and so not read for images: ${listed.slice(0, maxListed).join('; ')}${more}.`]),
    ];
}
/** Reasons for which a file that is ours was not read. A directory or a device of its name is none. */
const unreadReasons = new Set(['binary', 'too-large', 'unreadable', 'symlink-outside', 'symlink-dangling', 'symlink-loop']);
function asGap(entry, source, workspace) {
    if (entry.gap || !unreadReasons.has(entry.reason))
        return entry;
    if (source.byName || entry.reason !== 'too-large')
        return source.byName ? { ...entry, gap: true } : entry;
    return { ...entry, gap: mayBeManifest((0,external_node_path_.join)(workspace, entry.path)) };
}
const chunkBytes = 1024 * 1024;
const maxPeek = 256 * 1024 * 1024;
/** Whether a large file has the mark of a manifest, or is too large to tell. */
function mayBeManifest(file) {
    try {
        const size = (0,external_node_fs_.statSync)(file).size;
        if (size > maxPeek)
            return true;
        const descriptor = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const chunk = Buffer.alloc(chunkBytes);
            // What stands across the border of two chunks is in the next one too.
            for (let at = 0; at < size; at += chunkBytes - 64) {
                const count = (0,external_node_fs_.readSync)(descriptor, chunk, 0, chunkBytes, at);
                if (manifestMark.test(chunk.toString('latin1', 0, count)))
                    return true;
            }
            return false;
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch {
        return true;
    }
}
function linkedFile(workspace, path, maxBytes) {
    try {
        const real = (0,workspace_src/* insideWorkspace */.CT)(workspace, path);
        const stats = (0,external_node_fs_.statSync)(real);
        if (!stats.isFile() || stats.size > maxBytes)
            return undefined;
        return { target: (0,workspace_src/* relativePath */.iZ)((0,external_node_fs_.realpathSync)(workspace), real), content: (0,external_node_fs_.readFileSync)(real) };
    }
    catch {
        return undefined;
    }
}
/** Files that others name, each read once. */
function nearbyFiles(workspace, walked, maxBytes) {
    const known = new Map();
    const bytes = (path) => {
        if (known.has(path))
            return known.get(path);
        const content = readNamed(workspace, path, maxBytes);
        known.set(path, content);
        return content;
    };
    return {
        paths: walked.map(({ path }) => path),
        bytes,
        read(path) {
            const content = bytes(path);
            return content === undefined ? undefined : ((0,src/* decodeText */.g7)(content)?.text ?? content.toString('utf8'));
        },
    };
}
/** @throws PortcullisError `unreadable` when there is such a file and it cannot be read to its end. */
function readNamed(workspace, path, maxBytes) {
    const fail = (got) => new src/* PortcullisError */.SO({
        code: 'unreadable',
        message: `expected the readable file ${path.slice(0, 200)}, got ${got}`,
        where: { file: path },
        remedy: 'Make it readable.',
    });
    let real;
    try {
        real = (0,workspace_src/* insideWorkspace */.CT)(workspace, path);
    }
    catch (error) {
        if (error instanceof src/* PortcullisError */.SO && error.code === 'path-missing')
            return undefined;
        throw error;
    }
    try {
        const stats = (0,external_node_fs_.statSync)(real);
        if (!stats.isFile())
            return undefined;
        if (stats.size > maxBytes)
            throw fail(`${stats.size} bytes, more than ${maxBytes}`);
        return (0,external_node_fs_.readFileSync)(real);
    }
    catch (error) {
        throw error instanceof src/* PortcullisError */.SO ? error : fail((0,workspace_src/* systemReason */.uc)(error));
    }
}


/***/ })

};
