"use strict";
exports.id = 2389;
exports.ids = [2389];
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

/***/ 2389:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namedRegistries: () => (/* binding */ namedRegistries)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var walk = __webpack_require__(915);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/inventory.js
var inventory = __webpack_require__(2566);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/index.js + 2 modules
var readers = __webpack_require__(6289);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/registries/names.js
var names = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/xml/xml.js
var xml = __webpack_require__(2408);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/lines.js
var lines = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/program.js
var program = __webpack_require__(7414);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/readers/maven/pom.js
var maven_pom = __webpack_require__(4733);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/shape.js
var shape = __webpack_require__(243);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/registries/read.js
// Where files of settings and manifests let packages be looked for, beside what locks say of each one.







/** @throws PortcullisError where the file is none of its kind. */
async function registriesIn(source, kind) {
    const found = await read_readers[kind](source);
    return found.filter(({ url }) => isElsewhere(url));
}
/** Folders beside the product are no host's; what only a run puts in may be any, but for what MSBuild's own properties had before. */
function isElsewhere(url) {
    return /^\s*[a-z][a-z0-9+.-]{1,40}:[/\\]/i.test(url) ? !/^\s*file:/i.test(url) : /^\s*(?:\$(?!\()|%\w+%)/.test(url);
}
const read_readers = {
    lines: inLines,
    requirements: inRequirements,
    toml: async (source) => inTables(await (0,shape/* tomlShape */.Qe)(source), tomlPlaces),
    yaml: async (source) => inYaml(await (0,shape/* yamlShape */.pt)(source)),
    json: (source) => inTables((0,shape/* jsonShape */.Sm)(source), jsonPlaces),
    xml: inXml,
    script: inScript,
};
/**
 * `registry=`, `@scope:registry=` of npm; `registry "\u2026"` of Yarn's first; `index-url =`, `extra-index-url =` and `find-links =` of pip, each
 * of which may go on on lines that are indented.
 */
function* settingsIn(source) {
    let goesOn = false;
    for (const { text, number } of (0,lines/* linesOf */.D)(source)) {
        if (/^\s*[#;]/.test(text))
            continue;
        const [, key = '', value = ''] = /^\s*"?(@?[\w./-]{0,200}?:?(?:registry|index[-_]url|find[-_]links))"?\s*[=:\s]\s*(\S.*)?$/.exec(text) ?? [];
        if (key !== '')
            goesOn = /index[-_]url|find[-_]links/.test(key);
        else if (!/^\s+\S/.test(text))
            goesOn = false;
        for (const url of (key === '' ? (goesOn ? text : '') : value).split(/\s+/)) {
            const bare = url.replace(/^["']|["',]+$/g, '');
            if (bare !== '')
                yield { url: bare, line: number };
        }
    }
}
function inLines(source) {
    return [...settingsIn(source)];
}
/** The index of a requirements file is that of its packages, which are held against the policy one by one; these are beside it. */
function inRequirements(source) {
    return Array.from((0,lines/* linesOf */.D)(source), ({ text, number }) => {
        const url = /^\s*(?:--extra-[a-z-]{0,20}|--find[a-z-]{0,10}|-f)(?:\s*=\s*|\s+|(?<=-f))(\S+)/.exec(text)?.[1];
        return url === undefined ? [] : [{ url, line: number }];
    }).flat();
}
const tomlPlaces = [
    ...['index', 'index-url', 'extra-index-url', 'find-links', 'default-index'].flatMap((key) => [
        [key],
        ['pip', key],
        ['tool', 'uv', key],
        ['tool', 'uv', 'pip', key],
    ]),
    ['tool', 'poetry', 'source'],
    ['tool', 'pdm', 'source'],
    // Pipenv, and sources of Cargo by name.
    ['source'],
    ['source', '*'],
    ['registries', '*'],
    ['install', 'registry'],
    ['install', 'scopes', '*'],
];
const jsonPlaces = [['_meta', 'sources'], ['repositories'], ['repositories', '*']];
/** Keys of a table that say where: of indexes, of repositories, of Cargo's sources. */
const urlKeys = ['url', 'git', 'registry', 'index'];
function inTables(document, places) {
    const found = new Map();
    for (const place of places)
        for (const { value, path } of valuesAt(document.root, place))
            for (const one of addressesIn(value, path))
                found.set(JSON.stringify(one.path), { url: one.url, line: document.line(one.path) ?? 1 });
    return [...found.values()];
}
function valuesAt(root, place) {
    let at = [{ value: root, path: [] }];
    for (const key of place)
        at = at.flatMap(({ value, path }) => {
            if (!(0,shape/* isFields */.Ce)(value))
                return [];
            const keys = key === '*' ? Object.keys(value) : [key];
            return keys.map((one) => ({ value: (0,shape/* own */.ZV)(value, one), path: [...path, one] }));
        });
    return at;
}
function addressesIn(value, path) {
    if (typeof value === 'string')
        return [{ url: value, path }];
    if (Array.isArray(value))
        return value.flatMap((one, at) => (Array.isArray(one) ? [] : addressesIn(one, [...path, at])));
    if (!(0,shape/* isFields */.Ce)(value))
        return [];
    return urlKeys.flatMap((key) => {
        const url = (0,shape/* own */.ZV)(value, key);
        return typeof url === 'string' ? [{ url, path: [...path, key] }] : [];
    });
}
/** `npmRegistryServer`, and those of `npmScopes`; where it publishes to says nothing of what it takes. */
function inYaml(document) {
    const places = [['npmRegistryServer'], ['npmScopes', '*', 'npmRegistryServer']];
    return inTables(document, places);
}
const repositories = new Set(['repository', 'pluginRepository']);
const restoring = new Set(['RestoreSources', 'RestoreAdditionalProjectSources']);
/** `<repository>` and `<pluginRepository>` of Maven, `<packageSources>` of NuGet and the properties that add to them. */
function inXml(source) {
    const found = [];
    const visit = (element) => {
        // What a project is published to is no place that it takes from.
        if (element.name === 'distributionManagement')
            return;
        const { line } = element;
        for (const child of element.children) {
            if (repositories.has(element.name) && child.name === 'url')
                found.push({ url: child.text.trim(), line: child.line });
            if (element.name === 'packageSources' && child.name === 'add')
                found.push({ url: child.attributes.get('value') ?? '', line: child.line });
            visit(child);
        }
        if (restoring.has(element.name))
            for (const url of element.text.split(';'))
                found.push({ url: url.trim(), line });
    };
    if ((0,reader/* nameOf */.Vb)(source.path) !== 'pom.xml') {
        visit((0,xml/* parseXml */.NO)(source.text(), source.path));
        return found;
    }
    const pom = (0,maven_pom/* readPom */.t7)(source);
    visit(pom.root);
    const properties = (0,maven_pom/* propertiesOf */.P1)((0,maven_pom/* lineage */.OZ)(pom));
    return found.map(({ url, line }) => ({ url: (0,maven_pom/* expanded */.sz)(url, properties), line }));
}
/** `url "\u2026"`, `url = uri("\u2026")`, `setUrl("\u2026")` and `maven("\u2026")` within blocks of repositories of Gradle, but for those that it publishes to. */
function inScript(source) {
    let text = (0,program/* withoutComments */.fx)(source.text(), { line: '//', block: true });
    for (const { start, inner = '' } of (0,program/* bracketsOf */.d)(text, /\b(?:publishing|uploadArchives|nexusPublishing)\s{0,20}\{/g))
        text = text.slice(0, start) + inner.replace(/[^\n]/g, ' ') + text.slice(start + inner.length);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const found = new Map();
    for (const { start, inner = '' } of (0,program/* bracketsOf */.d)(text, /\brepositories\s{0,20}\{/g))
        for (const match of inner.matchAll(/\b(?:url|setUrl|maven|uri)\b[\s=(]{0,20}(?:uri\s{0,5}\(\s{0,5})?["']([^"'\n]{1,500})["']/g)) {
            const at = start + match.index;
            const url = match[1];
            found.set(at, { url, line: lines.positionAt(at).line });
        }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/registries/files.js
// Files of the workspace that say where packages are looked for: read where a policy names the hosts that may be.







/** What the files say; one that cannot be read is a gap, unless a reader of packages tells so already. */
async function namedRegistries({ registryFiles, maxBytes, base }, tree) {
    const named = [];
    const skipped = [];
    for (const file of registryFiles) {
        const { path } = file;
        const isTold = (0,readers.readersOf)(path).length > 0;
        const read = (0,walk/* readWorkspaceFile */.sL)(file, (0,reader/* mostBytes */.j$)([], maxBytes));
        if ('skipped' in read) {
            if (!isTold)
                skipped.push({ ...read.skipped, gap: true });
            continue;
        }
        const source = (0,reader/* sourceIn */.tR)(tree, path, read.bytes, maxBytes);
        try {
            if (isTold && (0,reader/* isOther */.bv)(source))
                continue;
            const registries = await registriesIn(source, (0,names/* registryFile */._)(path));
            if (registries.length > 0)
                named.push({ path, registries });
        }
        catch (error) {
            if (!(error instanceof errors/* PortcullisError */.SO))
                throw error;
            if (isTold)
                continue;
            const detail = `the registries that it names cannot be read: ${error.message}`;
            skipped.push({ path, reason: 'unreadable', gap: !inventory/* fixtureFolder */.SR.test((0,inventory/* belowOf */.fU)(path, base)), detail });
        }
    }
    return { named, skipped };
}


/***/ }),

/***/ 2408:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   ix: () => (/* binding */ childText)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
// XML to elements with their lines. Well-formed or refused; no entity beyond the five and characters by number; a document type is
// passed over, so that what it declares is unknown and its use a mistake.


/** Elements within one another; documents of builds stay below 20. */
const maxDepth = 200;
/** @throws PortcullisError `xml-invalid` with file and line. */
function parseXml(text, file, { undeclaredPrefixes } = {}) {
    // A mark of the byte order may be left where the text was not decoded from bytes.
    const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: true });
    parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" });
    const open = [];
    let root;
    let line = 1;
    const addText = (part) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += part;
    };
    parser.on('error', (error) => {
        if (undeclaredPrefixes === true && error.message.includes(': unbound namespace prefix: '))
            return;
        throw xmlInvalid(file, parser.line, error.message);
    });
    parser.on('opentagstart', () => {
        // The letter after the name is read by now, and it may have been the end of the line.
        line = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
        if (open.length >= maxDepth)
            throw xmlInvalid(file, line, `expected at most ${maxDepth} elements within one another`);
    });
    parser.on('opentag', (tag) => {
        const element = elementOf(tag, line, undeclaredPrefixes === true);
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    parser.on('closetag', () => {
        open.pop();
    });
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.write(source).close();
    if (root === undefined)
        throw xmlInvalid(file, 1, 'got no element');
    return root;
}
function elementOf({ name, prefix, local, uri, attributes }, line, undeclaredPrefixes) {
    // Saxes gives the prefix for the namespace where there is none.
    const isUndeclared = undeclaredPrefixes && prefix !== '' && uri === prefix;
    return {
        name: isUndeclared ? name : local,
        namespace: isUndeclared ? '' : uri,
        attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
        children: [],
        text: '',
        line,
    };
}
/** The first child of this name, in whatever namespace. */
function childOf(element, name) {
    return element?.children.find((one) => one.name === name);
}
function childrenOf(element, name) {
    return element?.children.filter((one) => one.name === name) ?? [];
}
/** Text of the first child of this name without blanks around it; undefined where there is none, or it is empty. */
function childText(element, name) {
    return childOf(element, name)?.text.trim() || undefined;
}
function xmlInvalid(file, line, message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'xml-invalid',
        // Saxes begins with its own line and column.
        message: `expected well-formed XML: ${message.replace(/^[\d:]{1,20}:\s/, '').replace(/\.$/, '')}`,
        where: { file, line },
        remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
}


/***/ })

};
;