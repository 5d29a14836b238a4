"use strict";
exports.id = 368;
exports.ids = [368];
exports.modules = {

/***/ 4313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
// What a scanner reports: a rule broken at a place, with evidence and, where possible, the fix.
/** Sorts by path, place, rule: the order in which every report lists findings. */
function byPlace(a, b) {
    return (compareText(a.location.path, b.location.path) ||
        (a.location.region?.startLine ?? 0) - (b.location.region?.startLine ?? 0) ||
        (a.location.region?.startColumn ?? 0) - (b.location.region?.startColumn ?? 0) ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.fingerprint, b.fingerprint));
}
/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var objectOf = (function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ textOfString),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   h4: () => (/* binding */ jsonFlaw),
/* harmony export */   iC: () => (/* binding */ maxJsonDepth),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uv: () => (/* binding */ isNoList),
/* harmony export */   xY: () => (/* binding */ isNoObject)
/* harmony export */ });
// Looking into JSON of unknown shape: own properties only, and no type believed unchecked.

function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Whether something stands where a list belongs and is none: what it holds would be passed over. */
function isNoList(value) {
    return value !== undefined && value !== null && !Array.isArray(value);
}
/** Whether something stands where an object belongs and is none. */
function isNoObject(value) {
    return value !== undefined && value !== null && objectOf(value) === undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** The value at a path of keys, or undefined. Inherited properties do not count. */
function at(value, first, second, third, fourth) {
    // No list of keys is made for each of the many questions that are asked of each of a million results.
    const one = member(value, first);
    if (second === undefined)
        return one;
    const two = member(one, second);
    if (third === undefined)
        return two;
    const three = member(two, third);
    return fourth === undefined ? three : member(three, fourth);
}
function member(value, key) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
/** Number of keys of all objects in a value. Walk no value whose depth is not bounded. */
function membersOf(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    let count = 0;
    if (Array.isArray(value)) {
        for (const entry of value)
            if (typeof entry === 'object')
                count += membersOf(entry);
        return count;
    }
    const object = value;
    // What was parsed inherits nothing that is listed here, and no list of its values must be made.
    for (const key in object) {
        const inner = object[key];
        count += typeof inner === 'object' ? 1 + membersOf(inner) : 1;
    }
    return count;
}
/** How deep objects and lists may lie in one another: SARIF itself needs some twenty levels. */
const maxJsonDepth = 200;
/**
 * The first place where a text that parses as JSON says a thing twice, of which a parser silently keeps the last, or nests
 * deeper than a reader may follow. One pass over the text; call it before the text is parsed into values that are walked.
 */
function jsonFlaw(text) {
    /** Keys of each object that is open; a list has none. */
    const open = [];
    let expectsKey = false;
    let line = 1;
    for (let i = 0; i < text.length; i++) {
        switch (text.charCodeAt(i)) {
            case lineFeed:
                line++;
                break;
            case openBrace:
            case openBracket:
                if (open.length >= maxJsonDepth)
                    return { kind: 'too-deep', line };
                expectsKey = text.charCodeAt(i) === openBrace;
                open.push(expectsKey ? new Set() : undefined);
                break;
            case closeBrace:
            case closeBracket:
                open.pop();
                expectsKey = false;
                break;
            case comma:
                expectsKey = open.at(-1) !== undefined;
                break;
            case quote: {
                const end = stringEnd(text, i);
                const key = expectsKey ? textOfString(text.slice(i, end + 1)) : undefined;
                if (key !== undefined && open.at(-1)?.has(key))
                    return { kind: 'duplicate-key', line, key };
                if (key !== undefined)
                    open.at(-1)?.add(key);
                expectsKey = false;
                i = end;
            }
        }
    }
    return undefined;
}
const lineFeed = 10;
const quote = 34;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** Index of the quote that ends the string which begins at `start`, or of the text's end. No valid string holds a line break. */
function stringEnd(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === backslash)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}
/** `"\u0072uns"` is a spelling of `"runs"`. */
function textOfString(written) {
    if (!written.includes('\\'))
        return written.slice(1, -1);
    try {
        return JSON.parse(written);
    }
    catch {
        return written.slice(1, -1);
    }
}


