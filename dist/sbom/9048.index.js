"use strict";
exports.id = 9048;
exports.ids = [9048];
exports.modules = {

/***/ 9854:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ heredocMarkers),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);
// Heredocs of an instruction, as BuildKit finds them: its whole line is split into shell words, and a word that is nothing but an
// operator and a name begins one. `bs=$((1<<20))` and `cat<<EOF` do not; `(cat <<EOF)` begins one that ends at a line `EOF)`.

/** Docker itself sets no limit; nobody writes so many. */
const maxMarkers = 64;
/** Docker splits with the backslash here, whatever the escape directive says. */
const splitting = { escapeLetter: '\\', keepUnset: true };
/** @param line the whole instruction, its keyword included. */
function heredocMarkers(line) {
    if (!line.text.includes('<<'))
        return [];
    const found = [];
    for (const { value, start, end } of (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(line.text, { ...splitting, rawQuotes: true, rawEscapes: true }).words) {
        if (found.length === maxMarkers)
            break;
        const read = readMarker(value);
        if (read !== undefined)
            found.push({ ...read, marker: line.spanOf(start, end) });
    }
    return found;
}
/** A word as the beginning of a heredoc: `<<NAME`, `3<<-"NAME"`. */
function readMarker(word) {
    const operator = /^\d*<<(-?)/.exec(word);
    if (operator === null)
        return undefined;
    const rest = word.slice(operator[0].length).trimStart();
    if (rest === '' || rest.includes('<'))
        return undefined;
    const plain = (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(rest, splitting).words;
    const [name] = plain;
    if (plain.length !== 1 || name === undefined)
        return undefined;
    const [raw] = (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(rest, { ...splitting, rawQuotes: true }).words;
    return { name: name.value, quoted: quotes(name.value) !== quotes(raw?.value ?? ''), stripTabs: operator[1] === '-' };
}
function quotes(text) {
    return text.replace(/[^'"]/g, '').length;
}


/***/ }),

/***/ 2479:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ lex),
/* harmony export */   xe: () => (/* binding */ space)
/* harmony export */ });
/* unused harmony export noVariables */
// How Docker itself reads a word outside of RUN: quotes, escapes and variables, with the quirks of BuildKit's
// frontend/dockerfile/shell. It decides which words begin a heredoc, and what a build refuses in a value.
const noVariables = { has: () => false, get: () => undefined };
/** White space as Go's unicode.IsSpace knows it. */
const space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const nameLetter = /[\p{L}\p{Nd}_]/u;
const digit = /\p{Nd}/u;
const specialParameters = '@*#?-$!0';
/** `${a:-${b:-\u2026}}` nests; deeper is refused here, as Docker's own stack ends somewhere too. */
const maxDepth = 200;
/** Never leaves this file: it becomes `error` there. */
class LexFault extends Error {
    asked;
    constructor(message, asked = false) {
        super(message);
        this.asked = asked;
    }
}
function lex(text, options, variables = noVariables) {
    const reading = {
        text,
        options,
        variables,
        names: new Map(),
        at: 0,
        rawEscapes: options.rawEscapes === true,
        unknown: false,
        depth: 0,
    };
    try {
        const { value, words } = readUntil(reading, undefined, reading.rawEscapes, false);
        return { words, names: reading.names, ...(reading.unknown ? {} : { value }) };
    }
    catch (error) {
        if (!(error instanceof LexFault))
            throw error;
        return { words: [], names: reading.names, error: error.message, asked: error.asked };
    }
}
/** Collects the words of a text while it is read. */
function wordList() {
    const done = [];
    let value = '';
    let start = -1;
    let end = -1;
    return {
        done,
        add(piece, from, to) {
            if (start < 0)
                start = from;
            value += piece;
            end = to;
        },
        part() {
            if (value === '')
                return;
            done.push({ value, start, end });
            value = '';
            start = -1;
        },
    };
}
function readUntil(reading, stop, rawEscapes, inPattern) {
    if (++reading.depth > maxDepth)
        throw new LexFault('it is nested too deep');
    const { text, options } = reading;
    const before = reading.rawEscapes;
    reading.rawEscapes = rawEscapes;
    const words = wordList();
    let value = '';
    while (reading.at < text.length) {
        const start = reading.at;
        const letter = text[start];
        if (letter === stop) {
            reading.at++;
            reading.rawEscapes = before;
            reading.depth--;
            words.part();
            return { value, words: words.done };
        }
        const special = readSpecial(reading, letter, inPattern);
        if (special !== undefined) {
            value += special;
            if (letter === '$')
                addExpanded(words, special, start, reading.at);
            else
                words.add(special, start, reading.at);
        }
        else {
            const piece = letter === options.escapeLetter ? readEscape(reading) : letter;
            reading.at = letter === options.escapeLetter ? reading.at : start + 1;
            value += piece;
            if (letter !== options.escapeLetter && space.test(letter))
                words.part();
            else
                words.add(piece, start, reading.at);
        }
    }
    if (stop !== undefined)
        throw new LexFault(stop === '/' ? 'a / is missing in ${\u2026/\u2026/\u2026}' : 'a } is missing after ${');
    reading.depth--;
    words.part();
    return { value, words: words.done };
}
/** What a variable stands for is split at its white space. */
function addExpanded(words, text, start, end) {
    for (const letter of text) {
        if (space.test(letter))
            words.part();
        else
            words.add(letter, start, end);
    }
}
function readSpecial(reading, letter, inPattern) {
    if (letter === '$')
        return readDollar(reading);
    if (letter === '<')
        return readOperator(reading);
    if (reading.options.plainQuotes === true)
        return undefined;
    if (letter === "'")
        return readSingle(reading, inPattern);
    if (letter === '"')
        return readDouble(reading, inPattern);
    return undefined;
}
/** The escape letter and what it escapes; at the end of the text it is nothing. */
function readEscape(reading) {
    const { text, at } = reading;
    reading.at = Math.min(at + 2, text.length);
    return (reading.rawEscapes ? text[at] : '') + (text[at + 1] ?? '');
}
/** `<<` takes the white space behind it along, so that `<< EOF` is one word. */
function readOperator(reading) {
    const operator = /^<<[\t\r ]*|^</.exec(reading.text.slice(reading.at, reading.at + 256))?.[0];
    reading.at += operator.length;
    return operator;
}
function readSingle(reading, inPattern) {
    const { text, at, options } = reading;
    const close = text.indexOf("'", at + 1);
    if (close < 0)
        throw new LexFault("a ' has no partner");
    reading.at = close + 1;
    const inside = text.slice(at + 1, close);
    const value = inPattern ? inside.replaceAll(options.escapeLetter, options.escapeLetter.repeat(2)) : inside;
    return options.rawQuotes === true ? `'${value}'` : value;
}
function readDouble(reading, inPattern) {
    const { text, options } = reading;
    const quote = options.rawQuotes === true ? '"' : '';
    let value = quote;
    reading.at++;
    while (reading.at < text.length) {
        const letter = text[reading.at];
        if (letter === '"') {
            reading.at++;
            return value + quote;
        }
        if (letter === '$')
            value += readDollar(reading);
        else if (letter === options.escapeLetter)
            value += readEscapeInDouble(reading, inPattern);
        else {
            value += letter;
            reading.at++;
        }
    }
    throw new LexFault('a " has no partner');
}
/** Between double quotes only the quote, the dollar and the escape letter itself can be escaped. */
function readEscapeInDouble(reading, inPattern) {
    const { text, at, options } = reading;
    const next = text[at + 1];
    const letter = text[at];
    if (next === undefined) {
        reading.at++;
        return '';
    }
    if (next === '"' || next === '$' || next === options.escapeLetter) {
        reading.at += 2;
        return (reading.rawEscapes ? letter : '') + next;
    }
    reading.at++;
    return reading.rawEscapes && (options.rawQuotes !== true || inPattern) ? letter + letter : letter;
}
function readDollar(reading) {
    reading.at++;
    const { text, options } = reading;
    if (text[reading.at] !== '{') {
        const name = readName(reading);
        if (name === '')
            return '$';
        return valueNamed(reading, name) ?? (options.keepUnset === true ? `$${name}` : '');
    }
    reading.at++;
    const next = text[reading.at];
    if (next === undefined)
        throw new LexFault('a } is missing after ${');
    if (next === '{' || next === '}' || next === ':')
        throw new LexFault(`$\{${next} is no variable`);
    const name = readName(reading);
    const letter = text[reading.at++] ?? '';
    if (letter === '}')
        return valueNamed(reading, name) ?? (options.keepUnset === true ? `$\{${name}}` : '');
    if (letter === '/')
        return readReplacement(reading, name);
    return readModified(reading, name, letter);
}
/** `${name:-word}` and its kin. */
function readModified(reading, name, first) {
    const orEmpty = first === ':';
    const letter = orEmpty ? (reading.text[reading.at++] ?? '') : first;
    const trims = letter === '#' || letter === '%';
    if (!'+-?#%'.includes(letter) || letter === '' || (orEmpty && trims))
        throw new LexFault(`$\{${name}${first}${orEmpty ? letter : ''}\u2026} has an operator that Docker does not know`);
    const { value: word } = readUntil(reading, '}', trims, trims);
    const value = valueNamed(reading, name);
    if (value === undefined && reading.options.keepUnset === true)
        return `$\{${name}${orEmpty ? ':' : ''}${letter}${word}}`;
    if (!trims)
        return chosen(name, letter, value === undefined || (orEmpty && value === '' && !reading.unknown) ? undefined : value, word);
    checkPattern(word.startsWith(letter) ? word.slice(1) : word);
    // What is left of a value would take matching; nobody here asks for it.
    if (value !== undefined && value !== '')
        reading.unknown = true;
    return value ?? '';
}
/** The value or the word, by `-`, `+` or `?`. */
function chosen(name, operator, value, word) {
    if (operator === '+')
        return value === undefined ? '' : word;
    if (value === undefined && operator === '?')
        throw new LexFault(`${name} is not set`, true);
    return value ?? word;
}
/** `${name/pattern/replacement}`. */
function readReplacement(reading, name) {
    const all = reading.text[reading.at] === '/';
    if (all)
        reading.at++;
    const { value: pattern } = readUntil(reading, '/', true, true);
    const { value: replacement } = readUntil(reading, '}', true, false);
    const value = valueNamed(reading, name);
    if (value === undefined && reading.options.keepUnset === true)
        return `$\{${name}/${pattern}/${replacement}}`;
    checkPattern(pattern);
    // In nothing only stars find something to replace.
    if ((value === undefined || value === '') && !/^\**$/.test(pattern))
        return '';
    reading.unknown = true;
    return value ?? '';
}
/** In a pattern only `*`, `?`, the escape itself, `}` and `/` may be escaped. */
function checkPattern(pattern) {
    for (let at = 0; at < pattern.length; at++) {
        if (pattern[at] !== '\\')
            continue;
        const next = pattern[++at] ?? '';
        if (next === '' || !'*?\\}/'.includes(next))
            throw new LexFault(`the pattern ${pattern} escapes what needs no escape`);
    }
}
/** Undefined for a variable that is not set; one whose value only the build knows is empty, and the whole then unknown. */
function valueNamed(reading, name) {
    const set = reading.variables.has(name);
    reading.names.set(name, set);
    if (!set)
        return undefined;
    const value = reading.variables.get(name);
    if (value === undefined)
        reading.unknown = true;
    return value ?? '';
}
function readName(reading) {
    const { text } = reading;
    const start = reading.at;
    const first = text[start] ?? '';
    if (digit.test(first)) {
        while (digit.test(text[reading.at] ?? ''))
            reading.at++;
        return text.slice(start, reading.at);
    }
    if (first !== '' && specialParameters.includes(first)) {
        reading.at++;
        return first;
    }
    while (nameLetter.test(text[reading.at] ?? ''))
        reading.at++;
    return text.slice(start, reading.at);
}


