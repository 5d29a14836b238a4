"use strict";
exports.id = 624;
exports.ids = [624];
exports.modules = {

/***/ 3350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ onlyPath),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   y6: () => (/* binding */ flagValue)
/* harmony export */ });
/* unused harmony export flagError */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8622);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9931);
// Flags from declared inputs: the action's input `fail-on` is the flag `--fail-on`.




/** @throws PortcullisError `usage` naming the flag. */
function parseFlags(specs, extraNames, args) {
    const options = {};
    for (const [name, spec] of Object.entries(specs)) {
        if (spec.type === 'boolean') {
            options[name] = { type: 'boolean' };
            options[`no-${name}`] = { type: 'boolean' };
        }
        if (spec.type !== 'boolean')
            options[name] = { type: 'string', multiple: spec.type === 'list' };
    }
    for (const name of extraNames)
        options[name] = { type: 'string' };
    for (const name of _own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .ownSwitches */ .pP)
        options[name] = { type: 'boolean' };
    const parsed = readArguments(options, args);
    const given = parsed.values;
    return {
        source: (name) => {
            const value = given[`no-${name}`] === true ? false : given[name];
            return value === undefined ? undefined : Array.isArray(value) ? value.join('\n') : String(value);
        },
        positionals: parsed.positionals,
        all: given.all === true,
        extra: Object.fromEntries(extraNames.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : []))),
    };
}
/** The one path that a command takes, if one is given. @throws PortcullisError `usage` where more are: one of them would go unread. */
function onlyPath({ positionals }, remedy) {
    if (positionals.length <= 1)
        return positionals[0];
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({ code: 'usage', message: `expected one path, got ${positionals.length}`, remedy });
}
/** The value of a flag before anything is parsed: the last counts, as it does for the parser. @param name without dashes. */
function flagValue(args, name) {
    const at = args.findLastIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    const arg = args[at];
    return arg === `--${name}` ? args[at + 1] : arg?.slice(`--${name}=`.length);
}
/**
 * Flags and other words of a command line, each flag once unless it takes several values, and none without a value or with an empty one:
 * a variable of the shell that is not set would else leave out what it was to name.
 * @param options flags by their names without dashes. @throws PortcullisError `usage` naming the flag and what it takes.
 */
function readArguments(options, args) {
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: args.map((arg) => negation(arg, options)),
            options: { ...options },
            allowPositionals: true,
            strict: true,
            tokens: true,
        });
    }
    catch (error) {
        throw flagError(error, Object.keys(options));
    }
    const seen = new Set();
    const tokens = parsed.tokens ?? [];
    for (const [i, token] of tokens.entries()) {
        if (token.kind !== 'option')
            continue;
        const { name, value } = token;
        const kind = options[name];
        if (seen.has(name.replace(/^no-/, '')) && kind.multiple !== true)
            throw flagUsage(`expected --${name.replace(/^no-/, '')} once, got it again`);
        seen.add(kind.type === 'boolean' ? name.replace(/^no-/, '') : name);
        if (kind.type === 'string' && value?.trim() === '')
            throw flagUsage(`expected a value for --${name}, got an empty one`, `Name it, or leave --${name} out; a variable of the shell may not be set.`);
        const next = tokens[i + 1];
        if (kind.type === 'boolean' && next?.kind === 'positional' && next.index === token.index + 1 && saysYesOrNo.test(next.value))
            throw flagUsage(`expected --${name}, or --${name}=true or =false, got "${next.value}" as a word of its own`, `Write it with the sign of equality, or ./${next.value} where a file is meant.`);
    }
    return { values: parsed.values, positionals: parsed.positionals };
}
/** What people write behind a switch; files may be called by a number. */
const saysYesOrNo = /^(?:true|false|yes|no|on|off)$/i;
function flagUsage(message, remedy = 'Add --help to see the flags of this command.') {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({ code: 'usage', message, remedy });
}
/** What parseArgs refused, with the flag that was meant. @param known names without dashes. */
function flagError({ message }, known) {
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown !== undefined) {
        const meant = (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(unknown.replace(/=.*/, ''), known.map((name) => `--${name}`));
        return flagUsage(`expected a known flag, got ${unknown.slice(0, 60)}${meant}`);
    }
    const [, flag = '', problem] = /^Option '(?:-\w, )?(--[^' ]{1,100})[^']{0,100}' (does not take an argument|argument)/.exec(message) ?? [];
    if (problem === undefined)
        return flagUsage(`expected flags as --help lists them: ${message.split('. ')[0]}`);
    return problem === 'argument'
        ? flagUsage(`expected a value for ${flag}, got none`, `Write ${flag}=VALUE, which may begin with a dash.`)
        : flagUsage(`expected ${flag}, or ${flag}=true or =false, got another value`);
}
/** `--summary=false` and `--summary=true`, which parseArgs does not know for switches. */
function negation(arg, options) {
    const [, name = '', value] = /^--([a-z-]+)=(true|false)$/.exec(arg) ?? [];
    const known = value === 'false' ? `no-${name}` : name;
    if (options[name]?.type !== 'boolean' || options[known] === undefined)
        return arg;
    return value === 'false' ? `--no-${name}` : `--${name}`;
}


/***/ }),

/***/ 4243:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   documentCommand: () => (/* binding */ documentCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5685);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7298);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3350);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1310);
// What `sbom` does with documents: `sbom check FILE\u2026`, `sbom merge A B\u2026 --format X`, `sbom --compare A B`, `sbom --format X FILE`.






