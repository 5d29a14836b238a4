"use strict";
exports.id = 211;
exports.ids = [211];
exports.modules = {

/***/ 8211:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var typeRules = (function typeRules(type) {
    return Object.hasOwn(types, type) ? types[type] : nothing;
});
var checked = (function checked(parts) {
    const type = checkedType(parts.type ?? '');
    const rules = typeRules(type);
    const namespace = normalSegments(parts.namespace ?? '', false);
    const qualifiers = checkedQualifiers(parts.qualifiers);
    const subpath = normalSegments(parts.subpath ?? '', true);
    const bare = { type, name: parts.name ?? '' };
    if (namespace !== '')
        bare.namespace = rules.namespace?.(namespace) ?? namespace;
    const version = parts.version ?? '';
    if (version !== '')
        bare.version = rules.version?.(version) ?? version;
    if (qualifiers !== undefined)
        bare.qualifiers = qualifiers;
    if (subpath !== '')
        bare.subpath = subpath;
    if (bare.name === '')
        throw new PurlError('expected a name');
    bare.name = rules.name?.(bare.name, bare) ?? bare.name;
    const wrong = rules.wrong?.(bare);
    if (wrong !== undefined)
        throw new PurlError(wrong);
    return bare;
});
var checkedType = (function checkedType(written) {
    if (goodTypes.has(written))
        return written;
    const type = written.toLowerCase();
    if (!/^[a-z][a-z0-9.-]{0,100}$/.test(type))
        throw new PurlError('expected a type of letters, digits, dots and dashes that begins with a letter');
    if (goodTypes.size < maxGoodTypes)
        goodTypes.add(type);
    return type;
});
var formatPurl = (function formatPurl({ type, namespace, name, version, qualifiers, subpath }) {
    const before = namespace === undefined ? '' : `${encodeSegments(namespace)}/`;
    const names = typeRules(type).pathAsName === true ? encodeSegments(name) : encode(name);
    const query = qualifiers === undefined
        ? ''
        : Object.entries(qualifiers)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, value]) => `${key}=${encode(value)}`)
            .join('&');
    return `pkg:${encode(type)}/${before}${names}${version === undefined ? '' : `@${encode(version)}`}${query === '' ? '' : `?${query}`}${subpath === undefined ? '' : `#${encodeSegments(subpath)}`}`;
});
var checkedQualifiers = (function checkedQualifiers(given) {
    if (given === undefined || given === null)
        return undefined;
    const kept = {};
    for (const [written, value] of Object.entries(given)) {
        const key = written.toLowerCase();
        if (!/^[a-z][a-z0-9._-]{0,200}$/.test(key))
            throw new PurlError(`expected qualifiers named by letters, digits, dots, dashes and underscores, got "${written.slice(0, 60)}"`);
        // A qualifier without value says nothing.
        if (value !== null && value !== undefined && value !== '')
            purl_define(kept, key, value);
    }
    return Object.keys(kept).length === 0 ? undefined : kept;
});
var normalSegments = (function normalSegments(text, isPath) {
    if (text === '' || (!isPath && !text.includes('/')))
        return text;
    return text
        .split('/')
        .filter((segment) => segment !== '' && !(isPath && (segment === '.' || segment === '..')))
        .join('/');
});


// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPurl: () => (/* binding */ checkPurl),
  purlCommand: () => (/* binding */ purlCommand),
  purlHelp: () => (/* binding */ purlHelp)
});

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/types.js
// What each type of package URL says of its parts (purl-spec, types/*-definition.json): letters, parts that must or must not be there.
const lower = (text) => text.toLowerCase();
const lowerName = { name: lower };
const lowerBoth = { namespace: lower, name: lower };
const needsNamespace = (what) => ({
    wrong: ({ namespace }) => (namespace === undefined ? `expected ${what} as namespace` : undefined),
});
const noNamespace = { wrong: ({ namespace }) => (namespace === undefined ? undefined : 'expected no namespace') };
/** PEP 503: runs of dashes, underscores and dots are one dash. The definition of the type replaces underscores only. */
const pypi = { name: (name) => name.toLowerCase().replace(/_/g, '-'), ...noNamespace };
/** Only a name on Databricks is without regard to case. */
const mlflow = {
    name: (name, { qualifiers }) => (/databricks/i.test(qualifiers?.repository_url ?? '') ? name.toLowerCase() : name),
};
const cpan = {
    namespace: (namespace) => namespace.toUpperCase(),
    wrong: ({ name }) => (name.includes('::') ? 'expected the name of a distribution, with dashes, and no module' : undefined),
};
const chromeExtension = {
    wrong: ({ name, version }) => !/^[a-p]{32}$/.test(name)
        ? 'expected the 32 letters, a to p, of an extension as name'
        : version !== undefined && !/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(version)
            ? 'expected one to four numbers as version'
            : undefined,
};
/** `git` and a host that takes names without regard to case. */
const foldsCase = (host) => /^(?:github|bitbucket|gitlab)(?:\.com|\.org)?$/i.test(host ?? '');
const gitRepository = {
    namespace: lower,
    name: (name, { namespace }) => (foldsCase(namespace) ? name.toLowerCase() : name),
    pathAsName: true,
};
const julia = { wrong: ({ qualifiers }) => (qualifiers?.uuid === undefined ? 'expected the qualifier uuid' : undefined) };
const vscode = { ...lowerBoth, ...needsNamespace('the publisher') };
const types = {
    alpm: lowerBoth,
    apk: lowerBoth,
    bitbucket: lowerBoth,
    bitnami: lowerName,
    brew: lowerBoth,
    'chrome-extension': chromeExtension,
    composer: lowerBoth,
    cpan,
    deb: lowerBoth,
    git: gitRepository,
    github: lowerBoth,
    golang: lowerBoth,
    hex: lowerBoth,
    huggingface: { version: lower },
    julia,
    luarocks: { name: lower, version: lower },
    mlflow,
    oci: { name: lower, ...noNamespace },
    otp: { name: lower, ...noNamespace },
    pub: lowerName,
    pypi,
    qpkg: { namespace: lower },
    rpm: { namespace: lower },
    swift: needsNamespace('the host and owner'),
    vcpkg: noNamespace,
    'vscode-extension': vscode,
};
const nothing = {};


;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/purl.js
// Package URLs: parsed, checked by type, and written in the one canonical way (ECMA-427, and the type definitions of purl-spec).

/** Says in one sentence what a package URL lacks or has too much of. */
class PurlError extends Error {
    name = 'PurlError';
    /** The purl that was meant, where only its spelling is against the rules. */
    meant;
    constructor(message, meant) {
        super(message);
        if (meant !== undefined)
            this.meant = meant;
    }
}
/** Longest text that is read as a purl. */
const maxLength = 16_384;
/**
 * Reads a purl. Spellings that mean the same (letters of the type, percent codes nobody needs, order of qualifiers) are all read.
 * @throws PurlError with what was `meant` where only a qualifier begins with a capital.
 */
