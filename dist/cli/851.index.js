"use strict";
exports.id = 851;
exports.ids = [851];
exports.modules = {

/***/ 8851:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hadolintCommand: () => (/* binding */ hadolintCommand),
/* harmony export */   wantsHadolintFormat: () => (/* binding */ wantsHadolintFormat)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(309);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4957);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1001);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7298);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3350);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1310);
// `dockerfile-lint --format hadolint-json FILE...`: hadolint's flags, formats and exit codes, for those who come from it.








const list = { type: 'list', default: [], description: '' };
const flagSpecs = {
    config: { type: 'string', default: '', description: '' },
    error: list,
    warning: list,
    info: list,
    style: list,
    ignore: list,
    'trusted-registry': list,
    'require-label': list,
    'failure-threshold': {
        type: 'choice',
        choices: ['error', 'warning', 'info', 'style', 'ignore', 'none'],
        default: 'info',
        description: '',
    },
    'file-path-in-report': { type: 'string', default: '', description: '' },
    output: { type: 'string', default: '', description: '' },
    'strict-labels': { type: 'boolean', default: false, description: '' },
    'disable-ignore-pragma': { type: 'boolean', default: false, description: '' },
    'no-fail': { type: 'boolean', default: false, description: '' },
    'no-color': { type: 'boolean', default: false, description: '' },
    shellcheck: { type: 'boolean', default: true, description: '' },
    verbose: { type: 'boolean', default: false, description: '' },
};
/** Larger Dockerfiles are refused. */
const maxBytes = 10 * 1024 * 1024;
/** Whether the arguments ask for one of hadolint's formats. */
function wantsHadolintFormat({ hadolintFormats }, args) {
    const value = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .flagValue */ .y6)(args, 'format');
    return hadolintFormats.find((format) => format === value);
}
/**
 * Lints the named files, `-` being standard input. @returns the exit code: 1 when a finding reaches the threshold, 2 when a file holds
 * nothing that could be looked at, which these formats cannot say.
 */
