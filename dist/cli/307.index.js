"use strict";
exports.id = 307;
exports.ids = [307];
exports.modules = {

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


/***/ }),

/***/ 464:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportDocument)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4372);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7085);
// What `--format json` prints: docs/schema/report.schema.json describes it.

function reportDocument(told, { command, files, details, about }) {
    const { findings, letThrough, causes } = told;
    return {
        schemaVersion: '1.2',
        tool: { name: 'portcullis', version: _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r },
        command,
        decision: told.passed ? 'pass' : 'block',
        ...(about === undefined ? {} : { about }),
        headline: told.headline,
        because: [...told.because],
        counts: {
            ...(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .countBySeverity */ .Ot)(findings),
            blocking: findings.filter(({ blocks }) => blocks).length,
            letThrough: letThrough.length,
            causes: causes.length,
        },
        causes: causes.map((cause) => ({ ...cause })),
        findings: findings.map(findingOf),
        letThrough: letThrough.map((entry) => ({ ...entry })),
        remarks: [...told.remarks],
        files: { ...files },
        details: { ...details },
    };
}
function findingOf(finding) {
    const { ruleId, severity, confidence, title, why, remedy, page, message, path, logical, fingerprint, blocks } = finding;
    const { blocksBy, evidence, weighed, aliases = [], region, sources, fix, edits } = finding;
    return {
        ruleId,
        severity,
        confidence,
        title,
        why,
        remedy,
        ...(page === undefined ? {} : { page }),
        message,
        ...(path === undefined ? {} : { path }),
        ...(logical === undefined ? {} : { logical }),
        fingerprint,
        blocks,
        ...(blocksBy === undefined ? {} : { blocksBy }),
        ...(evidence === undefined ? {} : { evidence }),
        ...(weighed === undefined ? {} : { weighed }),
        aliases: [...aliases],
        level: _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .sarifLevel */ .sr[severity],
        ...(region === undefined
            ? {}
            : { line: region.startLine, column: region.startColumn, endLine: region.endLine, endColumn: region.endColumn }),
        sources: [...sources],
        ...(fix === undefined ? {} : { fix: fixOf(fix, edits) }),
    };
}
function fixOf(kind, edits) {
    if (edits === undefined)
        return { kind };
    const changes = edits.changes.map(({ path, edits: all, sha256, confidential }) => ({
        path,
        // The hash of a file that holds a secret would let the secret be guessed.
        ...(confidential === true || sha256 === undefined ? {} : { sha256 }),
        edits: all.map(({ region, replacement }) => ({ region: { ...region }, replacement })),
    }));
    return { kind, description: edits.description, changes };
}


/***/ }),

/***/ 5653:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bA: () => (/* binding */ junit),
/* harmony export */   cR: () => (/* binding */ gitlabCodeQuality),
/* harmony export */   fH: () => (/* binding */ gitlabSast)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4372);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5685);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8361);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1856);
// The formats that forges and build servers read. A doubt that fails the run is an entry of its own in each of them: a report without
// findings must not look clean where something was not read.




