"use strict";
exports.id = 7386;
exports.ids = [7386];
exports.modules = {

/***/ 3945:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   I: () => (/* binding */ lineCount)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
// Locks that are read line by line: numbered, without their ends.

/**
 * Lines with something on them. Each may be a package, of which 1 to 3 KB are kept; those of 50,000 packages in a lock of Yarn are as many as
 * a text of the largest size has.
 */
const mostLines = 350_000;
/**
 * One after another: an array of all lines of a large lock takes more memory than what is made of them.
 * @throws PortcullisError `manifest-invalid` where there are too many: the file is a gap then.
 */
function* linesOf(source) {
    const text = source.text();
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    let start = 0;
    let written = 0;
    for (let number = 1;; number++) {
        const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
        if (start < (end < 0 ? text.length : end) && ++written > mostLines)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, number, `expected at most ${mostLines} lines, got more`);
        yield { text: end < 0 ? text.slice(start) : text.slice(start, end), number, isEnd: end < 0 };
        if (end < 0)
            return;
        start = end === carriage && feed === end + 1 ? feed + 1 : end + 1;
        if (feed >= 0 && feed < start)
            feed = text.indexOf('\n', start);
        if (carriage >= 0 && carriage < start)
            carriage = text.indexOf('\r', start);
    }
}
/** How many lines there are. */
function lineCount(source) {
    let count = 0;
    for (const _ of linesOf(source))
        count++;
    return count;
}


/***/ }),

