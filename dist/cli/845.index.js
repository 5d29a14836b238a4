"use strict";
exports.id = 845;
exports.ids = [845];
exports.modules = {

/***/ 8125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
// Percent codes of a URI in text that somebody else wrote.
/** The text that a URI's part stands for (RFC 3986, section 2.1); the part itself where its codes are not those of UTF-8. */
function percentDecoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}


/***/ }),

/***/ 8845:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var readWorkflowRun = (function readWorkflowRun(event, file) {
    const parsed = event === 'workflow_run' ? dist/* safeParse */.xL(payload, contentOf(file)) : undefined;
    if (parsed?.success === true)
        return parsed.output;
    throw new errors/* PortcullisError */.SO({
        code: 'event-unexpected',
        message: `expected the event workflow_run, got ${got(event)}`,
        where: { key: 'on' },
        remedy: 'Run the action in a workflow of its own: `on: { workflow_run: { workflows: [NAME], types: [completed] } }`.',
    });
});
var got = (function got(event) {
    if (event === 'workflow_run')
        return 'it without a run and a repository in the file that GITHUB_EVENT_PATH names';
    return event === undefined || event === '' ? 'none' : event.slice(0, 60);
});
var changeOf = (function changeOf({ state, state_reason: reason, title, body }, wanted) {
    if (state === 'closed')
        return reason === 'not_planned' ? undefined : 'opened';
    return title === wanted.title && body === wanted.body ? undefined : 'updated';
});


// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerTo: () => (/* reexport */ answerTo),
  askFor: () => (/* reexport */ askFor),
  askForAll: () => (/* reexport */ askForAll),
  commentInputs: () => (/* reexport */ commentInputs),
  gateComment: () => (/* reexport */ gateComment),
  id: () => (/* reexport */ id),
  publish: () => (/* reexport */ publish),
  readWorkflowRun: () => (/* reexport */ readWorkflowRun),
  sha: () => (/* reexport */ sha)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(3642);
;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/code-host.js
// Questions to the code host, and what its refusals mean: every answer is read by a schema, every failure is a sentence with a remedy.


