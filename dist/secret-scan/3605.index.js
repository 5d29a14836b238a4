"use strict";
exports.id = 3605;
exports.ids = [3605];
exports.modules = {

/***/ 3605:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainLine: () => (/* binding */ explainLine)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var walk = __webpack_require__(915);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/decode.js
var decode = __webpack_require__(543);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/detect.js
var detect = __webpack_require__(3754);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/files.js
var files = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/reach/unread.js
var unread = __webpack_require__(238);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/redact.js
var redact = __webpack_require__(2808);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/index.js + 2 modules
var src_rules = __webpack_require__(1866);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/scanner.js + 3 modules
var scanner = __webpack_require__(3697);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/searched.js
var searched = __webpack_require__(8596);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/settings.js + 1 modules
var src_settings = __webpack_require__(7916);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/settle.js + 2 modules
var settle = __webpack_require__(2645);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/repeats.js
var repeats = __webpack_require__(8273);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/verdict.js + 1 modules
var verdict = __webpack_require__(1668);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/trace.js
// A search that is watched: every keyword, every match and why it came to nothing, for `--explain`.



/** The search of a text as a scan makes it, watched. */
function traceOf(rules, bytes, path, looking) {
    const toldAs = (0,detect/* toldPath */.TQ)(path, looking);
    const search = new WatchedSearch((0,detect/* tablesFor */.rq)(rules, toldAs, looking));
    const told = search.run(bytes, path, toldAs);
    const keyOf = ({ rule, start, end }) => `${rule.id} ${start} ${end}`;
    const kept = new Map(told.map((detection) => [keyOf(detection), detection]));
    return {
        keywords: search.keywords,
        candidates: search.candidates.map((one) => {
            const asTold = one.detection === undefined ? undefined : kept.get(keyOf(one.detection));
            return {
                ...one,
                detection: asTold ?? one.detection,
                outranked: one.detection === undefined || asTold !== undefined
                    ? undefined
                    : told.find(({ start, end }) => start < one.secret.end && end > one.secret.start),
            };
        }),
    };
}
class WatchedSearch extends detect/* Search */.vj {
    keywords = [];
    candidates = [];
    /** Nothing is left out for being a repetition: the line asked about may be one. */
    begin(bytes, path, told) {
        super.begin(bytes, path, told);
        this.repeats = new repeats/* Repeats */.$(bytes, 0, 0, { before: 1, behind: 1 }, (0,repeats/* repeatsRoom */.I)(this.tables.order.size));
    }
    repeatsWithin() {
        return undefined;
    }
    seen = (count) => {
        const { sieve, left } = this.tables;
        const { automaton } = sieve;
        const places = automaton.places.array;
        for (let i = 0; i < count; i += 2) {
            const end = places[i];
            for (const keyword of automaton.endingAt(end, places[i + 1])) {
                for (const trial of sieve.calledBy(keyword)) {
                    if (left === 0 || !trial.generic)
                        this.keywords.push(this.keywordSeen(trial, end));
                }
            }
        }
    };
    keywordSeen({ rule, index, keyword }, end) {
        const { path } = rule.check;
        const elsewhere = path !== undefined && !this.appliesHere(path, index);
        return { rule, keyword, start: end - keyword.length, end, elsewhere };
    }
    judge(match) {
        const { rule, span, base } = match;
        const start = base + match.match.index;
        const secret = { start: base + span[0], end: base + span[1], length: span[1] - span[0] };
        const detection = super.judge(match);
        const refusal = detection === undefined ? (0,verdict/* refusalOfMatch */.VN)(match) : undefined;
        this.candidates.push({ rule, start, end: start + match.match[0].length, secret, refusal, detection });
        return detection;
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/weight.js + 1 modules
var weight = __webpack_require__(1234);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/explain.js
// `--explain FILE:LINE`: which rules looked at a line, what spoke against each candidate, and what the scan makes of it.















/** Larger files are searched in pieces, which nobody wants to read about. */
const maxExplainedBytes = 16 * 1024 * 1024;
/** So many rules and candidates of one line are told. */
const mostTold = 40;
/** @returns sentences, a line each. @throws PortcullisError when there is no such line to look at. */
async function explainLine(inputs, context, place) {
    if (inputs.scan !== 'files')
        throw onlyFiles(inputs.scan);
    const settings = await (0,src_settings/* scanSettings */.F)(inputs, context);
    const selection = await (0,files/* selectFiles */.AL)(settings.setup, inputs, context, settings.preparation.custom);
    const file = selection.files.find(({ path }) => path === place.path);
    if (file === undefined)
        return [whyUnread(selection, place)];
    const content = readText(file, selection);
    if (typeof content === 'string')
        return [content];
    const span = lineSpan(content.bytes, content.encoding, place);
    const settled = await decide(settings, { ...selection, files: [file] }, inputs, context);
    return [
        ...tracedLines(content.bytes, span, place.path, settings, selection, inputs),
        '',
        `What the scan says of line ${place.line}:`,
        ...decidedLines(settled, place, inputs),
    ];
}
/** The same steps that a scan takes, for the one file. */
async function decide(settings, selection, inputs, context) {
    const reached = await (0,files/* detectIn */.tw)(selection, context, settings.preparation.custom);
    return (0,settle/* settle */.G)(reached, (0,scanner/* settlingOf */.KA)({ ...settings, setup: selection.setup }, inputs, context));
}
function onlyFiles(scan) {
    return new errors/* PortcullisError */.SO({
        code: 'usage',
        message: `expected \`scan: files\` with --explain, got ${scan}`,
        where: { key: 'explain' },
        remedy: 'Check the commit out and explain the line there.',
    });
}
/** A file that is there and is not looked at, with the reason. @throws PortcullisError where there is no such file. */
function whyUnread({ skipped }, { path }) {
    const left = skipped.find((entry) => entry.path === path);
    if (left !== undefined)
        return `${path} is not looked at: ${left.detail ?? left.allowed?.reason ?? left.reason}.`;
    throw new errors/* PortcullisError */.SO({
        code: 'path-missing',
        message: 'expected a file that the scan looks at, got none of that name',
        where: { file: path },
        remedy: 'Check the spelling, and `path`, `include`, `exclude` and `.gitignore`: what they leave out is not looked at.',
    });
}
/** The text of a file, or a sentence that says why nothing in it is looked at by lines. */
function readText(file, { setup }) {
    const read = (0,walk/* readWorkspaceFile */.sL)(file, maxExplainedBytes);
    if ('skipped' in read)
        return `${file.path} is not explained by lines: ${read.skipped.detail ?? read.skipped.reason}.`;
    const content = (0,searched/* searchedBytes */.ri)(read.bytes);
    if (content !== undefined)
        return content;
    const { detail, reason } = (0,unread/* unread */.gy)(read.bytes, file.path, setup.asked === file.path);
    return `${file.path} has no lines to explain: ${detail ?? reason}.`;
}
/** The bytes of a line. @throws PortcullisError when the file is shorter. */
function lineSpan(bytes, encoding, { path, line }) {
    const text = bytes.toString(encoding);
    const index = (0,src_text/* lineIndex */.Dp)(text);
    const start = index.offsetAt(line, 1);
    if (start === undefined)
        throw new errors/* PortcullisError */.SO({
            code: 'usage',
            message: `expected a line from 1 to ${index.lineCount}, got ${line}`,
            where: { file: path },
            remedy: 'Correct the number behind the colon.',
        });
    const from = Buffer.byteLength(text.slice(0, start), encoding);
    return { start: from, end: from + Buffer.byteLength(index.lineText(line), encoding) };
}
function tracedLines(bytes, line, path, { preparation }, { setup }, inputs) {
    const rules = preparation.custom?.builtIn ?? (0,src_rules/* secretRules */.WE)();
    const trace = (text) => traceOf(rules, text, path, setup);
    const told = toldTrace(trace(bytes), line, bytes, (start) => `column ${start - line.start + 1}`);
    const encoded = [...(0,decode.decodedSegments)(bytes, inputs['decode-depth'])]
        .filter((segment) => overlaps(segment, line))
        .flatMap(({ start, decoded, encodings, view }) => {
        // With its escapes decoded, a text is as long as before: only this line of it is asked about.
        const own = view !== undefined && encodings.length === 0;
        const part = own ? { start: view.read(line.start), end: view.read(line.end) } : { start: 0, end: decoded.length };
        if (own && !view.windows.some((window) => overlaps(window, part)))
            return [];
        const inner = toldTrace(trace(decoded), part, decoded, (at) => `byte ${at - part.start + 1}`);
        if (inner.length === 0)
            return [];
        return [
            own ? 'With its escapes decoded:' : `Within the ${(0,decode.encodingWords)(encodings)} at column ${Math.max(1, start - line.start + 1)}:`,
            ...inner,
        ];
    });
    const imported = preparation.custom?.imported.length ?? 0;
    return [
        ...(told.length === 0 ? ['No rule has a keyword or a match on this line.'] : told),
        ...encoded,
        ...((0,detect/* readForFormsAlone */.A2)((0,detect/* toldPath */.TQ)(path, setup), setup)
            ? ['It lies in a tree of others\u2019 code, where rules that guess by context are not tried; `min-confidence: low` tries them.']
            : []),
        ...(imported === 0 ? [] : [`The ${imported} rules of the configuration are not followed here; what they found is below.`]),
    ];
}
/** Each rule that has a keyword or a match in the line, with its candidates. */
function toldTrace(trace, line, bytes, at) {
    const keywords = trace.keywords.filter((seen) => overlaps(seen, line));
    const candidates = trace.candidates.filter((seen) => overlaps(seen, line));
    // Those with a candidate first: many a rule has the keyword `token` and nothing more.
    const rules = [...new Set([...candidates, ...keywords].map(({ rule }) => rule))];
    const lines = rules.slice(0, mostTold).flatMap((rule) => {
        const ofRule = candidates.filter((seen) => seen.rule === rule);
        return [
            `${rule.id} (${rule.title})`,
            `  ${keywordSentence(keywords.filter((seen) => seen.rule === rule))}`,
            ...(ofRule.length === 0
                ? [`  ${noMatch(keywords, rule)}`]
                : ofRule.slice(0, mostTold).map((seen) => `  ${candidateSentence(seen, bytes, at)}`)),
        ];
    });
    return rules.length > mostTold ? [...lines, `and ${rules.length - mostTold} more rules`] : lines;
}
function keywordSentence(seen) {
    const words = [...new Set(seen.map(({ keyword }) => `\`${keyword}\``))];
    if (words.length === 0)
        return 'It has no keyword on this line.';
    return `Its ${words.length === 1 ? 'keyword' : 'keywords'} ${words.join(', ')} ${words.length === 1 ? 'stands' : 'stand'} here.`;
}
function noMatch(keywords, rule) {
    const elsewhere = keywords.some((seen) => seen.rule === rule && seen.elsewhere);
    return elsewhere ? 'It looks only at files of other names.' : 'Its expression does not match here.';
}
function candidateSentence({ rule, secret, refusal, detection, outranked }, bytes, at) {
    // What was refused may be a secret all the same: no more of it is shown than of what somebody chose.
    const shown = (0,redact/* redact */.E$)(bytes.toString('latin1', secret.start, secret.end), false);
    const what = `Its expression matches ${shown} (${secret.length} letters, ${at(secret.start)})`;
    if (refusal !== undefined)
        return `${what}, refused by ${refusal.id}: ${refusal.why}`;
    if (outranked !== undefined)
        return `${what}; ${outranked.rule.id} is told in its place, which says more about the same letters.`;
    const confidence = detection?.confidence ?? rule.confidence;
    const { weighed, checkDigits } = detection?.properties ?? {};
    const row = weight/* weightRows */.uq.find(({ id }) => id === weighed);
    const because = row !== undefined
        ? ` It is no more than medium by ${row.id}: ${row.why}`
        : weighed === verdict/* amongTrials */.wQ.id
            ? ` It is less severe than its rule says by ${verdict/* amongTrials */.wQ.id}: ${verdict/* amongTrials */.wQ.why}`
            : '';
    const digits = checkDigits === 'wrong' ? ' Its check digits are wrong, so that nothing but its form says who issued it.' : '';
    return `${what}, and nothing in the rule speaks against it: ${detection?.severity ?? rule.severity}, ${confidence} confidence.${digits}${because}`;
}
function decidedLines({ findings, suppressed, doubtful }, place, inputs) {
    const here = ({ location }) => location.path === place.path &&
        location.region !== undefined &&
        location.region.startLine <= place.line &&
        location.region.endLine >= place.line;
    const name = ({ ruleId, evidence, severity, confidence }) => `${ruleId} (${evidence ?? ''}; ${severity}, ${confidence} confidence)`;
    const lines = [
        ...findings.filter(here).map((finding) => `  Reported: ${name(finding)}.`),
        ...suppressed
            .filter(({ finding }) => here(finding))
            .map(({ finding, kind, justification }) => `  Let through by ${kind === 'inSource' ? 'a comment' : 'a file of settings'}: ${name(finding)}: ${justification ?? 'no reason given'}.`),
        ...doubtful.filter(here).map((finding) => `  Not reported: ${name(finding)}, since \`min-confidence\` is ${inputs['min-confidence']}.`),
    ];
    return lines.length === 0 ? ['  Nothing is found on it.'] : lines;
}
function overlaps(a, b) {
    return a.start < b.end && b.start < a.end;
}


/***/ }),

/***/ 714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inflateBeginning: () => (/* binding */ inflateBeginning)
/* harmony export */ });
// The beginning of what deflate made smaller (RFC 1951), unpacked here: thousands of texts begin as such data and are none, and to set up
// zlib for each of them costs more than to see it from their first bits.
/** Of each length and distance (RFC 1951, 3.2.5): where it begins, and how many bits follow. */
const lengthBits = Uint8Array.from('00000000111122223333444455550', Number);
const lengthFrom = Uint16Array.from([
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]);
const distanceBits = Uint8Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1));
const distanceFrom = Uint16Array.from({ length: 30 }, (_, symbol) => symbol < 2 ? symbol + 1 : 1 + ((2 + (symbol & 1)) << ((symbol >> 1) - 1)));
/** In which order the lengths of the code of lengths are written (3.2.7). */
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const longestCode = 15;
let fixed;
/** Unpacks up to `most` bytes of what begins at an offset. */
function inflateBeginning(bytes, from, most) {
    const bits = { bytes, at: from * 8, end: bytes.length * 8 };
    const content = Buffer.allocUnsafe(most);
    let length = 0;
    for (let last = 0; last === 0;) {
        last = take(bits, 1);
        const kind = take(bits, 2);
        const next = kind === 0 ? stored(bits, content, length) : kind < 3 ? packed(bits, content, length, kind) : invalid;
        if (next > most)
            return 'longer';
        if (next < 0 || bits.at > bits.end)
            return undefined;
        length = next;
    }
    return { content: content.subarray(0, length), end: (bits.at + 7) >> 3 };
}
/** In place of a length. */
const invalid = -1;
/** Zeros behind the end, where `at` tells that it was passed. */
function take(bits, count) {
    let value = 0;
    for (let bit = 0; bit < count; bit++, bits.at++)
        value |= (((bits.bytes[bits.at >> 3] ?? 0) >> (bits.at & 7)) & 1) << bit;
    return value;
}
/** @returns how long `content` is then; more than it has room for where it would be longer */
function stored(bits, content, length) {
    bits.at = (bits.at + 7) & ~7;
    const size = take(bits, 16);
    if (take(bits, 16) !== (size ^ 0xffff))
        return invalid;
    const start = bits.at >> 3;
    bits.bytes.copy(content, length, start, start + size);
    bits.at += size * 8;
    return bits.at > bits.end ? invalid : length + size;
}
function packed(bits, content, length, kind) {
    const codes = kind === 1 ? fixedCodes() : dynamicCodes(bits);
    if (codes === undefined)
        return invalid;
    for (let to = length; bits.at <= bits.end;) {
        const symbol = symbolOf(bits, codes.literals);
        if (symbol === 256)
            return to;
        if (symbol < 256) {
            if (symbol < 0)
                return invalid;
            if (to >= content.length)
                return to + 1;
            content[to] = symbol;
            to++;
            continue;
        }
        if (symbol > 285)
            return invalid;
        const run = lengthFrom[symbol - 257] + take(bits, lengthBits[symbol - 257]);
        const distance = symbolOf(bits, codes.distances);
        if (distance < 0 || distance > 29)
            return invalid;
        const back = distanceFrom[distance] + take(bits, distanceBits[distance]);
        if (back > to)
            return invalid;
        if (to + run > content.length)
            return to + run;
        for (const end = to + run; to < end; to++)
            content[to] = content[to - back];
    }
    return invalid;
}
function fixedCodes() {
    if (fixed === undefined) {
        const lengths = Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
        fixed = { literals: codeOf(lengths), distances: codeOf(new Uint8Array(30).fill(5)) };
    }
    return fixed;
}
/** The codes that stand before a block, where zlib would take them. */
function dynamicCodes(bits) {
    const literals = take(bits, 5) + 257;
    const distances = take(bits, 5) + 1;
    const written = take(bits, 4) + 4;
    if (literals > 286 || distances > 30)
        return undefined;
    const ofLengths = new Uint8Array(codeOrder.length);
    for (let index = 0; index < written; index++)
        ofLengths[codeOrder[index]] = take(bits, 3);
    if (roomIn(ofLengths) !== 0)
        return undefined;
    const code = codeOf(ofLengths);
    const lengths = new Uint8Array(literals + distances);
    for (let index = 0; index < lengths.length;) {
        const symbol = symbolOf(bits, code);
        if (symbol < 0 || bits.at > bits.end)
            return undefined;
        if (symbol < 16) {
            lengths[index] = symbol;
            index++;
            continue;
        }
        if (symbol === 16 && index === 0)
            return undefined;
        const value = symbol === 16 ? lengths[index - 1] : 0;
        const times = symbol === 16 ? 3 + take(bits, 2) : symbol === 17 ? 3 + take(bits, 3) : 11 + take(bits, 7);
        if (index + times > lengths.length)
            return undefined;
        lengths.fill(value, index, index + times);
        index += times;
    }
    const [ofLiterals, ofDistances] = [lengths.subarray(0, literals), lengths.subarray(literals)];
    if (lengths[256] === 0 || !isSound(ofLiterals) || !isSound(ofDistances))
        return undefined;
    return { literals: codeOf(ofLiterals), distances: codeOf(ofDistances) };
}
/** A code has a word for everything, but one of a single word, or of none. */
function isSound(lengths) {
    const room = roomIn(lengths);
    return room === 0 || (room > 0 && lengths.every((length) => length <= 1) && lengths.filter((length) => length === 1).length <= 1);
}
/** How much of a code is no word, in words of the longest length; less than none where words begin as others do. */
function roomIn(lengths) {
    let room = 1 << longestCode;
    for (const length of lengths)
        if (length > 0)
            room -= 1 << (longestCode - length);
    return room;
}
function codeOf(lengths) {
    const counts = new Uint16Array(longestCode + 1);
    for (const length of lengths)
        if (length > 0)
            counts[length] = counts[length] + 1;
    const next = new Uint16Array(longestCode + 2);
    for (let length = 1; length <= longestCode; length++)
        next[length + 1] = next[length] + counts[length];
    const symbols = new Uint16Array(lengths.length);
    for (const [symbol, length] of lengths.entries()) {
        if (length === 0)
            continue;
        symbols[next[length]] = symbol;
        next[length] = next[length] + 1;
    }
    return { counts, symbols };
}
/** The symbol that the next bits stand for; below 0 for none. */
function symbolOf(bits, { counts, symbols }) {
    let [word, first, index] = [0, 0, 0];
    for (let length = 1; length <= longestCode; length++) {
        word |= take(bits, 1);
        const count = counts[length];
        if (word - count < first)
            return symbols[index + word - first];
        index += count;
        first = (first + count) << 1;
        word <<= 1;
    }
    return -1;
}


/***/ })

};
;