/***/ }),

/***/ 6436:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var serialiseSarif = (function serialiseSarif(log) {
    if (log.runs.length > maxRuns)
        throw new Error(`expected at most ${maxRuns} runs, got ${log.runs.length}`);
    for (let keep = maxResults;; keep = Math.floor(keep / 2)) {
        const runs = log.runs.map((run) => (0,_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealRun */ .B)(withMostResults(run, keep)));
        const parts = partsOf({ ...log, runs });
        const leftOut = log.runs.reduce((sum, run, i) => sum + run.results.length - runs[i].results.length, 0);
        if (keep === 0 || fitsCompressed(parts))
            return {
                parts,
                get text() {
                    return Buffer.concat(parts).toString('utf8');
                },
                leftOut,
            };
    }
});
var partsOf = (function partsOf(log) {
    const parts = [];
    let text = '';
    const add = (more) => {
        text += more;
        if (text.length < partLength)
            return;
        parts.push(Buffer.from(text));
        text = '';
    };
    const around = JSON.stringify({ ...log, runs: log.runs.map((run) => ({ ...run, results: run.results.length === 0 ? [] : mark })) }, null, 1);
    const frames = around.split(JSON.stringify(mark));
    const full = log.runs.filter(({ results }) => results.length > 0);
    for (const [index, frame] of frames.entries()) {
        add(frame);
        const results = full[index]?.results;
        if (results === undefined)
            continue;
        for (let at = 0; at < results.length; at += batch)
            add(`${at === 0 ? '[' : ','}\n    ${itemsOf(results.slice(at, at + batch))}`);
        add('\n   ]');
    }
    add('\n');
    parts.push(Buffer.from(text));
    return parts;
});
var fitsCompressed = (function fitsCompressed(parts) {
    if (sumOf(parts.map(({ length }) => length)) <= maxGzipBytes)
        return true;
    // As many bytes as the whole would hardly have: nothing is told over the end of a part.
    if (sumOf(parts.map((part) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(part, { level: 1 }).length)) <= maxGzipBytes)
        return true;
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(Buffer.concat(parts), { level: 6 }).length <= maxGzipBytes;
});
var sumOf = (function sumOf(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
});
var withMostResults = (function withMostResults(run, most) {
    if (run.results.length <= most && run.results.length <= shownResults)
        return run;
    const ranked = run.results
        .map((result, index) => ({ result, index, rank: rank(result) }))
        .sort((a, b) => b.rank - a.rank || a.index - b.index);
    const kept = ranked.slice(0, most).map(({ result }) => result);
    return { ...withResultsLimited(run, run.results.length, kept.length), results: kept };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ serialiseSarif),
/* harmony export */   MH: () => (/* binding */ maxTags),
/* harmony export */   _S: () => (/* binding */ shownResults),
/* harmony export */   iy: () => (/* binding */ maxGzipBytes),
/* harmony export */   rR: () => (/* binding */ withResultsLimited),
/* harmony export */   vD: () => (/* binding */ maxResults)
/* harmony export */ });
/* unused harmony export maxRuns */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3181);
// GitHub's limits for SARIF uploads: what is over a limit is left out, worst findings kept, and the file says so.
// (docs.github.com, "SARIF support for code scanning", validation of SARIF files.)


const maxRuns = 20;
const maxResults = 25_000;
/** Of the results of a run, GitHub shows this many. */
const shownResults = 5000;
const maxTags = 20;
const maxGzipBytes = 10_000_000;
/** Text of a SARIF file within the limits. More than 20 runs is a caller's defect: split them over files. */

/** Letters of a piece, about. */
const partLength = 1 << 20;
/** Results that are made a text at once. */
const batch = 64;
/** Stands for a run's results while what is around them is written. */
const mark = '\u0000results\u0000';
/** What `JSON.stringify(log, null, 1)` gives, and a line end, with the results written a few at a time. */

/** Results as they stand in a log, with commas between them: a list three lists deep is indented as they are there. */
function itemsOf(results) {
    return JSON.stringify([[[results]]], null, 1).slice(before.length, -behind.length);
}
const [before = '', behind = ''] = JSON.stringify([[[[0]]]], null, 1).split('0');
/** Text that is small already needs no compression to prove it, and what the quickest makes small enough needs no better one. */