async function hadolintCommand(engine, format, args) {
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .bQ)(flagSpecs, ['format'], args);
    if (flags.positionals.length === 0)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
            code: 'usage',
            message: 'expected a Dockerfile, got none',
            remedy: 'Name files, or - for standard input.',
        });
    const config = withFlags(engine, await loadConfig(engine, flags.source('config')), flags);
    const files = flags.positionals.map((name) => ({ name, text: readText(name) }));
    const reportedAs = flags.source('file-path-in-report');
    const shellcheck = flags.source('shellcheck') === 'false' ? undefined : engine.findShellcheck(process.env.PATH, process.cwd());
    const { output, exitCode, unread } = await engine.runLikeHadolint(files, config, format, reportedAs, shellcheck);
    const target = flags.source('output');
    if (target === undefined)
        process.stdout.write(format === 'tty' || format === 'gnu' ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .withoutCommands */ .Df)(output) : output);
    else
        (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .writeResultsFile */ .At)(process.cwd(), target, output, 'output');
    for (const error of unread)
        (0,_say_js__WEBPACK_IMPORTED_MODULE_7__/* .sayFailure */ .r8)(error, args.includes('--debug'));
    return unread.length === 0 ? exitCode : 2;
}
/** The named file, else the first of the well-known ones: here, then in the user's configuration. */
async function loadConfig(engine, named) {
    const { emptyHadolintConfig, hadolintConfigNames, readHadolintConfig } = engine;
    const home = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const settings = process.env.XDG_CONFIG_HOME ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.config');
    const wellKnown = [
        ...hadolintConfigNames,
        ...['hadolint.yaml', 'hadolint.yml'].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(settings, name)),
        ...['.hadolint/hadolint.yaml', '.hadolint/hadolint.yml', '.hadolint/config.yaml', '.hadolint/config.yml', ...hadolintConfigNames].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, name)),
    ];
    const file = named ?? wellKnown.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true);
    return file === undefined ? emptyHadolintConfig : readHadolintConfig(readText(file), file);
}
function withFlags({ readLabelType }, config, { source }) {
    const values = (name) => (source(name) ?? '')
        .split(/[\n,]/)
        .map((value) => value.trim())
        .filter((value) => value !== '');
    const ignored = values('ignore');
    const trusted = values('trusted-registry');
    const labels = values('require-label').map((entry) => {
        const [label = '', type] = entry.split(':');
        return [
            label,
            readLabelType(type, () => new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
                code: 'usage',
                message: `expected label:type, got "${entry.slice(0, 60)}"`,
                remedy: 'Correct --require-label.',
            })),
        ];
    });
    return {
        ...config,
        // As in hadolint, these flags replace the lists of the file.
        ignored: ignored.length > 0 ? ignored : config.ignored,
        trustedRegistries: trusted.length > 0 ? trusted : config.trustedRegistries,
        labelSchema: labels.length > 0 ? new Map(labels) : config.labelSchema,
        overrides: {
            error: [...config.overrides.error, ...values('error')],
            warning: [...config.overrides.warning, ...values('warning')],
            info: [...config.overrides.info, ...values('info')],
            style: [...config.overrides.style, ...values('style')],
        },
        strictLabels: config.strictLabels || source('strict-labels') === 'true',
        disableIgnorePragma: config.disableIgnorePragma || source('disable-ignore-pragma') === 'true',
        noFail: config.noFail || source('no-fail') === 'true',
        failureThreshold: readThreshold(source('failure-threshold')) ?? config.failureThreshold,
    };
}
function readThreshold(text) {
    const choice = flagSpecs['failure-threshold'].choices.find((value) => value === text);
    if (text !== undefined && choice === undefined)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected --failure-threshold to be a level, got "${text.slice(0, 40)}"`,
            remedy: 'Use error, warning, info, style, ignore or none.',
        });
    return choice;
}
function readText(name) {
    const failure = (got) => new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
        code: 'path-unreadable',
        message: `expected a readable text file, got ${got}`,
        where: { file: name },
        remedy: 'Check the path.',
    });
    let bytes;
    try {
        if (name !== '-' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(name).size > maxBytes)
            throw failure(`more than ${maxBytes} bytes`);
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(name === '-' ? 0 : name);
    }
    catch (error) {
        throw error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO ? error : failure((0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_8__/* .systemReason */ .u)(error));
    }
    const decoded = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_9__/* .decodeText */ .g7)(bytes);
    if (decoded === undefined)
        throw failure('binary content');
    return decoded.text;
}


/***/ }),

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

/***/ 1001:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export byteLines */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// Bytes to text and offsets to lines: what every engine needs before it can report a place.

/** How many leading bytes decide whether content is binary, as in git. */
const binaryProbe = 8000;
/**
 * The encoding of content, or undefined when it is binary: a NUL in the first 8000 bytes
 * that neither a UTF-16 byte-order mark nor the regular NULs of UTF-16 text explain.
 */
function detectEncoding(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const probe = bytes.subarray(0, binaryProbe);
    if (probe.includes(0))
        return utf16WithoutMark(probe);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf-8' : 'latin1';
}
/** Text of bytes without its byte-order mark; undefined when the bytes are binary. */
function decodeText(bytes) {
    const encoding = detectEncoding(bytes);
    if (encoding === undefined)
        return undefined;
    return { text: decodeAs(bytes, encoding), encoding };
}
function decodeAs(bytes, encoding) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (encoding === 'latin1')
        return buffer.toString('latin1');
    if (encoding === 'utf-8') {
        const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        return buffer.toString('utf8', mark);
    }
    // A last odd byte belongs to no character.
    const even = buffer.subarray(0, buffer.length & ~1);
    const text = encoding === 'utf-16le' ? even.toString('utf16le') : Buffer.from(even).swap16().toString('utf16le');
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function utf16WithoutMark(probe) {
    // ASCII text in UTF-16 has NUL in one half of its bytes and none in the other.
    if (probe.length < 4)
        return undefined;
    let even = 0;
    let odd = 0;
    for (let i = 0; i < probe.length; i++)
        if (probe[i] === 0)
            i % 2 === 0 ? even++ : odd++;
    const half = probe.length / 2;
    if (even === 0 && odd > half * 0.7)
        return 'utf-16le';
    if (odd === 0 && even > half * 0.7)
        return 'utf-16be';
    return undefined;
}
/** Index of the lines of a text; a line ends at `\n`, `\r\n` or a lone `\r`. */
function lineIndex(text) {
    let known;
    // Many files are read of whose lines nobody asks.
    const lineStartsOnce = () => {
        known ??= lineStarts(text);
        return known;
    };
    const positionAt = (offset) => {
        const starts = lineStartsOnce();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
    return {
        get lineCount() {
            return lineStartsOnce().length;
        },
        positionAt,
        offsetAt(line, column) {
            const starts = lineStartsOnce();
            const start = starts[line - 1];
            if (start === undefined || column < 1)
                return undefined;
            const offset = start + column - 1;
            return offset <= (starts[line] ?? text.length) ? offset : undefined;
        },
        region(start, end) {
            const from = positionAt(start);
            const to = positionAt(end);
            return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
        },
        lineText(line) {
            const starts = lineStartsOnce();
            const start = starts[line - 1];
            return start === undefined ? '' : text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    // Most texts have one kind of line break, which is found faster than letter by letter.
    if (!text.includes('\r')) {
        for (let newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1))
            starts.push(newline + 1);
        return starts;
    }
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}
/** Whether a byte of UTF-8 is none that goes on with a letter. */
function isLetterStart(byte) {
    return byte === undefined || (byte & 0xc0) !== 0x80;
}
/** The lines of bytes in an encoding of which line breaks are single bytes. */
function byteLines(bytes, encoding) {
    const index = lineIndex(bytes.toString('latin1'));
    const mark = encoding === 'utf8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    /** Lines from one to another, that one's end exclusive. */
    const lines = (from, to) => {
        const start = index.offsetAt(from, 1);
        if (start === undefined)
            return undefined;
        return bytes.toString(encoding, Math.max(mark, start), index.offsetAt(to, 1) ?? bytes.length);
    };
    // Places are mostly asked for in their order, and many can lie in one long line: from the last one on is all that is left to count.
    let last = { offset: 0, line: 0, column: 0 };
    const placeOf = (offset) => {
        const { line, column } = index.positionAt(offset);
        if (encoding === 'latin1')
            return { line, column };
        const goesOn = last.line === line && last.offset <= offset && last.offset >= mark && isLetterStart(bytes[last.offset]);
        const [from, counted] = goesOn ? [last.offset, last.column] : [Math.max(mark, offset - column + 1), 1];
        last = { offset, line, column: counted + bytes.toString(encoding, from, offset).length };
        return last;
    };
    return {
        region(start, end) {
            const [from, to] = [placeOf(start), placeOf(end)];
            return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
        },
        lineText: (line) => (lines(line, line + 1) ?? '').replace(/[\r\n]+$/, ''),
        textAt({ startLine, startColumn, endLine, endColumn }) {
            const [text, before] = [lines(startLine, endLine + 1), lines(startLine, endLine)];
            if (text === undefined || before === undefined || endLine > index.lineCount || startColumn < 1)
                return undefined;
            const start = startColumn - 1;
            const end = (endLine > startLine ? before.length : 0) + endColumn - 1;
            return end <= start || end > text.length ? undefined : text.slice(start, end);
        },
    };
}


/***/ })

};
;