function parsePurl(text) {
    const purl = readPurl(text);
    // The official cases read `repositorY_url` and refuse `Platform`.
    const capital = /[?&]([A-Z][^=&#]{0,200})=/.exec(text)?.[1];
    if (capital !== undefined)
        throw new PurlError(`expected a qualifier that begins with a small letter, got "${capital.slice(0, 60)}"`, purl);
    return purl;
}
function readPurl(text) {
    if (text.length > maxLength)
        throw new PurlError(`expected at most ${maxLength} characters, got ${text.length}`);
    if (!/^pkg:/i.test(text))
        throw new PurlError('expected `pkg:` before the type');
    let rest = text.slice(4).replace(/^\/{1,16384}/, '');
    const subpath = cut('#', true);
    const qualifiers = cut('?', true);
    const slash = rest.indexOf('/');
    if (slash < 0)
        throw new PurlError('expected a type and a name, with a slash between them');
    const type = rest.slice(0, slash);
    rest = rest
        .slice(slash + 1)
        .replace(/^\/{1,16384}/, '')
        .replace(/\/{1,16384}$/, '');
    // An @ before a slash belongs to a namespace: `@babel/core` is commonly written so.
    const at = rest.lastIndexOf('@');
    const hasVersion = at >= 0 && !rest.includes('/', at);
    const version = hasVersion ? decode(rest.slice(at + 1), 'version') : null;
    if (hasVersion)
        rest = rest.slice(0, at);
    if (rest === '' || rest.endsWith('/'))
        throw new PurlError('expected a name');
    const segments = rest.split('/').filter((segment) => segment !== '');
    const names = segments.splice(typeRules(type.toLowerCase()).pathAsName === true ? 1 : -1);
    return checked({
        type,
        namespace: segments.map((segment) => decode(segment, 'namespace')).join('/'),
        name: names.map((segment) => decode(segment, 'name')).join('/'),
        version,
        qualifiers: qualifiers === undefined ? null : readQualifiers(qualifiers),
        subpath: subpath === undefined
            ? null
            : subpath
                .split('/')
                .map((segment) => decode(segment, 'subpath'))
                .join('/'),
    });
    function cut(mark, last) {
        const place = last ? rest.lastIndexOf(mark) : rest.indexOf(mark);
        if (place < 0)
            return undefined;
        const after = rest.slice(place + 1);
        rest = rest.slice(0, place);
        return after;
    }
}
/** A purl from its parts, checked and in its normal form. @throws PurlError */

/** Types that were found good, for one inventory has a few and 50,000 purls of them. */
const goodTypes = new Set();
const maxGoodTypes = 100;

/** The canonical text. Qualifiers in the order of their keys. @throws PurlError where a part is no text that UTF-8 can say. */

function encodeSegments(text) {
    return text.includes('/') ? text.split('/').map(encode).join('/') : encode(text);
}
function readQualifiers(text) {
    const found = {};
    for (const pair of text.split('&')) {
        const equals = pair.indexOf('=');
        if (pair === '')
            continue;
        if (equals < 0)
            throw new PurlError(`expected key=value in the qualifiers, got "${pair.slice(0, 60)}"`);
        const key = pair.slice(0, equals);
        if (Object.hasOwn(found, key.toLowerCase()))
            throw new PurlError(`expected the qualifier ${key.slice(0, 60)} once`);
        purl_define(found, key, decode(pair.slice(equals + 1), 'qualifiers'));
    }
    return found;
}
/** Undefined where there is none that says anything. */

function purl_define(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function decode(text, part) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new PurlError(`expected percent codes of UTF-8 in the ${part}`);
    }
}
/** Letters, digits and `.-_~` stand for themselves, and so does the colon. */
function encode(text) {
    // Most names and versions are such already.
    if (/^[\w.~:-]*$/.test(text))
        return text;
    if (/\p{Surrogate}/u.test(text))
        throw new PurlError('expected whole characters, got half of a pair');
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}

;// CONCATENATED MODULE: ./build/bundled/packages/purl/src/index.js


;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/purl-command.js
// `purl check`: one package URL a line in, one JSON object a line out.



const purlHelp = {
    name: 'purl',
    title: 'Reads a package URL a line from standard input and writes a JSON object a line: its parts and its normal form, or what is wrong with it.',
    usage: ['purl check < FILE'],
    entries: [],
    own: ['help'],
    remarks: ['Exit code 1 when a line is no package URL.'],
};
/** @returns 0 when every line is a purl, else 1. @throws PortcullisError `usage` */
async function purlCommand(args) {
    if (args.length !== 1 || args[0] !== 'check')
        throw new errors/* PortcullisError */.SO({
            code: 'usage',
            message: 'expected `purl check`, with a purl a line on standard input',
            remedy: 'For instance: echo pkg:npm/left-pad@1.3.0 | portcullis purl check',
        });
    let failed = false;
    let read = 0;
    for await (const line of (0,external_node_readline_.createInterface)({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (line.trim() === '')
            continue;
        read++;
        const { answer, isPurl } = checkPurl(line);
        failed ||= !isPurl;
        process.stdout.write(`${JSON.stringify(answer)}\n`);
    }
    if (read === 0)
        throw new errors/* PortcullisError */.SO({
            code: 'usage',
            message: 'expected a purl a line on standard input, got none',
            remedy: 'Name at least one.',
        });
    return failed ? 1 : 0;
}
/** The answer to one line: what the purl says in its normal form, or what is wrong with it and, where only its spelling is, what was meant. */
function checkPurl(line) {
    try {
        return { answer: told(parsePurl(line.trim())), isPurl: true };
    }
    catch (error) {
        if (!(error instanceof PurlError))
            throw error;
        return { answer: { error: error.message, ...(error.meant === undefined ? {} : { purl: formatPurl(error.meant) }) }, isPurl: false };
    }
}
function told(purl) {
    const { type, namespace = null, name, version = null, qualifiers = null, subpath = null } = purl;
    return { purl: formatPurl(purl), type, namespace, name, version, qualifiers, subpath };
}


/***/ })

};
;