/** The run with a word about what is not in it, or not shown, where that is so. @param all number of its results. */
function withResultsLimited(run, all, kept) {
    if (kept === all && all <= shownResults)
        return run;
    const missing = all - kept;
    const text = missing > 0
        ? `${missing} of ${all} results are left out to stay within GitHub's limits; the worst are kept.`
        : `GitHub shows the worst ${shownResults} of these ${all} results.`;
    const notification = { level: 'warning', descriptor: { id: 'results-limited' }, message: { text } };
    const [first, ...others] = run.invocations ?? [{ executionSuccessful: true }];
    return {
        ...run,
        invocations: [
            {
                ...(first ?? { executionSuccessful: true }),
                toolExecutionNotifications: [...(first?.toolExecutionNotifications ?? []), notification],
            },
            ...others,
        ],
        properties: { ...run.properties, resultsLeftOut: missing },
    };
}
/** Higher is worse: the score GitHub sorts by, unsuppressed before suppressed. */
function rank(result) {
    const score = Number(result.properties?.['security-severity'] ?? 0);
    return (Number.isFinite(score) ? score : 0) - (result.suppressions === undefined || result.suppressions.length === 0 ? 0 : 100);
}


/***/ }),

/***/ 3181:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var sealRun = (function sealRun(run) {
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(run.properties?.portcullis);
    return own === undefined
        ? run
        : { ...run, properties: { ...run.properties, portcullis: { ...own, [sealKey]: runDigest(run) } } };
});
var runDigest = (function runDigest(run) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const { properties, ...rest } = run;
    const { portcullis, ...others } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(properties) ?? {};
    const { [sealKey]: _seal, ...own } = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(portcullis) ?? {};
    const members = { ...rest, properties: { ...others, portcullis: own } };
    for (const key of Object.keys(members).sort()) {
        const value = members[key];
        if (value === undefined)
            continue;
        hash.update(`${JSON.stringify(key)}:`);
        // Results one by one: the whole as one text would be the file's size again.
        if (Array.isArray(value) || key === 'results')
            for (const element of value)
                hash.update(`${canonical(element)},`);
        else
            hash.update(canonical(value));
        hash.update('\n');
    }
    return hash.digest('hex');
});
var canonical = (function canonical(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    let text = '';
    if (Array.isArray(value)) {
        for (let at = 0; at < value.length; at++)
            text += at === 0 ? canonical(value[at]) : `,${canonical(value[at])}`;
        return `[${text}]`;
    }
    const object = value;
    const members = sortedKeys(object);
    for (let at = 0; at < members.length; at++) {
        const { key, written } = members[at];
        const member = object[key];
        if (member !== undefined)
            text += text === '' ? written + canonical(member) : `,${written}${canonical(member)}`;
    }
    return `{${text}}`;
});
var sortedKeys = (function sortedKeys(object) {
    const keys = Object.keys(object);
    const order = keys.length === 1 ? keys[0] : keys.join('\n');
    const before = orders.get(order);
    if (before !== undefined)
        return before;
    const members = keys.sort().map((key) => ({ key, written: `${JSON.stringify(key)}:` }));
    // Keys with line ends of their own may look like others together.
    if (orders.size < maxOrders && !keys.some((key) => key.includes('\n')))
        orders.set(order, members);
    return members;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sealRun),
/* harmony export */   e: () => (/* binding */ sealHolds)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1810);
// The seal of a run of ours: its own digest, so that the gate notices whatever was changed, cut or lost after the scanner
// wrote it. It proves no author (who can write the file can seal it anew); it proves that nothing happened by accident.


const sealKey = 'seal';
/** The run with its seal in `properties.portcullis`; a run that is not ours stays as it is. */

/** Whether a run carries a seal and still is what was sealed. @param results those of the run, read one by one. */
function sealHolds(run, results) {
    const seal = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(run, 'properties', 'portcullis', sealKey);
    return typeof seal === 'string' && seal === runDigest(Array.isArray(run.results) ? { ...run, results: results() } : run);
}
/** SHA-256 over the run's members in the order of their names, so that reformatting changes nothing; the seal itself is left out. */