/** Tries of a question that changes nothing; what writes is never asked twice, since the first may have been heard. */
const tries = 3;
const firstWait = 500;
/** @throws PortcullisError `host-rate-limit`, `host-permission`, `host-failing`, `host-refused` or `host-answer`. */
async function askFor(host, question) {
    const answer = await answerTo(host, question);
    const parsed = dist/* safeParse */.xL(question.shape, answer.data);
    if (parsed.success)
        return parsed.output;
    throw new errors/* PortcullisError */.SO({
        code: 'host-answer',
        message: `expected an answer ${question.purpose} in the shape that GitHub documents, got another`,
        remedy: 'See whether the server is a GitHub server of a version that is still supported.',
    });
}
/** The answer itself, where its status is a good one. @throws as askFor does. */
async function answerTo(host, question) {
    const again = question.route.startsWith('GET ') ? tries : 1;
    for (let round = 1;; round++) {
        const answer = await host.ask(question.route, question.parameters);
        if (answer.status < 400)
            return answer;
        if (answer.status < 500 || round >= again)
            throw refusal(answer, question);
        await host.wait(firstWait * 2 ** (round - 1));
    }
}
const perPage = 100;
/** Items of a list that comes in pages. @param pick the list in an answer that is more than a list. */
async function askForAll(host, question, maxPages, pick = (data) => data) {
    const items = [];
    for (let page = 1; page <= maxPages; page++) {
        const { shape, ...rest } = question;
        const list = dist/* pipe */.Fs(dist/* unknown */.L5(), dist/* transform */.pd(pick), dist/* array */.YO(shape));
        const got = await askFor(host, { ...rest, parameters: { ...question.parameters, per_page: perPage, page }, shape: list });
        items.push(...got);
        if (got.length < perPage)
            return { items, whole: true };
    }
    return { items, whole: false };
}
function refusal({ status, headers }, { purpose, permission }) {
    const expected = `expected an answer ${purpose}, got ${status}`;
    if (isRateLimit(status, headers))
        return new errors/* PortcullisError */.SO({
            code: 'host-rate-limit',
            message: `${expected}: the server takes no more requests${resetWords(headers)}`,
            remedy: 'Run the job again later; nothing is concluded from what could not be read.',
        });
    if (status === 401 || status === 403 || status === 404)
        return new errors/* PortcullisError */.SO({
            code: 'host-permission',
            message: expected,
            remedy: `Give the job \`permissions: { ${permission} }\`.`,
        });
    if (status >= 500)
        return new errors/* PortcullisError */.SO({
            code: 'host-failing',
            message: expected,
            remedy: 'Run the job again once the server is well.',
        });
    return new errors/* PortcullisError */.SO({ code: 'host-refused', message: expected, remedy: 'Read the log of the job with ACTIONS_STEP_DEBUG.' });
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(status, headers) {
    return status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined));
}
function resetWords(headers) {
    const seconds = Number(headers['x-ratelimit-reset']);
    if (Number.isSafeInteger(seconds) && seconds > 0 && seconds < 8.64e12)
        return ` until ${new Date(seconds * 1000).toISOString()}`;
    const after = Number(headers['retry-after']);
    return Number.isSafeInteger(after) && after > 0 ? ` for ${after} seconds` : '';
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/inputs.js
var inputs = __webpack_require__(3623);
;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/definition.js
// The public face of gate-comment.

const commentInputs = {
    token: {
        type: 'string',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates
        default: '${{ github.token }}',
        secret: true,
        description: 'Token that reads the run and its artifact, and writes what the permissions below name.',
    },
    artifact: {
        type: 'string',
        default: 'portcullis-results',
        description: 'Name of the artifact that the run of the gate uploaded.',
    },
    'decision-file': {
        type: 'string',
        default: 'portcullis-results/gate/decision.json',
        description: 'The gate\u2019s `decision-file`; it is looked for in the artifact by the end of its path.',
    },
    comment: { type: 'boolean', default: true, description: 'Keep one comment on the pull request, updated in place.' },
    suggestions: {
        type: 'boolean',
        default: true,
        description: 'Suggest the fixes of the gate\u2019s patch on lines that the pull request changes.',
    },
    issues: {
        type: 'boolean',
        default: false,
        description: 'On the default branch keep an issue for every rule that blocks. In a public repository everybody reads them.',
    },
    'issue-label': { type: 'string', default: 'portcullis', description: 'Label of these issues.' },
    author: {
        type: 'string',
        default: 'github-actions[bot]',
        description: 'Login as which the token writes; what others wrote is never changed.',
    },
    summary: (0,inputs/* commonInputs */.j$)('gate-comment').summary,
};
const gateComment = {
    name: 'gate-comment',
    title: 'Gate comment',
    icon: 'message-square',
    description: 'Tells the decision of remediation-gate on its pull request, and keeps issues on the default branch, from a run of its own.',
    inputs: commentInputs,
    outputs: {
        'pull-request': { description: 'Number of the pull request that the run was about; empty where there is none.' },
        comment: { description: '`created`, `updated`, `unchanged` or `none`.' },
        suggestions: { description: 'Number of suggestions that were added.' },
        'issues-opened': { description: 'Number of issues opened, or opened again.' },
        'issues-updated': { description: 'Number of issues updated.' },
        'issues-closed': { description: 'Number of issues closed.' },
        warnings: { description: 'Number of things that could not be done; the log names each.' },
    },
    network: [
        { host: 'api.github.com', purpose: 'the run, its artifact, the pull request, comments and issues' },
        { host: '*.blob.core.windows.net', purpose: 'the artifact itself, where the API leads; without the token' },
    ],
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write', issues: 'write' },
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/event.js
// The event that this action is for: `workflow_run`, whose job runs on the default branch and may write, whoever opened the change.



const id = dist/* pipe */.Fs(dist/* number */.ai(), dist/* integer */.nd(), dist/* minValue */.Ww(1));
const sha = dist/* pipe */.Fs(dist/* string */.Yj(), dist/* regex */.yG(/^[0-9a-f]{40,64}$/));
const event_name = dist/* pipe */.Fs(dist/* string */.Yj(), dist/* minLength */.Bp(1), dist/* maxLength */.Ru(1000));
const owned = dist/* object */.Ik({ id, name: event_name, owner: dist/* object */.Ik({ login: event_name }) });
const payload = dist/* object */.Ik({
    workflow_run: dist/* object */.Ik({ id, run_attempt: id, head_sha: sha }),
    repository: dist/* object */.Ik({ ...owned.entries, default_branch: event_name, html_url: dist/* optional */.lq(dist/* pipe */.Fs(dist/* string */.Yj(), dist/* url */.OZ())) }),
});
/** The server writes it; it is bounded all the same. */
const maxEventBytes = 32 * 1024 * 1024;
/** @param file path of the event's payload. @throws PortcullisError `event-unexpected`. */


function contentOf(file) {
    try {
        if (file === undefined || (0,external_node_fs_.statSync)(file).size > maxEventBytes)
            return undefined;
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var src_letters = __webpack_require__(5685);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/zip/records.js
// The records of a zip file (APPNOTE 6.3.10, section 4.3), each read where it stands and with no opinion on the whole.
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const descriptor = 0x08074b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const extra64 = 0x0001;
/** The end record is 22 bytes and a comment of at most 65,535. */
const endReach = 22 + 65_535;
/** The end record at a place that begins with its signature. */
function endRecordAt(bytes, at) {
    const small = { count: bytes.readUInt16LE(at + 10), size: bytes.readUInt32LE(at + 12), offset: bytes.readUInt32LE(at + 16), end: at };
    const isLarge = small.count === 0xffff || small.size === 0xffffffff || small.offset === 0xffffffff;
    return isLarge ? (largeEndRecord(bytes, at) ?? small) : small;
}
/** Zip64: what does not fit the end record stands in another before it. */
function largeEndRecord(bytes, end) {
    if (end < 76 || bytes.readUInt32LE(end - 20) !== locator64)
        return undefined;
    const at = end - 76;
    if (bytes.readUInt32LE(at) !== endOfDirectory64)
        return undefined;
    return {
        count: Number(bytes.readBigUInt64LE(at + 32)),
        size: Number(bytes.readBigUInt64LE(at + 40)),
        offset: Number(bytes.readBigUInt64LE(at + 48)),
        end: at,
    };
}
/** The entry of the directory at a place; undefined where there is none, or it is cut off. */
function directoryEntryAt(bytes, at, end) {
    if (at < 0 || at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry)
        return undefined;
    return header(bytes, at, { fields: at + 8, lengths: at + 28, names: at + 46, commentLength: bytes.readUInt16LE(at + 32) }, end);
}
/** The header of a member at a place; undefined where there is none, or it is cut off. */
function localHeaderAt(bytes, at, end = bytes.length) {
    if (at < 0 || at + 30 > end || bytes.readUInt32LE(at) !== localEntry)
        return undefined;
    return header(bytes, at, { fields: at + 6, lengths: at + 26, names: at + 30, commentLength: 0 }, end);
}
function header(bytes, at, { fields, lengths, names, commentLength }, end) {
    const flags = bytes.readUInt16LE(fields);
    const extraStart = names + bytes.readUInt16LE(lengths);
    const commentStart = extraStart + bytes.readUInt16LE(lengths + 2);
    const next = commentStart + commentLength;
    if (next > end)
        return undefined;
    const extra = bytes.subarray(extraStart, commentStart);
    const isListed = names - at === 46;
    const [size, packed, offset] = large(extra, [
        bytes.readUInt32LE(fields + 16),
        bytes.readUInt32LE(fields + 12),
        isListed ? bytes.readUInt32LE(at + 42) : 0,
    ]);
    return {
        flags,
        method: bytes.readUInt16LE(fields + 2),
        crc: bytes.readUInt32LE(fields + 8),
        packed,
        size,
        // Bit 11 says UTF-8; else it is an old code page.
        name: bytes.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1', names, extraStart),
        extra,
        comment: bytes.subarray(commentStart, next),
        offset,
        next,
    };
}
/** Zip64: the numbers that are all ones stand in an extra field, in this order. */
function large(extra, sizes) {
    if (!sizes.includes(0xffffffff))
        return sizes;
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== extra64)
            continue;
        let from = at + 4;
        const next = (small) => {
            if (small !== 0xffffffff || from + 8 > extra.length)
                return small;
            from += 8;
            return Number(extra.readBigUInt64LE(from - 8));
        };
        return [next(sizes[0]), next(sizes[1]), next(sizes[2])];
    }
    return sizes;
}
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) !== 0 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
/** The checksum of zip and gzip (ISO 3309). */
function crc32(bytes) {
    let value = -1;
    for (let at = 0; at < bytes.length; at++)
        value = (value >>> 8) ^ crcTable[(value ^ bytes[at]) & 0xff];
    return ~value >>> 0;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/zip/zip.js
// Zip files by their central directory (APPNOTE 6.3), the members unpacked one at a time and never beyond what the caller allows.



const maxMembers = 200_000;
/** @throws PortcullisError `zip-invalid` where there is no directory, or it does not hold what it claims. */
function readZip(bytes, file) {
    const { count, size, offset, end } = directoryOf(bytes, file);
    // What stands before the archive, such as a program that opens it, moves all offsets by as much.
    const shift = end - size - offset;
    if (shift < 0 || offset + shift < 0)
        throw zipInvalid(file, 'the central directory leads out of the file');
    if (count > maxMembers)
        throw zipInvalid(file, `expected at most ${maxMembers} members, got ${count}`);
    const members = [];
    let at = offset + shift;
    for (let index = 0; index < count; index++) {
        const entry = directoryEntryAt(bytes, at, end);
        if (entry === undefined)
            throw zipInvalid(file, `expected ${count} members in the central directory, got ${index}`);
        members.push(member(bytes, file, entry, shift));
        at = entry.next;
    }
    return members;
}
function directoryOf(bytes, file) {
    for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - endReach); at--)
        if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endOfDirectory)
            return endRecordAt(bytes, at);
    throw zipInvalid(file, 'the file has no central directory: it is no zip file, or its end is missing');
}
function member(bytes, file, { flags, method, crc, packed, size, name, offset }, shift) {
    const start = offset + shift;
    const fail = (what) => zipInvalid(file, `the member ${name.slice(0, 200)} ${what}`);
    return {
        name,
        size,
        read(maxBytes) {
            if ((flags & 1) !== 0)
                throw fail('is encrypted');
            if (size > maxBytes)
                throw fail(`is larger than the ${maxBytes} bytes allowed`);
            const from = localHeaderAt(bytes, start)?.next;
            if (from === undefined)
                throw fail('is not where the directory says');
            if (from + packed > bytes.length)
                throw fail('is cut off');
            const raw = bytes.subarray(from, from + packed);
            const content = method === 0 ? raw : method === 8 ? inflated(raw, size, fail) : undefined;
            if (content === undefined)
                throw fail(`is packed by an unknown method, ${method}`);
            if (content.length !== size || crc32(content) !== crc)
                throw fail('is damaged');
            return content;
        },
    };
}
function inflated(raw, size, fail) {
    try {
        // One byte more than claimed, so that what is longer shows.
        return (0,external_node_zlib_.inflateRawSync)(raw, { maxOutputLength: size + 1 });
    }
    catch {
        throw fail('is damaged, or larger than it claims');
    }
}
function zipInvalid(file, message) {
    return new errors/* PortcullisError */.SO({
        code: 'zip-invalid',
        message: `expected a zip file: ${message}`,
        where: { file },
        remedy: 'Build or fetch the archive anew.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/report/src/document-schema.js
// The shape of `--format json`, as a schema: the type follows from it here, and docs/schema/report.schema.json when it is generated. A
// field may be added in a version x.y; one that goes or changes its meaning makes a new x.

const severity = dist/* picklist */.KI(['critical', 'high', 'medium', 'low']);
const count = dist/* pipe */.Fs(dist/* number */.ai(), dist/* integer */.nd(), dist/* minValue */.Ww(0));
const line = dist/* pipe */.Fs(dist/* number */.ai(), dist/* integer */.nd(), dist/* minValue */.Ww(1));
const told = (description) => dist/* pipe */.Fs(dist/* string */.Yj(), dist/* description */.h_(description));
const region = dist/* strictObject */.re({ startLine: line, startColumn: line, endLine: line, endColumn: line });
const change = dist/* looseObject */._H({
    path: dist/* string */.Yj(),
    edits: dist/* array */.YO(dist/* strictObject */.re({ region, replacement: dist/* string */.Yj() })),
});
const fix = dist/* strictObject */.re({
    kind: dist/* pipe */.Fs(dist/* picklist */.KI(['patch', 'suggestion']), dist/* description */.h_('A suggestion may change what is built: a person decides.')),
    description: dist/* optional */.lq(dist/* string */.Yj()),
    changes: dist/* optional */.lq(dist/* pipe */.Fs(dist/* array */.YO(change), dist/* description */.h_('Edits by line and column, 1-based, end exclusive.'))),
});
const finding = dist/* strictObject */.re({
    ruleId: dist/* string */.Yj(),
    aliases: dist/* pipe */.Fs(dist/* array */.YO(dist/* string */.Yj()), dist/* description */.h_('What other tools call the rule.')),
    level: dist/* pipe */.Fs(dist/* picklist */.KI(['error', 'warning', 'note', 'none']), dist/* description */.h_('The severity in the words of SARIF.')),
    severity,
    confidence: dist/* picklist */.KI(['high', 'medium', 'low']),
    title: dist/* string */.Yj(),
    why: told('What happens if nothing is done; empty where the tool does not say.'),
    remedy: told('What to do; empty where the tool does not say.'),
    page: dist/* optional */.lq(told('Page of the rule at the version that ran.')),
    message: dist/* string */.Yj(),
    path: dist/* optional */.lq(told('Relative to the workspace, with forward slashes.')),
    line: dist/* optional */.lq(line),
    column: dist/* optional */.lq(line),
    endLine: dist/* optional */.lq(line),
    endColumn: dist/* optional */.lq(line),
    logical: dist/* optional */.lq(told('What it is about where that is no file.')),
    fingerprint: told('Identity that stays when lines move; a waiver names it.'),
    sources: dist/* pipe */.Fs(dist/* array */.YO(dist/* string */.Yj()), dist/* description */.h_('Tools that report it.')),
    blocks: dist/* pipe */.Fs(dist/* boolean */.zM(), dist/* description */.h_('Whether it fails the run.')),
    blocksBy: dist/* optional */.lq(told('Since 1.2: by what the gate blocks it, in the words of the policy.')),
    evidence: dist/* optional */.lq(told('What shows it, without what is secret.')),
    weighed: dist/* optional */.lq(told('Why it is less severe than its rule says: the id of the row.')),
    fix: dist/* optional */.lq(fix),
});
const about = dist/* strictObject */.re({
    repository: dist/* optional */.lq(told('URL of the repository.')),
    commit: dist/* optional */.lq(told('Commit whose tree was judged; of a pull request that may be a merge.')),
    head: dist/* optional */.lq(told('Head commit of the change.')),
    event: dist/* optional */.lq(told('Name of the event that started the run.')),
    pullRequest: dist/* optional */.lq(line),
    baseBranch: dist/* optional */.lq(told('Branch that the change is to be merged into.')),
    run: dist/* optional */.lq(dist/* strictObject */.re({ id: line, attempt: line })),
    complete: dist/* pipe */.Fs(dist/* boolean */.zM(), dist/* description */.h_('Whether nothing made the gate unsure and every finding is told.')),
    tools: dist/* pipe */.Fs(dist/* array */.YO(dist/* strictObject */.re({ name: dist/* string */.Yj(), complete: dist/* boolean */.zM() })), dist/* description */.h_('Tools that reported; a scanner of ours is complete where it looked at the whole tree.')),
});
const documentSchema = dist/* strictObject */.re({
    schemaVersion: dist/* picklist */.KI(['1.0', '1.1', '1.2']),
    tool: dist/* strictObject */.re({ name: dist/* literal */.eu('portcullis'), version: dist/* string */.Yj() }),
    command: told('Subcommand that ran.'),
    decision: dist/* picklist */.KI(['pass', 'block']),
    about: dist/* optional */.lq(dist/* pipe */.Fs(about, dist/* description */.h_('Since 1.1: what was judged, and in which run.'))),
    headline: told('The decision in words.'),
    because: dist/* array */.YO(dist/* string */.Yj()),
    counts: dist/* strictObject */.re({ critical: count, high: count, medium: count, low: count, blocking: count, letThrough: count, causes: count }),
    causes: dist/* pipe */.Fs(dist/* array */.YO(dist/* strictObject */.re({ code: dist/* string */.Yj(), message: dist/* string */.Yj(), remedy: dist/* string */.Yj(), path: dist/* optional */.lq(dist/* string */.Yj()) })), dist/* description */.h_('Doubts that fail the run: reports, settings and inputs that cannot be trusted or were not read.')),
    findings: dist/* pipe */.Fs(dist/* array */.YO(finding), dist/* description */.h_('Worst first.')),
    letThrough: dist/* array */.YO(dist/* strictObject */.re({ place: dist/* string */.Yj(), ruleId: dist/* optional */.lq(dist/* string */.Yj()), reason: dist/* string */.Yj(), by: dist/* string */.Yj() })),
    remarks: dist/* array */.YO(dist/* string */.Yj()),
    files: dist/* pipe */.Fs(dist/* record */.g1(dist/* string */.Yj(), dist/* string */.Yj()), dist/* description */.h_('Files that were written, by the input that names them.')),
    details: dist/* pipe */.Fs(dist/* record */.g1(dist/* string */.Yj(), dist/* unknown */.L5()), dist/* description */.h_('Further facts of the command; no part of this version\u2019s promise.')),
});

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/artifact.js
// The gate's artifact, as the untrusted input that it is: asked for by the run's own id, never written to disk, two members read, each
// bounded. A pull request's code may have written every byte of it.






const maxArtifactBytes = 64 * 1024 * 1024;
const maxDecisionBytes = 32 * 1024 * 1024;
const maxPatchBytes = 8 * 1024 * 1024;
const artifactShape = dist/* object */.Ik({
    id: id,
    name: dist/* string */.Yj(),
    size_in_bytes: dist/* number */.ai(),
    expired: dist/* boolean */.zM(),
    workflow_run: dist/* nullish */.cl(dist/* object */.Ik({ id: id, head_sha: sha })),
});
/** @throws PortcullisError `artifact-missing`, `artifact-invalid` or as askFor does. */
async function readArtifact(host, place, run, wanted) {
    const { items } = await askForAll(host, {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        parameters: { ...place, run_id: run.id, name: wanted.artifact },
        purpose: 'to the question for the artifact',
        permission: 'actions: read',
        shape: artifactShape,
    }, 3, (data) => data?.artifacts);
    const own = items.filter(({ name, expired, workflow_run: of }) => name === wanted.artifact && !expired && of?.id === run.id && of.head_sha === run.head_sha);
    // Of several attempts the last has the highest number.
    const newest = own.reduce((a, b) => (a !== undefined && a.id > b.id ? a : b), undefined);
    if (newest === undefined)
        throw new errors/* PortcullisError */.SO({
            code: 'artifact-missing',
            message: `expected the run to have an artifact ${JSON.stringify(wanted.artifact.slice(0, 100))}`,
            where: { key: 'artifact' },
            remedy: 'Upload the folder of results in the gate\u2019s job, also when it blocks: on the condition `!cancelled()`.',
        });
    if (newest.size_in_bytes > maxArtifactBytes)
        throw invalid(`it has more than ${maxArtifactBytes} bytes`);
    const { headers } = await answerTo(host, {
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
        parameters: { ...place, artifact_id: newest.id },
        purpose: 'to the question for the artifact',
        permission: 'actions: read',
    });
    if (headers.location === undefined)
        throw invalid('the server does not say where it is');
    return unpacked(await host.download(headers.location, maxArtifactBytes), wanted['decision-file']);
}
function unpacked(bytes, decisionFile) {
    const members = readZip(bytes, 'the artifact');
    const decisionMember = memberOf(members, decisionFile);
    if (decisionMember === undefined)
        throw invalid(`it holds no ${decisionFile}`);
    const decision = decisionOf(decisionMember.read(maxDecisionBytes));
    const patchFile = decision.files['patch-file'];
    const patch = patchFile === undefined ? undefined : memberOf(members, patchFile);
    return { decision, patch: patch === undefined ? '' : patch.read(maxPatchBytes).toString('utf8') };
}
/** The member whose name is the longest end of a path; an upload leaves off the folders that all files share. */
function memberOf(members, path) {
    const parts = path.split('/');
    for (let from = 0; from < Math.min(parts.length, 20); from++) {
        const end = parts.slice(from).join('/');
        const found = members.filter(({ name }) => name === end);
        if (found.length === 1)
            return found[0];
        if (found.length > 1)
            throw invalid(`it holds ${end} more than once`);
    }
    return undefined;
}
function decisionOf(bytes) {
    let data;
    try {
        data = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw invalid('its decision is no JSON');
    }
    const parsed = dist/* safeParse */.xL(documentSchema, data);
    if (parsed.success)
        return parsed.output;
    throw invalid('its decision has another shape than the gate of this version writes');
}
function invalid(why) {
    return new errors/* PortcullisError */.SO({
        code: 'artifact-invalid',
        message: `expected an artifact that the gate wrote: ${why}`,
        remedy: 'Pin remediation-gate and gate-comment to one commit, and upload the gate\u2019s folder as it is.',
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/markdown.js
var markdown = __webpack_require__(9379);
;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/author.js
// As whom the token writes. What is ours is known again by its author alone, so one who is called by another name would write all anew.


/** Who wrote what the server has just taken. */
const writer = dist/* nullish */.cl(dist/* object */.Ik({ login: dist/* string */.Yj() }));
/** `author-unlike` where what was written will not be known again. */
function authorProblem(user, author) {
    if (user === undefined || user === null || user.login === author)
        return undefined;
    const login = JSON.stringify(user.login.slice(0, 100));
    return new errors/* PortcullisError */.SO({
        code: 'author-unlike',
        message: `expected the token to write as ${JSON.stringify(author.slice(0, 100))}, it writes as ${login}: the next run would not know what this one wrote`,
        where: { key: 'author' },
        remedy: `Set \`author\` to ${login}, and delete what was written twice.`,
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/inert.js
// Text of an artifact as text alone. Markdown's own marks are escaped where the comment is laid out; what GitHub makes of plain text
// after that (mentions, references, commits, addresses) is broken here by a letter that nobody sees.

/** Stands for that letter until all is laid out, since text of others is shown with every hidden letter escaped. */
const mark = '\ue2ff';
/** A comment has room for twenty places of a rule with what each says. */
const maxLetters = 500;
const maxNameLetters = 400;
/** A sentence of the artifact: no mention, no reference to an issue or commit, no address that becomes a link. */
function inert(text) {
    return (named(text, maxLetters)
        .replace(/[@#]/g, `$&${mark}`)
        .replace(/\b(gh|www)(?=[-.])/gi, `$1${mark}`)
        .replace(/:(?=\/\/)/g, `:${mark}`)
        // From seven digits on a commit is linked, whatever stands before them.
        .replace(/[0-9a-f]{4}(?=[0-9a-f]{3})/gi, `$&${mark}`));
}
/** A name of the artifact that is shown as code, where GitHub makes nothing of it. */
function named(text, letters = maxNameLetters) {
    return (0,src_letters/* printable */.g$)((0,src_letters/* cut */.Jj)(text, letters)).replaceAll(mark, '');
}
/** A text with nothing of the artifact but what `inert` and `named` gave, as it is written on the server. */
function settled(text) {
    return text.replaceAll(mark, '\u200b');
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/percent.js
var percent = __webpack_require__(8125);
;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/marker.js
// The first line of what this action writes, by which it knows it again. Only what the author of these lines wrote is ever changed.

/** A line that no reader sees. Values are numbers, hashes and names without `-->`: none comes from an artifact as it is. */
function marker(kind, facts) {
    const words = Object.entries(facts).map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('-', '%2D')}`);
    return `<!-- portcullis ${kind} ${words.join(' ')} -->`;
}
const maxMarkerLength = 4000;
/** Facts of a text that begins with a marker of this kind. */
function markerOf(kind, body) {
    const begin = `<!-- portcullis ${kind} `;
    if (body === null || body === undefined || !body.startsWith(begin))
        return undefined;
    const end = body.indexOf(' -->');
    if (end < begin.length - 1 || end > maxMarkerLength)
        return undefined;
    const words = body.slice(begin.length, end).split(' ');
    return new Map(words.map((word) => [word.slice(0, Math.max(0, word.indexOf('='))), (0,percent/* percentDecoded */.o)(word.slice(word.indexOf('=') + 1))]));
}

// EXTERNAL MODULE: ./build/bundled/packages/report/src/markdown.js
var src_markdown = __webpack_require__(1176);
;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/told.js
// The decision of an artifact in the shape that every layout is written from, with nothing left in it that GitHub would act on.



/** GitHub takes 65,536 letters; what is counted here is bytes, of which no text has fewer. */
const maxBodyBytes = 60_000;
const maxRemarks = 20;
function toldOf(decision) {
    const fixed = decision.findings.filter(({ blocks, fix }) => blocks && fix?.kind === 'patch').length;
    return {
        passed: decision.decision === 'pass',
        headline: inert(decision.headline),
        because: decision.because.slice(0, maxRemarks).map(inert),
        causes: decision.causes.map(({ code, message, remedy }) => ({ code: named(code), message: inert(message), remedy: inert(remedy) })),
        findings: decision.findings.map(findingOf),
        letThrough: decision.letThrough.map(({ place, ruleId, reason, by }) => ({
            place: named(place),
            ...(ruleId === undefined ? {} : { ruleId: named(ruleId) }),
            reason: inert(reason),
            by: inert(by),
        })),
        remarks: decision.remarks.slice(0, maxRemarks).map(inert),
        next: decision.files['patch-file'] === undefined ? [] : [patchStep(fixed)],
        everything: 'in the report of the artifact',
    };
}
function patchStep(fixed) {
    return {
        text: `Download the run\u2019s artifact and apply the patch${fixed === 0 ? '' : `, which mends ${fixed} of what blocks`}:`,
        command: 'git apply remediation.patch',
        unblocks: fixed > 0,
    };
}
function findingOf(finding) {
    const { line, column, endLine, endColumn } = finding;
    return {
        ruleId: named(finding.ruleId),
        severity: finding.severity,
        confidence: finding.confidence,
        title: inert(finding.title),
        why: inert(finding.why),
        remedy: inert(finding.remedy),
        // The page of a rule is an address that the artifact names: it is left out.
        message: inert(finding.message),
        ...(finding.path === undefined ? {} : { path: named(finding.path) }),
        ...(line === undefined
            ? {}
            : { region: { startLine: line, startColumn: column ?? 1, endLine: endLine ?? line, endColumn: endColumn ?? column ?? 1 } }),
        ...(finding.logical === undefined ? {} : { logical: named(finding.logical) }),
        fingerprint: named(finding.fingerprint),
        sources: finding.sources.slice(0, maxRemarks).map(inert),
        blocks: finding.blocks,
        listed: finding.blocks,
        ...(finding.fix === undefined ? {} : { fix: finding.fix.kind }),
    };
}
/** The decision as Markdown between a first line and a last one, within what GitHub takes. */
function decisionBody(decision, first, last, within) {
    const place = (path, line) => (0,markdown/* inlineCode */.ti)(line === undefined ? path : `${path}:${line}`);
    const parts = (0,src_markdown/* markdownParts */.Y)(toldOf(decision), '###', place);
    const left = (count) => (0,src_markdown/* leftOutWords */.N)(parts, count, 'in the report of the artifact');
    // The mark that is settled takes as many bytes as what takes its place.
    const whole = settled(within(`${first}\n${parts.head}`, parts.rows, `${parts.tail}\n${last}\n`, maxBodyBytes, left));
    // Head and tail are bounded in their number of lines, not in what each holds.
    if (Buffer.byteLength(whole) <= maxBodyBytes)
        return whole;
    return `${first}\n### ${decision.decision === 'pass' ? 'Passed' : 'Blocked'}\n\nWhat was found does not fit into a comment: it is in the report of the artifact.\n\n${last}\n`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/workflow.js
// Which workflow a run is of, and which a comment or an issue was written for: several may have one name, and each speaks for itself.

/** Path of a run's workflow in its repository; undefined where the server does not say. */
function workflowPath({ path }) {
    const file = path?.replace(/@.*$/s, '');
    return file === '' ? undefined : file;
}
/** What a marker says of the workflow. The path stands there by its hash, for a marker has few letters. */
function workflowFacts(run) {
    const path = workflowPath(run);
    return { workflow: run.workflow_id, ...(path === undefined ? {} : { file: hashOf(path) }) };
}
/** Whether a marker is of a run's workflow: by the path, which stays when the server numbers anew, else by the number. */
function isOfWorkflow(facts, run) {
    const [file, path] = [facts?.get('file'), workflowPath(run)];
    if (file !== undefined && path !== undefined)
        return file === hashOf(path);
    return facts?.get('workflow') === String(run.workflow_id);
}
function hashOf(path) {
    return (0,external_node_crypto_.createHash)('sha256').update(path).digest('hex').slice(0, 24);
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/comment.js
// The one comment on a pull request, updated in place. A run that is older than the one that wrote it changes nothing.









const kind = 'gate-comment';
/** 3,000 comments; a pull request with more gets no new one from us, since ours may be among the rest. */
const maxPages = 30;
const commentShape = dist/* object */.Ik({ id: id, body: dist/* nullish */.cl(dist/* string */.Yj()), user: dist/* nullish */.cl(dist/* object */.Ik({ login: dist/* string */.Yj() })) });
/**
 * Writes the comment. Without a decision only a comment that is there is changed: it would else tell of another commit.
 * @throws PortcullisError as askFor does, and `comments-too-many`.
 */
async function writeComment(host, facts, decision) {
    const { place, run, pull, author } = facts;
    const { items, whole } = await askForAll(host, {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...place, issue_number: pull.number },
        purpose: 'to the question for comments',
        permission: 'pull-requests: write',
        shape: commentShape,
    }, maxPages);
    const own = items.find(({ user, body }) => user?.login === author && isOfWorkflow(markerOf(kind, body), run));
    if (own !== undefined && isNewer(own.body, run))
        return 'none';
    if (own === undefined && decision === undefined)
        return 'none';
    if (own === undefined && !whole)
        throw new errors/* PortcullisError */.SO({
            code: 'comments-too-many',
            message: `expected at most ${maxPages * 100} comments on the pull request, got more`,
            remedy: 'Read the summary of the run; a second comment is not written.',
        });
    const body = bodyOf(facts, decision);
    if (own?.body === body)
        return 'unchanged';
    const written = await askFor(host, {
        route: own === undefined
            ? 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
            : 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { ...place, ...(own === undefined ? { issue_number: pull.number } : { comment_id: own.id }), body },
        purpose: 'to the writing of the comment',
        permission: 'pull-requests: write',
        shape: dist/* object */.Ik({ id: id, user: writer }),
    });
    const problem = authorProblem(written.user, author);
    if (problem !== undefined)
        facts.warn(problem);
    return own === undefined ? 'created' : 'updated';
}
/** Whether a comment tells of the same commit by a later run, or a later attempt. */
function isNewer(body, run) {
    const facts = markerOf(kind, body);
    if (facts?.get('head') !== run.head_sha)
        return false;
    const known = Number(facts.get('run'));
    return known > run.id || (known === run.id && Number(facts.get('attempt')) > run.run_attempt);
}
function bodyOf({ run, runUrl, within }, decision) {
    const first = marker(kind, { ...workflowFacts(run), run: run.id, attempt: run.run_attempt, head: run.head_sha });
    const conclusion = (run.conclusion ?? 'nothing').replace(/[^a-z_]/g, '').replaceAll('_', ' ');
    const short = run.head_sha.slice(0, 12);
    const path = workflowPath(run);
    const by = path === undefined ? '' : ` of ${(0,markdown/* inlineCode */.ti)(named(path))}`;
    const attempt = run.run_attempt === 1 ? '' : `, attempt ${run.run_attempt},`;
    const about = `Told by [run ${run.id}](${runUrl})${attempt}${by} on \`${short}\`, which ended with ${conclusion}.`;
    if (decision === undefined)
        return `${first}\n### Not known\n\nThe run left no decision that can be read, so nothing is known of this commit. ${about}\n`;
    const contradicts = decision.decision === 'pass' && run.conclusion !== 'success';
    const judgedIn = decision.about?.run?.attempt ?? run.run_attempt;
    const last = [
        about,
        ...(judgedIn === run.run_attempt ? [] : [`The decision is of attempt ${judgedIn}: attempt ${run.run_attempt} left none of its own.`]),
        ...(contradicts ? ['Look there before you rely on this: a run that passes ends with success.'] : []),
    ].join(' ');
    return decisionBody(decision, first, last, within);
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var src_severity = __webpack_require__(7085);
;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/issues.js
// Issues of the default branch: one for every rule that blocks, at most 25 at a time. They are closed only by a decision that is complete,
// and only where every tool that reported the rule has looked at everything again: a missing report must not close a backlog.









const issues_kind = 'gate-issue';
const maxIssues = 25;
const maxPlaces = 50;
const issues_maxPages = 20;
const maxTitle = 200;
const maxPlace = 300;
const issueShape = dist/* object */.Ik({
    number: id,
    title: dist/* string */.Yj(),
    body: dist/* nullish */.cl(dist/* string */.Yj()),
    state: dist/* string */.Yj(),
    state_reason: dist/* nullish */.cl(dist/* string */.Yj()),
    user: dist/* nullish */.cl(dist/* object */.Ik({ login: dist/* string */.Yj() })),
    pull_request: dist/* optional */.lq(dist/* unknown */.L5()),
});
/** @throws PortcullisError as askFor does, `issues-too-many`, and `author-unlike` after the first that is written. */
async function keepIssues(host, facts, decision) {
    const known = await knownIssues(host, facts);
    const groups = blockingByRule(decision);
    const wanted = groups.slice(0, maxIssues).map((group) => wantedOf(group, facts));
    const done = { opened: 0, updated: 0, closed: 0 };
    for (const issue of wanted) {
        const there = known.get(issue.key);
        const change = there === undefined ? 'opened' : changeOf(there, issue);
        if (change === undefined)
            continue;
        await write(host, facts, there, issue);
        done[change]++;
    }
    const blocking = new Set(groups.map(([first]) => keyOf(first.ruleId)));
    const gone = [...known].filter(([key, { state }]) => state === 'open' && !blocking.has(key));
    const complete = completeTools(decision);
    const closable = gone.filter(([, { body }]) => toolsIn(body).every((tool) => complete.has(tool)));
    for (const [, { number }] of closable) {
        await issues_close(host, facts, number);
        done.closed++;
    }
    const kept = gone.length - closable.length;
    return kept === 0
        ? done
        : { ...done, kept: `${kept} left open, since not every tool that reported them has looked at everything in this run` };
}
/** Issues of this workflow, by what they are about. */
async function knownIssues(host, { place, run, author, label }) {
    const { items, whole } = await askForAll(host, {
        route: 'GET /repos/{owner}/{repo}/issues',
        parameters: { ...place, state: 'all', labels: label, creator: author, sort: 'created', direction: 'asc' },
        purpose: 'to the question for issues',
        permission: 'issues: write',
        shape: issueShape,
    }, issues_maxPages);
    if (!whole)
        throw new errors/* PortcullisError */.SO({
            code: 'issues-too-many',
            message: `expected at most ${issues_maxPages * 100} issues with the label ${label.slice(0, 60)}, got more`,
            where: { key: 'issue-label' },
            remedy: 'Use another label: without all of them an issue would be opened twice.',
        });
    const known = new Map();
    for (const issue of items) {
        const facts = issue.pull_request === undefined && issue.user?.login === author ? markerOf(issues_kind, issue.body) : undefined;
        const key = isOfWorkflow(facts, run) ? facts?.get('key') : undefined;
        // Of several that somebody copied the open one counts, else the first.
        if (key !== undefined && (!known.has(key) || (known.get(key)?.state !== 'open' && issue.state === 'open')))
            known.set(key, issue);
    }
    return known;
}
/** What blocks under its rule, the worst first. */
function blockingByRule({ findings }) {
    const rules = new Map();
    for (const finding of findings.filter(({ blocks }) => blocks)) {
        const group = rules.get(finding.ruleId);
        if (group === undefined)
            rules.set(finding.ruleId, [finding]);
        else
            group.push(finding);
    }
    const worst = ([first, ...rest]) => rest.map(({ severity }) => severity).reduce((a, b) => ((0,src_severity/* bySeverity */.Np)(a, b) <= 0 ? a : b), first.severity);
    return [...rules.values()].sort((a, b) => (0,src_severity/* bySeverity */.Np)(worst(a), worst(b)) || b.length - a.length);
}
function keyOf(ruleId) {
    return (0,external_node_crypto_.createHash)('sha256').update(ruleId).digest('hex').slice(0, 24);
}
function wantedOf(group, { run }) {
    const [first] = group;
    const key = keyOf(first.ruleId);
    const tools = [...new Set(group.flatMap(({ sources }) => sources))].sort();
    // Names of more tools than a line takes are held by their number alone, which no run can complete.
    const named20 = tools.length <= 20 && tools.every((tool) => tool.length <= 60) ? tools : ['too many tools'];
    const places = group.map(placeOf).sort();
    const body = [
        marker(issues_kind, { ...workflowFacts(run), key, tools: JSON.stringify(named20) }),
        (0,markdown/* escapeMarkdown */.FV)(inert(first.why || first.title)),
        '',
        `**To do:** ${(0,markdown/* escapeMarkdown */.FV)(inert(first.remedy || first.title))}`,
        '',
        ...places.slice(0, maxPlaces).map((place) => `- ${(0,markdown/* inlineCode */.ti)(place)}`),
        ...(places.length > maxPlaces ? [`- and ${places.length - maxPlaces} more in the report`] : []),
        '',
        `Reported by ${(0,markdown/* escapeMarkdown */.FV)(inert(tools.slice(0, 20).join(', ')))}. This text follows the default branch; the issue is closed when the rule no longer blocks there.`,
        '',
    ].join('\n');
    return { key, title: (0,src_letters/* cut */.Jj)(settled(inert(`${first.severity}: ${first.ruleId}: ${first.title}`)), maxTitle), body: settled(body) };
}
function placeOf({ path, line, logical, sources }) {
    const place = path === undefined ? (logical ?? sources.join(', ')) : line === undefined ? path : `${path}:${line}`;
    return named(place, maxPlace);
}
/** Nothing where it says what it should, or where a person has closed it for good. */

async function write(host, { place, label, author }, there, { title, body }) {
    const { user } = await askFor(host, {
        route: there === undefined ? 'POST /repos/{owner}/{repo}/issues' : 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: {
            ...place,
            title,
            body,
            ...(there === undefined ? { labels: [label] } : { issue_number: there.number }),
            ...(there?.state === 'closed' ? { state: 'open' } : {}),
        },
        purpose: 'to the writing of an issue',
        permission: 'issues: write',
        shape: dist/* object */.Ik({ number: id, user: writer }),
    });
    const problem = authorProblem(user, author);
    if (problem !== undefined)
        throw problem;
}
async function issues_close(host, { place, run, runUrl }, number) {
    const question = { purpose: 'to the closing of an issue', permission: 'issues: write' };
    await askFor(host, {
        ...question,
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: {
            ...place,
            issue_number: number,
            body: `The rule no longer blocks at \`${run.head_sha.slice(0, 12)}\` ([run ${run.id}](${runUrl})).`,
        },
        shape: dist/* object */.Ik({ id: id }),
    });
    await askFor(host, {
        ...question,
        route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: { ...place, issue_number: number, state: 'closed', state_reason: 'completed' },
        shape: dist/* object */.Ik({ number: id }),
    });
}
/** Tools whose silence means something: all of them, or none. */
function completeTools({ about }) {
    if (about?.complete !== true)
        return new Set();
    return new Set(about.tools.filter(({ complete }) => complete).map(({ name }) => name));
}
/** Tools that an issue names; one that cannot be read names a tool that there is not. */
function toolsIn(body) {
    try {
        const tools = JSON.parse(markerOf(issues_kind, body)?.get('tools') ?? '');
        if (Array.isArray(tools) && tools.length > 0 && tools.every((tool) => typeof tool === 'string'))
            return tools;
    }
    catch {
        // Somebody edited it.
    }
    return ['unknown'];
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/hunks.js
// Unified diffs, as the gate writes them and as the code host gives them for the files of a pull request.
const maxReplacements = 2000;
const hunks_header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** What a patch for `git apply` replaces. Parts without lines (a file with secrets is patched as bytes) and quoted names are passed over. */
function replacementsOf(patch) {
    const found = [];
    let path;
    const lines = patch.split('\n');
    for (let i = 0; i < lines.length && found.length < maxReplacements; i++) {
        const text = lines[i];
        if (text.startsWith('diff --git '))
            path = undefined;
        else if (text.startsWith('+++ '))
            path = /^\+\+\+ b\/(.+?)\t?$/.exec(text)?.[1];
        const match = hunks_header.exec(text);
        if (match === null || path === undefined)
            continue;
        const hunk = hunkAt(lines, i, match);
        found.push(...blocksOf(path, Number(match[1]), hunk));
        i += hunk.length;
    }
    return found;
}
/** The lines of a hunk, as its header counts them: what follows is no part of it, whatever it looks like. */
function hunkAt(lines, at, [, , before = '1', , after = '1']) {
    let [old, now] = [Number(before), Number(after)];
    const hunk = [];
    for (let i = at + 1; i < lines.length && (old > 0 || now > 0 || lines[i].startsWith('\\')); i++) {
        const text = lines[i];
        const sign = text[0];
        if (sign === ' ' || sign === '-')
            old--;
        if (sign === ' ' || sign === '+')
            now--;
        if (sign !== ' ' && sign !== '-' && sign !== '+' && sign !== '\\')
            break;
        hunk.push(text);
    }
    return hunk;
}
function blocksOf(path, first, hunk) {
    const found = [];
    let line = first;
    let before;
    for (let i = 0; i < hunk.length;) {
        const text = hunk[i];
        if (text[0] === ' ') {
            before = text.slice(1);
            line++;
            i++;
            continue;
        }
        const end = hunk.findIndex((other, j) => j >= i && other[0] === ' ');
        const block = hunk.slice(i, end < 0 ? hunk.length : end);
        const old = block.filter((other) => other[0] === '-').map((other) => other.slice(1));
        const added = block.filter((other) => other[0] === '+').map((other) => other.slice(1));
        if (old.length > 0)
            found.push({ path, startLine: line, old, replacement: added });
        else if (before !== undefined && added.length > 0)
            found.push({ path, startLine: line - 1, old: [before], replacement: [before, ...added] });
        line += old.length;
        i += block.length;
    }
    return found;
}
/** @param patch hunks alone, as the API gives them for one file. */
function shownLines(patch) {
    const shown = new Map();
    const lines = patch.split('\n');
    for (let i = 0; i < lines.length; i++) {
        const match = hunks_header.exec(lines[i]);
        if (match === null)
            continue;
        const hunk = hunkAt(lines, i, match);
        let line = Number(match[3]);
        for (const text of hunk)
            if (text[0] === ' ' || text[0] === '+')
                shown.set(line++, { text: text.slice(1), added: text[0] === '+' });
        i += hunk.length;
    }
    return shown;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/suggestions.js
// Fixes of the gate's patch as suggestions of a review: only on lines that the pull request itself changes, and only where these lines are,
// at that place and letter by letter, those that the patch replaces. The gate may have judged a merge; the server's own diff decides.








const suggestions_kind = 'gate-suggestion';
/** Of one run: a review with hundreds is read by nobody, and the patch has them all. */
const maxSuggestions = 20;
const maxLines = 50;
const maxBody = 20_000;
const suggestions_maxPages = 30;
const fileShape = dist/* object */.Ik({ filename: dist/* string */.Yj(), patch: dist/* optional */.lq(dist/* string */.Yj()) });
const reviewCommentShape = dist/* object */.Ik({
    body: dist/* nullish */.cl(dist/* string */.Yj()),
    line: dist/* nullish */.cl(dist/* number */.ai()),
    user: dist/* nullish */.cl(dist/* object */.Ik({ login: dist/* string */.Yj() })),
});
/** @returns how many were added. @throws PortcullisError as askFor does. */
async function suggest(host, { place, pull, author }, decision, patch) {
    const replacements = replacementsOf(patch);
    if (replacements.length === 0)
        return 0;
    const question = { parameters: { ...place, pull_number: pull.number }, permission: 'pull-requests: write' };
    const { items: files } = await askForAll(host, {
        ...question,
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        purpose: 'to the question for the files',
        shape: fileShape,
    }, suggestions_maxPages);
    const shown = new Map(files.flatMap(({ filename, patch: own }) => (own === undefined ? [] : [[filename, shownLines(own)]])));
    const fitting = replacements.filter((replacement) => fits(replacement, shown.get(replacement.path)));
    if (fitting.length === 0)
        return 0;
    const { items: written, whole } = await askForAll(host, {
        ...question,
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
        purpose: 'to the question for suggestions',
        shape: reviewCommentShape,
    }, suggestions_maxPages);
    if (!whole)
        return 0;
    // What stands on a line that is still there need not be said again.
    const there = new Set(written
        .filter(({ user, line }) => user?.login === author && typeof line === 'number')
        .map(({ body }) => markerOf(suggestions_kind, body)?.get('key')));
    const wanted = fitting
        .map((replacement) => suggestionOf(replacement, decision))
        .filter(({ key, body }) => !there.has(key) && body.length <= maxBody)
        .slice(0, maxSuggestions);
    if (wanted.length === 0)
        return 0;
    await askFor(host, {
        ...question,
        route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
        parameters: {
            ...question.parameters,
            commit_id: pull.head.sha,
            event: 'COMMENT',
            // What the artifact holds may be a stranger's: whether a fix keeps the meaning is not known here.
            body: `Fixes of the patch that the run left, on lines of this pull request: ${wanted.length}. Read each before you take it.`,
            comments: wanted.map(({ path, startLine, line, body }) => ({
                path,
                body,
                line,
                side: 'RIGHT',
                ...(startLine < line ? { start_line: startLine, start_side: 'RIGHT' } : {}),
            })),
        },
        purpose: 'to the review',
        shape: dist/* object */.Ik({ id: id }),
    });
    return wanted.length;
}
function fits({ startLine, old, replacement }, shown) {
    if (shown === undefined || old.length > maxLines || replacement.length > maxLines)
        return false;
    const lines = old.map((_, i) => shown.get(startLine + i));
    return lines.every((line, i) => line?.text === old[i]) && lines.some((line) => line?.added === true) && isSeen(old, replacement);
}
/** Whether nothing comes in that a reader would not see: whoever takes a suggestion goes by what is shown. */
function isSeen(old, replacement) {
    const was = new Set(hiddenIn(old));
    return hiddenIn(replacement).every((letter) => was.has(letter));
}
function hiddenIn(lines) {
    const hidden = [];
    for (const line of lines)
        (0,src_letters/* replaceHidden */.JP)(line, (letter) => {
            if (letter !== '\t')
                hidden.push(letter);
            return letter;
        });
    return hidden;
}
function suggestionOf({ path, startLine, old, replacement }, { findings }) {
    const end = startLine + old.length - 1;
    const finding = findings.find(({ fix, path: at, line = 0, endLine = line }) => fix?.kind === 'patch' && at === path && line <= end && endLine >= startLine);
    const key = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([path, old, replacement]))
        .digest('hex')
        .slice(0, 24);
    const text = replacement.join('\n');
    const fence = (0,markdown/* fenceAround */.xF)(text);
    const why = finding === undefined ? '' : `${(0,markdown/* inlineCode */.ti)(named(finding.ruleId))}: ${(0,markdown/* escapeMarkdown */.FV)(inert(finding.remedy || finding.title))}\n\n`;
    const lines = replacement.length === 0 ? '' : `${text}\n`;
    return { path, startLine, line: end, key, body: `${marker(suggestions_kind, { key })}\n${settled(why)}${fence}suggestion\n${lines}${fence}\n` };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/target.js
// What a run was about, asked of the server: never taken from the artifact, and never from the payload where it may have grown old.




const target_text = dist/* pipe */.Fs(dist/* string */.Yj(), dist/* maxLength */.Ru(1000));
const repository = dist/* nullish */.cl(dist/* object */.Ik({ id: id, owner: dist/* object */.Ik({ login: target_text }) }));
const runShape = dist/* object */.Ik({
    id: id,
    run_attempt: id,
    workflow_id: id,
    /** Path of the workflow's file, with the ref behind an `@` where one was given. */
    path: dist/* nullish */.cl(target_text),
    head_sha: sha,
    head_branch: dist/* nullish */.cl(target_text),
    event: target_text,
    status: dist/* nullish */.cl(target_text),
    conclusion: dist/* nullish */.cl(target_text),
    repository: dist/* object */.Ik({ id: id }),
    head_repository: repository,
});
const pullShape = dist/* object */.Ik({
    number: id,
    head: dist/* object */.Ik({ sha: sha, ref: target_text, repo: repository }),
    base: dist/* object */.Ik({ ref: target_text, repo: dist/* object */.Ik({ id: id }) }),
});
/** Events whose run judges the tip of the branch that it names. */
const branchEvents = ['push', 'schedule', 'workflow_dispatch'];
/** @throws PortcullisError as askFor does. */
async function targetOf(host, place, event) {
    const run = await askFor(host, {
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        parameters: { ...place, run_id: event.workflow_run.id },
        purpose: 'about the run',
        permission: 'actions: read',
        shape: runShape,
    });
    const none = (why) => ({ kind: 'none', why });
    if (run.id !== event.workflow_run.id || run.repository.id !== event.repository.id || run.head_sha !== event.workflow_run.head_sha)
        return none('the server knows this run as one of another commit or repository');
    if (run.status !== 'completed' || run.run_attempt !== event.workflow_run.run_attempt)
        return none(`the run was started again: attempt ${run.run_attempt} tells its own result`);
    if (run.event === 'pull_request') {
        // `workflow_run` starts for every workflow of the gate's name, one that a change brings along too.
        const known = await isOnBranch(host, place, workflowPath(run) ?? '', event.repository.default_branch);
        return known ? pullsOf(host, place, run) : none('its workflow is not on the default branch, whatever its name');
    }
    if (!branchEvents.includes(run.event))
        return none(`a run of the event ${run.event} judges neither a pull request nor the default branch`);
    // A fork\u2019s branch may have the same name.
    if (run.head_repository?.id !== run.repository.id)
        return none('the branch belongs to another repository');
    if (run.head_branch !== event.repository.default_branch)
        return none('the branch is not the default one');
    return (await isTip(host, place, event.repository.default_branch, run.head_sha))
        ? { kind: 'default-branch', run }
        : none('the default branch has moved on: the run of its present commit tells');
}
/** Whether a branch has a workflow's file. */
async function isOnBranch(host, place, path, branch) {
    if (path === '')
        return false;
    const question = {
        route: 'GET /repos/{owner}/{repo}/contents/{path}',
        parameters: { ...place, path, ref: branch },
        purpose: 'to the question for the workflow on the default branch',
        permission: 'contents: read',
    };
    const { status } = await host.ask(question.route, question.parameters);
    // Anything but an answer and a clear no is asked again, and told.
    if (status !== 404 && status >= 400)
        await answerTo(host, question);
    return status !== 404;
}
/** Open pull requests whose head is the very commit that was judged. */
async function pullsOf(host, place, run) {
    const { head_repository: from, head_branch: branch } = run;
    if (from === null || from === undefined || branch === null || branch === undefined)
        return { kind: 'none', why: 'the branch that the run was about is gone' };
    const { items } = await askForAll(host, {
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: { ...place, state: 'open', head: `${from.owner.login}:${branch}` },
        purpose: 'to the question for the pull request',
        permission: 'pull-requests: read',
        shape: pullShape,
    }, 3);
    const own = items.filter(({ head, base }) => head.repo?.id === from.id && head.ref === branch && base.repo.id === run.repository.id);
    const pulls = own.filter(({ head }) => head.sha === run.head_sha);
    if (pulls.length > 0)
        return { kind: 'pull-request', run, pulls };
    return {
        kind: 'none',
        why: own.length > 0 ? 'the pull request has moved on: the run of its present head tells' : 'no open pull request has this head',
    };
}
async function isTip(host, place, branch, head) {
    const tip = await askFor(host, {
        route: 'GET /repos/{owner}/{repo}/commits/{ref}',
        parameters: { ...place, ref: branch },
        purpose: 'to the question for the tip of the default branch',
        permission: 'contents: read',
        shape: dist/* object */.Ik({ sha: sha }),
    });
    return tip.sha === head;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/publish.js
// What this action does, in order: ask what the run was about, take its artifact, hold the one against the other, and only then write.
// It decides nothing: whatever cannot be done is a warning, and the check of the gate stays what it is.







/** @param serverUrl of the server that the run is on. @throws PortcullisError `input-invalid`; all else is a warning. */
async function publish(inputs, event, { host, serverUrl, within }) {
    requireLabel(inputs);
    const place = { owner: event.repository.owner.login, repo: event.repository.name };
    const way = [place.owner, place.repo].map(encodeURIComponent).join('/');
    const log = [];
    if (!inputs.issues && inputs['issue-label'] !== commentInputs['issue-label'].default)
        log.push('`issue-label` counts for nothing without `issues: true`: no issue is kept.');
    const runUrl = (run) => `${serverUrl.replace(/\/+$/, '')}/${way}/actions/runs/${run.id}${run.run_attempt === 1 ? '' : `/attempts/${run.run_attempt}`}`;
    const done = (await attempt(log, () => publishTo({ host, inputs, place, runUrl, within, log }, event))) ?? {
        summary: 'Nothing was written.',
    };
    const warnings = log.filter((line) => typeof line !== 'string' && line.level === 'warning').length;
    const { opened = 0, updated = 0, closed = 0 } = done.issues ?? {};
    return {
        outputs: {
            'pull-request': String(done.pull ?? ''),
            comment: done.comment ?? 'none',
            suggestions: String(done.suggestions ?? 0),
            'issues-opened': String(opened),
            'issues-updated': String(updated),
            'issues-closed': String(closed),
            warnings: String(warnings),
        },
        log: [...log, done.summary],
        summary: done.summary,
    };
}
/** Most letters of a label's name. */
const maxLabel = 50;
/**
 * A label that a list of issues cannot be asked for would have every run open them anew: a comma there parts two labels.
 * @throws PortcullisError `input-invalid`.
 */
function requireLabel({ issues, 'issue-label': label }) {
    if (!issues || (label !== '' && label.length <= maxLabel && !label.includes(',')))
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected a label of at most ${maxLabel} letters without a comma, got ${JSON.stringify(label.slice(0, 60))}`,
        where: { key: 'issue-label' },
        remedy: 'Name one label.',
    });
}
async function publishTo(work, event) {
    const { host, place } = work;
    const target = await targetOf(host, place, event);
    if (target.kind === 'none')
        return { summary: `Nothing to tell: ${target.why}.` };
    const { run } = target;
    const artifact = await attempt(work.log, () => readArtifact(host, place, run, work.inputs));
    if (target.kind === 'default-branch')
        return onDefaultBranch(work, run, artifact);
    return onPullRequest(work, run, target.pulls, artifact);
}
async function onPullRequest(work, run, pulls, artifact) {
    const about = artifact?.decision.about;
    const mismatch = artifact === undefined ? undefined : contradictionOf(artifact.decision, run);
    if (mismatch !== undefined)
        warn(work.log, mismatch);
    // Only one that has this head counts, whatever the artifact says; which of several it says itself.
    const pull = pulls.length === 1 ? pulls[0] : pulls.find(({ number }) => number === about?.pullRequest);
    if (pull === undefined)
        return { summary: 'Nothing to tell: several pull requests have this head, and the decision names none of them.' };
    if (about !== undefined && mismatch === undefined && (about.pullRequest !== pull.number || about.baseBranch !== pull.base.ref))
        return {
            pull: pull.number,
            summary: 'Nothing to tell: the pull request is for another branch than the one that was judged; the run after that change tells.',
        };
    const decision = mismatch === undefined ? artifact?.decision : undefined;
    const facts = {
        place: work.place,
        run,
        pull,
        runUrl: work.runUrl(run),
        author: work.inputs.author,
        within: work.within,
        warn: (problem) => warn(work.log, problem),
    };
    const comment = work.inputs.comment ? await attempt(work.log, () => writeComment(work.host, facts, decision)) : 'none';
    const suggestions = work.inputs.suggestions && decision !== undefined && artifact !== undefined && artifact.patch !== ''
        ? await attempt(work.log, () => suggest(work.host, facts, decision, artifact.patch))
        : 0;
    return {
        pull: pull.number,
        comment: comment ?? 'none',
        suggestions: suggestions ?? 0,
        summary: `Pull request ${pull.number}: comment ${comment ?? 'not written'}, ${suggestions ?? 0} suggestions.`,
    };
}
async function onDefaultBranch(work, run, artifact) {
    const { inputs, host } = work;
    if (!inputs.issues)
        return { summary: 'Nothing to tell: the run was about the default branch, and `issues` is off.' };
    if (artifact === undefined)
        return { summary: 'No issue was touched: there is no decision that can be read.' };
    const mismatch = contradictionOf(artifact.decision, run);
    if (mismatch !== undefined) {
        warn(work.log, mismatch);
        return { summary: 'No issue was touched.' };
    }
    const judgedIn = artifact.decision.about?.run?.attempt;
    if (judgedIn !== run.run_attempt)
        return {
            summary: `No issue was touched: the decision is of attempt ${judgedIn}, and attempt ${run.run_attempt} left none of its own.`,
        };
    const facts = { place: work.place, run, runUrl: work.runUrl(run), author: inputs.author, label: inputs['issue-label'] };
    const issues = await attempt(work.log, () => keepIssues(host, facts, artifact.decision));
    if (issues === undefined)
        return { summary: 'Issues were not all brought up to date.' };
    const { opened, updated, closed, kept } = issues;
    const counts = `Issues: ${opened} opened, ${updated} updated, ${closed} closed`;
    return { issues, summary: kept === undefined ? `${counts}.` : `${counts}; ${kept}.` };
}
/**
 * What a decision says of its run against what the server says; undefined where they agree. One of an earlier attempt does: where the
 * other jobs are run again, the gate's own does not speak anew.
 */
function contradictionOf({ about }, run) {
    const agrees = about?.head === run.head_sha && about.event === run.event && about.run?.id === run.id && about.run.attempt <= run.run_attempt;
    if (agrees)
        return undefined;
    const attemptWords = about?.run === undefined ? '' : ` in attempt ${about.run.attempt}`;
    return new errors/* PortcullisError */.SO({
        code: 'decision-of-another-run',
        message: `expected the decision of run ${run.id} in attempt ${run.run_attempt} on ${run.head_sha.slice(0, 12)}, got one of run ${about?.run?.id ?? 'unknown'}${attemptWords} on ${(0,src_letters/* printable */.g$)(about?.head ?? 'an unknown commit').slice(0, 12)}`,
        remedy: 'See what the change does to its own results: the artifact is not what the gate of this run wrote.',
    });
}
/** Does one part; a failure that is a refusal of the host or a fault of the artifact is a warning, and the rest goes on. */
async function attempt(log, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        warn(log, error);
        return undefined;
    }
}
function warn(log, error) {
    log.push({ level: 'warning', title: error.code, message: (0,errors/* formatError */.Wk)(error) });
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate-comment/src/index.js






/***/ })

};
;