/** Larger documents are refused. */
const maxBytes = 256 * 1024 * 1024;
/** Runs what the arguments ask of documents. @returns the exit code, or undefined where they ask for an inventory. */
async function documentCommand(engine, args, takeInventory) {
    const [word, ...rest] = args;
    if (word === 'check')
        return checkFiles(engine, rest);
    if (word === 'merge')
        return mergeFiles(engine, rest);
    if (args.some((arg) => arg === '--compare' || arg.startsWith('--compare=')))
        return compare(engine, args, takeInventory);
    return convert(engine, args);
}
/** Every mistake of every document on a line of its own. @returns 1 when there is one. */
function checkFiles({ checkDocument, source }, args) {
    const { positionals } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .bQ)({}, [], args);
    if (positionals.length === 0)
        throw usage('expected documents to check', 'For instance: portcullis sbom check bom.json');
    let failed = false;
    for (const path of positionals) {
        const mistakes = checkDocument(source(path, bytesOf(path)));
        failed ||= mistakes.length > 0;
        for (const { line, message } of mistakes)
            (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(`${path}:${line}: ${message}`));
        if (mistakes.length === 0)
            (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)}: valid`);
    }
    return failed ? 1 : 0;
}
function mergeFiles(engine, args) {
    const { positionals, extra } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .bQ)({}, ['format', 'name'], args);
    if (positionals.length < 2)
        throw usage('expected two documents or more', 'For instance: portcullis sbom merge a.json b.xml');
    const format = formatOf(engine, extra.format ?? 'cyclonedx-json');
    return write(engine, format, positionals, extra.name ?? 'merged');
}
/** @returns undefined where no format is asked for, or the path is no document. */
function convert(engine, args) {
    const { positionals, extra, source } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .bQ)(engine.engine.inputs, ['format', 'base'], args);
    const [path] = positionals;
    if (extra.format === undefined || !engine.isDocumentFormat(extra.format) || positionals.length !== 1 || path === undefined)
        return undefined;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true || engine.isImage(path))
        return undefined;
    if (!engine.looksLikeDocument(engine.source(path, bytesOf(path))))
        return undefined;
    const said = engine.saidOf({
        product: source('product'),
        'product-version': source('product-version'),
        supplier: source('supplier'),
        author: source('author'),
    });
    return write(engine, extra.format, positionals, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), said);
}
/** Writes documents as one; what of them is lost is said. @returns 1 when something was. */
function write(engine, format, paths, name, said = {}) {
    const read = paths.map((path) => [path, readSaying(engine, path)]);
    const inventory = engine.merged(read);
    const complete = read.every(([, document]) => document.complete);
    const [first] = read;
    // What one document says of its product stays said, though its parts are told singly.
    const product = read.length === 1 && first !== undefined ? { ...productOf(first[1]), ...said } : said;
    process.stdout.write(engine.documentFormats[format].write(engine.documentOf(inventory, name, createdAt(read), complete, product)));
    return read.some(([, { remarks }]) => remarks.some(({ lost }) => lost)) ? 1 : 0;
}
function productOf({ root: { name, version, supplier } }) {
    return { name, ...(version === undefined ? {} : { version }), ...(supplier === undefined ? {} : { supplier }) };
}
function readSaying({ readDocument, checkDocument, source }, path) {
    const file = source(path, bytesOf(path));
    const document = readDocument(file);
    const mistakes = checkDocument(file);
    for (const { line, message } of [...document.remarks, ...mistakes])
        (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .sayBeside */ .Kt)(`note: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(`${path}:${line}: ${message}`)}`);
    return document;
}
/** SOURCE_DATE_EPOCH, else the time of the newest document: converting learns nothing new. */
function createdAt(read) {
    const epoch = process.env.SOURCE_DATE_EPOCH ?? '';
    if (/^\d{1,12}$/.test(epoch))
        return new Date(Number(epoch) * 1000);
    const times = read.map(([, { created }]) => Date.parse(created ?? '')).filter((time) => Number.isFinite(time));
    return times.length === 0 ? new Date() : new Date(Math.max(...times));
}
async function compare(engine, args, takeInventory) {
    const paths = args
        .filter((arg) => arg !== '--compare')
        .map((arg) => (arg.startsWith('--compare=') ? arg.slice('--compare='.length) : arg));
    const [before, after] = paths;
    if (paths.length !== 2 || before === undefined || after === undefined || paths.some((path) => path.startsWith('-')))
        throw usage('expected two documents, folders or images to compare', 'For instance: portcullis sbom --compare old.json .');
    const sides = [];
    for (const path of [before, after]) {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        const isTaken = engine.isRegistryReference(path) || stats?.isDirectory() === true || (stats !== undefined && engine.isImage(path));
        const file = engine.source(path, isTaken ? await takeInventory(path) : bytesOf(path));
        sides.push(engine.looksLikeDocument(file) ? engine.readDocument(file) : engine.readDocument(engine.source(path, await takeInventory(path))));
    }
    const [old, now] = sides;
    for (const row of engine.comparison(old.inventory.components, now.inventory.components, [before, after]))
        (0,_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(row));
    return 0;
}
function formatOf({ isDocumentFormat, documentFormats }, name) {
    if (isDocumentFormat(name))
        return name;
    throw usage(`expected one of ${Object.keys(documentFormats).join(', ')}, got "${name.slice(0, 60)}"`, 'Correct the name of the format.');
}
/** @throws PortcullisError `path-missing` */
function bytesOf(path) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > maxBytes)
            throw usage(`expected a document of at most ${maxBytes / 1024 / 1024} MB`, 'Name another file.');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO)
            throw error;
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
            code: 'path-missing',
            message: `expected a file that can be read: ${(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_6__/* .systemReason */ .u)(error)}`,
            where: { file: path },
            remedy: 'Check the spelling.',
        });
    }
}
function usage(message, remedy) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({ code: 'usage', message, remedy });
}


/***/ })

};
;