/** Objects of one making have one order of keys, and are many: each order is sorted and written once, as long as they are few. */
const orders = new Map();
const maxOrders = 500;



/***/ }),

/***/ 1368:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var toSarif = (function toSarif(action, run, result) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [sarifRun(action, run, result)],
    };
});
var sarifRun = (function sarifRun(action, run, result) {
    const reported = [...(result?.findings ?? [])].sort(finding/* byPlace */.h);
    const suppressed = [...(result?.suppressed ?? [])].sort((a, b) => (0,finding/* byPlace */.h)(a.finding, b.finding));
    const used = new Set([...reported, ...suppressed.map(({ finding }) => finding)].map((finding) => finding.ruleId));
    const rules = (result?.rules ?? []).filter((rule) => used.has(rule.id));
    const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
    return {
        tool: {
            driver: {
                name: `${toolPrefix}${action.name}`,
                semanticVersion: run.tool.version,
                informationUri,
                rules: rules.map((rule) => sarifRule(rule, rulePage(action, rule.id, run.tool.version) ?? rule.references?.[0])),
                ...(run.tool.commit === undefined ? {} : { properties: { commit: run.tool.commit } }),
            },
        },
        automationDetails: { id: `${toolPrefix}${action.name}/${run.part === undefined ? '' : `${run.part}/`}` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'Root of the checkout.' } } },
        invocations: [
            {
                executionSuccessful: run.successful,
                startTimeUtc: run.startTime.toISOString(),
                endTimeUtc: run.endTime.toISOString(),
                toolExecutionNotifications: notifications(run, result),
            },
        ],
        ...(run.repositoryUri === undefined && run.head === undefined
            ? {}
            : {
                versionControlProvenance: [
                    {
                        repositoryUri: run.repositoryUri ?? 'file:///',
                        mappedTo: { uriBaseId: sourceRoot },
                        ...(run.head === undefined ? {} : { revisionId: run.head }),
                        ...(run.ref === undefined ? {} : { branch: run.ref }),
                    },
                ],
            }),
        results: [
            ...reported.map((finding) => sarifResult(finding, indexOf)),
            ...suppressed.map(({ finding, kind, justification, owner, until }) => ({
                ...sarifResult(finding, indexOf),
                suppressions: [
                    {
                        kind,
                        status: 'accepted',
                        ...(justification === undefined ? {} : { justification }),
                        ...(owner === undefined && until === undefined
                            ? {}
                            : { properties: { ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } }),
                    },
                ],
            })),
        ],
        properties: { portcullis: runProperties(action, run, result) },
    };
});
var runProperties = (function runProperties(action, run, result) {
    const base = {
        scanner: action.name,
        ...(run.base === undefined ? {} : { base: run.base }),
        ...(run.inputs === undefined ? {} : { inputs: run.inputs }),
        ...(run.settings === undefined ? {} : { settings: run.settings }),
        ...(run.job === undefined ? {} : { job: run.job }),
        ...(run.attempt === undefined ? {} : { run: run.attempt }),
    };
    if (result === undefined)
        return base;
    const { coverage, canary } = result;
    return {
        ...base,
        canary,
        coverage: {
            applicable: coverage.applicable,
            scanned: coverage.scanned,
            bytes: coverage.bytes,
            // An engine that does not count them says nothing of them: nought would be more than is known.
            ...(coverage.excluded === undefined ? {} : { excluded: coverage.excluded }),
            skipped: skippedCounts(coverage.skipped),
        },
        skipped: listedSkips(coverage.skipped),
        configurationDigest: result.configurationDigest,
        ruleSetDigest: result.rulesDigest ?? ruleSetDigest(result.rules),
        ruleCount: result.ruleCount ?? result.rules.length,
        ...result.properties,
    };
});
var skippedCounts = (function skippedCounts(skipped) {
    const counts = {};
    for (const { reason } of skipped)
        counts[reason] = (counts[reason] ?? 0) + 1;
    return counts;
});
var listedSkips = (function listedSkips(skipped) {
    return [...skipped.filter((entry) => entry.gap), ...skipped.filter((entry) => !entry.gap)].slice(0, maxSkippedListed);
});
var notifications = (function notifications(run, result) {
    const list = [];
    if (run.error !== undefined) {
        const { error } = run;
        const place = error instanceof errors/* PortcullisError */.SO ? error.where : {};
        list.push({
            level: 'error',
            descriptor: { id: error instanceof errors/* PortcullisError */.SO ? error.code : 'internal' },
            message: { text: (0,errors/* formatError */.Wk)(error) },
            ...(place.file === undefined || place.file === '' ? {} : { locations: [fileLocation(place.file, place.line)] }),
        });
    }
    for (const notice of result?.notices ?? [])
        list.push(noticeNotification(notice));
    const gaps = (result?.coverage.skipped ?? []).filter((entry) => entry.gap);
    for (const gap of gaps.slice(0, maxSkippedListed)) {
        list.push({
            level: gap.allowed === undefined ? 'error' : 'warning',
            descriptor: { id: `not-scanned/${gap.reason}` },
            message: {
                text: `Not looked at: ${gap.detail ?? gap.reason}.${gap.allowed === undefined ? '' : ` Allowed: ${gap.allowed.reason}.`}`,
            },
            locations: [fileLocation(gap.path, undefined)],
        });
    }
    const room = maxSkippedListed - Math.min(gaps.length, maxSkippedListed);
    for (const { path, reason, detail } of (result?.coverage.skipped ?? []).filter(liesElsewhere).slice(0, room)) {
        list.push({
            level: 'note',
            descriptor: { id: `not-scanned/${reason}` },
            message: { text: `Not looked at: ${detail ?? reason}.` },
            locations: [fileLocation(path, undefined)],
        });
    }
    return list;
});
var noticeNotification = (function noticeNotification(notice) {
    return {
        level: notice.level,
        message: { text: notice.message },
        ...(notice.path === undefined ? {} : { locations: [fileLocation(notice.path, notice.line)] }),
    };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z4: () => (/* binding */ contentFingerprintKey),
  SV: () => (/* binding */ fingerprintKey),
  nx: () => (/* binding */ informationUri),
  gd: () => (/* binding */ rulePage),
  zv: () => (/* binding */ toSarif),
  z0: () => (/* binding */ toolPrefix)
});