/** GitLab's words for a severity in a report of code quality (docs.gitlab.com, "Code Quality", "Code Quality report format"). */
const qualitySeverity = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor' };
/** Where something without a file is shown: both formats of GitLab's must name one. */
const noFile = '.';
/** GitLab's code quality report: what is new in a merge request is shown in it. */
function gitlabCodeQuality({ findings, causes }) {
    const entries = [
        ...causes.map((cause) => ({
            description: `${cause.message}. ${cause.remedy}`,
            check_name: cause.code,
            fingerprint: causeFingerprint(cause),
            severity: 'blocker',
            location: { path: cause.path ?? noFile, lines: { begin: 1 } },
        })),
        ...findings.map((finding) => ({
            description: finding.message,
            check_name: finding.ruleId,
            fingerprint: uniqueFingerprint(finding),
            severity: qualitySeverity[finding.severity],
            location: { path: finding.path ?? noFile, lines: { begin: finding.region?.startLine ?? 1 } },
        })),
    ];
    return `${JSON.stringify(distinct(entries), null, 2)}\n`;
}
/** Entries of one fingerprint are one to GitLab, so that later ones would not be shown. */
function distinct(entries) {
    const times = new Map();
    return entries.map((entry) => {
        const count = (times.get(entry.fingerprint) ?? 0) + 1;
        times.set(entry.fingerprint, count);
        return count === 1 ? entry : { ...entry, fingerprint: hashOf(`${entry.fingerprint}\0${count}`) };
    });
}
function uniqueFingerprint({ fingerprint, ruleId, path, region }) {
    return fingerprint === '' ? hashOf(`${ruleId}\0${path ?? ''}\0${region?.startLine ?? ''}`) : fingerprint;
}
function causeFingerprint({ code, message }) {
    return hashOf(`${code}\0${message}`);
}
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
const maxNameLetters = 255;
const maxSolutionLetters = 7000;
const capital = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' };
/** GitLab's SAST report, version 15.2.1 of the schemas of security-report-schemas. */
function gitlabSast(told, { started, ended }) {
    const tool = { id: 'portcullis', name: 'Portcullis', version: _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r, vendor: { name: 'Portcullis' } };
    const time = (date) => date.toISOString().slice(0, 19);
    const report = {
        version: '15.2.1',
        scan: {
            analyzer: tool,
            scanner: tool,
            type: 'sast',
            start_time: time(started),
            end_time: time(ended),
            // Findings are no failure of the scan; what was not read is.
            status: told.causes.length === 0 ? 'success' : 'failure',
            ...(told.causes.length === 0
                ? {}
                : { messages: told.causes.map(({ message, remedy }) => ({ level: 'fatal', value: `${message}. ${remedy}` })) }),
        },
        vulnerabilities: distinct(told.findings.map((finding) => ({ ...sastEntry(finding), fingerprint: uniqueFingerprint(finding) }))).map(({ fingerprint, ...entry }) => ({ id: uuidOf(fingerprint), ...entry })),
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function sastEntry(finding) {
    const { ruleId, title, message, severity, remedy, page, path, region } = finding;
    return {
        name: title.slice(0, maxNameLetters),
        description: message,
        severity: capital[severity],
        ...(remedy === '' ? {} : { solution: remedy.slice(0, maxSolutionLetters) }),
        identifiers: [{ type: 'portcullis_rule', name: ruleId, value: ruleId, ...(page === undefined ? {} : { url: page }) }],
        ...(page === undefined ? {} : { links: [{ url: page }] }),
        location: {
            file: path ?? noFile,
            ...(region === undefined ? {} : { start_line: region.startLine, end_line: Math.max(region.startLine, region.endLine) }),
        },
    };
}
/** A fingerprint in the form of a UUID (RFC 9562, version 8: of one's own making), so that the same finding keeps its id. */
function uuidOf(fingerprint) {
    const hex = hashOf(fingerprint);
    const variant = ((Number.parseInt(hex[16], 16) & 0x3) | 0x8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/**
 * JUnit's XML, as Jenkins, Azure Pipelines and CircleCI read it: a rule that blocks is a failed test, and a doubt is an error. Where the
 * run passes all the same, for a time, they are skipped, with the sentence that says so: no reader fails a run that the gate lets pass.
 */
function junit(told) {
    const as = (outcome) => (told.passed ? 'skipped' : outcome);
    const said = told.passed ? `${told.headline}. ` : '';
    const failures = [
        ...told.causes.map(({ code, message, remedy, path }) => testCase(code, path ?? '', as('error'), `${said}${message}. ${remedy}`)),
        ...told.findings.map((finding) => testCase(`${finding.ruleId}: ${(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(finding)}`, finding.path ?? finding.logical ?? '', finding.blocks ? as('failure') : undefined, `${finding.blocks ? said : ''}${[finding.message, finding.remedy, finding.page ?? ''].filter((part) => part !== '').join('\n')}`, finding.severity)),
    ];
    const cases = failures.length === 0 ? [`    <testcase name="${xml(told.headline)}" classname="portcullis"/>`] : failures;
    const failed = told.findings.filter(({ blocks }) => blocks).length;
    const errors = told.causes.length;
    const count = told.passed
        ? `tests="${cases.length}" failures="0" errors="0"${failed + errors === 0 ? '' : ` skipped="${failed + errors}"`}`
        : `tests="${cases.length}" failures="${failed}" errors="${errors}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="portcullis" ${count}>`,
        `  <testsuite name="portcullis" ${count}>`,
        ...cases,
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function testCase(name, path, outcome, text, type = 'portcullis') {
    const open = `    <testcase name="${xml(name)}" classname="${xml(path === '' ? 'portcullis' : path)}"`;
    if (outcome === undefined)
        return `${open}><system-out>${xml(`${type}: ${text}`)}</system-out></testcase>`;
    return `${open}><${outcome} type="${xml(type)}" message="${xml((0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(text, 200))}">${xml(text)}</${outcome}></testcase>`;
}
/** XML 1.0 has no place for most control characters, whatever the escape; other letters that are hidden have none before people. */
function xml(text) {
    return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .replaceHidden */ .JP)(text.replace(/[\ufffe\uffff]/g, '\ufffd'), (letter) => (/[\n\r\t]/.test(letter) ? letter : '\ufffd'))
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}


/***/ })

};
;