/***/ }),

/***/ 9048:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var joinPieces = (function joinPieces(file, spans) {
    let text = '';
    const pieces = [];
    for (const { start, end } of spans) {
        if (end <= start && pieces.length > 0)
            continue;
        pieces.push({ at: text.length, origin: start });
        text += file.slice(start, end);
    }
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
});
var mapped = (function mapped(text, pieces) {
    return new Mapped(text, pieces);
});
var readInstruction = (function readInstruction(line, escapeLetter, onbuild, report) {
    const keywordText = line.keyword.text;
    const upper = keywordText.toUpperCase();
    const keywordSpan = line.keyword.spanOf(0, keywordText.length);
    const say = (message, kind) => report({ ...keywordSpan, line: line.line, message, ...(kind === undefined ? {} : { kind }) });
    // Of what ONBUILD holds, Docker reads only the words now; the build that runs it judges the rest.
    const complain = onbuild ? () => { } : say;
    if (!known.has(upper)) {
        complain(`expected an instruction, got ${JSON.stringify(keywordText.slice(0, 40))}`, 'unknown-instruction');
        return { ...commonOf(line, keywordSpan, [], line.rest, onbuild), keyword: 'UNKNOWN' };
    }
    const keyword = upper;
    // Docker takes flags off every instruction, those that know none included.
    const { flags, rest } = (0,dockerfile_words/* readFlags */.uW)(line.rest, escapeLetter);
    const own = commonOf(line, keywordSpan, flags, line.rest, onbuild);
    if (rest.text === '' && line.heredocs.length === 0 && !mayBeAlone.has(keyword))
        complain(`expected an argument after ${keyword}, got none`);
    switch (keyword) {
        case 'FROM':
            return { ...own, keyword, ...readFrom((0,dockerfile_words/* plainWords */.c5)(rest), complain) };
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
            const pairs = (0,dockerfile_words/* readPairs */.SX)(rest, escapeLetter, true);
            const lone = pairs.find(({ value, legacy }, index) => value === undefined || (legacy && index > 0));
            if (lone !== undefined)
                say(`expected name=value in ${keyword}, got ${JSON.stringify(lone.name.text.slice(0, 40))} alone`);
            return { ...own, keyword, pairs };
        }
        case 'ARG':
            return { ...own, keyword, pairs: (0,dockerfile_words/* readPairs */.SX)(rest, escapeLetter, false) };
        case 'ONBUILD':
            return readOnbuild({ ...own, keyword }, line, escapeLetter, report);
        case 'VOLUME':
            return { ...own, keyword, words: listOrWords(rest), argument: (0,dockerfile_words/* wholeWord */.SK)(rest) };
        default:
            return { ...own, keyword, words: (0,dockerfile_words/* plainWords */.c5)(rest), argument: (0,dockerfile_words/* wholeWord */.SK)(rest) };
    }
});
var commonOf = (function commonOf({ span, keyword, line, endLine, heredocs }, keywordSpan, flags, rest, onbuild) {
    return { start: span.start, end: span.end, keywordText: keyword.text, keywordSpan, line, endLine, rest, flags, heredocs, onbuild };
});
var readFrom = (function readFrom(words, complain) {
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
});
var readImage = (function readImage(word) {
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
});
var maskVariables = (function maskVariables(text) {
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
});
var readCommand = (function readCommand(rest, heredocs) {
    const [first] = heredocs;
    if (first !== undefined) {
        const behindMarker = atMarker(rest, first) ? joinLines(rest.slice(first.marker.end - first.marker.start), first.body) : rest;
        if (heredocs.length === 1 && (0,heredoc/* readMarker */.t)(rest.text) !== undefined)
            return { form: 'heredoc', exec: [], script: first.body, behindMarker };
        return { form: 'shell', exec: [], script: withBodies(rest, heredocs), behindMarker };
    }
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    if (list === undefined)
        return { form: 'shell', exec: [], script: rest };
    if ('error' in list)
        return { form: 'shell', exec: [], script: rest, jsonError: list.error };
    // Behind the opening quote stands the first letter.
    return { form: 'exec', exec: list.words, script: joinWords(list.words.map(({ value, start }) => ({ value, start: start + 1 }))) };
});
var readCopy = (function readCopy(rest, keyword, complain) {
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    const json = list !== undefined && 'words' in list;
    const words = json ? list.words : (0,dockerfile_words/* plainWords */.c5)(rest);
    if (words.length === 1)
        complain(`expected ${keyword} source destination, got one path`);
    const destination = words.length > 1 ? words.at(-1) : undefined;
    return {
        sources: destination === undefined ? words : words.slice(0, -1),
        form: json ? 'json' : 'words',
        ...(destination === undefined ? {} : { destination }),
    };
});
var readLogicalLines = (function readLogicalLines(text, index) {
    const { directives, escapeLetter, next } = readDirectives(text, index);
    const comments = directives.map(({ start, end, line }) => commentAt(text, start, end, line, false));
    const reading = { text, index, escapeLetter, comments, emptyContinuations: [], problems: [], line: next };
    const lines = [];
    while (reading.line <= index.lineCount) {
        const { line } = reading;
        const first = contentSpan(text, index, line);
        const start = skipBlanks(text, first.start, first.end);
        if (start < first.end && text[start] !== '#')
            lines.push(readLogicalLine(reading, { start, end: first.end }));
        else {
            if (start < first.end)
                comments.push(commentAt(text, start, first.end, line, false));
            reading.line++;
        }
    }
    comments.sort((a, b) => a.start - b.start);
    const { emptyContinuations, problems } = reading;
    return { escapeLetter, lines, directives, comments, emptyContinuations, problems };
});
var readLogicalLine = (function readLogicalLine(reading, first) {
    const { text, index } = reading;
    const joined = joinPieces(text, readContinued(reading, first));
    const split = /^[^\t\v\f\r ]+/.exec(joined.text)?.[0].length ?? 0;
    const keyword = joined.slice(0, split);
    const restStart = split + (/^[\t\v\f\r ]+/.exec(joined.text.slice(split))?.[0].length ?? 0);
    const trimmedEnd = Math.max(restStart, joined.text.trimEnd().length);
    const rest = joined.slice(restStart, trimmedEnd);
    const lastLine = contentSpan(text, index, reading.line - 1);
    const heredocs = takesHeredocs(keyword.text, rest, reading.escapeLetter) ? readHeredocs(reading, joined) : [];
    const end = heredocs.length === 0 ? lastLine.end : contentSpan(text, index, reading.line - 1).end;
    const line = index.positionAt(first.start).line;
    return { keyword, rest, span: { start: first.start, end }, line, endLine: index.positionAt(end).line, heredocs };
});
var readContinued = (function readContinued(reading, first) {
    const { text, escapeLetter } = reading;
    const pieces = [];
    let piece = first;
    reading.line++;
    while (piece !== undefined) {
        const cut = continuationAt(text, piece, escapeLetter);
        pieces.push({ start: piece.start, end: cut ?? piece.end });
        piece = cut === undefined ? undefined : nextContinued(reading);
    }
    return pieces;
});
var takesHeredocs = (function takesHeredocs(keyword, rest, escapeLetter) {
    if (!rest.text.includes('<<'))
        return false;
    const upper = keyword.toUpperCase();
    const argument = (0,dockerfile_words/* readFlags */.uW)(rest, escapeLetter).rest;
    if (upper === 'ONBUILD') {
        const held = /^[^\t\v\f\r ]+/.exec(argument.text)?.[0] ?? '';
        return held.toUpperCase() !== 'ONBUILD' && takesHeredocs(held, argument.slice(held.length), escapeLetter);
    }
    const list = withHeredocs.has(upper) ? (0,dockerfile_words/* readJsonList */.Zv)(argument) : undefined;
    return withHeredocs.has(upper) && !(list !== undefined && 'words' in list);
});
var readDirectives = (function readDirectives(text, index) {
    const directives = [];
    let escapeLetter = '\\';
    let line = 1;
    for (; line <= index.lineCount; line++) {
        const { start, end } = contentSpan(text, index, line);
        // Blanks before the sign do not matter to Docker.
        const content = text.slice(start, Math.min(end, start + 4096)).trimStart();
        const match = /^#\s{0,200}([A-Za-z][A-Za-z0-9]{0,50})\s{0,200}=(.*\S)/.exec(content);
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
});
var contentSpan = (function contentSpan(text, index, line) {
    const start = index.offsetAt(line, 1) ?? text.length;
    let end = index.offsetAt(line + 1, 1) ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end--;
    return { start, end };
});
var skipBlanks = (function skipBlanks(text, start, end) {
    let at = start;
    while (at < end && /\s/.test(text[at]))
        at++;
    return at;
});
var continuationAt = (function continuationAt(text, { start, end }, escapeLetter) {
    let at = end - 1;
    while (at >= start && (text[at] === ' ' || text[at] === '\t'))
        at--;
    if (at < start || text[at] !== escapeLetter)
        return undefined;
    return at > start && text[at - 1] === escapeLetter ? undefined : at;
});
var parseDockerfile = (function parseDockerfile(text) {
    const index = (0,src_text/* lineIndex */.Dp)(text);
    const logical = readLogicalLines(text, index);
    const problems = [...logical.problems];
    const instructions = logical.lines.map((line) => readInstruction(line, logical.escapeLetter, false, (problem) => problems.push(problem)));
    const { preamble, stages } = readStages(instructions, logical.escapeLetter);
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
});
var readStages = (function readStages(instructions, escapeLetter) {
    const firstFrom = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    const preamble = firstFrom < 0 ? instructions : instructions.slice(0, firstFrom);
    const globals = (0,expand/* preambleScope */.ZJ)(preamble, escapeLetter);
    const stages = [];
    const named = new Map();
    for (const instruction of instructions.slice(preamble.length)) {
        if (instruction.keyword === 'FROM') {
            // With the defaults of its arguments a name may be a stage's: `FROM base-${VARIANT}`.
            const parent = named.get(((0,expand/* expand */.fT)(instruction.image?.value ?? '', globals, escapeLetter) ?? '').toLowerCase());
            const stage = {
                index: stages.length,
                from: instruction,
                instructions: [],
                ...(instruction.alias === undefined ? {} : { name: instruction.alias.value }),
                ...(parent === undefined ? {} : { parent }),
            };
            stages.push(stage);
            if (stage.name)
                named.set(stage.name.toLowerCase(), stage);
        }
        else
            stages.at(-1)?.instructions.push(instruction);
    }
    return { preamble, stages };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ findStage),
  Ai: () => (/* binding */ parseDockerfile)
});