// UNUSED EXPORTS: pathToUri, rulePagePath, sourceRoot

// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __webpack_require__(4313);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/run.js
// What a run says about itself, so that the gate can tell a clean result from a scanner that did not work.

/** SHA-256, hex, over everything of the rules that decides what they find; documentation and examples do not count. */
function ruleSetDigest(rules) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const rule of rules) {
        hash.update(JSON.stringify([rule.id, rule.severity, rule.confidence, rule.check], (_key, value) => typeof value === 'function' || value instanceof RegExp ? String(value) : value));
    }
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var severity = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/limits.js
var limits = __webpack_require__(6436);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/write.js
// A scan result as SARIF 2.1.0: findings, and the run information by which the gate trusts them.


/** Tool names in SARIF files of ours start with this. */
const toolPrefix = 'portcullis/';
const informationUri = 'https://github.com/portcullis-ci/portcullis';
/** Relative URIs are relative to the root of the checkout, which GitHub calls so too. */
const sourceRoot = '%SRCROOT%';
/** Name of our fingerprint among `partialFingerprints`. */
const fingerprintKey = 'portcullis/v1';
/** Name of the one that does not change when a file moves. */
const contentFingerprintKey = 'portcullis/content/v1';
/** Skipped inputs written in full; a tree of a million pictures must not make the file unreadable. Gaps all count. */
const maxSkippedListed = 2000;
/** Path of the page on which a built-in rule is documented, with its anchor; undefined for rules of a user's configuration. */
function rulePagePath(action, ruleId) {
    const family = action.familyOf === undefined
        ? action.rules?.some(({ id }) => id === ruleId) === true
            ? 'rules'
            : undefined
        : action.familyOf(ruleId);
    return family === undefined ? undefined : `docs/rules/${action.name}/${family}.md#${ruleId}`;
}
/** The page as it was released with this version: what a moving branch says tomorrow is not what this run meant. */
function rulePage(action, ruleId, version) {
    const path = rulePagePath(action, ruleId);
    return path === undefined ? undefined : `${informationUri}/blob/v${version}/${path}`;
}
/** SARIF of one run. Without a result it is that of a run that did not succeed. */