/***/ 7414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var before = (function before(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
});
var partsOf = (function partsOf(inner) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (const match of inner.matchAll(/"(?:[^"\\\n]|\\.){0,500}"|'(?:[^'\\\n]|\\.){0,500}'|[()[\]{},]/g)) {
        const mark = match[0];
        if ('([{'.includes(mark))
            depth++;
        else if (')]}'.includes(mark))
            depth--;
        else if (mark === ',' && depth === 0) {
            parts.push(inner.slice(from, match.index));
            from = match.index + 1;
        }
    }
    return [...parts, inner.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Q3: () => (/* binding */ programText),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   d: () => (/* binding */ bracketsOf),
/* harmony export */   fx: () => (/* binding */ withoutComments)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
// Manifests that are programs: their text without comments, so that what is commented out is not asked for. Nothing is run.

/** Nobody writes more of one by hand. */
const maxLength = 5 * 1024 * 1024;
/**
 * The text of a manifest that is a program. @param begins a statement that no whole one is without; a file of comments alone asks for nothing.
 * @param text without comments, where the language has them over several lines.
 * @throws PortcullisError where it is another's: a page, an answer of a server, a list of something else.
 */
function programText(source, begins, language, text = source.text()) {
    if (text.length > maxLength)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, `expected ${language} of at most ${maxLength} letters`);
    if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isOther */ .bv)(source) || (!begins.test(text) && /^[^\S\n]*(?!#|\/\/)\S/m.test(text)))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, `expected ${language}, got "${source.text().trim().slice(0, 60)}"`);
    return text;
}
const quotes = new Set(['"""', "'''", '"', "'"]);
/**
 * The text with its comments blanked, each letter where it was: a mark within a text in quotes begins none. A text in quotes that does not
 * end on its line ends there, but for those in three.
 */
function withoutComments(text, { line, block }) {
    const start = line === '#' ? /"""|'''|"|'|#/g : block === true ? /"""|'''|"|'|\/\/|\/\*/g : /"""|'''|"|'|\/\//g;
    const kept = [];
    let from = 0;
    for (let match = start.exec(text); match !== null; match = start.exec(text)) {
        const mark = match[0];
        const at = match.index;
        const end = quotes.has(mark) ? endOfText(text, at, mark) : mark === '/*' ? after(text, '*/', at + 2) : before(text, '\n', at);
        if (!quotes.has(mark)) {
            kept.push(text.slice(from, at), text.slice(at, end).replace(/[^\n]/g, ' '));
            from = end;
        }
        start.lastIndex = end;
    }
    kept.push(text.slice(from));
    return kept.join('');
}
function endOfText(text, start, mark) {
    if (mark.length === 3)
        return after(text, mark, start + 3);
    for (let at = start + 1; at < text.length; at++) {
        const letter = text[at];
        if (letter === '\\')
            at++;
        else if (letter === mark)
            return at + 1;
        else if (letter === '\n')
            return at;
    }
    return text.length;
}
function after(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length;
}

/**
 * What stands between a bracket and the one that closes it; undefined where none does.
 * @param open offset of the bracket. @param most letters that are looked at.
 */
function between(text, open, most = text.length) {
    let depth = 0;
    const marks = /"""|'''|["'()[\]{}]/g;
    marks.lastIndex = open;
    for (let match = marks.exec(text); match !== null && match.index <= open + most; match = marks.exec(text)) {
        const mark = match[0];
        if (quotes.has(mark)) {
            marks.lastIndex = endOfText(text, match.index, mark);
            continue;
        }
        depth += '([{'.includes(mark) ? 1 : -1;
        if (depth === 0)
            return text.slice(open + 1, match.index);
    }
    return undefined;
}
/**
 * Where an opening matches, which ends with a bracket, and what stands in that; undefined where nothing closes it. What stands within
 * another is that one's: each letter is looked at once.
 */
function* bracketsOf(text, opening) {
    let end = 0;
    for (const match of text.matchAll(opening)) {
        if (match.index < end)
            continue;
        const start = match.index + match[0].length;
        const inner = between(text, start - 1);
        end = start + (inner ?? text).length;
        yield { match, start, inner };
    }
}
/** Values between commas outside of brackets and quotes. */



/***/ }),

/***/ 5611:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gemfile: () => (/* binding */ gemfile),
/* harmony export */   gemspec: () => (/* binding */ gemspec)
/* harmony export */ });
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1901);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8761);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7366);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(269);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7414);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6731);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5375);
/* harmony import */ var _gemfile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2536);
// Gemfile and gemspec where no lock is beside them: programs, of which the usual lines are read and the others told.








const locks = ['Gemfile.lock', 'gems.locked'];
const gemfile = {
    id: 'gemfile',
    title: 'Gemfile of Bundler',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .namedOr */ .LI)(['Gemfile', 'gems.rb'], (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .ending */ .K1)(['gemfile'], /(?:^|\/)[\w.-]{1,100}\.gemfile$/)),
    recognises: (source) => source.beside((0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(source.path) === 'gems.rb' ? 'gems.locked' : `${(0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(source.path)}.lock`) === undefined,
    read: readGems,
};
const gemspec = {
    id: 'gemspec',
    title: 'the specification of a gem',
    // Those of installed gems are another reader's, and lie below a folder of the gem's name and version as well.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .except */ .iu)((0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .ending */ .K1)(['gemspec']), /(?:^|\/)(?:specifications|gems\/[^/]{1,200}-\d[^/]{0,100})\//),
    recognises: (source) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .isDamaged */ .sR)(source) || (source.bytes.includes('Gem::Specification') && locks.every((lock) => source.beside(lock) === undefined)),
    read: readSpecification,
};
const quoted = /^(?:%[qQ]?[({[]([^)}\]\n]{0,300})[)}\]]|"([^"\\\n]{0,300})"|'([^'\\\n]{0,300})')/;
/** Texts in quotes at the start of what follows a name: `, "~> 1.0", ">= 1.0.2"`, `, ["~> 1.0"]`. */
function requirements(options) {
    const list = /^\s*,\s*(?:\[\s*)?((?:["'][^"'\\\n]{1,100}["']\s*,?\s*){1,10})/.exec(options)?.[1] ?? '';
    return [...list.matchAll(/["']([^"']{1,100})["']/g)].flatMap(([, text = '']) => /^\s*(?:[=!<>~]{0,2})\s*\d/.test(text) ? [text.trim()] : []);
}
function asked(texts) {
    const exact = texts.length === 1 ? /^=?\s*(\d[\w.-]{0,100})$/.exec(texts[0])?.[1] : undefined;
    return { range: texts.join(', '), version: exact };
}
const statement = /^[ \t]*(?:source|gem|gemspec|group|ruby|git_source|eval_gemfile|require|platforms?|path|git|plugin|if|unless|def)\b/m;
function readGems(source) {
    const text = (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .programText */ .Q3)(source, statement, 'a Gemfile');
    const wishes = [];
    const computed = [];
    const sources = sourcesOf(text);
    for (const { line, blocks, number } of (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .programLines */ .ef)(text)) {
        if (/\b(?:eval_gemfile|(?:instance_)?eval)\b|^gemspec\b/.test(line) && !isGemspecBeside(source, line))
            computed.push(number);
        // Also within a line: `names.each { |name| gem name }`, `if old then gem "a" end`.
        for (const [index, call] of line.split(/(?:^|[;{|]\s{0,20}|\b(?:do|then|else)\s{1,20}|\bsend\(\s{0,20}:)gem(?=[\s(,])/).entries()) {
            if (index === 0)
                continue;
            const match = /^[ (]\s*["']([\w.-]{1,100})["'](.{0,1000})$/.exec(call);
            if (match === null) {
                computed.push(number);
                continue;
            }
            const [, name = '', options = ''] = match;
            const origin = originOf(options, blocks, sources);
            wishes.push({
                identity: { type: 'gem', name },
                ...(origin === undefined || origin.kind === 'registry' ? asked(requirements(options)) : {}),
                origin,
                scope: (0,_gemfile_js__WEBPACK_IMPORTED_MODULE_7__/* .gemScope */ .EN)(options, blocks),
                line: number,
            });
        }
    }
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_6__/* .wishList */ .U8)(wishes, { gaps: (0,_wishes_js__WEBPACK_IMPORTED_MODULE_6__/* .allComputed */ .FJ)(computed, (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(source.path)) });
}
function sourcesOf(text) {
    const registries = [...text.matchAll(/^source[ (]\s*["']([^"'\n]{1,500})["']\)?\s*$/gm)].map(([, url = '']) => url);
    return {
        registry: registries.length === 1 ? registries[0] : undefined,
        shorthands: [...text.matchAll(/^git_source[ (]\s*:(\w{1,60})/gm)].map(([, name = '']) => name).filter((name) => name !== 'github'),
    };
}
/** What the specification beside asks for is read where that stands. */
function isGemspecBeside(source, line) {
    return /^gemspec\b(?!.*\bpath)/.test(line) && source.list('.').some((name) => name.endsWith('.gemspec'));
}
/** Hosts that Bundler knows by a word. */
const hosts = {
    github: (place) => `https://github.com/${place.includes('/') ? place : `${place}/${place}`}.git`,
    gitlab: (place) => `https://gitlab.com/${place.includes('/') ? place : `${place}/${place}`}.git`,
    bitbucket: (place) => `https://bitbucket.org/${place.includes('/') ? place : `${place}/${place}`}.git`,
    gist: (place) => `https://gist.github.com/${place}.git`,
};
/** `git: "\u2026"`, `:path => "\u2026"`, also of the block around it; undefined for everybody's registry. */
function originOf(options, blocks, { registry, shorthands }) {
    for (const text of [options, ...blocks.map((block) => block.replace(/^(git|github|path|source)[ (]\s*/, ', $1: '))]) {
        const option = (name) => new RegExp(String.raw `(?:\b${name}:|:${name}\s*=>)\s*["']([^"'\n]{1,500})["']`).exec(text)?.[1];
        const folder = option('path');
        if (folder !== undefined)
            return (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOrigin */ .BN)(folder);
        const word = Object.keys(hosts).find((name) => option(name) !== undefined);
        const git = option('git') ?? (word === undefined ? undefined : hosts[word]?.(option(word)));
        const commit = option('ref') ?? option('tag') ?? option('branch');
        if (git !== undefined)
            return (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOrigin */ .Xf)(git, commit);
        const own = shorthands.map(option).find((place) => place !== undefined);
        if (own !== undefined)
            return { kind: 'file', path: own };
        const named = option('source');
        if (named !== undefined)
            return registryAt(named);
    }
    return registry === undefined ? undefined : registryAt(registry);
}
function registryAt(url) {
    return /^https?:\/\/(?:www\.)?rubygems\.org\/?$/.test(url) ? undefined : { kind: 'registry', registry: url };
}
function readSpecification(source) {
    const text = (0,_program_js__WEBPACK_IMPORTED_MODULE_4__/* .programText */ .Q3)(source, /\bGem::Specification\b/, 'a specification of a gem');
    requireWhole(source, text);
    const wishes = [];
    const computed = [];
    for (const { line, number } of (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .programLines */ .ef)(text)) {
        if (!/\.add_(?:\w{1,20}_)?dependency\b/.test(line))
            continue;
        const call = /^\w{1,40}\.add_(development_|runtime_)?dependency\b[\s(]{0,200}(.{0,1000})$/.exec(line);
        const name = quotedAt(call?.[2] ?? '');
        if (name === undefined || !/^[\w.-]{1,100}$/.test(name.text)) {
            computed.push(number);
            continue;
        }
        wishes.push({
            identity: { type: 'gem', name: name.text },
            ...asked(requirements(name.rest)),
            scope: call?.[1] === 'development_' ? 'development' : 'required',
            line: number,
        });
    }
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_6__/* .wishList */ .U8)(wishes, { ...productOf(text), gaps: (0,_wishes_js__WEBPACK_IMPORTED_MODULE_6__/* .allComputed */ .FJ)(computed, (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(source.path)) });
}
/** The block of a specification ends by a line that begins as far to the right as its own. @throws PortcullisError where it does not. */
function requireWhole({ path }, text) {
    if (text.trim() === '')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .Gq)(path, 1, 'expected a specification of a gem, got an empty file');
    const begin = /^([ \t]*)[^\n#]{0,200}\bGem::Specification\.new\b[^\n]{0,200}\bdo\b[^\n]*$/m.exec(text);
    if (begin === null)
        return;
    const rest = text.slice(begin.index + begin[0].length);
    const isEnded = /\bend\b/.test(begin[0]) || new RegExp(String.raw `^${begin[1]}end\b`, 'm').test(rest);
    if (!isEnded)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .invalid */ .Gq)(path, text.slice(0, begin.index).split('\n').length, 'expected the end of `Gem::Specification.new do`, got the end of the file');
}
/** A text in quotes at the start, and what follows it. */
function quotedAt(text) {
    const match = quoted.exec(text);
    return match === null ? undefined : { text: match[1] ?? match[2] ?? match[3] ?? '', rest: text.slice(match[0].length) };
}
/** What plain fields say of the gem; its version is often a constant of another file. */
function productOf(text) {
    const fields = new Map();
    for (const { line } of (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .programLines */ .ef)(text)) {
        const [, field, value = ''] = /^\w{1,40}\.(name|version|licenses?|authors?)\s{0,200}=\s{0,200}(.{1,1000})$/.exec(line) ?? [];
        if (field !== undefined)
            fields.set(field, value);
    }
    const plain = (field) => quotedAt((fields.get(field) ?? '').replace(/^\[\s*/, ''))?.text ?? '';
    const [name, version] = [plain('name'), plain('version')];
    const authors = [...(fields.get('authors') ?? fields.get('author') ?? '').matchAll(/"([^"\n]{1,200})"|'([^'\n]{1,200})'/g)];
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et)(/^[\w.-]{1,100}$/.test(name) ? { type: 'gem', name } : undefined, /^\d[\w.-]{0,100}$/.test(version) ? version : undefined, {
        ...(0,_licence_js__WEBPACK_IMPORTED_MODULE_0__/* .licensed */ .aO)(plain('license') || plain('licenses')),
        ...(0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .makers */ .uy)(...authors.map(([, double, single]) => (0,_makers_js__WEBPACK_IMPORTED_MODULE_1__/* .personOf */ .Re)(double ?? single ?? ''))),
    });
}


/***/ }),

/***/ 8505:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gemfileLock: () => (/* binding */ gemfileLock)
/* harmony export */ });
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7366);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6731);
/* harmony import */ var _gemfile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2536);
// Gemfile.lock and gems.locked of Bundler: sections of indented lines (Bundler::LockfileParser), every gem with what it needs.






const gemfileLock = {
    id: 'gemfile-lock',
    title: 'Gemfile.lock of Bundler',
    // Names beside the usual are chosen by BUNDLE_GEMFILE: `Gemfile.next.lock`, `rails7.gemfile.lock`.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .ending */ .K1)(['lock', 'locked'], /(?:^|\/)(?:Gemfile(?:[._-][\w.-]{1,100})?\.lock|[\w.-]{1,100}\.gemfile\.lock|gems\.locked)$/),
    read,
};
/** Platforms for which a lock has a gem: there are some thirty. */
const maxVariants = 200;
const sources = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);
const lists = new Set(['PLATFORMS', 'DEPENDENCIES', 'CHECKSUMS', 'RUBY VERSION', 'BUNDLED WITH']);
function read(source) {
    const sections = sectionsOf(source);
    const asked = sections.find(({ heading }) => heading === 'DEPENDENCIES');
    if (asked === undefined && !sections.some(({ heading }) => sources.has(heading)))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(source.path, 1, 'expected the sections GEM and DEPENDENCIES, got neither');
    const checksums = checksumsOf(sections);
    const byName = new Map();
    const gems = sections.filter(({ heading }) => sources.has(heading)).flatMap((section) => gemsOf(section, source, checksums));
    const seen = new Set();
    for (const { entry: { key, identity, line }, } of gems) {
        const variants = [...(byName.get(identity.name) ?? none), key];
        if (seen.has(key) || variants.length > maxVariants)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(source.path, line, `expected ${identity.name.slice(0, 60)} once, and for at most ${maxVariants} platforms`);
        seen.add(key);
        byName.set(identity.name, variants);
    }
    const edges = (names, scope) => names.flatMap((name) => (byName.get(name) ?? none).map((to) => ({ to, scope: scope(name) })));
    const gemfile = (0,_gemfile_js__WEBPACK_IMPORTED_MODULE_5__/* .readGemfile */ .St)(source);
    const named = new Set(asked?.entries.map(({ name }) => name));
    return {
        packages: gems.map(({ entry, needs }) => {
            entry.dependencies = needs === undefined ? none : edges(needs, () => 'required');
            return entry;
        }),
        ...(asked === undefined
            ? {}
            : {
                roots: edges(asked.entries.map(({ name }) => name), (name) => gemfile.scopes.get(name) ?? 'required'),
            }),
        graph: 'complete',
        gaps: [
            // Bundler writes it even where it is empty: without it the end is missing.
            ...(asked === undefined ? [{ detail: 'expected the section DEPENDENCIES, got none' }] : []),
            ...(asked === undefined ? [] : (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .notLocked */ .Eb)(gemfile.asked, (name) => named.has(name), (0,_gemfile_js__WEBPACK_IMPORTED_MODULE_5__/* .gemfileOf */ .h$)(source))),
            ...openEnds(gemfile.everywhere, gems, asked?.entries ?? [], byName),
            ...sections
                .filter(({ heading }) => !sources.has(heading) && !lists.has(heading))
                .map(({ heading, line }) => ({ line, detail: `the section ${heading.slice(0, 60)} is unknown` })),
        ],
    };
}
/** What gems need, and what the product asks for on every platform. Bundler itself is never listed. */
function openEnds(everywhere, gems, asked, held) {
    function* needed() {
        for (const { entry, needs = none } of gems)
            for (const name of needs)
                yield { name, by: entry.identity.name, line: entry.line };
        for (const { name, line } of asked)
            if (everywhere.has(name))
                yield { name, by: 'the section DEPENDENCIES', line };
    }
    return (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_2__/* .notHeld */ .H7)(needed(), (name) => name === 'bundler' || held.has(name));
}
function sectionsOf(source) {
    const sections = [];
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .D)(source)) {
        if (line.text.trim() === '')
            continue;
        if (/^[A-Z][A-Z ]{1,60}$/.test(line.text))
            sections.push({ heading: line.text, line: line.number, options: new Map(), entries: [] });
        else
            addLine(sections.at(-1), line, source);
    }
    return sections;
}
function addLine(section, { text, number }, source) {
    const fail = (expected) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(source.path, number, `expected ${expected}, got "${text.trim().slice(0, 80)}"`);
    if (section === undefined)
        throw fail('a section such as GEM');
    if (sources.has(section.heading)) {
        const option = /^ {2}(\w{1,40}):(?: (.{0,2000}))?$/.exec(text);
        if (option !== null)
            section.options.set(option[1], option[2] ?? '');
        else if (/^ {4}\S/.test(text)) {
            const gem = entryOf(text, number);
            if (gem?.bracket === undefined)
                throw fail('`name (version)`');
            section.entries.push(gem);
        }
        else {
            const need = /^ {6}\S/.test(text) ? entryOf(text, number) : undefined;
            if (need === undefined || section.entries.length === 0)
                throw fail('a gem, or what it needs');
            addNeed(section.entries.at(-1), need.name);
        }
    }
    else if (section.heading === 'DEPENDENCIES' || section.heading === 'CHECKSUMS') {
        const entry = /^ {2}\S/.test(text) ? entryOf(text, number) : undefined;
        if (entry === undefined)
            throw fail('`name (version)`');
        section.entries.push(entry);
    }
    else if (!text.startsWith(' '))
        throw fail('a section in capitals, or an indented line');
}
function addNeed(entry, name) {
    if (entry.needs === undefined)
        entry.needs = [name];
    else
        entry.needs.push(name);
}
/** `name (what stands in brackets)rest`. */
function entryOf(text, line) {
    const match = /^ {2,6}([^\s()!]{1,200})(!?)(?: \(([^()]{1,500})\)(.{0,4000}))?$/.exec(text);
    return match === null
        ? undefined
        : { name: match[1], bracket: match[3], rest: (match[4] ?? '').trim(), line, needs: undefined };
}
/** By `name (version)`; undefined where the lock has no such section. */
function checksumsOf(sections) {
    const section = sections.find(({ heading }) => heading === 'CHECKSUMS');
    return section === undefined
        ? undefined
        : new Map(section.entries.map(({ name, bracket, rest }) => [
            `${name} (${bracket ?? ''})`,
            rest.split(/[\s,]+/).flatMap((one) => (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)('SHA-256', /^sha256=(.{1,200})$/i.exec(one)?.[1])),
        ]));
}
const none = [];
function gemsOf(section, source, checksums) {
    const origin = originOf(section, source);
    return section.entries.map(({ name, bracket = '', line, needs }) => {
        // Versions have no dash: what follows the first one is the platform.
        const dash = bracket.indexOf('-');
        const platform = dash < 0 ? undefined : bracket.slice(dash + 1);
        const hashes = checksums?.get(`${name} (${bracket})`) ?? none;
        const entry = {
            key: `${section.line}:${name} (${bracket})`,
            identity: platform === undefined ? { type: 'gem', name } : { type: 'gem', name, qualifiers: { platform } },
            version: dash < 0 ? bracket : bracket.slice(0, dash),
            origin,
            line,
            hashes,
            dependencies: none,
        };
        if (checksums !== undefined && origin.kind === 'registry' && hashes.length === 0)
            entry.unhashed = true;
        return { entry, needs };
    });
}
function originOf({ heading, options, line }, source) {
    const remote = options.get('remote');
    if (remote === undefined || remote === '') {
        if (heading === 'GEM')
            return { kind: 'registry' };
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .invalid */ .Gq)(source.path, line, `expected \`remote:\` in the section ${heading}`);
    }
    if (heading === 'GEM')
        return { kind: 'registry', registry: remote };
    if (heading === 'PLUGIN SOURCE')
        return { kind: 'url', url: remote };
    if (heading === 'GIT') {
        const commit = options.get('revision');
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOrigin */ .Xf)(remote, commit);
    }
    return (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOrigin */ .BN)(remote);
}


/***/ }),

/***/ 2536:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ gemScope),
/* harmony export */   St: () => (/* binding */ readGemfile),
/* harmony export */   h$: () => (/* binding */ gemfileOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1656);
/* harmony import */ var _not_locked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7366);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
// Which groups a Gemfile puts a gem into, as far as it says so plainly: a Gemfile is a program, and only its usual lines are read.



/** Groups by which people mean work on the product and not the product. */
const development = new Set(['development', 'test', 'ci', 'lint', 'docs', 'doc', 'rubocop', 'benchmark', 'debug']);
/** The Gemfile of a lock. */
function gemfileOf({ path }) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path) === 'gems.locked' ? 'gems.rb' : (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path).replace(/\.lock$/, '');
}
const plainBlock = /^(?:group|source|platforms?|path|git|github)[ (]/;
/** @throws PortcullisError where it is no text. */
function readGemfile(lock) {
    const asked = [];
    const everywhere = new Set();
    const scopes = new Map();
    // A block has many lines.
    const groups = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(groupsOfBlock, 1000);
    for (const { line, blocks } of (0,_not_locked_js__WEBPACK_IMPORTED_MODULE_0__/* .programLines */ .ef)(lock.beside(gemfileOf(lock))?.text() ?? '')) {
        const gem = line.startsWith('gem') ? /^gem[ (]\s*["']([\w.-]{1,100})["'](.{0,1000})$/.exec(line) : null;
        if (gem === null)
            continue;
        const [, name = '', options = ''] = gem;
        const isDevelopment = isForDevelopment([...ownGroups(options), ...blocks.flatMap(groups)]);
        scopes.set(name, isDevelopment && scopes.get(name) !== 'required' ? 'development' : 'required');
        if (!blocks.every((block) => plainBlock.test(block)) || !isPlain(options))
            continue;
        asked.push(name);
        if (!/\bplatforms?\b/.test(options) && !blocks.some((block) => block.startsWith('platform')))
            everywhere.add(name);
    }
    return { asked, everywhere, scopes };
}
/** How the product needs a gem, by its options and the blocks around it. */
function gemScope(options, blocks) {
    return isForDevelopment([...ownGroups(options), ...blocks.flatMap(groupsOfBlock)]) ? 'development' : 'required';
}
/** A comma at the end leaves open what the next line says. */
function isPlain(options) {
    return options === '' || ((options === ')' || options.startsWith(',')) && !/\b(?:if|unless|install_if)\b|[?,]$/.test(options));
}
function isForDevelopment(groups) {
    return groups.length > 0 && groups.every((name) => development.has(name));
}
function ownGroups(options) {
    const own = /(?:\bgroups?:|:groups?\s*=>)\s*(\[[^\]]{0,300}\]|:\w+|["']\w+["'])/.exec(options)?.[1];
    return own === undefined ? [] : symbols(own);
}
function groupsOfBlock(block) {
    const group = /^group[ (](.{1,300}?)\)?\s+do$/.exec(block);
    return group === null ? [] : symbols(group[1]);
}
/** `:development, "test"` */
function symbols(text) {
    return [...text.replace(/optional:.*$/, '').matchAll(/:(\w{1,60})|["'](\w{1,60})["']/g)].map((match) => match[1] ?? match[2] ?? '');
}


/***/ }),

/***/ 633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installedGemspec: () => (/* binding */ installedGemspec)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1901);
/* harmony import */ var _makers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8761);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6731);
// Specifications of installed gems: RubyGems begins each with a line that says what it is, so that nobody need run the program below it;
// before its release 2.2 it wrote the plain fields alone.




const stubLine = /^# stub: ([\w.-]{1,200}) (\d[\w.-]{0,100}) (\S{1,60})(?: \S.{0,500})?$/m;
const installedGemspec = {
    id: 'installed-gemspec',
    title: 'the specification of an installed gem',
    // `NAME-VERSION.gemspec`, as nobody calls a gem's own.
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)(['gemspec'], /(?:^|\/)specifications\/(?:default\/)?[^/]{1,200}-\d[^/]{0,100}\.gemspec$/),
    read,
};
function read(source) {
    // RubyGems parts the extensions of a stub by bytes of zero, which no text has.
    const text = source.bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(source.bytes) ? 'utf8' : 'latin1');
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseConflict */ .Xs)(source.path, text);
    const { name, version, platform, at } = stubOf(text) ?? fieldsOf(text, source.path);
    refuseParts(text, source.path);
    const licences = /^\s*s\.licenses = \[([^\]\n]{1,300})\]/m.exec(text)?.[1];
    const all = [...(licences ?? '').matchAll(/"([^"\n]{1,100})"/g)].map((match) => match[1]);
    const written = /^\s*s\.authors = \[([^\]\n]{1,1000})\]/m.exec(text)?.[1] ?? '';
    const authors = [...written.matchAll(/"([^"\n]{1,200})"/g)].map((match) => match[1]);
    return {
        packages: [
            {
                key: name,
                identity: { type: 'gem', name, ...(platform === 'ruby' ? {} : { qualifiers: { platform } }) },
                version,
                origin: { kind: 'registry' },
                line: text.slice(0, at).split('\n').length,
                ...(0,_makers_js__WEBPACK_IMPORTED_MODULE_2__/* .makers */ .uy)(...authors.map(_makers_js__WEBPACK_IMPORTED_MODULE_2__/* .personOf */ .Re)),
                ...(0,_licence_js__WEBPACK_IMPORTED_MODULE_1__/* .licensed */ .aO)(all),
            },
        ],
        graph: 'unknown',
    };
}
/** @throws PortcullisError where it is not the one statement that RubyGems writes, from its first line to its end. */
function refuseParts(text, file) {
    const start = /^(?!\ufeff?[ \t]*(?:#.*)?\r?$).+/m.exec(text);
    if (start === null || !/^\s*Gem::Specification\.new\b/.test(start[0]))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(file, start === null ? 1 : text.slice(0, start.index).split('\n').length, 'expected `Gem::Specification.new`, got none');
    const whole = text.trimEnd();
    if (!/\n\s*end$/.test(whole))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(file, whole.split('\n').length, 'expected `end` on the last line, got none');
}
function stubOf(text) {
    const stub = stubLine.exec(text.slice(0, 4000).replace(/\r/g, ''));
    if (stub === null)
        return undefined;
    const [, name = '', version = '', platform = ''] = stub;
    return { name, version, platform, at: stub.index };
}
/** `s.name = %q{rack}` and its kin, which RubyGems writes with plain texts only. */
function fieldsOf(text, file) {
    const field = (name) => new RegExp(String.raw `^\s*\w{1,40}\.${name}\s*=\s*(?:Gem::Version\.new\(?\s*)?(?:%q\{|["'])([\w.+-]{1,200})["'}]`, 'm').exec(text);
    const name = field('name');
    const version = field('version');
    if (name === null || version === null || !/^\d/.test(version[1]))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)(file, 1, 'expected `# stub: name version platform`, or the plain fields `name` and `version`');
    return { name: name[1], version: version[1], platform: field('platform')?.[1] ?? 'ruby', at: name.index + 1 };
}


/***/ }),

/***/ 5375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var subjectOf = (function subjectOf(identity, version, more = {}) {
    if (identity === undefined)
        return {};
    const name = identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
    return { subject: { name, identity, ...(version === undefined || version === '' ? {} : { version }), ...more } };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   FJ: () => (/* binding */ allComputed),
/* harmony export */   U8: () => (/* binding */ wishList),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
// What a manifest asks for where no lock beside it says what it gets: ranges stay what they are, no version is made of them.

/** The manifest of these wishes; @param more what else it says. */
function wishList(wishes, more = {}) {
    const packages = wishes.map(packageOf);
    return {
        ...more,
        packages,
        roots: packages.map(({ key }, index) => ({ to: key, scope: wishes[index]?.scope ?? 'required' })),
        graph: 'unknown',
    };
}
function packageOf({ identity, range, version, origin = _origins_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5, line, alias }, index) {
    return {
        key: `${index} ${identity.name}`,
        identity,
        ...(version !== undefined ? { version } : range === undefined || range === '' ? {} : { declared: range }),
        origin,
        ...(line === undefined ? {} : { line }),
        ...(alias === undefined || alias === identity.name ? {} : { alias }),
    };
}
/** What a manifest says of the product, where it names it. */

/** Of a manifest that is a program: what it asks for at this line is known only when it runs. */
function computed(line, what) {
    return {
        ...(line === undefined ? {} : { line }),
        detail: `${what.slice(0, 80)}: what it asks for is known only when it runs`,
        told: true,
    };
}
/** The first of these computed lines, and how many more there are: one that computes much is told once. */
function allComputed(lines, what) {
    const [first] = lines;
    if (first === undefined)
        return [];
    return [computed(first, lines.length === 1 ? what : `${what}, here and ${lines.length - 1} more`)];
}
/** Whether one of these names lies beside a file, or in a folder above it. */
function isBelow(source, names) {
    const depth = source.path.split('/').length - 1;
    return Array.from({ length: depth + 1 }, (_, up) => '../'.repeat(up)).some((folder) => {
        const found = source.list(folder === '' ? '.' : folder.slice(0, -1));
        return names.some((name) => found.includes(name));
    });
}


/***/ })

};
;