// UNUSED EXPORTS: stageByReference

// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js + 1 modules
var expand = __webpack_require__(2565);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/mapped-text.js
// Text put together from pieces of the file, every letter of which still knows where it came from:
// what is left of an instruction once its continuation lines are joined.
/** The stretches of a file, in order, as one text. */

/** A text whose stretches were found in the file by whoever knows how it is written there; the first begins at its start. */

/** Two texts as lines of one. */
function joinLines(first, second) {
    return joinAll(first, [{ between: '\n', part: second }]);
}
/** A text and those that follow it, in one pass however many they are; what stands between two belongs to the letter before it. */
function joinAll(first, following) {
    const pieces = [];
    let text = '';
    const add = (part) => {
        for (const at of [0, ...part.joins])
            pieces.push({ at: text.length + at, origin: part.originOf(at) });
        text += part.text;
    };
    if (first.text !== '' || (following[0]?.between ?? '') !== '')
        add(first);
    for (const { between, part } of following) {
        text += between;
        add(part);
    }
    return mapped(text, pieces);
}
/** Words with one space between them; the space belongs to the letter before it. */
function joinWords(words) {
    let text = '';
    const pieces = [];
    for (const { value, start } of words) {
        if (text !== '')
            text += ' ';
        pieces.push({ at: text.length, origin: start });
        text += value;
    }
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}