/** Gaps first: they are what the gate asks about. */


/** What stands in the tree and lies somewhere else: no gap, and nothing of it was looked at. */
function liesElsewhere({ gap, reason }) {
    return !gap && (reason === 'submodule' || reason === 'symlink-outside');
}

function fileLocation(path, line) {
    return { physicalLocation: { artifactLocation: artifact(path), ...(line === undefined ? {} : { region: { startLine: line } }) } };
}
function sarifRule(rule, helpUri) {
    const tags = ['security', ...rule.risks, ...rule.controls, ...rule.aliases].slice(0, limits/* maxTags */.MH);
    return {
        id: rule.id,
        name: rule.title,
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.why },
        help: { text: `${rule.why} ${rule.remedy}`, markdown: `**Why it matters.** ${rule.why}\n\n**What to do.** ${rule.remedy}` },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level: severity/* sarifLevel */.sr[rule.severity] },
        properties: {
            tags,
            precision: precisionOf[rule.confidence],
            'security-severity': severity/* securitySeverity */.KW[rule.severity],
            aliases: rule.aliases,
        },
    };
}
const precisionOf = { high: 'very-high', medium: 'high', low: 'medium' };
function sarifResult(finding, indexOf) {
    const ruleIndex = indexOf.get(finding.ruleId);
    return {
        ruleId: finding.ruleId,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: severity/* sarifLevel */.sr[finding.severity],
        message: { text: finding.message },
        locations: [sarifLocation(finding.location)],
        ...(finding.related === undefined || finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(sarifLocation) }),
        ...(finding.flow === undefined || finding.flow.length === 0
            ? {}
            : { codeFlows: [{ threadFlows: [{ locations: finding.flow.map((step) => ({ location: sarifLocation(step) })) }] }] }),
        partialFingerprints: {
            [fingerprintKey]: finding.fingerprint,
            ...(finding.contentFingerprint === undefined ? {} : { [contentFingerprintKey]: finding.contentFingerprint }),
            ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
        },
        ...(finding.fix === undefined ? {} : { fixes: [sarifFix(finding.fix)] }),
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            ...(finding.refusal === true ? { refused: true } : {}),
            'security-severity': severity/* securitySeverity */.KW[finding.severity],
            ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
            ...finding.properties,
        },
    };
}
function sarifLocation(location) {
    return {
        physicalLocation: {
            artifactLocation: artifact(location.path),
            ...(location.region === undefined
                ? {}
                : {
                    region: { ...sarifRegion(location.region), ...(location.snippet === undefined ? {} : { snippet: { text: location.snippet } }) },
                }),
        },
        ...(location.message === undefined ? {} : { message: { text: location.message } }),
    };
}
function sarifRegion(region) {
    return { startLine: region.startLine, startColumn: region.startColumn, endLine: region.endLine, endColumn: region.endColumn };
}
function artifact(path) {
    return { uri: pathToUri(path), uriBaseId: sourceRoot };
}
function sarifFix(fix) {
    return {
        description: { text: fix.description },
        artifactChanges: fix.changes.map((change) => ({
            artifactLocation: artifact(change.path),
            replacements: change.edits.map((edit) => ({
                deletedRegion: sarifRegion(edit.region),
                ...(edit.replacement === '' ? {} : { insertedContent: { text: edit.replacement } }),
            })),
            // The hash of a file tells a secret of few letters that stands in it: the fix then holds by the run's commit, or not at all.
            ...(change.confidential === true ? {} : { properties: { sha256: change.sha256 } }),
        })),
        ...(fix.kind === undefined ? {} : { properties: { kind: fix.kind } }),
    };
}
/** A workspace path as a relative URI reference (RFC 3986): each segment percent-encoded, a colon in the first never read as a scheme. */
function pathToUri(path) {
    const uri = encode(path.replace(/\p{Surrogate}/gu, '\ufffd'));
    return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}
function encode(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/%3A/g, ':').replace(/%40/g, '@'))
        .join('/');
}


/***/ })

};
;