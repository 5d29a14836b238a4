"use strict";
exports.id = 412;
exports.ids = [412];
exports.modules = {

/***/ 412:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var shortest = (function shortest(anchor) {
    return Math.min(...[...anchor.keys()].map((text) => text.length));
});
var detectionOf = (function detectionOf(match, rule, bytes, byteOf) {
    const start = byteOf(match.secretStart);
    const end = byteOf(match.secretStart + match.secret.length);
    const secret = bytes.toString('latin1', start, end);
    const tags = match.rule.tags.length === 0 ? {} : { tags: match.rule.tags.join(', ') };
    return {
        rule,
        severity: rule.severity,
        confidence: rule.confidence,
        secret,
        identity: secret,
        start,
        end,
        matchStart: byteOf(match.start),
        matchEnd: byteOf(match.start + match.match.length),
        what: rule.title,
        properties: tags,
        ...(match.ifCommit === undefined ? {} : judged(match.ifCommit)),
    };
});
var judged = (function judged(verdict) {
    const { description, place } = verdict.by;
    const reason = `allowlist${description === '' ? '' : ` "${description.slice(0, 100)}"`} in ${place.file}${place.line === undefined ? '' : `:${place.line}`}`;
    return { allowed: { kind: 'external', reason, ...(verdict.kind === 'commits' ? { commits: [...verdict.commits] } : {}) } };
});
var combined = (function combined(base, imported) {
    if (imported.length === 0)
        return [...base];
    const overlaps = (a, b) => a.start < b.end && b.start < a.end;
    const generic = ({ rule }) => rule.check.generic === true;
    const same = (a, b) => a.start === b.start && a.end === b.end;
    const worse = (a, b) => a.severity === 'critical' && b.severity !== 'critical';
    const keptBase = base.filter((found) => !imported.some((other) => overlaps(found, other) && !generic(other) && (generic(found) || (same(found, other) && !worse(found, other)))));
    const keptImported = imported.filter((found) => !keptBase.some((other) => overlaps(found, other) && !generic(other) && (generic(found) || same(found, other))));
    return [...keptBase, ...keptImported].sort((a, b) => a.start - b.start || a.end - b.end);
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  customisation: () => (/* binding */ customisation)
});

// UNUSED EXPORTS: rulesInForce

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/rules/family.js
var family = __webpack_require__(4753);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/regex/syntax.js
// The parsed form of an RE2 expression: what the parser makes, the translator writes and the analysis measures.
const lastCodePoint = 0x10ffff;
/** Ranges sorted and joined. */
function normalised(ranges) {
    const joined = [];
    for (const [low, high] of [...ranges].sort((a, b) => a[0] - b[0])) {
        const last = joined.at(-1);
        if (last !== undefined && low <= last[1] + 1)
            last[1] = Math.max(last[1], high);
        else
            joined.push([low, high]);
    }
    return joined;
}
function complement(ranges) {
    const rest = [];
    let next = 0;
    for (const [low, high] of normalised(ranges)) {
        if (low > next)
            rest.push([next, low - 1]);
        next = high + 1;
    }
    if (next <= lastCodePoint)
        rest.push([next, lastCodePoint]);
    return rest;
}
/** Every character that differs from this one in case only, itself among them (Unicode simple folding, as RE2 does it). */
function foldsOf(code) {
    if (code < 128) {
        const lower = code >= 65 && code <= 90 ? code + 32 : code;
        if (lower < 97 || lower > 122)
            return [code];
        // The Kelvin sign and the long s fold to ASCII letters.
        const foreign = lower === 0x6b ? [0x212a] : lower === 0x73 ? [0x17f] : [];
        return [lower, lower - 32, ...foreign];
    }
    if (code === 0x212a || code === 0x17f)
        return foldsOf(code === 0x212a ? 0x6b : 0x73);
    return [...new Set([code, single(code, 'toLowerCase'), single(code, 'toUpperCase'), single(single(code, 'toUpperCase'), 'toLowerCase')])];
}
function single(code, change) {
    const changed = String.fromCodePoint(code)[change]();
    return [...changed].length === 1 ? changed.codePointAt(0) : code;
}
/** Ranges with all case variants of their characters. Long ranges outside ASCII are taken to hold their own variants. */
function folded(ranges) {
    const all = [...ranges];
    for (const [low, high] of ranges) {
        for (let code = low; code <= Math.min(high, low < 128 ? Math.max(127, low + 2048) : low + 2048); code++)
            for (const variant of foldsOf(code))
                all.push([variant, variant]);
        for (const foreign of [0x17f, 0x212a])
            if (low <= foreign && foreign <= high)
                for (const variant of foldsOf(foreign))
                    all.push([variant, variant]);
    }
    return normalised(all);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/regex/analyse.js
// Measures a parsed expression: how long a match can be, how much choice a backtracking engine has, and a text that
// every match contains, by which places worth trying are found without running the expression at all.

function lengthOf(node) {
    switch (node.kind) {
        case 'empty':
        case 'assert':
            return { min: 0, max: 0 };
        case 'char':
            return node.code > 0xffff ? { min: 2, max: 2 } : { min: 1, max: 1 };
        case 'set':
            return { min: 1, max: reachesBeyondBasic(node.set) ? 2 : 1 };
        case 'capture':
            return lengthOf(node.node);
        case 'concat':
            return node.parts.map(lengthOf).reduce(plus, { min: 0, max: 0 });
        case 'alternate': {
            const spans = node.parts.map(lengthOf);
            return { min: Math.min(...spans.map(({ min }) => min)), max: Math.max(...spans.map(({ max }) => max)) };
        }
        case 'repeat': {
            const { min, max } = lengthOf(node.node);
            return { min: min * node.min, max: max === 0 ? 0 : max * node.max };
        }
    }
}
function reachesBeyondBasic({ ranges, properties, negated }) {
    return negated || properties.length > 0 || ranges.some(([, high]) => high > 0xffff);
}
function plus(a, b) {
    return { min: a.min + b.min, max: a.max + b.max };
}
/** Upper bound of the ways to match from one start: what a backtracking engine may try. Infinite where loops nest. */
function choicesOf(node, length) {
    switch (node.kind) {
        case 'concat':
            return node.parts.reduce((product, part) => product * choicesOf(part, length), 1);
        case 'alternate':
            return node.parts.reduce((sum, part) => sum + choicesOf(part, length), 0);
        case 'capture':
            return choicesOf(node.node, length);
        case 'repeat': {
            const inner = choicesOf(node.node, length);
            const most = Math.min(node.max, length);
            return inner === 1 ? most - Math.min(node.min, most) + 1 : (most + 1) * inner ** Math.min(most, 400);
        }
        default:
            return 1;
    }
}
const maxExact = 64;
const maxText = 32;
/** The best anchor; undefined when nothing of at least two letters is in every match. */
function anchorOf(node) {
    const { exact, best } = literals(node);
    const anchor = better(best, exact === undefined ? undefined : anchorAt(exact, { min: 0, max: 0 }));
    return anchor !== undefined && shortest(anchor) >= 2 ? anchor : undefined;
}
function literals(node) {
    switch (node.kind) {
        case 'empty':
        case 'assert':
            return { exact: [''] };
        case 'char':
            return node.code < 128 ? { exact: [String.fromCharCode(node.code).toLowerCase()] } : {};
        case 'set':
            return exactSet(node.set);
        case 'capture':
            return literals(node.node);
        case 'alternate':
            return alternatives(node.parts.map(literals));
        case 'concat':
            return sequence(node.parts);
        case 'repeat': {
            const inner = literals(node.node);
            if (node.min === 0)
                return node.max === 1 && inner.exact !== undefined ? { exact: distinct(['', ...inner.exact]) } : {};
            if (node.min === 1 && node.max === 1)
                return inner;
            const best = better(inner.best, inner.exact === undefined ? undefined : anchorAt(inner.exact, { min: 0, max: 0 }));
            const same = node.min === node.max && node.min <= maxText && inner.exact?.length === 1 ? inner.exact[0] : undefined;
            return {
                ...(best === undefined ? {} : { best }),
                ...(same === undefined ? {} : { exact: [same.repeat(node.min).slice(0, maxText * 4)] }),
            };
        }
    }
}
function exactSet({ ranges, properties, negated }) {
    if (negated || properties.length > 0)
        return {};
    const letters = new Set();
    for (const [low, high] of ranges) {
        // Case variants of ASCII letters from elsewhere are put in their place before a text is searched.
        if (low === high && (low === 0x17f || low === 0x212a))
            letters.add(low === 0x17f ? 's' : 'k');
        else if (high > 127 || high - low > 10 || high === lastCodePoint)
            return {};
        else
            for (let code = low; code <= high; code++)
                letters.add(String.fromCharCode(code).toLowerCase());
        if (letters.size > 8)
            return {};
    }
    return letters.size === 0 ? {} : { exact: [...letters] };
}
function alternatives(branches) {
    const exact = branches.every((branch) => branch.exact !== undefined)
        ? distinct(branches.flatMap((branch) => branch.exact))
        : undefined;
    const anchors = branches.map((branch) => better(branch.best, branch.exact === undefined ? undefined : anchorAt(branch.exact, { min: 0, max: 0 })));
    const best = anchors.every((anchor) => anchor !== undefined) ? union(anchors) : undefined;
    return { ...(exact !== undefined && exact.length <= maxExact ? { exact } : {}), ...(best === undefined ? {} : { best }) };
}
/** Neighbours that are known exactly are joined into longer texts; where that ends the best so far is kept. */
function sequence(parts) {
    let best;
    let run = [''];
    let runStart = { min: 0, max: 0 };
    let at = { min: 0, max: 0 };
    let whole = true;
    for (const part of parts) {
        const inner = literals(part);
        const joined = inner.exact === undefined ? undefined : product(run, inner.exact);
        const length = lengthOf(part);
        if (joined !== undefined)
            run = joined;
        else {
            whole = false;
            best = better(best, anchorAt(run, runStart));
            best = better(best, inner.best === undefined ? undefined : shifted(inner.best, at));
            const after = plus(at, length);
            if (inner.exact === undefined) {
                run = [''];
                runStart = after;
            }
            else {
                run = inner.exact;
                runStart = at;
            }
        }
        at = plus(at, length);
    }
    best = better(best, anchorAt(run, runStart));
    return { ...(whole ? { exact: run } : {}), ...(best === undefined ? {} : { best }) };
}
function product(heads, tails) {
    if (heads.length * tails.length > maxExact)
        return undefined;
    const texts = heads.flatMap((head) => tails.map((tail) => head + tail));
    return texts.some((text) => text.length > maxText * 4) ? undefined : distinct(texts);
}
function anchorAt(texts, at) {
    if (texts.some((text) => text === ''))
        return undefined;
    return new Map(texts.map((text) => [text.slice(0, maxText), at]));
}
function shifted(anchor, by) {
    return new Map([...anchor].map(([text, span]) => [text, plus(span, by)]));
}
function union(anchors) {
    const all = new Map();
    for (const anchor of anchors) {
        for (const [text, { min, max }] of anchor) {
            const known = all.get(text);
            all.set(text, known === undefined ? { min, max } : { min: Math.min(min, known.min), max: Math.max(max, known.max) });
        }
    }
    return all;
}

/** Longer texts are rarer; a known distance to the start spares searching from the top. */
function better(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const score = (anchor) => {
        const bounded = [...anchor.values()].every(({ max }) => max < 4096);
        return Math.min(shortest(anchor), 8) * 4 - Math.min(anchor.size, 100) / 8 + (bounded ? 6 : 0);
    };
    return score(b) > score(a) ? b : a;
}
function distinct(texts) {
    return [...new Set(texts)];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/regex/emit.js
// Writes a parsed RE2 expression as a JavaScript one, for the flags `u` and `g`. Case is spelled out, because a
// JavaScript expression has one case for all; `\b` stays ASCII that way, too.

function emit(node) {
    switch (node.kind) {
        case 'empty':
            return '(?:)';
        case 'char':
            return emitChar(node.code, node.fold);
        case 'set':
            return emitSet(node.set);
        case 'assert':
            return assertions[node.what];
        case 'concat':
            return node.parts.map((part) => (part.kind === 'alternate' ? `(?:${emit(part)})` : emit(part))).join('');
        case 'alternate':
            return node.parts.map(emit).join('|');
        case 'capture':
            return `(${emit(node.node)})`;
        case 'repeat':
            return `${atom(node.node)}${count(node.min, node.max)}${node.lazy ? '?' : ''}`;
    }
}
/** Without flag `m`, `^` and `$` are the ends of the text, as `\A` and `\z` are. */
const assertions = {
    textStart: '^',
    textEnd: '$',
    lineStart: '(?<![^\\n])',
    lineEnd: '(?![^\\n])',
    wordBoundary: '\\b',
    noWordBoundary: '\\B',
};
function atom(node) {
    return node.kind === 'char' || node.kind === 'set' || node.kind === 'capture' ? emit(node) : `(?:${emit(node)})`;
}
function count(min, max) {
    if (max === Number.POSITIVE_INFINITY)
        return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
    if (min === 0 && max === 1)
        return '?';
    return min === max ? `{${min}}` : `{${min},${max}}`;
}
function emitChar(code, fold) {
    const variants = fold ? foldsOf(code) : [code];
    return variants.length === 1 ? letter(code) : `[${variants.map(letter).join('')}]`;
}
function emitSet({ ranges, properties, negated }) {
    if (ranges.length === 0 && properties.length === 0)
        return negated ? '[^]' : '[]';
    if (!negated && properties.length === 0 && ranges.length === 1 && ranges[0]?.[0] === 0 && ranges[0][1] === lastCodePoint)
        return '[^]';
    const body = ranges.map(([low, high]) => (low === high ? letter(low) : `${letter(low)}-${letter(high)}`)).join('');
    return `[${negated ? '^' : ''}${body}${properties.join('')}]`;
}
function letter(code) {
    const plain = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 0x5f;
    return plain ? String.fromCharCode(code) : `\\u{${code.toString(16)}}`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/regex/classes.js
// Named character classes of RE2: Perl's, POSIX's and Unicode's.

/** `\s` of RE2 has no vertical tab. */
const perl = {
    d: [[0x30, 0x39]],
    s: [
        [0x09, 0x0a],
        [0x0c, 0x0d],
        [0x20, 0x20],
    ],
    w: [
        [0x30, 0x39],
        [0x41, 0x5a],
        [0x5f, 0x5f],
        [0x61, 0x7a],
    ],
};
const posix = new Map([
    [
        'alnum',
        [
            [0x30, 0x39],
            [0x41, 0x5a],
            [0x61, 0x7a],
        ],
    ],
    [
        'alpha',
        [
            [0x41, 0x5a],
            [0x61, 0x7a],
        ],
    ],
    ['ascii', [[0, 0x7f]]],
    [
        'blank',
        [
            [0x09, 0x09],
            [0x20, 0x20],
        ],
    ],
    [
        'cntrl',
        [
            [0, 0x1f],
            [0x7f, 0x7f],
        ],
    ],
    ['digit', [[0x30, 0x39]]],
    ['graph', [[0x21, 0x7e]]],
    ['lower', [[0x61, 0x7a]]],
    ['print', [[0x20, 0x7e]]],
    [
        'punct',
        [
            [0x21, 0x2f],
            [0x3a, 0x40],
            [0x5b, 0x60],
            [0x7b, 0x7e],
        ],
    ],
    [
        'space',
        [
            [0x09, 0x0d],
            [0x20, 0x20],
        ],
    ],
    ['upper', [[0x41, 0x5a]]],
    ['word', perl.w],
    [
        'xdigit',
        [
            [0x30, 0x39],
            [0x41, 0x46],
            [0x61, 0x66],
        ],
    ],
]);
/** `d`, `s`, `w` and their capitals. */
function perlClass(letter, fold) {
    const ranges = perl[letter.toLowerCase()];
    if (ranges === undefined || !/^[dswDSW]$/.test(letter))
        return undefined;
    const variants = fold ? folded(ranges) : [...ranges];
    return letter === letter.toLowerCase() ? variants : complement(variants);
}
/** The ranges of `[:name:]` or `[:^name:]`, by what stands between the colons. */
function posixClass(name, fold) {
    const negated = name.startsWith('^');
    const ranges = posix.get(negated ? name.slice(1) : name);
    if (ranges === undefined)
        return undefined;
    const variants = fold ? folded(ranges) : [...ranges];
    return negated ? complement(variants) : variants;
}
/** A Unicode class by its name in RE2: a general category or a script. Undefined when there is none. */
function unicodeClass(name, negated, fold) {
    if (name === 'Any')
        return { ranges: negated ? [] : [[0, 0x10ffff]], properties: [], negated: false };
    const letter = negated ? 'P' : 'p';
    if (!/^[A-Z][A-Za-z_]{0,40}$/.test(name))
        return undefined;
    // With case folded, the cased letters are one class.
    const cased = fold && /^L[ult]$/.test(name);
    for (const property of cased ? ['LC'] : [name, `Script=${name}`]) {
        const source = `\\${letter}{${property}}`;
        if (isValid(source))
            return { ranges: [], properties: [source], negated: false };
    }
    return undefined;
}
function isValid(source) {
    try {
        new RegExp(source, 'u');
        return !/[=][^}]*=|^\\[pP]\{(?:Any|ASCII|Assigned|Alphabetic|Emoji)/.test(source);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/regex/parse.js
// Reads RE2 syntax as Go's regexp package does (github.com/google/re2/wiki/Syntax; Perl flags on, as gitleaks compiles it).


/** Why an expression is none that RE2 would take. */
class SyntaxRefusal extends Error {
}
const maxRepeat = 1000;
const maxDepth = 200;
const maxLength = 20_000;
/** @throws SyntaxRefusal */
function parseRe2(source) {
    if (source.length > maxLength)
        throw new SyntaxRefusal(`it is longer than ${maxLength} letters`);
    const parser = new Parser([...source]);
    return { node: parser.whole(), groups: parser.groups };
}
class Parser {
    text;
    groups = 0;
    at = 0;
    flags = { fold: false, multiLine: false, dotAll: false, swapGreed: false };
    names = new Set();
    constructor(text) {
        this.text = text;
    }
    whole() {
        const node = this.alternation(0);
        if (this.at < this.text.length)
            throw new SyntaxRefusal('it has a closing parenthesis too many');
        if (worstRepeat(node) > maxRepeat)
            throw new SyntaxRefusal(`it repeats more than ${maxRepeat} times`);
        return node;
    }
    alternation(depth) {
        if (depth > maxDepth)
            throw new SyntaxRefusal(`it nests deeper than ${maxDepth} groups`);
        const branches = [];
        let parts = [];
        const close = () => void branches.push(parts.length === 1 ? parts[0] : { kind: 'concat', parts });
        while (this.at < this.text.length && this.peek() !== ')') {
            if (this.take('|')) {
                close();
                parts = [];
            }
            else {
                const node = this.item(depth);
                if (node !== undefined)
                    parts.push(node);
            }
        }
        close();
        return branches.length === 1 ? branches[0] : { kind: 'alternate', parts: branches };
    }
    /** One element with its repetition; undefined for what sets flags or is empty. */
    item(depth) {
        if (this.look('\\Q'))
            return this.quoted();
        const node = this.element(depth);
        if (node === undefined) {
            if (this.repetition() !== undefined)
                throw new SyntaxRefusal('a repetition has nothing to repeat');
            return undefined;
        }
        const repetition = this.repetition();
        if (repetition === undefined)
            return node;
        if (this.repetition() !== undefined)
            throw new SyntaxRefusal('a repetition follows a repetition');
        return { kind: 'repeat', node, ...repetition };
    }
    /** `\Q...\E`: a repetition after it counts for its last letter. */
    quoted() {
        this.at += 2;
        const letters = [];
        while (this.at < this.text.length && !this.look('\\E'))
            letters.push(this.literal(this.next()));
        if (this.look('\\E'))
            this.at += 2;
        const last = letters.at(-1);
        const repetition = this.repetition();
        if (repetition === undefined)
            return letters.length === 0 ? undefined : { kind: 'concat', parts: letters };
        if (last === undefined)
            throw new SyntaxRefusal('a repetition has nothing to repeat');
        if (this.repetition() !== undefined)
            throw new SyntaxRefusal('a repetition follows a repetition');
        return { kind: 'concat', parts: [...letters.slice(0, -1), { kind: 'repeat', node: last, ...repetition }] };
    }
    repetition() {
        const count = this.count();
        if (count === undefined)
            return undefined;
        const lazy = this.take('?') !== this.flags.swapGreed;
        return { ...count, lazy };
    }
    count() {
        if (this.take('*'))
            return { min: 0, max: Number.POSITIVE_INFINITY };
        if (this.take('+'))
            return { min: 1, max: Number.POSITIVE_INFINITY };
        if (this.take('?'))
            return { min: 0, max: 1 };
        if (this.peek() !== '{')
            return undefined;
        const written = /^\{(\d{1,9})(,(\d{0,9}))?\}/.exec(this.text.slice(this.at, this.at + 24).join(''));
        if (written === null)
            return undefined;
        this.at += written[0].length;
        const min = Number(written[1]);
        const max = written[2] === undefined ? min : written[3] === '' ? Number.POSITIVE_INFINITY : Number(written[3]);
        if (min > maxRepeat || (max !== Number.POSITIVE_INFINITY && max > maxRepeat) || min > max)
            throw new SyntaxRefusal(`${written[0]} is no repetition that RE2 takes (at most ${maxRepeat})`);
        return { min, max };
    }
    element(depth) {
        const char = this.next();
        switch (char) {
            case '(':
                return this.group(depth);
            case '[':
                return { kind: 'set', set: this.bracket() };
            case '.':
                return { kind: 'set', set: { ranges: this.flags.dotAll ? [] : [[10, 10]], properties: [], negated: true } };
            case '^':
                return { kind: 'assert', what: this.flags.multiLine ? 'lineStart' : 'textStart' };
            case '$':
                return { kind: 'assert', what: this.flags.multiLine ? 'lineEnd' : 'textEnd' };
            case '*':
            case '+':
            case '?':
                throw new SyntaxRefusal('a repetition has nothing to repeat');
            case '\\':
                return this.escape();
            case '{':
                // An opening brace that starts no count is a letter.
                this.at--;
                if (this.count() !== undefined)
                    throw new SyntaxRefusal('a repetition has nothing to repeat');
                this.at++;
                return this.literal(char);
            default:
                return this.literal(char);
        }
    }
    group(depth) {
        if (!this.take('?'))
            return this.capture(depth);
        const name = /^P?<([A-Za-z0-9_]{1,200})>/.exec(this.text.slice(this.at, this.at + 210).join(''));
        if (name !== null) {
            if (this.names.has(name[1]))
                throw new SyntaxRefusal(`two groups are called ${name[1]}`);
            this.names.add(name[1]);
            this.at += name[0].length;
            return this.capture(depth);
        }
        const set = /^([imsU]*)(?:-([imsU]+))?([:)])/.exec(this.text.slice(this.at, this.at + 24).join(''));
        if (set === null || (set[1] === '' && set[2] === undefined && set[3] === ')'))
            throw new SyntaxRefusal(`(?${this.peek() ?? ''} starts no group that RE2 knows; it has no look-around and no backreferences`);
        this.at += set[0].length;
        const before = this.flags;
        const on = set[1];
        const off = set[2] ?? '';
        const flag = (letter, now) => (on.includes(letter) || now) && !off.includes(letter);
        this.flags = {
            fold: flag('i', before.fold),
            multiLine: flag('m', before.multiLine),
            dotAll: flag('s', before.dotAll),
            swapGreed: flag('U', before.swapGreed),
        };
        if (set[3] === ')')
            return undefined;
        const node = this.alternation(depth + 1);
        this.closeGroup();
        this.flags = before;
        return node;
    }
    capture(depth) {
        this.groups++;
        const before = this.flags;
        const node = this.alternation(depth + 1);
        this.closeGroup();
        this.flags = before;
        return { kind: 'capture', node };
    }
    closeGroup() {
        if (!this.take(')'))
            throw new SyntaxRefusal('a closing parenthesis is missing');
    }
    escape() {
        const letter = this.peek();
        if (letter === undefined)
            throw new SyntaxRefusal('it ends in a backslash');
        const assertion = { A: 'textStart', z: 'textEnd', b: 'wordBoundary', B: 'noWordBoundary' }[letter];
        if (assertion !== undefined && Object.hasOwn({ A: 1, z: 1, b: 1, B: 1 }, letter)) {
            this.at++;
            return { kind: 'assert', what: assertion };
        }
        const set = this.classEscape();
        if (set !== undefined)
            return { kind: 'set', set };
        return this.literal(String.fromCodePoint(this.charEscape()));
    }
    /** `\d`, `\pL`, `\p{Greek}` after the backslash. */
    classEscape() {
        const letter = this.peek();
        const ranges = perlClass(letter, this.flags.fold);
        if (ranges !== undefined) {
            this.at++;
            return { ranges, properties: [], negated: false };
        }
        if (letter !== 'p' && letter !== 'P')
            return undefined;
        const written = /^[pP](?:\{(\^?)([A-Za-z_]{1,40})\}|([A-Z]))/.exec(this.text.slice(this.at, this.at + 48).join(''));
        const name = written?.[2] ?? written?.[3];
        const negated = (letter === 'P') !== (written?.[1] === '^');
        const set = name === undefined ? undefined : unicodeClass(name, negated, this.flags.fold);
        if (written === null || set === undefined)
            throw new SyntaxRefusal(`\\${letter} names no Unicode class`);
        this.at += written[0].length;
        return set;
    }
    /** The character an escape stands for, after the backslash. */
    charEscape() {
        const letter = this.next();
        const simple = new Map([
            ['a', 7],
            ['f', 12],
            ['t', 9],
            ['n', 10],
            ['r', 13],
            ['v', 11],
        ]).get(letter);
        if (simple !== undefined)
            return simple;
        if (/^[0-7]$/.test(letter)) {
            const more = /^[0-7]{1,2}/.exec(this.text.slice(this.at, this.at + 2).join(''))?.[0] ?? '';
            if (letter !== '0' && more === '')
                throw new SyntaxRefusal(`\\${letter} is a backreference, which RE2 has not`);
            this.at += more.length;
            return Number.parseInt(letter + more, 8);
        }
        if (letter === 'x') {
            const written = /^(?:\{([0-9A-Fa-f]{1,8})\}|([0-9A-Fa-f]{2}))/.exec(this.text.slice(this.at, this.at + 10).join(''));
            const code = Number.parseInt(written?.[1] ?? written?.[2] ?? '', 16);
            if (written === null || !(code <= 0x10ffff))
                throw new SyntaxRefusal('\\x names no character');
            this.at += written[0].length;
            return code;
        }
        if (/^[!-/:-@[-`{-~]$/.test(letter))
            return letter.charCodeAt(0);
        throw new SyntaxRefusal(`\\${letter} is no escape that RE2 knows`);
    }
    /** What stands in brackets, after the opening one. */
    bracket() {
        const negated = this.take('^');
        const ranges = [];
        const properties = [];
        for (let first = true; first || this.peek() !== ']'; first = false) {
            if (this.at >= this.text.length)
                throw new SyntaxRefusal('a closing bracket is missing');
            const named = /^\[:(\^?[a-z]{1,10}):\]/.exec(this.text.slice(this.at, this.at + 16).join(''));
            if (named !== null) {
                const known = posixClass(named[1], this.flags.fold);
                if (known === undefined)
                    throw new SyntaxRefusal(`[:${named[1]}:] is no class`);
                ranges.push(...known);
                this.at += named[0].length;
                continue;
            }
            if (this.peek() === '\\' && this.at + 1 < this.text.length) {
                this.at++;
                const set = this.classEscape();
                if (set !== undefined) {
                    ranges.push(...set.ranges);
                    properties.push(...set.properties);
                    continue;
                }
                this.at--;
            }
            const low = this.bracketChar();
            let high = low;
            if (this.peek() === '-' && this.text[this.at + 1] !== undefined && this.text[this.at + 1] !== ']') {
                this.at++;
                high = this.bracketChar();
                if (high < low)
                    throw new SyntaxRefusal('a range in brackets runs backwards');
            }
            ranges.push(...(this.flags.fold ? folded([[low, high]]) : [[low, high]]));
        }
        this.at++;
        const all = normalised(ranges);
        return properties.length === 0 && negated
            ? { ranges: complement(all), properties, negated: false }
            : { ranges: all, properties, negated };
    }
    bracketChar() {
        const char = this.next();
        return char === '\\' ? this.charEscape() : char.codePointAt(0);
    }
    literal(char) {
        return { kind: 'char', code: char.codePointAt(0), fold: this.flags.fold };
    }
    peek() {
        return this.text[this.at];
    }
    next() {
        const char = this.text[this.at];
        if (char === undefined)
            throw new SyntaxRefusal('it ends too early');
        this.at++;
        return char;
    }
    take(char) {
        if (this.text[this.at] !== char)
            return false;
        this.at++;
        return true;
    }
    look(text) {
        return this.text[this.at] === text[0] && this.text[this.at + 1] === text[1];
    }
}
/** Nested counts multiply; RE2 bounds the product. */
function worstRepeat(node) {
    switch (node.kind) {
        case 'repeat': {
            const own = Math.max(node.min, node.max === Number.POSITIVE_INFINITY ? 1 : node.max, 1);
            return own * worstRepeat(node.node);
        }
        case 'concat':
        case 'alternate':
            return node.parts.reduce((worst, part) => Math.max(worst, worstRepeat(part)), 1);
        case 'capture':
            return worstRepeat(node.node);
        default:
            return 1;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/regex/translate.js
// A user's RE2 expression as a JavaScript one with the same matches, or a refusal that says why.



/** From one start; a window holds a few hundred starts. */
const harmlessChoices = 20_000;
function translateRe2(source) {
    try {
        const { node, groups } = parseRe2(source);
        const length = lengthOf(node);
        const pattern = new RegExp(emit(node), 'gu');
        const harmless = length.max <= 1024 && choicesOf(node, length.max) <= harmlessChoices;
        return { ok: true, translated: { pattern, groups, length, anchor: anchorOf(node), harmless } };
    }
    catch (error) {
        if (error instanceof SyntaxRefusal)
            return { ok: false, reason: error.message };
        if (error instanceof SyntaxError || error instanceof RangeError)
            return { ok: false, reason: 'it is too large or has a form that no JavaScript expression takes' };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/config/compile.js
// An imported configuration compiled: every expression translated, or refused with the name of its rule.


/** @throws PortcullisError `expression-refused` or `config-invalid` */
function compileRule(rule) {
    const { regex, path, ...rest } = rule;
    const compiled = regex === undefined ? undefined : compileExpression(regex, rule.place, `rule ${rule.id}`, 'regex');
    if (compiled !== undefined && rule.secretGroup > compiled.groups) {
        throw new errors/* PortcullisError */.SO({
            code: 'config-invalid',
            message: `expected a group of the expression of rule ${rule.id}, which has ${compiled.groups}, got secretGroup ${rule.secretGroup}`,
            where: { ...rule.place, key: 'secretGroup' },
            remedy: 'Correct the number, or put the secret in parentheses.',
        });
    }
    return {
        ...rest,
        ...(compiled === undefined ? {} : { regex: compiled }),
        ...(path === undefined ? {} : { path: compileExpression(path, rule.place, `rule ${rule.id}`, 'path') }),
        allowlists: rule.allowlists.map((allowlist) => compileAllowlist(allowlist, `an allowlist of rule ${rule.id}`)),
    };
}
function compileAllowlist(allowlist, owner = 'an allowlist') {
    return {
        ...allowlist,
        paths: allowlist.paths.map((path) => compileExpression(path, allowlist.place, owner, 'paths')),
        regexes: allowlist.regexes.map((regex) => compileExpression(regex, allowlist.place, owner, 'regexes')),
        commitSet: new Set(allowlist.commits),
    };
}
function compileExpression(source, place, owner, key) {
    const result = translateRe2(source);
    if (result.ok)
        return result.translated;
    throw new errors/* PortcullisError */.SO({
        code: 'expression-refused',
        message: `expected an expression that RE2 takes in ${owner}, got one of which it says: ${result.reason}`,
        where: { ...place, key },
        remedy: 'Correct the expression; gitleaks would refuse it, too.',
    });
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(8333);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/regex/deadline.js
// Stops a user's expression that backtracks without end. V8 looks for a request to stop while an expression backtracks,
// and node:vm is the one way to ask for that after some time in the same thread: the script is ours and constant, it
// only calls the function that is given.

let slot;
let script;
/** Runs synchronous work for at most so long. Work that was stopped has left nothing behind but what it wrote itself. */
function withinTime(milliseconds, work) {
    slot ??= (0,external_node_vm_.createContext)({ work: undefined });
    script ??= new external_node_vm_.Script('work()');
    slot.work = work;
    try {
        return { done: true, value: script.runInContext(slot, { timeout: Math.max(1, Math.ceil(milliseconds)) }) };
    }
    catch (error) {
        // The stack of a backtracking expression can run out before its time does.
        if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || error instanceof RangeError)
            return { done: false };
        throw error;
    }
    finally {
        slot.work = undefined;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/config/allowlist.js
// What gitleaks' allowlists say of a file and of a match in it.
/** Whether a whole file is allowed: by its path, where nothing else must hold as well. */
function fileAllowed(allowlists, path) {
    return allowlists.some((list) => {
        if (list.condition === 'or')
            return anyMatch(list.paths, path);
        const others = list.commits.length + list.regexes.length + list.stopwords.length;
        return others === 0 && anyMatch(list.paths, path);
    });
}
/** The first allowlist that takes a match out. Commits are not known yet when content is looked at. */
function matchAllowed(allowlists, candidate) {
    let conditional;
    for (const by of allowlists) {
        const regex = () => anyMatch(by.regexes, candidate[by.regexTarget]);
        const stopword = () => holdsStopword(by.stopwords, candidate.secret);
        if (by.condition === 'or') {
            if (regex() || stopword() || anyMatch(by.paths, candidate.path))
                return { kind: 'allowed', by };
            if (by.commits.length > 0)
                conditional ??= { kind: 'commits', commits: by.commitSet, by };
            continue;
        }
        if (by.paths.length > 0 && !anyMatch(by.paths, candidate.path))
            continue;
        if (by.regexes.length > 0 && !regex())
            continue;
        if (by.stopwords.length > 0 && !stopword())
            continue;
        if (by.commits.length === 0)
            return { kind: 'allowed', by };
        conditional ??= { kind: 'commits', commits: by.commitSet, by };
    }
    return conditional;
}
/** Whether asking these allowlists about a match may take long. */
function isHarmless(allowlists) {
    return allowlists.every(({ paths, regexes }) => [...paths, ...regexes].every(({ harmless }) => harmless));
}
function anyMatch(expressions, text) {
    // An empty text is never allowed, whatever the expression.
    if (text === '')
        return false;
    return expressions.some(({ pattern }) => {
        pattern.lastIndex = 0;
        return pattern.test(text);
    });
}
function holdsStopword(stopwords, secret) {
    if (stopwords.length === 0 || secret === '')
        return false;
    const lower = secret.toLowerCase();
    return stopwords.some((word) => lower.includes(word));
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/automaton.js
var src_automaton = __webpack_require__(2547);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/config/unicode-text.js
// Bytes as the text that Go's expressions see: code points, and each byte that is no UTF-8 as one character of its own.

function unicodeText(bytes) {
    if ((0,external_node_buffer_.isAscii)(bytes))
        return { text: bytes.toString('latin1'), units: bytes, byteOf: (unit) => unit };
    const text = (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : escaped(bytes);
    // Both stand for ASCII letters when case does not count.
    const searched = /[\u017f\u212a]/.test(text) ? text.replaceAll('\u017f', 's').replaceAll('\u212a', 'k') : text;
    return { text, units: Buffer.from(searched, 'latin1'), byteOf: (unit) => byteLength(text, unit) };
}
/** Bytes that belong to no character become lone surrogates, U+DC80 to U+DCFF, which no UTF-8 text holds. */
function escaped(bytes) {
    let text = '';
    let from = 0;
    for (let at = 0; at < bytes.length;) {
        const length = characterLength(bytes, at);
        if (length === 0) {
            text += bytes.toString('utf8', from, at) + String.fromCharCode(0xdc00 + bytes[at]);
            at++;
            from = at;
        }
        else
            at += length;
    }
    return text + bytes.toString('utf8', from);
}
/** Length in bytes of the character at an offset, 0 when it is none. */
function characterLength(bytes, at) {
    const first = bytes[at];
    if (first < 0x80)
        return 1;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    return first >= 0xc2 && first <= 0xf4 && at + length <= bytes.length && (0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)) ? length : 0;
}
/** Bytes of the first units of a text. */
function byteLength(text, units) {
    let length = 0;
    for (let i = 0; i < units; i++) {
        const code = text.charCodeAt(i);
        if (code < 0x80)
            length++;
        else if (code < 0x800)
            length += 2;
        else if (code >= 0xd800 && code < 0xdc00 && i + 1 < text.length) {
            length += 4;
            i++;
        }
        else
            length += code >= 0xdc80 && code <= 0xdcff ? 1 : 3;
    }
    return length;
}
/** Shannon entropy as gitleaks computes it: characters counted, their number taken from the bytes. */
function entropyOfSecret(secret) {
    if (secret === '')
        return 0;
    const counts = new Map();
    for (const char of secret) {
        const code = char.charCodeAt(0);
        const key = char.length === 1 && code >= 0xdc80 && code <= 0xdcff ? '\ufffd' : char;
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const inverse = 1 / byteLength(secret, secret.length);
    let entropy = 0;
    for (const count of counts.values()) {
        const share = count * inverse;
        entropy -= share * Math.log2(share);
    }
    return entropy;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/config/imported-engine.js
// Imported rules over one text, with gitleaks' semantics (detect/detect.go of 8.30): keywords decide whether a rule is
// tried, matches do not overlap, groups are taken from the match alone, then entropy, allowlists, required rules.



function buildImportedEngine(rules, globals) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const scanned = rules.filter(({ regex }) => regex !== undefined);
    const texts = new Map();
    const entry = (text) => {
        const known = texts.get(text) ?? { keywordOf: [], anchorOf: [] };
        texts.set(text, known);
        return known;
    };
    const foreign = [];
    for (const [index, { keywords, regex }] of scanned.entries()) {
        for (const word of keywords) {
            if (/^[\0-\x7f]+$/.test(word))
                entry(word).keywordOf.push(index);
            else
                foreign.push({ word, rule: index });
        }
        for (const [text, { min, max }] of regex?.anchor ?? [])
            entry(text).anchorOf.push({ rule: index, min, max });
    }
    const words = [...texts.keys()];
    const entries = [...texts.values()];
    const automaton = (0,src_automaton/* buildAutomaton */.Z)(words);
    const indexOf = new Map(scanned.map((rule, index) => [rule, index]));
    const globalsHarmless = isHarmless(globals);
    const harmless = scanned.map((rule) => rule.regex?.harmless === true && (rule.path?.harmless ?? true) && isHarmless(rule.allowlists));
    return {
        plan(bytes) {
            const text = unicodeText(bytes);
            const called = scanned.map(({ keywords }) => keywords.length === 0);
            const intervals = scanned.map(({ regex }) => (regex?.anchor === undefined ? undefined : []));
            automaton.search(text.units, (word, end) => {
                const { keywordOf, anchorOf } = entries[word];
                for (const rule of keywordOf)
                    called[rule] = true;
                const start = end - words[word].length;
                for (const { rule, min, max } of anchorOf)
                    addInterval(intervals[rule], start - max, start - min);
            });
            if (foreign.length > 0) {
                const lower = text.text.toLowerCase();
                for (const { word, rule } of foreign)
                    if (word === '' || lower.includes(word))
                        called[rule] = true;
            }
            const due = scanned.filter((rule, index) => called[index] && !rule.skipReport && intervals[index]?.length !== 0);
            if (due.length === 0)
                return undefined;
            const needed = due.flatMap((rule) => [rule, ...rule.required.map(({ id }) => byId.get(id))]);
            return {
                text,
                harmless: globalsHarmless && needed.every((rule) => harmless[indexOf.get(rule)] ?? true),
                run(path, enter) {
                    if (fileAllowed(globals, path))
                        return [];
                    const lines = lineNumbers(text.text);
                    const search = (rule) => {
                        enter(rule);
                        return matchesOf(rule, text.text, intervals[indexOf.get(rule)], lines, path, globals);
                    };
                    return withoutGeneric(due.flatMap((rule) => withRequired(rule, search(rule), (id) => search(byId.get(id)))));
                },
            };
        },
    };
}
/** Hits come in order of their end, so that starts are nearly sorted; what is not is sorted when it is used. */
function addInterval(list, from, to) {
    const last = list.at(-1);
    if (last !== undefined && from <= last.to + 1 && from >= last.from)
        last.to = Math.max(last.to, to);
    else
        list.push({ from, to });
}
function joinedIntervals(list, length) {
    const joined = [];
    for (const { from, to } of [...list].sort((a, b) => a.from - b.from)) {
        if (to < 0)
            continue;
        const last = joined.at(-1);
        if (last !== undefined && from <= last.to + 1)
            last.to = Math.max(last.to, to);
        else
            joined.push({ from: Math.max(0, from), to });
    }
    return joined.filter(({ from }) => from <= length);
}
/** Matches of an expression as Go's FindAll gives them, tried only where its anchor text calls for it. */
function* findAll(regex, text, intervals) {
    const whole = [{ from: 0, to: text.length }];
    const all = intervals === undefined ? whole : joinedIntervals(intervals, text.length);
    const first = all[0];
    // Where a match may run on without end there is nothing to cut out.
    const windows = regex.length.max === Number.POSITIVE_INFINITY && first !== undefined ? [{ from: first.from, to: all.at(-1).to }] : all;
    let done = 0;
    for (const window of windows) {
        const from = Math.max(window.from, done);
        if (from > window.to)
            continue;
        // Two units to the left are enough for `\b` and `^` of a line; to the right no match reaches the cut.
        const cut = Math.max(0, from - 2);
        const end = Math.min(text.length, window.to + regex.length.max + 2);
        const piece = cut === 0 && end === text.length ? text : text.slice(cut, end);
        regex.pattern.lastIndex = from - cut;
        for (let match = regex.pattern.exec(piece); match !== null; match = regex.pattern.exec(piece)) {
            const index = cut + match.index;
            if (index > window.to)
                break;
            if (match[0] === '') {
                // A whole code point on: in the middle of one the search would start over at its beginning.
                regex.pattern.lastIndex += (piece.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
                continue;
            }
            yield { index, match: match[0] };
            done = index + match[0].length;
            // Others may have used the expression in between.
            regex.pattern.lastIndex = done - cut;
        }
    }
}
function matchesOf(rule, text, intervals, lines, path, globals) {
    if (rule.regex === undefined || fileAllowed(rule.allowlists, path))
        return [];
    if (rule.path !== undefined && !tests(rule.path, path))
        return [];
    const found = [];
    for (const { index, match } of findAll(rule.regex, text, intervals)) {
        const lead = /^\n*/.exec(match)?.[0].length ?? 0;
        const trimmed = match.slice(lead).replace(/\n+$/, '');
        const lineText = lineOf(text, index, index + trimmed.length);
        if (lineText.includes('gitleaks:allow'))
            continue;
        const secret = secretOf(rule, trimmed);
        if (rule.entropy !== 0 && entropyOfSecret(secret.text) <= rule.entropy)
            continue;
        const candidate = { path, secret: secret.text, match: trimmed, line: lineText };
        const verdict = matchAllowed(globals, candidate);
        if (verdict?.kind === 'allowed')
            continue;
        const own = matchAllowed(rule.allowlists, candidate);
        if (own?.kind === 'allowed')
            continue;
        const ifCommit = verdict ?? own;
        found.push({
            rule,
            secret: secret.text,
            secretStart: index + lead + secret.start,
            match: trimmed,
            start: index,
            line: lines.at(index),
            column: index - Math.max(0, text.lastIndexOf('\n', index)),
            lineText,
            ...(ifCommit === undefined ? {} : { ifCommit }),
        });
    }
    return found;
}
/** The group that is the secret. gitleaks matches anew on the match alone, where `\b` and `$` see its ends. */
function secretOf(rule, match) {
    const { pattern, groups } = rule.regex;
    const whole = { text: match, start: 0 };
    if (groups === 0)
        return whole;
    pattern.lastIndex = 0;
    const again = pattern.exec(match);
    if (again === null)
        return whole;
    const group = rule.secretGroup > 0 ? rule.secretGroup : again.findIndex((text, i) => i > 0 && text !== undefined && text !== '');
    if (group < 0)
        return whole;
    const text = again[group] ?? '';
    return { text, start: text === '' ? 0 : groupStart(pattern, again, group) };
}
/** Where a group starts: found with the engine's own indices, asked for only now because they are slow. */
function groupStart(pattern, match, group) {
    const indexed = new RegExp(pattern.source, 'dgu');
    indexed.lastIndex = match.index;
    return indexed.exec(match.input)?.indices?.[group]?.[0] ?? match.input.indexOf(match[group]);
}
/** The lines of a match, with the line break before them: what gitleaks calls its line. */
function lineOf(text, start, end) {
    const from = text[start] === '\n' ? start : Math.max(0, text.lastIndexOf('\n', start));
    const next = text.indexOf('\n', start + 1);
    if (next < 0) {
        const stop = text.slice(end).search(/[\r\n]/);
        return text.slice(from, stop < 0 || !text.includes('\n') ? text.length : end + stop);
    }
    const after = text.indexOf('\n', end);
    return text.slice(from, Math.max(after < 0 ? next : after, end));
}
function lineNumbers(text) {
    let breaks;
    return {
        at(index) {
            if (breaks === undefined) {
                breaks = [];
                for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
                    breaks.push(at);
            }
            let low = 0;
            let high = breaks.length;
            while (low < high) {
                const middle = (low + high) >> 1;
                if (breaks[middle] <= index)
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        },
    };
}
/** A rule with required rules counts only where each of them matches near enough. */
function withRequired(rule, found, search) {
    if (rule.required.length === 0 || found.length === 0)
        return found;
    const partners = rule.required.map((required) => ({ required, matches: search(required.id) }));
    return found.filter((match) => partners.every(({ required, matches }) => matches.some((partner) => (required.withinLines === undefined || Math.abs(partner.line - match.line) <= required.withinLines) &&
        (required.withinColumns === undefined || Math.abs(partner.column - match.column) <= required.withinColumns))));
}
/** A rule called generic steps back where another one found the same secret on the line. */
function withoutGeneric(found) {
    const isGeneric = ({ rule }) => rule.id.toLowerCase().includes('generic');
    if (!found.some(isGeneric))
        return found;
    return found.filter((match) => !isGeneric(match) || !found.some((other) => !isGeneric(other) && other.line === match.line && other.secret.includes(match.secret)));
}
function tests({ pattern }, text) {
    pattern.lastIndex = 0;
    return pattern.test(text);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/config/custom-detector.js
// The detector of the built-in rules with the user's rules and allowlists about it. What a user wrote runs under a time limit.




/** A file takes this long and no longer, in milliseconds: some time for a start, and by its size. */
const baseTime = 5000;
const timePerByte = 0.002;
/** All files together, beyond their time by size. */
const baseTotal = 60_000;
/** Adds the user's rules and allowlists to a detector. */
function customDetectors({ file, own, importedOf, narrowing, withBuiltIn }) {
    const { globals, ofRule, pathOf } = narrowing;
    const engine = buildImportedEngine(own, globals);
    const guard = timeGuard();
    const somethingNarrows = globals.length > 0 || ofRule.size > 0 || pathOf.size > 0;
    const harmless = isHarmless(globals) && [...ofRule.values()].every(isHarmless) && pathOf.size === 0;
    return (detector) => ({
        detect(bytes, path, within) {
            const base = withBuiltIn ? detector.detect(bytes, path, within) : [];
            const plan = engine.plan(bytes);
            if (plan === undefined && (base.length === 0 || !somethingNarrows))
                return base;
            let running = 'an allowlist';
            let place = { file };
            const work = () => {
                const kept = somethingNarrows ? base.flatMap((found) => narrow(found, bytes, path, narrowing)) : base;
                const matches = plan?.run(path, (rule) => {
                    running = `the rule ${rule.id}`;
                    place = rule.place;
                });
                const byteOf = plan?.text.byteOf;
                const imported = (matches ?? []).map((match) => detectionOf(match, importedOf.get(match.rule.id), bytes, byteOf));
                return combined(kept, imported);
            };
            if ((plan?.harmless ?? true) && (harmless || base.length === 0))
                return work();
            return guard.run(work, bytes.length, () => tooSlow(running, place, path));
        },
    });
}
/** What a file's name alone decides: whether it need not be opened, and which rules it breaks. */
function pathTests(file, own, importedOf, globals) {
    const guard = timeGuard();
    const rules = own.filter(({ regex, path, skipReport }) => regex === undefined && path !== undefined && !skipReport);
    const breaks = (rule, path) => guard.run(() => tests(rule.path, path) && !fileAllowed(rule.allowlists, path) && !fileAllowed(globals, path), path.length, () => tooSlow(`the rule ${rule.id}`, rule.place, path), rule.path?.harmless === true && isHarmless(rule.allowlists) && isHarmless(globals));
    return {
        pathAllowed: (path) => globals.some(({ paths }) => paths.length > 0) &&
            guard.run(() => fileAllowed(globals, path), path.length, () => tooSlow('an allowlist', { file }, path), isHarmless(globals)),
        rulesOfPath: (path) => rules.filter((rule) => breaks(rule, path)).map(({ id }) => importedOf.get(id)),
    };
}
/** A built-in rule's finding after the allowlists: gone, marked as allowed, or as it was. */
function narrow(found, bytes, path, { globals, ofRule, pathOf }) {
    const limit = pathOf.get(found.rule.id);
    if (limit !== undefined && !tests(limit, path))
        return [];
    const lists = [...globals, ...(ofRule.get(found.rule.id) ?? [])];
    if (lists.length === 0)
        return [found];
    const text = (start, end) => bytes.toString('utf8', start, end);
    const before = bytes.lastIndexOf(10, Math.max(0, found.matchStart - 1));
    const after = bytes.indexOf(10, found.matchEnd);
    const verdict = matchAllowed(lists, {
        path,
        secret: text(found.start, found.end),
        match: text(found.matchStart, found.matchEnd),
        line: text(found.matchStart === 0 ? 0 : Math.max(0, before), after < 0 ? bytes.length : after),
    });
    return [verdict === undefined ? found : { ...found, ...judged(verdict) }];
}


/** Of two findings about one secret the specific one stays, then the more severe one, then the user's own. */

function timeGuard() {
    let spent = 0;
    let allowance = baseTotal;
    return {
        run(work, bytes, failure, unwatched = false) {
            if (unwatched)
                return work();
            const limit = baseTime + bytes * timePerByte;
            allowance += bytes * timePerByte;
            const started = performance.now();
            const outcome = withinTime(limit, work);
            spent += performance.now() - started;
            if (!outcome.done || spent > allowance)
                throw failure();
            return outcome.value;
        },
    };
}
function tooSlow(what, place, path) {
    return new errors/* PortcullisError */.SO({
        code: 'expression-too-slow',
        message: `expected the expression of ${what} to finish in time, but it was stopped in ${path}`,
        where: place,
        remedy: 'Give its repetitions bounds, keep them from standing next to or inside one another, or exclude the file.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/config/customise.js
// Built-in rules, imported ones and allowlists as one set: which rules stay in force, and what the user's files make of them.




/** @throws PortcullisError when the configuration cannot be carried out. */
function customisation(config, builtInRules, choice) {
    if (choice === 'imported' && config.useDefault)
        throw defaultsWithImported(config);
    const notices = [];
    const note = (message, { file, line }, level = 'note') => void notices.push({ level, message, path: file, ...(line === undefined ? {} : { line }) });
    const named = new Map(builtInRules.flatMap((rule) => [rule.id, ...rule.aliases].map((id) => [id.toLowerCase(), rule])));
    const builtInOf = (id) => (choice === 'all' ? named.get(id.toLowerCase()) : undefined);
    const sorted = sortRules(config, builtInOf, choice);
    const disabled = disabledRules(config, builtInOf, choice, note);
    const targeted = targetedLists(config, sorted.own, builtInOf, note);
    const own = sorted.own.map((rule) => ({ ...rule, allowlists: [...rule.allowlists, ...(targeted.get(rule.id) ?? [])] }));
    const builtIn = choice === 'imported' ? [] : keptRules(builtInRules, sorted, disabled);
    const importedOf = new Map(own.map((rule) => [rule.id, reportedRule(rule)]));
    noteSurprises(config, sorted, choice, note);
    const narrowing = {
        globals: config.allowlists.filter(({ targetRules }) => targetRules.length === 0).map((list) => compileAllowlist(list)),
        ofRule: listsOfRules(builtInRules, sorted.tuned, targeted),
        pathOf: new Map([...sorted.tuned].flatMap(([{ id }, { path }]) => (path === undefined ? [] : [[id, path]]))),
    };
    const file = config.files.at(-1);
    return {
        builtIn,
        imported: [...importedOf.values()],
        notices,
        customise: customDetectors({ file, own, importedOf, narrowing, withBuiltIn: choice !== 'imported' }),
        ...pathTests(file, own, importedOf, narrowing.globals),
    };
}
function sortRules(config, builtInOf, choice) {
    const own = [];
    const replaced = new Set();
    const tuned = new Map();
    for (const rule of config.rules) {
        const target = builtInOf(rule.id);
        const compiled = compileRule(withDefaults(rule, target, config.useDefault));
        if (compiled.regex !== undefined || (compiled.path !== undefined && target === undefined)) {
            own.push(compiled);
            if (target !== undefined)
                replaced.add(target);
        }
        else if (target !== undefined)
            tuned.set(target, compiled);
        else
            throw ruleWithoutEffect(rule, choice);
    }
    checkRequired(own);
    return { own, replaced, tuned };
}
function disabledRules(config, builtInOf, choice, note) {
    const disabled = new Set();
    for (const { id, place } of config.disabled) {
        const target = builtInOf(id);
        if (target !== undefined)
            disabled.add(target);
        else if (choice === 'all')
            note(`\`disabledRules\` names ${id}, which is no rule here; it changes nothing.`, place);
    }
    const first = config.disabled.find(({ id }) => builtInOf(id) !== undefined);
    if (first !== undefined)
        note(`\`disabledRules\` switches built-in rules off: ${listed([...disabled].map(({ id }) => id))}.`, first.place);
    return disabled;
}
/** Allowlists for some rules only, by the id of each. */
function targetedLists(config, own, builtInOf, note) {
    const targeted = new Map();
    for (const list of config.allowlists.filter(({ targetRules }) => targetRules.length > 0)) {
        const compiled = compileAllowlist(list);
        for (const id of list.targetRules) {
            const target = own.find((rule) => rule.id === id)?.id ?? builtInOf(id)?.id;
            if (target === undefined)
                note(`An allowlist targets the rule ${id}, which is not here; for it nothing is allowed.`, list.place, 'warning');
            else
                targeted.set(target, [...(targeted.get(target) ?? []), compiled]);
        }
    }
    return targeted;
}
function keptRules(builtIn, { replaced, tuned }, disabled) {
    return builtIn.filter((rule) => !disabled.has(rule) && !replaced.has(rule)).map((rule) => withEntropy(rule, tuned.get(rule)));
}
function listsOfRules(builtIn, tuned, targeted) {
    return new Map(builtIn.flatMap((rule) => {
        const lists = [...(tuned.get(rule)?.allowlists ?? []), ...(targeted.get(rule.id) ?? [])];
        return lists.length === 0 ? [] : [[rule.id, lists]];
    }));
}
/** What works otherwise than somebody who comes from gitleaks expects. */
function noteSurprises(config, { replaced }, choice, note) {
    const file = config.files.at(-1);
    if (replaced.size > 0)
        note(`Rules of ${file} replace ${replaced.size} built-in ones of the same name: ${listed([...replaced].map(({ id }) => id))}.`, {
            file,
        });
    for (const { passedOver, place } of [...config.allowlists, ...config.rules.flatMap(({ allowlists }) => allowlists)])
        if (passedOver.length > 0)
            note(`gitleaks passes over ${listed(passedOver)} in an allowlist since version 8, and so it allows nothing: write \`paths\`.`, place, 'warning');
    if (choice === 'all' && config.rules.length === 0 && config.allowlists.length > 0 && !config.useDefault)
        note('This file holds allowlists and no rules. gitleaks would switch off all its rules for it; here the built-in rules stay on and are narrowed.', { file });
}
function defaultsWithImported(config) {
    return new errors/* PortcullisError */.SO({
        code: 'config-invalid',
        message: 'expected no `useDefault` with `rules: imported`: gitleaks\u2019 own rules are not part of this action',
        where: { file: config.files.at(-1), key: 'extend.useDefault' },
        remedy: 'Commit gitleaks\u2019 default configuration and name it in `extend.path`, or choose `rules: all`.',
    });
}
/** Where a rule extends the built-in one of its name, what it leaves out is taken from there. */
function withDefaults(rule, target, useDefault) {
    if (target === undefined || !useDefault || rule.regex === undefined)
        return rule;
    return {
        ...rule,
        description: rule.description === '' ? target.title : rule.description,
        entropy: rule.entropy === 0 ? (target.check.entropy ?? 0) : rule.entropy,
    };
}
function withEntropy(rule, tuned) {
    return tuned === undefined || tuned.entropy === 0 ? rule : { ...(0,family/* madeRule */.eT)(rule), check: { ...rule.check, entropy: tuned.entropy } };
}
function ruleWithoutEffect(rule, choice) {
    return new errors/* PortcullisError */.SO({
        code: 'config-invalid',
        message: `expected \`regex\` or \`path\` in rule ${rule.id}, which ${choice === 'all' ? 'is the name of no built-in rule' : 'extends no other rule'}`,
        where: { ...rule.place, key: rule.id },
        remedy: 'Say what the rule finds, or correct its id.',
    });
}
function checkRequired(rules) {
    const ids = new Set(rules.map(({ id }) => id));
    for (const rule of rules)
        for (const { id } of rule.required)
            if (!ids.has(id))
                throw new errors/* PortcullisError */.SO({
                    code: 'config-invalid',
                    message: `expected the rule ${id}, which rule ${rule.id} requires, in the configuration`,
                    where: { ...rule.place, key: 'required' },
                    remedy: 'Add the rule, with `skipReport = true` when it should not be reported for itself.',
                });
}
/** An imported rule as reports show it. Its expression takes part in the digest of the rule set. */
function reportedRule(rule) {
    const what = rule.description === '' ? rule.id : (rule.description.split('\n')[0]?.slice(0, 200) ?? rule.id);
    return {
        id: rule.id,
        aliases: [],
        severity: 'high',
        confidence: 'high',
        title: what,
        why: `The rule ${rule.id} of ${rule.place.file} says so.`,
        remedy: 'Revoke the credential where it was issued, issue a new one and keep it in a secret store; deleting the line leaves it in the history.',
        controls: ['CWE-798'],
        risks: ['CICD-SEC-6'],
        examples: { bad: [], good: [] },
        check: {
            keywords: rule.keywords,
            pattern: rule.regex?.pattern ?? rule.path?.pattern ?? /(?!)/g,
            ...(rule.entropy === 0 ? {} : { entropy: rule.entropy }),
            ...(rule.path === undefined ? {} : { path: rule.path.pattern }),
            generic: rule.id.toLowerCase().includes('generic'),
        },
    };
}
function listed(ids) {
    return ids.length <= 10 ? ids.join(', ') : `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more`;
}
/** For the digest and the report: rules in force. */



/***/ })

};
;