/** A class, as a file has some of these for every line of it: methods that are shared cost nothing until they are called. */
class Mapped {
    text;
    pieces;
    constructor(text, pieces) {
        this.text = text;
        this.pieces = pieces;
    }
    get joins() {
        return this.pieces.slice(1).map(({ at }) => at);
    }
    originOf(offset) {
        if (offset >= this.text.length && offset > 0)
            return this.originOf(this.text.length - 1) + 1;
        const piece = this.pieceOf(offset);
        return piece.origin + offset - piece.at;
    }
    spanOf(start, end) {
        const from = this.originOf(start);
        return { start: from, end: end > start ? this.originOf(end - 1) + 1 : from };
    }
    slice(start, end = this.text.length) {
        if (start === 0 && end === this.text.length)
            return this;
        const first = this.pieceOf(start);
        const pieces = [{ at: 0, origin: first.origin + start - first.at }];
        if (this.pieces.length > 1)
            for (const { at, origin } of this.pieces)
                if (at > start && at < end)
                    pieces.push({ at: at - start, origin });
        return new Mapped(this.text.slice(start, end), pieces);
    }
    withText(text) {
        return new Mapped(text, this.pieces);
    }
    pieceOf(offset) {
        let low = 0;
        let high = this.pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.pieces[middle].at <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return this.pieces[low];
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/document.js
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

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/heredoc.js
var heredoc = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/words.js
var dockerfile_words = __webpack_require__(7555);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/instruction.js
// One logical line as an instruction of its kind.




const known = new Set(keywords);
/** Docker builds these without an argument; HEALTHCHECK has a complaint of its own. */
const mayBeAlone = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN']);

/** What every instruction has; each field is written once, as a file may have an instruction for every few letters. */

function listOrWords(rest) {
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    return list !== undefined && 'words' in list ? list.words : (0,dockerfile_words/* plainWords */.c5)(rest);
}

/** Parts of an image name. A first part with a dot or colon, or `localhost`, is a registry, as Docker reads it. */

/** Signs inside `${\u2026}` belong to the variable: they are blotted out, letter by letter, so that offsets stay. */

/** A heredoc alone is the script; with words beside it the shell gets the words and the heredocs, and reads them itself. */

function atMarker(rest, { marker }) {
    return rest.originOf(0) === marker.start;
}
/** The text with the body and the last line of each heredoc below it. */
function withBodies(rest, heredocs) {
    return joinAll(rest, heredocs.flatMap(({ body, last }) => [{ between: '\n', part: body }, ...(last === undefined ? [] : [{ between: '', part: last }])]));
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
    const trigger = readInstruction({ ...line, keyword, rest: rest.slice(split + blanks), span }, escapeLetter, true, report);
    return { ...onbuild, trigger };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/lines.js
// From physical lines to logical ones: directives, comments, continuation, heredocs. The order of reading is that of
// BuildKit's frontend/dockerfile/parser, so that an instruction ends where Docker ends it.



/** Instructions that take heredocs. */
const withHeredocs = new Set(['RUN', 'COPY', 'ADD']);

/** The instruction that begins with a piece of the present line, with all its lines and heredocs. */

/** The pieces of an instruction's lines; one that is neither comment nor empty goes on where the line before it ends in the escape. */

/** The next line with something on it. Without one the file ends the instruction, and still it goes on over the empty lines. */
function nextContinued(reading) {
    const { text, index } = reading;
    const inside = [];
    for (let line = reading.line; line <= index.lineCount; line++) {
        const candidate = contentSpan(text, index, line);
        // Behind the last line break there is no line.
        if (candidate.start === text.length)
            break;
        const begin = skipBlanks(text, candidate.start, candidate.end);
        if (begin === candidate.end)
            reading.emptyContinuations.push(candidate);
        else if (text[begin] === '#')
            inside.push(commentAt(text, begin, candidate.end, line, true));
        else {
            reading.comments.push(...inside);
            reading.line = line + 1;
            return candidate;
        }
    }
    return undefined;
}
function readHeredocs(reading, joined) {
    const { text, index } = reading;
    const heredocs = [];
    for (const marker of (0,heredoc/* heredocMarkers */.i)(joined)) {
        const read = readHeredoc(text, index, reading.line, marker);
        heredocs.push(read.heredoc);
        reading.line = read.next;
        if (read.heredoc.end === undefined)
            reading.problems.push({
                ...marker.marker,
                line: index.positionAt(marker.marker.start).line,
                message: `expected a line ${marker.name} to end the heredoc, got the end of the file`,
            });
    }
    return heredocs;
}
/** A RUN, COPY or ADD whose argument is no JSON list; ONBUILD takes those of the instruction it holds. */

/** Directives stand before everything else, one each, in any order. */

/** The line's range without its line break. */


/** Where the escape letter stands that ends a line which goes on, or undefined. */

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
            const end = { start, end: content.end };
            return { heredoc: { ...marker, body, end, last: joinPieces(text, [end]) }, next: line + 1 };
        }
        pieces.push({ start, end: index.offsetAt(line + 1, 1) ?? text.length });
    }
    const body = joinPieces(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
    return { heredoc: { ...marker, body }, next: index.lineCount + 1 };
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/parse.js
// A Dockerfile's text as a document. It never throws: what Docker would refuse becomes a problem, and reading goes on.






/**
 * The last stage of that name among those before `limit`; names are compared without case. A number is no name of a base, only of a
 * copy's source.
 */
function findStage(stages, name, limit = Number.POSITIVE_INFINITY) {
    const all = name === '' ? [] : (stagesByName(stages).get(name.toLowerCase()) ?? []);
    let low = 0;
    let high = all.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (all[middle].index < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return all[low - 1];
}
/** The stage that `--from=` means, by name or number, among those before `limit`. */

const indexes = new WeakMap();
/** Worked out once a file, which may have as many stages as lines. */
function stagesByName(stages) {
    const known = indexes.get(stages);
    if (known !== undefined)
        return known;
    const byName = new Map();
    for (const stage of stages) {
        const key = stage.name?.toLowerCase() ?? '';
        const list = byName.get(key);
        if (list === undefined)
            byName.set(key, [stage]);
        else
            list.push(stage);
    }
    indexes.set(stages, byName);
    return byName;
}


/***/ }),

/***/ 7555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var plainWords = (function plainWords(text) {
    return [...text.text.matchAll(/[^\t\n\v\f\r ]+/g)].map((match) => wordAt(text, match.index, match.index + match[0].length, match[0]));
});
var wholeWord = (function wholeWord(text) {
    return wordAt(text, 0, text.text.length, text.text);
});
var wordAt = (function wordAt(text, start, end, value) {
    return { ...text.spanOf(start, end), text: text.text.slice(start, end), value };
});
var readFlags = (function readFlags(text, escapeLetter) {
    const flags = [];
    let at = skipSpace(text.text, 0);
    while (text.text.startsWith('--', at)) {
        const { value: word, end } = readFlag(text.text, at, escapeLetter);
        const start = at;
        at = skipSpace(text.text, end);
        if (word === '--')
            break;
        const flag = flagOf(text, start, end, word, escapeLetter);
        flags.push(halfBlank.has(text.text[end] ?? '') ? withHalfBlank(flag) : flag);
    }
    return { flags, rest: at === 0 ? text : text.slice(Math.min(at, text.text.length)) };
});
var skipSpace = (function skipSpace(text, from) {
    let at = from;
    while (at < text.length && _lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(text[at]))
        at++;
    return at;
});
var readJsonList = (function readJsonList(text) {
    const { text: raw } = text;
    let at = skipJsonBlanks(raw, skipSpace(raw, 0));
    if (raw[at] !== '[')
        return undefined;
    const fail = ({ where, message }) => ({
        error: { message, span: text.spanOf(Math.min(where, raw.length), Math.min(where + 1, raw.length)) },
    });
    const words = [];
    at = skipJsonBlanks(raw, at + 1);
    while (raw[at] !== ']' || words.length > 0) {
        const read = readJsonString(raw, at);
        if ('message' in read)
            return fail(read);
        words.push(wordAt(text, at, read.end, read.value));
        at = skipJsonBlanks(raw, read.end);
        if (raw[at] === ']')
            break;
        if (raw[at] !== ',')
            return fail({ where: at, message: at >= raw.length ? 'expected a closing bracket' : 'expected a comma or a closing bracket' });
        at = skipJsonBlanks(raw, at + 1);
    }
    at = skipJsonBlanks(raw, at + 1);
    return at < raw.length ? fail({ where: at, message: 'expected nothing after the closing bracket' }) : { words };
});
var skipJsonBlanks = (function skipJsonBlanks(text, from) {
    let at = from;
    while (at < text.length && jsonBlank.test(text[at]))
        at++;
    return at;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ wholeWord),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Zv: () => (/* binding */ readJsonList),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* unused harmony exports wordAt, quotedWordRanges, unquote */
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);
// Words of an instruction, in the three ways Docker splits them: at white space, as name=value pairs, as a JSON list.

/** White space of JSON. */
const jsonBlank = /[ \t\r\n]/;
/** Words between white space; quotes mean nothing here, as in COPY, FROM or EXPOSE. Other blanks than ASCII's are letters. */

/** One word over all of a text. */


/**
 * Words between white space outside of quotes, each with its offsets in the text: the way ENV, ARG and LABEL are split.
 * An escape letter takes the next letter along.
 */
function quotedWordRanges(text, escapeLetter) {
    const ranges = [];
    let at = skipSpace(text, 0);
    while (at < text.length) {
        const start = at;
        const end = quotedWordEnd(text, start, escapeLetter);
        ranges.push({ start, end });
        at = skipSpace(text, end);
    }
    return ranges;
}
function quotedWordEnd(text, from, escapeLetter) {
    let quote = '';
    let at = from;
    for (; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'")
            at++;
        else if (quote !== '') {
            if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else if (_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(letter))
            break;
    }
    return Math.min(at, text.length);
}
/** A word without its quotes and escapes; variables stay. */
function unquote(text, escapeLetter) {
    if (!/["'\\`]/.test(text))
        return text;
    let value = '';
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'" && at + 1 < text.length) {
            const next = text[++at];
            // Between double quotes only some letters need the escape; before others it stands for itself.
            value += quote === '"' && next !== '"' && next !== '$' && next !== escapeLetter ? escapeLetter + next : next;
        }
        else if (quote !== '') {
            if (letter === quote)
                quote = '';
            else
                value += letter;
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else
            value += letter;
    }
    return value;
}
/** `name=value` pairs; with `legacy` a word without an equals sign takes all behind it for its value, as in `ENV name value`. */
function readPairs(text, escapeLetter, legacy) {
    const ranges = quotedWordRanges(text.text, escapeLetter);
    const pairs = [];
    for (const [index, { start, end }] of ranges.entries()) {
        const equals = equalsIn(text.text, start, end);
        const next = ranges[index + 1];
        if (legacy && equals === undefined && (next !== undefined || index === 0))
            return [...pairs, legacyPair(text, start, escapeLetter)];
        pairs.push({
            ...text.spanOf(start, end),
            name: word(text, start, equals ?? end, escapeLetter),
            legacy: false,
            ...(equals === undefined ? {} : { value: word(text, equals + 1, end, escapeLetter) }),
        });
    }
    return pairs;
}
/** The first white space of ASCII ends the name, also inside quotes. */
function legacyPair(text, start, escapeLetter) {
    const whole = text.text.slice(start);
    const [head, gap = ''] = /^[^\t\v\f\r ]*([\t\v\f\r ]*)/.exec(whole) ?? [''];
    const name = word(text, start, start + head.length - gap.length, escapeLetter);
    const pair = { ...text.spanOf(start, text.text.length), name, legacy: true };
    const raw = whole.slice(head.length);
    return raw === '' ? pair : { ...pair, value: wordAt(text, start + head.length, text.text.length, unquoteLegacy(raw)) };
}
/** The equals sign that parts name and value; one inside quotes does not count for the name. */
function equalsIn(text, start, end) {
    const at = text.indexOf('=', start);
    return at < 0 || at >= end ? undefined : at;
}
function word(text, start, end, escapeLetter) {
    return wordAt(text, start, end, unquote(text.text.slice(start, end), escapeLetter));
}
/** In `ENV name value` quotes are part of the value, but Docker strips a pair around all of it. */
function unquoteLegacy(raw) {
    const [first = ''] = raw;
    return raw.length > 1 && (first === '"' || first === "'") && raw.endsWith(first) ? raw.slice(1, -1) : raw;
}
/** Leading `--name[=value]` flags, and what comes after them; `--` alone ends them. */

/** Docker reads flags byte by byte: the second byte of such a blank parts the words, and the first, read as a letter, stays in the flag. */
const halfBlank = new Set(['\u00a0', '\u0085']);
function withHalfBlank(flag) {
    const { name, value, word } = flag;
    return { ...flag, word: `${word}\u00c2`, ...(value === undefined ? { name: `${name}\u00e2` } : { value: `${value}\u00c2` }) };
}
function flagOf(text, start, end, word, escapeLetter) {
    const equals = text.text.indexOf('=', start);
    const named = equals >= 0 && equals < end;
    const raw = text.text.slice(start + 2, named ? equals : end);
    return {
        ...text.spanOf(start, end),
        name: raw.toLowerCase(),
        word,
        ...(named ? { value: unquote(text.text.slice(equals + 1, end), escapeLetter), valueSpan: text.spanOf(equals + 1, end) } : {}),
    };
}
/** A flag without its quotes and escapes: both are dropped anywhere in it. */
function readFlag(text, from, escapeLetter) {
    let quote = '';
    let value = '';
    let at = from;
    for (; at < text.length; at++) {
        const letter = text[at];
        if (quote === '' && _lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(letter))
            break;
        if (letter === quote)
            quote = '';
        else if (quote === '' && (letter === '"' || letter === "'"))
            quote = letter;
        else if (letter === escapeLetter)
            value += text[++at] ?? '';
        else
            value += letter;
    }
    return { value, end: Math.min(at, text.length) };
}

/** A JSON list of strings, as exec form wants it; undefined when the text does not begin with `[`. */

function readJsonString(raw, at) {
    if (raw[at] !== '"')
        return { where: at, message: raw[at] === "'" ? 'expected a double quote, got a single one' : 'expected a double quote' };
    const end = stringEnd(raw, at);
    if (end === undefined)
        return { where: at, message: 'expected a closing double quote' };
    try {
        return { value: String(JSON.parse(raw.slice(at, end))), end };
    }
    catch {
        return { where: at, message: 'expected a JSON string, got one with an escape or letter that JSON does not allow' };
    }
}

function stringEnd(text, from) {
    for (let at = from + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at + 1;
    }
    return undefined;
}


/***/ })

};
;