import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 569:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* reexport safe */ _portcullis_workflow_audit__WEBPACK_IMPORTED_MODULE_0__.H)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(696);
/* harmony import */ var _portcullis_workflow_audit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(522);
// Written by `npm run wire` from the folders of packages/engines; do not edit.


// The command line takes its engines from the actions' bundles.

await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runScanner */ .S)(_portcullis_workflow_audit__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .H);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runScanner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/packages/core/src/severity.js
var src_severity = __nccwpck_require__(540);
// EXTERNAL MODULE: ./build/packages/core/src/fix.js
var fix = __nccwpck_require__(216);
;// CONCATENATED MODULE: ./build/packages/core/src/version.js
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(732);
// EXTERNAL MODULE: ./build/packages/policy/src/reader.js
var reader = __nccwpck_require__(147);
// EXTERNAL MODULE: ./build/packages/formats/src/yaml/value.js
var yaml_value = __nccwpck_require__(53);
// EXTERNAL MODULE: ./build/packages/workspace/src/walk.js + 1 modules
var walk = __nccwpck_require__(716);
;// CONCATENATED MODULE: ./build/packages/policy/src/allowed-gaps.js
// `allow-gaps` of the policy: which inputs may stay unread, why, and until when. Nothing else makes a gap pass.



/** Entries of `allow-gaps` as their users take them. */
function allowedGaps(entries) {
    return (entries ?? []).map(({ paths, reason, scanner, owner, expires }) => ({
        paths,
        reason,
        ...(scanner === undefined ? {} : { scanner }),
        ...(owner === undefined ? {} : { owner }),
        ...(expires === undefined ? {} : { until: expires }),
    }));
}
/** Entries of `allow-gaps` in the policy of a tree; empty where it has no policy. @throws PortcullisError `policy-invalid`, `tree-unreadable`. */
async function allowedGapsOf(tree) {
    const content = tree.read(reader/* policyFile */.Xd);
    if (content === undefined)
        return [];
    const document = await (0,yaml_value/* parseYaml */.hN)(content.toString('utf8'), reader/* policyFile */.Xd);
    const { value } = document;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    // Loaded where there is a gap and a policy: most runs of a scanner have neither.
    const [{ conforming }, { judgingParts }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(795), __nccwpck_require__.e(478)]).then(__nccwpck_require__.bind(__nccwpck_require__, 478)), Promise.all(/* import() */[__nccwpck_require__.e(795), __nccwpck_require__.e(456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 456))]);
    // The other parts are for others to judge: a scanner of files does not fail for what is wrong with `images`.
    const part = value['allow-gaps'];
    return allowedGaps(conforming(judgingParts['allow-gaps'], part, (0,reader/* policyReader */.CE)(document, reader/* policyFile */.Xd), ['allow-gaps']));
}
/** The inputs with what the policy allows marked; an entry that has ended allows nothing. @param today `YYYY-MM-DD`, UTC. */
async function withAllowedGaps(skipped, allowed, scanner, today) {
    const inForce = allowed.filter((entry) => (entry.until ?? today) >= today && (entry.scanner ?? scanner).toLowerCase() === scanner.toLowerCase());
    if (inForce.length === 0)
        return skipped;
    const entries = await Promise.all(inForce.map(async (entry) => ({ entry, covers: await (0,walk/* pathFilter */.Y1)(entry.paths, []) })));
    return skipped.map((input) => {
        const found = input.gap ? entries.find(({ covers }) => covers(input.path)) : undefined;
        if (found === undefined)
            return input;
        const { reason, owner, until } = found.entry;
        return { ...input, allowed: { reason, ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } };
    });
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/packages/sarif/src/json.js
// Looking into JSON of unknown shape: own properties only, and no type believed unchecked.
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** The value at a path of keys, or undefined. Inherited properties do not count. */
function json_at(value, ...keys) {
    let current = value;
    for (const key of keys) {
        const object = objectOf(current);
        if (object === undefined || !Object.hasOwn(object, key))
            return undefined;
        current = object[key];
    }
    return current;
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

;// CONCATENATED MODULE: ./build/packages/sarif/src/seal.js
// The seal of a run of ours: its own digest, so that the gate notices whatever was changed, cut or lost after the scanner
// wrote it. It proves no author (who can write the file can seal it anew); it proves that nothing happened by accident.


const sealKey = 'seal';
/** The run with its seal in `properties.portcullis`; a run that is not ours stays as it is. */
function sealRun(run) {
    const own = objectOf(run.properties?.portcullis);
    return own === undefined
        ? run
        : { ...run, properties: { ...run.properties, portcullis: { ...own, [sealKey]: runDigest(run) } } };
}
/** Whether a run carries a seal and still is what was sealed. */
function sealHolds(run) {
    const seal = at(run, 'properties', 'portcullis', sealKey);
    return typeof seal === 'string' && seal === runDigest(run);
}
/** SHA-256 over the run's members in the order of their names, so that reformatting changes nothing; the seal itself is left out. */
function runDigest(run) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const { properties, ...rest } = run;
    const { portcullis, ...others } = objectOf(properties) ?? {};
    const { [sealKey]: _seal, ...own } = objectOf(portcullis) ?? {};
    const members = { ...rest, properties: { ...others, portcullis: own } };
    for (const key of Object.keys(members).sort()) {
        const value = members[key];
        if (value === undefined)
            continue;
        hash.update(`${JSON.stringify(key)}:`);
        // Results one by one: the whole as one text would be the file's size again.
        if (Array.isArray(value))
            for (const element of value)
                hash.update(`${canonical(element)},`);
        else
            hash.update(canonical(value));
        hash.update('\n');
    }
    return hash.digest('hex');
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const object = value;
    const members = Object.keys(object)
        .filter((key) => object[key] !== undefined)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`);
    return `{${members.join(',')}}`;
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/limits.js
// GitHub's limits for SARIF uploads: what is over a limit is left out, worst findings kept, and the file says so.
// (docs.github.com, "SARIF support for code scanning", validation of SARIF files.)


const maxRuns = 20;
const maxResults = 25_000;
/** Of the results of a run, GitHub shows this many. */
const shownResults = 5000;
const maxTags = 20;
const maxGzipBytes = 10_000_000;
/** Text of a SARIF file within the limits. More than 20 runs is a caller's defect: split them over files. */
function serialiseSarif(log) {
    if (log.runs.length > maxRuns)
        throw new Error(`expected at most ${maxRuns} runs, got ${log.runs.length}`);
    for (let keep = maxResults;; keep = Math.floor(keep / 2)) {
        const runs = log.runs.map((run) => sealRun(withMostResults(run, keep)));
        const text = `${JSON.stringify({ ...log, runs }, null, 1)}\n`;
        const leftOut = log.runs.reduce((sum, run, i) => sum + run.results.length - runs[i].results.length, 0);
        // Text that is small already needs no compression to prove it.
        if (Buffer.byteLength(text) <= maxGzipBytes || keep === 0 || (0,external_node_zlib_namespaceObject.gzipSync)(text, { level: 6 }).length <= maxGzipBytes)
            return { text, leftOut };
    }
}
function withMostResults(run, most) {
    if (run.results.length <= most && run.results.length <= shownResults)
        return run;
    const ranked = run.results
        .map((result, index) => ({ result, index, rank: rank(result) }))
        .sort((a, b) => b.rank - a.rank || a.index - b.index);
    const kept = ranked.slice(0, most).map(({ result }) => result);
    const missing = run.results.length - kept.length;
    const text = missing > 0
        ? `${missing} of ${run.results.length} results are left out to stay within GitHub's limits; the worst are kept.`
        : `GitHub shows the worst ${shownResults} of these ${run.results.length} results.`;
    const notification = { level: 'warning', descriptor: { id: 'results-limited' }, message: { text } };
    const [first, ...others] = run.invocations ?? [{ executionSuccessful: true }];
    return {
        ...run,
        results: kept,
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

// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __nccwpck_require__(486);
;// CONCATENATED MODULE: ./build/packages/core/src/run.js
// What a run says about itself, so that the gate can tell a clean result from a scanner that did not work.

/** SHA-256, hex, over everything of the rules that decides what they find; documentation and examples do not count. */
function ruleSetDigest(rules) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const rule of rules) {
        hash.update(JSON.stringify([rule.id, rule.severity, rule.confidence, rule.check], (_key, value) => typeof value === 'function' || value instanceof RegExp ? String(value) : value));
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/packages/sarif/src/write.js
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
function helpUriOf(action, ruleId, version) {
    const path = rulePagePath(action, ruleId);
    return path === undefined ? undefined : `${informationUri}/blob/v${version}/${path}`;
}
/** SARIF of one run. Without a result it is that of a run that did not succeed. */
function toSarif(action, run, result) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [sarifRun(action, run, result)],
    };
}
function sarifRun(action, run, result) {
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
                rules: rules.map((rule) => sarifRule(rule, helpUriOf(action, rule.id, run.tool.version) ?? rule.references?.[0])),
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
            ...reported.map((finding) => sarifResult(finding, indexOf, run.head !== undefined)),
            ...suppressed.map(({ finding, kind, justification, owner, until }) => ({
                ...sarifResult(finding, indexOf, run.head !== undefined),
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
}
function runProperties(action, run, result) {
    const base = {
        scanner: action.name,
        ...(run.base === undefined ? {} : { base: run.base }),
        ...(run.inputs === undefined ? {} : { inputs: run.inputs }),
        ...(run.settings === undefined ? {} : { settings: run.settings }),
        ...(run.job === undefined ? {} : { job: run.job }),
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
        ruleCount: result.rules.length,
        ...result.properties,
    };
}
function skippedCounts(skipped) {
    const counts = {};
    for (const { reason } of skipped)
        counts[reason] = (counts[reason] ?? 0) + 1;
    return counts;
}
/** Gaps first: they are what the gate asks about. */
function listedSkips(skipped) {
    return [...skipped.filter((entry) => entry.gap), ...skipped.filter((entry) => !entry.gap)].slice(0, maxSkippedListed);
}
function notifications(run, result) {
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
    return list;
}
function noticeNotification(notice) {
    return {
        level: notice.level,
        message: { text: notice.message },
        ...(notice.path === undefined ? {} : { locations: [fileLocation(notice.path, notice.line)] }),
    };
}
function fileLocation(path, line) {
    return { physicalLocation: { artifactLocation: artifact(path), ...(line === undefined ? {} : { region: { startLine: line } }) } };
}
function sarifRule(rule, helpUri) {
    const tags = ['security', ...rule.risks, ...rule.controls, ...rule.aliases].slice(0, maxTags);
    return {
        id: rule.id,
        name: rule.title,
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.why },
        help: { text: `${rule.why} ${rule.remedy}`, markdown: `**Why it matters.** ${rule.why}\n\n**What to do.** ${rule.remedy}` },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level: src_severity/* sarifLevel */.sr[rule.severity] },
        properties: {
            tags,
            precision: precisionOf[rule.confidence],
            'security-severity': src_severity/* securitySeverity */.KW[rule.severity],
            aliases: rule.aliases,
        },
    };
}
const precisionOf = { high: 'very-high', medium: 'high', low: 'medium' };
/** @param bound whether the run says which commit it scanned, by which a fix can be held to its content. */
function sarifResult(finding, indexOf, bound) {
    const ruleIndex = indexOf.get(finding.ruleId);
    return {
        ruleId: finding.ruleId,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: src_severity/* sarifLevel */.sr[finding.severity],
        message: { text: finding.message },
        locations: [sarifLocation(finding.location)],
        ...(finding.related === undefined || finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(sarifLocation) }),
        partialFingerprints: {
            [fingerprintKey]: finding.fingerprint,
            ...(finding.contentFingerprint === undefined ? {} : { [contentFingerprintKey]: finding.contentFingerprint }),
            ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
        },
        ...(finding.fix === undefined ? {} : { fixes: [sarifFix(finding.fix, bound)] }),
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            ...(finding.refusal === true ? { refused: true } : {}),
            'security-severity': src_severity/* securitySeverity */.KW[finding.severity],
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
function sarifFix(fix, bound) {
    return {
        description: { text: fix.description },
        artifactChanges: fix.changes.map((change) => ({
            artifactLocation: artifact(change.path),
            replacements: change.edits.map((edit) => ({
                deletedRegion: sarifRegion(edit.region),
                ...(edit.replacement === '' ? {} : { insertedContent: { text: edit.replacement } }),
            })),
            ...(change.confidential === true && bound ? {} : { properties: { sha256: change.sha256 } }),
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

// EXTERNAL MODULE: ./build/packages/workspace/src/settings.js
var src_settings = __nccwpck_require__(158);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/earlier-runs.js
// A second run of one scanner in one job: its results stand beside the first's, which would else be lost without a word.


/** A results file that is larger was written by another tool. */
const maxBytes = 256 * 1024 * 1024;
/**
 * Runs in a results file that this job's same scanner wrote for the same commit with other inputs. What another job, an earlier
 * try or another program left there is not kept: it says nothing of now.
 */
function earlierRuns(base, file, present) {
    if (present.job === undefined)
        return { runs: [] };
    const all = readRuns((0,external_node_path_.resolve)(base, file));
    const inputs = JSON.stringify(present.inputs);
    const runs = all.filter((run) => {
        const own = run?.properties?.portcullis;
        return (own?.scanner === present.scanner &&
            own.job === present.job &&
            run.versionControlProvenance?.[0]?.revisionId === present.commit &&
            JSON.stringify(own.inputs) !== inputs);
    });
    if (runs.length === 0)
        return { runs };
    const taken = new Set(runs.map((run) => run.automationDetails?.id));
    const wanted = String(present.inputs.path ?? 'part').replace(/[^\w.-]+/g, '-');
    let part = wanted;
    for (let count = 2; [...taken].some((id) => id?.endsWith(`/${part}/`)); count++)
        part = `${wanted}-${count}`;
    return { runs, part };
}
function readRuns(file) {
    try {
        if ((0,external_node_fs_.statSync)(file).size > maxBytes)
            return [];
        const log = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        const runs = typeof log === 'object' && log !== null && 'runs' in log ? log.runs : undefined;
        return Array.isArray(runs) ? runs : [];
    }
    catch {
        return [];
    }
}
/** The text of a SARIF file with earlier runs behind its own. */
function withRuns(runs, text) {
    if (runs.length === 0)
        return text;
    const log = JSON.parse(text);
    return `${JSON.stringify({ ...log, runs: [...log.runs, ...runs] }, null, 1)}\n`;
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/results-file.js
// Writing result files so that no reader ever sees half of one, and no link in a checkout leads the write elsewhere.




/**
 * Writes a file through a temporary one beside it. A relative path belongs below `base`; missing directories are made.
 * @returns the absolute path. @throws PortcullisError `results-unwritable` or `results-outside`.
 */
function writeResultsFile(base, file, content, key) {
    const target = (0,external_node_path_.resolve)(base, file);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        if (!(0,external_node_path_.isAbsolute)(file))
            guardInside(base, (0,external_node_path_.dirname)(target), file, key);
        // "wx" never follows a link that waits under the temporary name.
        (0,external_node_fs_.writeFileSync)(temporary, content, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, target);
        return target;
    }
    catch (error) {
        if (error instanceof errors/* PortcullisError */.SO)
            throw error;
        removeQuietly(temporary);
        throw new errors/* PortcullisError */.SO({
            code: 'results-unwritable',
            message: `expected to write the results file, got ${(0,walk/* systemReason */.uc)(error)}`,
            where: { file, key },
            remedy: `Make the directory writable or set \`${key}\` to another place.`,
            cause: error,
        });
    }
}
/** Writes several files; `key` is the input that names each one's path. */
function writeResultsFiles(base, files) {
    for (const { path, content, key } of files)
        writeResultsFile(base, path, content, key);
}
/** The write's own failure is the one to report. */
function removeQuietly(file) {
    try {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
    catch {
        // Its directory is no directory: there is nothing to remove.
    }
}
function guardInside(base, directory, file, key) {
    const way = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(base), (0,external_node_fs_.realpathSync)(directory));
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way)) {
        throw new errors/* PortcullisError */.SO({
            code: 'results-outside',
            message: 'expected a results file inside the workspace, got one that leads out of it',
            where: { file, key },
            remedy: 'Remove the symbolic link, or give an absolute path if the place is meant.',
        });
    }
}

// EXTERNAL MODULE: ./build/packages/workspace/src/git.js + 2 modules
var git = __nccwpck_require__(315);
;// CONCATENATED MODULE: ./build/packages/action-kit/src/ci.js
// The change under judgement as each CI system's variables tell it. Nothing is believed that the change itself could set.



/** @returns undefined outside CI. @throws PortcullisError `event-unreadable`. */
function readCiEvent(environment) {
    if (environment.GITHUB_ACTIONS === 'true' || environment.GITHUB_EVENT_NAME)
        return github(environment);
    if (environment.GITLAB_CI === 'true')
        return gitlab(environment);
    if (environment.TF_BUILD?.toLowerCase() === 'true')
        return azure(environment);
    if (environment.BITBUCKET_BUILD_NUMBER)
        return bitbucket(environment);
    if (environment.CIRCLECI === 'true')
        return circle(environment);
    if (environment.JENKINS_URL)
        return jenkins(environment);
    return undefined;
}
function remote(branch) {
    const name = branch?.replace(/^refs\/heads\//, '');
    return name ? [`refs/remotes/origin/${name}`] : [];
}
function commits(...ids) {
    return ids.filter((id) => id !== undefined && (0,git/* isCommitId */.jh)(id) && !/^0+$/.test(id));
}
function jobOf(environment, ...names) {
    return names.map((name) => environment[name] ?? '').join('\0');
}
/** docs.gitlab.com, "Predefined CI/CD variables". The tip of the target branch, since a merge base may be as old as one likes. */
function gitlab(environment) {
    const job = jobOf(environment, 'CI_JOB_ID');
    const name = environment.CI_PIPELINE_SOURCE ?? 'pipeline';
    const branches = {
        ...(environment.CI_DEFAULT_BRANCH ? { defaultBranch: environment.CI_DEFAULT_BRANCH } : {}),
        ...(environment.CI_COMMIT_BRANCH ? { branch: environment.CI_COMMIT_BRANCH } : {}),
    };
    if (!environment.CI_MERGE_REQUEST_IID && name !== 'merge_request_event')
        return {
            name,
            kind: 'push',
            heads: commits(environment.CI_COMMIT_SHA),
            bases: commits(environment.CI_COMMIT_BEFORE_SHA),
            ...branches,
            job,
        };
    return {
        name: 'merge_request_event',
        kind: 'pull-request',
        heads: commits(environment.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA, environment.CI_COMMIT_SHA),
        bases: [
            ...remote(environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME),
            ...commits(environment.CI_MERGE_REQUEST_TARGET_BRANCH_SHA, environment.CI_MERGE_REQUEST_DIFF_BASE_SHA),
        ],
        ...branches,
        ...(environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME ? { targetBranch: environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME } : {}),
        job,
    };
}
/** learn.microsoft.com, "Use predefined variables" of Azure Pipelines. */
function azure(environment) {
    const job = jobOf(environment, 'BUILD_BUILDID', 'SYSTEM_JOBID', 'SYSTEM_JOBATTEMPT');
    const name = environment.BUILD_REASON ?? 'build';
    const target = environment.SYSTEM_PULLREQUEST_TARGETBRANCH;
    if (target || name === 'PullRequest')
        return {
            name: 'PullRequest',
            kind: 'pull-request',
            heads: commits(environment.SYSTEM_PULLREQUEST_SOURCECOMMITID, environment.BUILD_SOURCEVERSION),
            bases: remote(target),
            job,
        };
    const branch = /^refs\/heads\/(.+)$/.exec(environment.BUILD_SOURCEBRANCH ?? '')?.[1];
    return {
        name,
        kind: 'push',
        heads: commits(environment.BUILD_SOURCEVERSION),
        bases: [],
        ...(branch === undefined ? {} : { branch }),
        job,
    };
}
/** support.atlassian.com, "Variables and secrets" of Bitbucket Pipelines. */
function bitbucket(environment) {
    const job = jobOf(environment, 'BITBUCKET_PIPELINE_UUID', 'BITBUCKET_STEP_UUID', 'BITBUCKET_BUILD_NUMBER');
    const heads = commits(environment.BITBUCKET_COMMIT);
    if (environment.BITBUCKET_PR_ID)
        return {
            name: 'pull request',
            kind: 'pull-request',
            heads,
            bases: [...remote(environment.BITBUCKET_PR_DESTINATION_BRANCH), ...shortCommit(environment.BITBUCKET_PR_DESTINATION_COMMIT)],
            job,
        };
    return {
        name: 'push',
        kind: 'push',
        heads,
        bases: [],
        ...(environment.BITBUCKET_BRANCH ? { branch: environment.BITBUCKET_BRANCH } : {}),
        job,
    };
}
/** Bitbucket gives the destination's commit as twelve digits. */
function shortCommit(text) {
    return text !== undefined && /^[0-9a-f]{12,64}$/.test(text) ? [text] : [];
}
/** circleci.com, "Project values and variables". It names no base, so the default branch of the clone stands for it. */
function circle(environment) {
    const job = jobOf(environment, 'CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_BUILD_NUM');
    const isPull = Boolean(environment.CIRCLE_PULL_REQUEST || environment.CIRCLE_PULL_REQUESTS || environment.CIRCLE_PR_NUMBER);
    return {
        name: isPull ? 'pull request' : 'push',
        kind: isPull ? 'pull-request' : 'push',
        heads: commits(environment.CIRCLE_SHA1),
        bases: isPull ? [...commits(environment.CIRCLE_BASE_REVISION), 'refs/remotes/origin/HEAD', ...remote('main'), ...remote('master')] : [],
        ...(environment.CIRCLE_BRANCH ? { branch: environment.CIRCLE_BRANCH } : {}),
        job,
    };
}
/** The variables of Jenkins' multibranch pipelines (Pipeline Syntax, "env"). */
function jenkins(environment) {
    const job = jobOf(environment, 'BUILD_TAG', 'BUILD_URL');
    if (environment.CHANGE_ID || environment.CHANGE_TARGET)
        return {
            name: 'change request',
            kind: 'pull-request',
            heads: commits(environment.GIT_COMMIT),
            bases: remote(environment.CHANGE_TARGET),
            job,
        };
    const branch = environment.BRANCH_NAME ?? environment.GIT_BRANCH?.replace(/^origin\//, '');
    return {
        name: 'build',
        kind: 'push',
        heads: commits(environment.GIT_COMMIT),
        bases: [],
        ...(branch === undefined ? {} : { branch }),
        ...(environment.BRANCH_IS_PRIMARY === 'true' && branch !== undefined ? { defaultBranch: branch } : {}),
        job,
    };
}
/** The event payload is written by GitHub; it is bounded all the same. */
const maxEventBytes = 32 * 1024 * 1024;
/** Events that judge a change before it is merged; their payload is needed, or the change would be judged by its own policy. */
const judgedEvents = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];
function github(environment) {
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const job = jobOf(environment, 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB');
    const judged = judgedEvents.includes(name);
    const payload = name === '' ? undefined : readEvent(environment.GITHUB_EVENT_PATH, judged);
    const defaultBranch = payload?.repository?.default_branch;
    const branch = /^refs\/heads\/(.+)$/.exec(environment.GITHUB_REF ?? '')?.[1];
    const common = { name, job, ...(typeof defaultBranch === 'string' && defaultBranch !== '' ? { defaultBranch } : {}) };
    if (judged) {
        const heads = commits(payload?.pull_request?.head?.sha ?? payload?.merge_group?.head_sha);
        const bases = commits(payload?.pull_request?.base?.sha ?? payload?.merge_group?.base_sha);
        if (heads.length === 0 || bases.length === 0)
            throw unreadableEvent(environment.GITHUB_EVENT_PATH, `expected the base and head commit of the ${name} event`);
        const target = payload?.pull_request?.base?.ref ?? payload?.merge_group?.base_ref?.replace(/^refs\/heads\//, '');
        return { ...common, kind: 'pull-request', heads, bases, ...(typeof target === 'string' ? { targetBranch: target } : {}) };
    }
    if (name === '')
        return { ...common, kind: undefined, heads: [], bases: [] };
    const [branchTip] = commits(environment.GITHUB_SHA);
    const ofBranch = { ...(branch === undefined ? {} : { branch }), ...(branchTip === undefined ? {} : { branchTip }) };
    if (name === 'push')
        return {
            ...common,
            ...ofBranch,
            kind: 'push',
            heads: commits(payload?.after, environment.GITHUB_SHA),
            bases: commits(payload?.before),
        };
    // Another workflow's head, or the default branch, which such a run checks out unless told otherwise.
    if (payload?.workflow_run !== undefined)
        return { ...common, ...ofBranch, kind: 'push', heads: commits(payload.workflow_run.head_sha, environment.GITHUB_SHA), bases: [] };
    return { ...common, ...ofBranch, kind: 'push', heads: [], bases: [] };
}
/** A pull request without a readable payload must not be taken for a plain push: its policy would then be its own. */
function readEvent(file, required) {
    try {
        if (file === undefined || (0,external_node_fs_.statSync)(file).size > maxEventBytes)
            throw new Error('no payload');
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (typeof payload !== 'object' || payload === null)
            throw new Error('no object');
        return payload;
    }
    catch {
        if (required)
            throw unreadableEvent(file, 'expected the JSON payload of the event');
        return undefined;
    }
}
function unreadableEvent(file, message) {
    return new errors/* PortcullisError */.SO({
        code: 'event-unreadable',
        message,
        where: { file: file ?? 'GITHUB_EVENT_PATH', key: 'GITHUB_EVENT_PATH' },
        remedy: 'Run the step in a job that GitHub started for the event, with GITHUB_EVENT_PATH unchanged.',
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/runner.js
// What the CI system's environment says about the job: workspace, checkout, commit, the change under judgement, and whose
// settings judge it.






/**
 * Reads the job. @throws PortcullisError `workspace-missing`, `event-unreadable`, `base-unavailable`, or `wrong-tree` when the
 * checkout is not the change that the event is about.
 */
function readJob(environment, directory, options = {}) {
    const workspace = environment.GITHUB_WORKSPACE || directory;
    if ((0,external_node_fs_.statSync)(workspace, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new errors/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: 'expected GITHUB_WORKSPACE to be a directory',
            where: { file: workspace, key: 'GITHUB_WORKSPACE' },
            remedy: 'Run the checkout step before this one.',
        });
    }
    const event = readCiEvent(environment);
    const checkout = findCheckout(workspace, event);
    const own = checkout === undefined ? (0,git/* headCommit */.Qo)(workspace) : (0,git/* headCommit */.Qo)(checkout);
    const commit = own ?? validCommit(environment.GITHUB_SHA);
    const change = options.base === undefined ? changeOf(event, own, checkout) : comparedWith(options.base, checkout, own);
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const repository = environment.GITHUB_REPOSITORY;
    const identity = event === undefined ? undefined : (0,external_node_crypto_.createHash)('sha256').update(event.job).digest('hex').slice(0, 16);
    return {
        workspace,
        ...(checkout === undefined ? {} : { checkout }),
        ...(commit === undefined ? {} : { commit }),
        ...(repository ? { repositoryUrl: `${serverUrl}/${repository}` } : {}),
        ...(environment.GITHUB_REF ? { ref: environment.GITHUB_REF } : {}),
        ...(change === undefined ? {} : { change }),
        settings: (0,src_settings/* settingsOf */.f5)((0,external_node_fs_.realpathSync)(workspace), change, checkout),
        committed: event !== undefined && change !== undefined && options.base === undefined,
        ...(identity === undefined ? {} : { identity }),
        ...(repository && commit !== undefined ? { source: { serverUrl, repository, commit } } : {}),
    };
}
function validCommit(text) {
    return text !== undefined && (0,git/* isCommitId */.jh)(text) ? text : undefined;
}
/** How deep below the workspace a checkout step may have put the repository. */
const maxCheckoutDepth = 2;
const maxFoldersSearched = 500;
/**
 * The repository that the job is about: the workspace's own or the one above it, else the one that a checkout step put into a
 * folder of the workspace. Of several the one that holds what the event names.
 */
function findCheckout(workspace, event) {
    const own = (0,git/* findGitRoot */.ky)((0,external_node_fs_.realpathSync)(workspace));
    if (own !== undefined)
        return own;
    // Outside CI a folder that holds repositories is just that.
    if (event === undefined)
        return undefined;
    const below = checkoutsBelow((0,external_node_fs_.realpathSync)(workspace), maxCheckoutDepth);
    if (below.length <= 1)
        return below[0];
    return below.find((folder) => isNamedBy(event, (0,git/* headCommit */.Qo)(folder), folder)) ?? below[0];
}
function checkoutsBelow(folder, depth) {
    if (depth === 0)
        return [];
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
            .map((entry) => entry.name);
    }
    catch {
        return [];
    }
    return names
        .sort()
        .slice(0, maxFoldersSearched)
        .flatMap((name) => ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name, '.git')) ? [(0,external_node_path_.join)(folder, name)] : checkoutsBelow((0,external_node_path_.join)(folder, name), depth - 1)));
}
/** HEAD is what the event names, or a merge that has it as parent, which a shallow clone knows too. */
function isNamedBy(event, head, checkout) {
    if (head === undefined)
        return false;
    if (event.heads.includes(head))
        return true;
    const parents = (0,git/* parentsOf */.fY)(checkout, head);
    return parents.length > 1 && parents.some((parent) => event.heads.includes(parent));
}
function changeOf(event, head, checkout) {
    if (event === undefined || event.kind === undefined)
        return undefined;
    if (head !== undefined && event.heads.length > 0 && !isNamedBy(event, head, checkout))
        throw wrongTree(event, head);
    const named = event.heads.find((id) => (0,git/* isCommitId */.jh)(id)) ?? head;
    if (named === undefined)
        return undefined;
    const name = event.defaultBranch ?? (checkout === undefined ? undefined : remoteDefault(checkout));
    const tip = name === undefined || checkout === undefined ? undefined : (0,git/* resolveCommit */.WL)(checkout, `refs/remotes/origin/${name}`);
    const base = baseOf(event, checkout);
    // A change that is to be merged into the default branch has that branch's commit as its base.
    const known = tip ?? (event.kind === 'pull-request' && name !== undefined && event.targetBranch === name ? base : undefined);
    return {
        kind: event.kind,
        head: event.kind === 'pull-request' ? named : (head ?? named),
        ...(base === undefined ? {} : { base }),
        ...(name === undefined ? {} : { defaultBranch: { name, ...(known === undefined ? {} : { commit: known }) } }),
        onDefaultBranch: event.kind === 'push' &&
            name !== undefined &&
            event.branch === name &&
            (event.branchTip === undefined || head === undefined || event.branchTip === head),
    };
}
/** The first of the event's words for its base that this checkout knows; a commit id counts even where it is not there. */
function baseOf(event, checkout) {
    for (const revision of checkout === undefined ? [] : event.bases) {
        const found = (0,git/* resolveCommit */.WL)(checkout, revision);
        if (found !== undefined)
            return found;
    }
    return event.bases.find((revision) => (0,git/* isCommitId */.jh)(revision));
}
/** What `origin/HEAD` of a clone points at. */
function remoteDefault(checkout) {
    for (const name of ['main', 'master']) {
        const head = (0,git/* resolveCommit */.WL)(checkout, 'refs/remotes/origin/HEAD');
        if (head !== undefined && head === (0,git/* resolveCommit */.WL)(checkout, `refs/remotes/origin/${name}`))
            return name;
    }
    return undefined;
}
function comparedWith(revision, checkout, head) {
    const base = checkout === undefined ? undefined : (0,git/* resolveCommit */.WL)(checkout, revision);
    if (base !== undefined && head !== undefined)
        return { kind: 'pull-request', base, head, onDefaultBranch: false };
    throw new errors/* PortcullisError */.SO({
        code: 'base-unavailable',
        message: `expected a commit, branch or tag of this checkout, got "${revision.slice(0, 80)}"`,
        where: { key: 'base' },
        remedy: checkout === undefined ? 'Run in a git checkout, with git on PATH.' : 'Fetch it (`git fetch origin BRANCH`), or correct the name.',
    });
}
function wrongTree(event, head) {
    const wanted = [...new Set(event.heads)].map((id) => id.slice(0, 12)).join(' or ');
    return new errors/* PortcullisError */.SO({
        code: 'wrong-tree',
        message: `expected the checkout of ${wanted}, which the ${event.name} event is about, or a merge of it; got ${head.slice(0, 12)}`,
        remedy: 'Check out what is to be judged: leave `ref` of the checkout step out, or name the head of the change.',
    });
}
/** A scanner judges files of a change; without a checkout nobody knows whose they are. @throws PortcullisError `wrong-tree`. */
function requireCheckout(job) {
    if (job.change === undefined || job.checkout !== undefined || !job.committed)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'wrong-tree',
        message: `expected a git checkout of ${job.change.head.slice(0, 12)}, got a folder without version control`,
        where: { file: job.workspace },
        remedy: 'Run the checkout step before this one, on a runner that has git.',
    });
}
/** Whether a directory is what the CI system checked out, or lies in it. */
function inCiWorkspace(environment, directory) {
    const root = [
        environment.GITHUB_WORKSPACE,
        environment.CI_PROJECT_DIR,
        environment.BUILD_SOURCESDIRECTORY,
        environment.BITBUCKET_CLONE_DIR,
        environment.CIRCLE_WORKING_DIRECTORY,
        environment.WORKSPACE,
    ].find((folder) => folder !== undefined && folder !== '');
    return root === undefined || insideFolder(resolve(root), directory) || insideFolder(directory, resolve(root));
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/execute.js
// One scanner run from inputs to SARIF file: the same for an action and for the CLI.







const nothingCovered = { applicable: 0, scanned: 0, bytes: 0, skipped: [] };
/**
 * Runs a scanner and writes its SARIF file; never throws. The file is there from the start as that of a run that
 * did not succeed, so that a run killed in the middle leaves no older, greener file behind.
 */
async function executeScanner(scanner, inputs, host) {
    const started = host.now();
    const file = inputs['sarif-file'];
    const { job } = host;
    const told = inputsTold(inputs);
    const earlier = earlierRuns(host.resultsBase, file, { scanner: scanner.name, job: job.identity, commit: job.commit, inputs: told });
    const write = (run, result) => {
        const info = { ...runInfo(scanner, host, started, run), inputs: told, ...(earlier.part === undefined ? {} : { part: earlier.part }) };
        const text = withRuns(earlier.runs, serialiseSarif(toSarif(scanner, info, result)).text);
        return writeResultsFile(host.resultsBase, file, text, 'sarif-file');
    };
    let sarifFile;
    try {
        sarifFile = write({ successful: false, error: unfinished(scanner.name) });
        requireCheckout(job);
        (0,reader/* refuseOtherSpelling */.bg)((0,src_settings/* settingsTree */.O0)(job.settings) ?? job.settings.head);
        const scanned = await scanner.scan(inputs, scanContext(host));
        if (!scanned.canary.detected)
            throw canaryMissed(scanner.name, scanned.canary.detail);
        const result = await withGapsJudged(scanned, scanner.name, job.settings, started);
        writeResultsFiles(host.resultsBase, result.files ?? []);
        sarifFile = write({ successful: unreadOf(result).length === 0 }, result);
        return concluded(result, inputs['fail-on'], sarifFile);
    }
    catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error));
        try {
            if (sarifFile !== undefined)
                write({ successful: false, error: failure });
        }
        catch {
            // The placeholder is still there and says that the run did not finish.
        }
        return {
            conclusion: 'fail',
            exitCode: 2,
            findings: [],
            coverage: nothingCovered,
            notices: [],
            unread: [],
            letThrough: 0,
            error: failure,
            ...(sarifFile === undefined ? {} : { sarifFile }),
        };
    }
}
/** What an engine may know of a host. */
function scanContext({ job, now, environment, threads, progress }) {
    return {
        workspace: job.workspace,
        now,
        environment,
        settings: job.settings,
        committed: job.committed,
        ...(job.change === undefined ? {} : { change: job.change }),
        ...(threads === undefined ? {} : { threads }),
        ...(progress === undefined ? {} : { progress }),
    };
}
/** The file of a run that could not begin: what an earlier job left there must not speak for this one. */
function writeFailedRun(scanner, base, file, error, now) {
    const run = { tool: { name: scanner.name, version: version }, successful: false, error, startTime: now, endTime: now };
    try {
        writeResultsFile(base, file, serialiseSarif(toSarif(scanner, run)).text, 'sarif-file');
    }
    catch {
        // The step fails all the same, and its log says why.
    }
}
/** Inputs that say only where and how results are shown. */
const ofResults = ['sarif-file', 'annotations', 'summary', 'fail-on'];
function inputsTold(inputs) {
    return Object.fromEntries(Object.entries(inputs).filter(([name]) => !ofResults.includes(name)));
}
/** Marks the gaps that the judging policy allows, and says whose settings judged where it was only the change's own. */
async function withGapsJudged(result, scanner, settings, now) {
    const { remark } = settings.origin === 'checkout' ? settings : { remark: undefined };
    const notices = remark === undefined ? result.notices : [...result.notices, { level: 'note', message: `${capital(remark)}.` }];
    const tree = (0,src_settings/* settingsTree */.O0)(settings);
    if (tree === undefined || !result.coverage.skipped.some(({ gap }) => gap))
        return { ...result, notices };
    const skipped = await withAllowedGaps(result.coverage.skipped, await allowedGapsOf(tree), scanner, now.toISOString().slice(0, 10));
    return { ...result, notices, coverage: { ...result.coverage, skipped } };
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function unreadOf({ coverage }) {
    return coverage.skipped.filter(({ gap, allowed }) => gap && allowed === undefined);
}
function concluded(result, failOn, sarifFile) {
    const { findings, coverage, notices, suppressed } = result;
    const unread = unreadOf(result);
    const failing = findings.some((finding) => fails(finding, failOn));
    return {
        conclusion: failing || unread.length > 0 ? 'fail' : 'pass',
        exitCode: unread.length > 0 ? 2 : failing ? 1 : 0,
        findings,
        coverage,
        notices,
        unread,
        letThrough: suppressed.length + coverage.skipped.filter(({ allowed }) => allowed !== undefined).length,
        sarifFile,
        result,
    };
}
/** Whether a finding fails the step: by its severity, or because a policy said no. With `none` the gate decides on both. */
function fails(finding, failOn) {
    return (0,src_severity/* reaches */.O6)(finding.severity, failOn) || (finding.refusal === true && failOn !== 'none');
}
function runInfo(scanner, host, started, run) {
    const { job } = host;
    return {
        tool: { name: scanner.name, version: version, ...(host.environment.GITHUB_ACTION_REF ? { commit: host.environment.GITHUB_ACTION_REF } : {}) },
        successful: false,
        startTime: started,
        endTime: host.now(),
        ...(job.repositoryUrl === undefined ? {} : { repositoryUri: job.repositoryUrl }),
        ...(job.commit === undefined ? {} : { head: job.commit }),
        ...(job.change?.base === undefined ? {} : { base: job.change.base }),
        ...(job.ref === undefined ? {} : { ref: job.ref }),
        settings: settingsTold(job.settings),
        ...(job.identity === undefined ? {} : { job: job.identity }),
        ...run,
    };
}
function settingsTold(settings) {
    if (settings.origin === 'unavailable')
        return { origin: settings.origin, remark: settings.reason };
    if (settings.origin !== 'checkout')
        return { origin: settings.origin, commit: settings.commit };
    return { origin: settings.origin, ...(settings.remark === undefined ? {} : { remark: settings.remark }) };
}
function unfinished(name) {
    return new errors/* PortcullisError */.SO({
        code: 'run-unfinished',
        message: `expected ${name} to finish, but it was stopped before it wrote its result`,
        remedy: 'Look at the log of the step for a time-out or lack of memory, and run it again.',
    });
}
function canaryMissed(name, detail) {
    return new errors/* PortcullisError */.SO({
        code: 'canary-missed',
        message: `expected ${name} to detect its built-in sample, but it did not: ${detail}`,
        remedy: 'Do not trust this run. Remove the configuration that switches rules off, or report the defect.',
    });
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/inputs.js
// Declared inputs from text: what the runner passes and the CLI's flags are parsed alike.

/** Parses every declared input. @throws PortcullisError `input-invalid` naming the input. */
function readInputs(specs, source) {
    const values = {};
    for (const [name, spec] of Object.entries(specs)) {
        const text = source(name);
        values[name] = text === undefined ? spec.default : parse(name, spec, text);
    }
    return values;
}
function parse(name, spec, text) {
    switch (spec.type) {
        case 'string':
            return text.trim();
        case 'boolean':
            // YAML 1.2 core schema, as in core.getBooleanInput.
            if (/^(?:true|True|TRUE)$/.test(text.trim()))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text.trim()))
                return false;
            throw invalid(name, '`true` or `false`', text);
        case 'integer': {
            const value = /^-?\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
            if (value >= spec.min && value <= spec.max)
                return value;
            throw invalid(name, `a whole number from ${spec.min} to ${spec.max}`, text);
        }
        case 'list':
            return listOf(name, text);
        case 'choice':
            if (spec.choices.includes(text.trim()))
                return text.trim();
            throw invalid(name, `one of ${spec.choices.join(', ')}`, text);
    }
}
/**
 * Items of a list: one a line, or separated by commas that stand in no braces, since `{a,b}` is one glob.
 * A list that was given and holds nothing says nothing: it is a mistake.
 */
function listOf(name, text) {
    const items = [];
    let depth = 0;
    let item = '';
    for (const char of `${text}\n`) {
        if (char === '{')
            depth++;
        if (char === '}' && depth > 0)
            depth--;
        if (char === '\n' || (char === ',' && depth === 0)) {
            if (char === '\n')
                depth = 0;
            if (item.trim() !== '')
                items.push(item.trim());
            item = '';
        }
        else
            item += char;
    }
    if (items.length === 0)
        throw invalid(name, 'at least one value', text.trim());
    return items;
}
function invalid(name, expected, got) {
    return new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected ${expected}, got "${got.length > 60 ? `${got.slice(0, 60)}…` : got}"`,
        where: { key: name },
        remedy: `Correct the input \`${name}\`.`,
    });
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/packages/core/src/markdown.js
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */
function markdown_escapeMarkdown(text) {
    return (0,errors/* printable */.g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?):/g, '$1\\:');
}
/** Text as inline code. */
function markdown_inlineCode(text) {
    const clean = (0,errors/* printable */.g$)(text).replace(/\|/g, '\\|');
    const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/markdown.js
// Links into the source of what was scanned, and how much of a summary the runner takes.


/** GitHub refuses a step's summary above 1 MiB; it counts bytes. */
const markdown_maxSummaryBytes = 1024 * 1024;
/** URL of a file and line at the commit. */
function sourceUrl(link) {
    if (link === undefined)
        return undefined;
    return (path, line) => {
        const way = path.split('/').map(encodeURIComponent).join('/');
        return `${link.serverUrl}/${link.repository}/blob/${link.commit}/${way}${line === undefined ? '' : `#L${line}`}`;
    };
}
/** `path:line` as a link to the commit's file, or as code where no link can be made. */
function markdown_placeLink(link, path, line) {
    const label = markdown_inlineCode(line === undefined ? path : `${path}:${line}`);
    const url = sourceUrl(link);
    return url === undefined ? label : `[${label}](${url(path, line)})`;
}
/**
 * Joins a head, rows and a tail, leaving out the last rows when the whole would pass `maxBytes`;
 * `leftOut` writes the line that says how many.
 */
function markdown_withinBytes(head, rows, tail, maxBytes, leftOut) {
    const reserve = Buffer.byteLength(head) + Buffer.byteLength(tail) + 200;
    let bytes = reserve;
    let count = 0;
    for (const row of rows) {
        bytes += Buffer.byteLength(row) + 1;
        if (bytes > maxBytes)
            break;
        count++;
    }
    const kept = rows.slice(0, count).join('\n');
    const rest = rows.length - count;
    return `${head}${kept}${kept === '' ? '' : '\n'}${rest > 0 ? `\n${leftOut(rest)}\n` : ''}${tail}`;
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/toolkit.js
// What a step asks of its runner and tells it, all of it through GitHub's own toolkit; no other file imports it. Added here is what
// the toolkit leaves to its callers: a log line is never a command, a summary keeps within its limit, a wrong place is no crash.



const annotate = { error: error, warning: warning, notice: notice };
/** Inputs as the runner passes them. An empty one is an absent one: the runner sets it so. */
const runnerInputs = (name) => getInput(name, { trimWhitespace: false }) || undefined;
/** Has the runner mask what was given for inputs that hold credentials. */
function maskSecrets(specs, values) {
    for (const [name, spec] of Object.entries(specs)) {
        const value = values[name];
        if (spec.type === 'string' && spec.secret === true && typeof value === 'string' && value !== '')
            setSecret(value);
    }
}
/** Writes a line to the log of the step. */
function tell(line) {
    if (typeof line === 'string')
        info(withoutCommands(line));
    else
        annotate[line.level](line.message, properties(line));
}
function properties({ title, path, region }) {
    return {
        ...(title === undefined ? {} : { title }),
        ...(path === undefined ? {} : { file: path }),
        ...(region === undefined ? {} : { startLine: region.startLine, endLine: region.endLine }),
        // Columns are only allowed when the annotation stays on one line.
        ...(region === undefined || region.startLine !== region.endLine
            ? {}
            : { startColumn: region.startColumn, endColumn: region.endColumn }),
    };
}
/**
 * Text in which the runner finds no command: it reads `::name::` at the beginning of a line, and the older `##[name]` anywhere in
 * one (actions/runner, ActionCommand.cs), so that a file's name could stop all commands behind it.
 */
function withoutCommands(text) {
    return text.replace(/^(\s*:)(?=:)/gm, '$1\u200b').replaceAll('##[', '##\u200b[');
}
/** Appends to the job summary; one that GitHub would refuse for its size is left as it is. */
async function appendSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    const used = file ? (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size : undefined;
    if (used === undefined || used + Buffer.byteLength(markdown) > markdown_maxSummaryBytes)
        return;
    await summary.addRaw(markdown).write();
}
/** Sets the step's outputs. Where there is no file for them nobody reads them, and the toolkit would write commands that are no more. */
function setOutputs(outputs) {
    if (!process.env.GITHUB_OUTPUT)
        return;
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
}
/** Whether somebody asked the runner for its debug log. */
function debugging() {
    return isDebug() || process.env.ACTIONS_STEP_DEBUG === 'true';
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/run-action.js
// The life of a step, the same for the scanners and the gate: inputs, its work, what it tells, its outputs, its exit code.




/** A program that imports actions' bundles for their engines says so here; nothing said, an action runs. */
const hosted = Symbol.for('portcullis.hosted');
/** From here on actions' bundles that this thread imports give their engines and do not run. For the CLI. */
function hostActions() {
    Object.assign(globalThis, { [hosted]: true });
}
/** Whether this thread's program only takes the engines of actions' bundles. */
function isHosted() {
    return hosted in globalThis;
}
/** Runs an action. Sets `process.exitCode`: 0 pass, 1 findings or a block, 2 failure. */
async function runAction(action, work) {
    if (isHosted())
        return;
    exitOnSignals(action.name);
    try {
        const inputs = readInputs(action.inputs, runnerInputs);
        maskSecrets(action.inputs, inputs);
        const { exitCode, log, summary, outputs } = await work.run(inputs, readJob(process.env, process.cwd()));
        for (const line of log)
            tell(line);
        if (summary !== undefined)
            await appendSummary(summary);
        setOutputs(outputs);
        process.exitCode = exitCode;
    }
    catch (thrown) {
        process.exitCode = 2;
        const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
        const outputs = work.failed(failure);
        for (const line of failureLog(failure))
            tell(line);
        setOutputs(outputs);
    }
}
/** One clear line for a failure, as an error annotation; the stack only for those who debug. */
function failureLog(error) {
    const placed = error instanceof errors/* PortcullisError */.SO && (0,errors/* formatPlace */.dE)(error.where) !== '';
    const line = { level: 'error', message: (0,errors/* formatError */.Wk)(error), ...(placed ? { title: error.code } : {}) };
    return debugging() ? [line, error.stack ?? ''] : [line];
}
/** A stopped step says so; its results already say that the run did not finish. */
function exitOnSignals(name) {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            tell({ level: 'error', message: `${name} was stopped by ${signal} before it finished; its result does not count. [stopped]` });
            process.exit(2);
        });
    }
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/summary.js
// The job summary of a scanner: the decision first, then a table of findings with links.



/** The summary's Markdown, always within GitHub's limit. */
function scannerSummary(title, execution, failOn, link) {
    const { findings, coverage } = execution;
    const head = [`### ${markdown_escapeMarkdown(title)}: ${markdown_escapeMarkdown(decisionLine(execution, failOn))}`, ''];
    const { unread } = execution;
    const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
    const tail = [''];
    const listed = (entries, why) => `${entries
        .slice(0, 20)
        .map((entry) => `${markdown_inlineCode(entry.path)} (${markdown_escapeMarkdown(why(entry))})`)
        .join(', ')}${entries.length > 20 ? ` and ${entries.length - 20} more` : ''}.`;
    if (unread.length > 0)
        tail.push(`**Could not be looked at:** ${listed(unread, (gap) => gap.detail ?? gap.reason)} Make it readable, leave it out by an input, or allow that very gap with \`allow-gaps\` in the policy.`, '');
    if (allowed.length > 0)
        tail.push(`Let through unread: ${listed(allowed, (gap) => gap.allowed?.reason ?? '')}`, '');
    tail.push(...letThroughLines(execution));
    for (const notice of execution.notices.slice(0, 20))
        tail.push(`- ${markdown_escapeMarkdown(notice.message)}`);
    const skipped = coverage.skipped.length - unread.length - allowed.length;
    tail.push('', `Scanned ${coverage.scanned} of ${coverage.applicable} inputs, ${coverage.bytes} bytes${skipped === 0 ? '' : `; ${skipped} skipped, with reasons in the SARIF file`}.`, '');
    const details = execution.result?.details ?? '';
    // Details may be as long as there are images; the findings come first.
    if (Buffer.byteLength(details) < markdown_maxSummaryBytes / 2)
        tail.push(details);
    if (findings.length > 0)
        head.push('| Severity | Rule | Where | What |', '|---|---|---|---|', '');
    const rows = [...findings].sort((a, b) => (0,src_severity/* bySeverity */.Np)(a.severity, b.severity)).map((finding) => row(finding, link));
    return markdown_withinBytes(head.join('\n'), rows, tail.join('\n'), markdown_maxSummaryBytes, (count) => `${count} more findings are in the SARIF file.`);
}
const maxLetThroughListed = 20;
/** What is let through by whom and until when: nobody should take it for clean. */
function letThroughLines({ result }) {
    const all = result?.suppressed ?? [];
    if (all.length === 0)
        return [];
    const lines = all.slice(0, maxLetThroughListed).map(({ finding, justification, owner, until }) => {
        const line = finding.location.region?.startLine;
        const who = [owner === undefined ? '' : `by ${owner}`, until === undefined ? '' : `until ${until}`]
            .filter((part) => part !== '')
            .join(' ');
        const why = [justification ?? 'no reason given', who].filter((part) => part !== '').join('; ');
        return `- ${markdown_inlineCode(finding.ruleId)} in ${markdown_inlineCode(`${finding.location.path}${line === undefined ? '' : `:${line}`}`)}: ${markdown_escapeMarkdown(why)}`;
    });
    const more = all.length > maxLetThroughListed ? [`- and ${all.length - maxLetThroughListed} more, in the SARIF file`] : [];
    return [`Let through, and not clean: ${all.length}`, '', ...lines, ...more, ''];
}
/** The decision in one line. Three words are kept apart: clean, let through, and what fails. */
function decisionLine(execution, failOn) {
    if (execution.error !== undefined)
        return `failed: ${execution.error.message}`;
    const { findings, coverage, unread, letThrough } = execution;
    const counts = src_severity/* severities */.gO
        .map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length])
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ');
    const through = letThrough === 0 ? '' : `; ${letThrough} let through`;
    if (unread.length > 0) {
        const found = findings.length === 0 ? '' : `; ${findings.length} found in the rest (${counts})`;
        return `failed, ${plural(unread.length, 'input')} could not be looked at${found}${through}`;
    }
    const failing = findings.filter((finding) => fails(finding, failOn)).length;
    if (failing > 0)
        return `blocked, ${failing} of ${findings.length} to fix (${counts})${through}`;
    if (findings.length > 0 && failOn === 'none')
        return `reported ${findings.length} (${counts}); the gate decides${through}`;
    if (findings.length > 0)
        return `passed, ${findings.length} below the threshold (${counts})${through}`;
    if (coverage.scanned === 0)
        return `nothing to look at${through}`;
    if (letThrough > 0)
        return `passed, not clean: ${letThrough} let through, nothing else found in ${plural(coverage.scanned, 'input')}`;
    return `clean, nothing found in ${plural(coverage.scanned, 'input')}`;
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
function row(finding, link) {
    const { path, region } = finding.location;
    return `| ${finding.severity} | ${markdown_inlineCode(finding.ruleId)} | ${markdown_placeLink(link, path, region?.startLine)} | ${markdown_escapeMarkdown(finding.message)} |`;
}
/** The Markdown functions bound to a job, for summaries that other packages lay out. */
function summaryMarkdown(link) {
    return {
        escape: escapeMarkdown,
        code: inlineCode,
        place: (path, line) => placeLink(link, path, line),
        within: (head, rows, tail, leftOut) => withinBytes(head, rows, tail, maxSummaryBytes, leftOut),
    };
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/scanner-log.js
// What a scanner says in the log of its step: findings as lines and as annotations, remarks, what it did not look at, the decision.


/** Findings listed in the log; all of them are in the SARIF file. */
const maxFindings = 200;
/** Inputs that could not be looked at, named in the log. */
const maxGaps = 20;
/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
const perLevel = 10;
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' };
function scannerLog(name, execution, inputs, sarifFile) {
    const { findings, notices, unread } = execution;
    const file = (0,errors/* printable */.g$)(sarifFile);
    const more = (left, line) => (left > 0 ? [line] : []);
    return [
        ...findings.slice(0, maxFindings).map(findingLine),
        ...more(findings.length - maxFindings, `${findings.length - maxFindings} more findings are in ${file}.`),
        ...(inputs.annotations ? annotations(findings, sarifFile) : []),
        ...notices.map(({ level, message, path }) => level === 'note' ? (0,errors/* printable */.g$)(message) : { level, message, ...(path === undefined ? {} : { path }) }),
        ...unread.slice(0, maxGaps).map(gapLine),
        ...more(unread.length - maxGaps, `${unread.length - maxGaps} more inputs could not be looked at; ${file} names them.`),
        `${name}: ${(0,errors/* printable */.g$)(decisionLine(execution, inputs['fail-on']))}`,
    ];
}
function findingLine({ severity, ruleId, message, location: { path, region } }) {
    const place = region === undefined ? '' : `:${region.startLine}:${region.startColumn}`;
    return `${severity.padEnd(8)} ${(0,errors/* printable */.g$)(path)}${place} ${ruleId} ${(0,errors/* printable */.g$)(message)}`;
}
function gapLine({ path, reason, detail }) {
    return {
        level: 'error',
        message: `Not looked at: ${detail ?? reason}. Make it readable, leave it out by an input, or allow it with \`allow-gaps\` in the policy. [${reason}]`,
        path,
    };
}
/** The annotations that GitHub will show, worst first, then one line that says how many it would not. */
function annotations(findings, sarifFile) {
    const lines = [];
    const used = { error: 0, warning: 0, notice: 0 };
    for (const { severity, ruleId, message, location } of [...findings].sort((a, b) => (0,src_severity/* bySeverity */.Np)(a.severity, b.severity))) {
        const level = levels[severity];
        if (used[level]++ < perLevel)
            lines.push({ level, message, title: `${severity}: ${ruleId}`, ...location });
    }
    const left = findings.length - lines.length;
    if (left > 0)
        lines.push(`${left} more ${left === 1 ? 'finding is' : 'findings are'} not annotated; all are in ${(0,errors/* printable */.g$)(sarifFile)}.`);
    return lines;
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/packages/action-kit/src/threads.js
// Worker threads of a bundle: the file that was started is also what its threads run, so that a bundle stays one program.


/** More threads than this would hold more memory than they save time. */
const mostThreads = 4;
/** The threads that a scanner may start of the file that this process runs. */
function ownThreads() {
    return { entry: process.argv[1], count: Math.min((0,external_node_os_namespaceObject.availableParallelism)(), mostThreads) };
}
/** In a worker thread, hands it to the scanner it was started for. @returns whether this is such a thread. */
async function servesThread(load) {
    if (external_node_worker_threads_namespaceObject.isMainThread || external_node_worker_threads_namespaceObject.parentPort === null)
        return false;
    const { scanner, data } = external_node_worker_threads_namespaceObject.workerData;
    (await load(scanner))?.serve?.(data, external_node_worker_threads_namespaceObject.parentPort);
    return true;
}

;// CONCATENATED MODULE: ./build/packages/action-kit/src/run-scanner.js
// A scanner as the action of the same name.









/** Runs a scanner, or, in a thread that it started, its part of the work. */
async function runScanner(engine) {
    const scanner = engine;
    // In a thread of a program that only took the engine from this bundle, that program serves: twice would answer every task twice.
    if (!isHosted() && (await servesThread(async () => scanner)))
        return;
    await runAction(scanner, {
        async run(inputs, job) {
            const execution = await executeScanner(scanner, inputs, {
                job,
                resultsBase: job.workspace,
                environment: process.env,
                now: () => new Date(),
                threads: ownThreads(),
            });
            return outcomeOf(scanner, execution, inputs, job);
        },
        failed(error) {
            const file = runnerInputs('sarif-file') ?? scanner.inputs['sarif-file'].default;
            writeFailedRun(scanner, process.env.GITHUB_WORKSPACE || process.cwd(), file, error, new Date());
            return { conclusion: 'fail' };
        },
    });
}
function outcomeOf(scanner, execution, inputs, job) {
    const { findings, unread, letThrough, conclusion, result, exitCode, error } = execution;
    const sarifFile = execution.sarifFile === undefined ? '' : (0,external_node_path_.relative)(job.workspace, execution.sarifFile);
    return {
        exitCode,
        log: [...(error === undefined ? [] : failureLog(error)), ...scannerLog(scanner.name, execution, inputs, sarifFile)],
        ...(inputs.summary ? { summary: scannerSummary(scanner.title, execution, inputs['fail-on'], job.source) } : {}),
        outputs: {
            'sarif-file': sarifFile,
            findings: String(findings.length),
            ...Object.fromEntries(src_severity/* severities */.gO.map((each) => [each, String(findings.filter(({ severity }) => severity === each).length)])),
            'let-through': String(letThrough),
            gaps: String(unread.length),
            'sarif-sha256': execution.sarifFile === undefined ? '' : (0,fix/* contentHash */.Ae)((0,external_node_fs_.readFileSync)(execution.sarifFile)),
            conclusion,
            ...result?.outputs,
        },
    };
}


/***/ }),

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay)
/* harmony export */ });
// Days as policies and comments write them: `YYYY-MM-DD`, in UTC.
/** Whether a text is a day of the calendar. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}


/***/ }),

/***/ 732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ PortcullisError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
// The one error type a user ever sees: a code, a sentence, a place and a way out.
/** Marks our errors across bundles: the CLI and each action's bundle hold this class once each. */
const brand = Symbol.for('portcullis.error');
/** A failure that the user can act on. Anything else that is thrown is a defect of ours. */
class PortcullisError extends Error {
    static [Symbol.hasInstance](value) {
        return value instanceof Error && value[brand] === true;
    }
    [brand] = true;
    code;
    where;
    remedy;
    constructor(detail) {
        super(detail.message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.name = 'PortcullisError';
        this.code = detail.code;
        this.where = detail.where ?? {};
        this.remedy = detail.remedy;
    }
}
/** `file:line, key` of a place; empty when nothing is known. */
function formatPlace(place) {
    const file = place.file === undefined ? '' : printable(place.file);
    const at = place.line === undefined ? file : `${file}:${place.line}`;
    return [at, place.key === undefined ? '' : `\`${printable(place.key)}\``].filter((part) => part !== '').join(', ');
}
/** The one line printed for any failure: place, message, remedy, code; never a stack. */
function formatError(error) {
    if (error instanceof PortcullisError) {
        const place = formatPlace(error.where);
        return `${place === '' ? '' : `${place}: `}${printable(error.message)}. ${printable(error.remedy)} [${error.code}]`;
    }
    const message = error instanceof Error ? error.message : String(error);
    return `Internal failure: ${printable(message)}. This is a defect in Portcullis: report it with the --debug output. [internal]`;
}
/** Text safe to print on one line: control characters, which could forge log lines or workflow commands, are escaped. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (char) => {
        if (char === '\n')
            return '\\n';
        if (char === '\t')
            return '\\t';
        if (char === '\r')
            return '\\r';
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ contentHash)
/* harmony export */ });
/* unused harmony exports regionsConflict, composeChanges, applyEdits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
// A fix: text edits that are valid for one exact content of one or more files.



/** SHA-256 of a file's bytes, lower-case hex. Text is hashed as UTF-8. */
function contentHash(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Whether two regions cannot both be edited. Insertions at the same point do conflict: their order would be a guess. */
function regionsConflict(a, b) {
    const before = (line, column, otherLine, otherColumn) => line < otherLine || (line === otherLine && column <= otherColumn);
    const same = a.startLine === b.startLine && a.startColumn === b.startColumn;
    return (same || !(before(a.endLine, a.endColumn, b.startLine, b.startColumn) || before(b.endLine, b.endColumn, a.startLine, a.startColumn)));
}
/**
 * Puts the edits of several fixes of one file together. Identical edits are one edit.
 * A whole change is left out when any of its edits conflicts with one taken before, so that no fix is half applied.
 * @returns the edits that hold together and the changes that were left out.
 */
function composeChanges(changes) {
    const taken = [];
    const leftOut = [];
    const sha256 = changes[0]?.sha256;
    for (const change of changes) {
        const fresh = change.edits.filter((edit) => !taken.some((other) => sameEdit(edit, other)));
        const clash = fresh.some((edit) => taken.some((other) => regionsConflict(edit.region, other.region)));
        if (clash || change.sha256 !== sha256)
            leftOut.push(change);
        else
            taken.push(...fresh);
    }
    return { edits: taken, leftOut };
}
/**
 * The text after all edits.
 * @throws PortcullisError `fix-stale` when the text is not the one the edits were computed for,
 *   `fix-conflict` when edits overlap, `fix-outside` when one lies outside the text.
 */
function applyEdits(text, change) {
    if (contentHash(text) !== change.sha256) {
        throw new PortcullisError({
            code: 'fix-stale',
            message: `expected content with SHA-256 ${change.sha256.slice(0, 12)}, got ${contentHash(text).slice(0, 12)}`,
            where: { file: change.path },
            remedy: 'Scan the file again: it changed after the fix was computed.',
        });
    }
    const index = lineIndex(text);
    const spans = change.edits
        .map((edit) => ({
        start: index.offsetAt(edit.region.startLine, edit.region.startColumn) ?? -1,
        end: index.offsetAt(edit.region.endLine, edit.region.endColumn) ?? -1,
        edit,
    }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let position = 0;
    for (const [order, { start, end, edit }] of spans.entries()) {
        if (start < 0 || end < start) {
            throw new PortcullisError({
                code: 'fix-outside',
                message: `expected an edit inside the file, got line ${edit.region.startLine} column ${edit.region.startColumn}`,
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Drop this fix: the tool that wrote it computed it for another text.',
            });
        }
        const previous = spans[order - 1];
        if (previous !== undefined && regionsConflict(previous.edit.region, edit.region)) {
            throw new PortcullisError({
                code: 'fix-conflict',
                message: 'expected edits that do not overlap, got two for the same place',
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Apply the fixes one at a time.',
            });
        }
        result += text.slice(position, start) + edit.replacement;
        position = end;
    }
    return result + text.slice(position);
}
function sameEdit(a, b) {
    return (a.replacement === b.replacement &&
        a.region.startLine === b.region.startLine &&
        a.region.startColumn === b.region.startColumn &&
        a.region.endLine === b.region.endLine &&
        a.region.endColumn === b.region.endColumn);
}


/***/ }),

/***/ 540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ securitySeverity),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   sr: () => (/* binding */ sarifLevel)
/* harmony export */ });
/* unused harmony exports worst, severityOfScore */
// The four severities, their order, and what they are called in SARIF and by GitHub.
const severities = ['critical', 'high', 'medium', 'low'];
/** SARIF level of a severity (SARIF 2.1.0, 3.27.10). */
const sarifLevel = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** Value of GitHub's `security-severity` property when no CVSS score says better. */
const securitySeverity = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
};
/** Whether `severity` is at or above `threshold`; nothing reaches `none`. */
function reaches(severity, threshold) {
    return threshold !== 'none' && severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** Sorts worst first. */
function bySeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** The worse of two severities. */
function worst(a, b) {
    return bySeverity(a, b) <= 0 ? a : b;
}
/**
 * Severity of a score on the CVSS scale, by the bands of CVSS 3.1 section 5.
 * GitHub reads `security-severity` with the same bands.
 */
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return 'low';
}


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export detectEncoding */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(573);
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
    const starts = lineStarts(text);
    const endOf = (line) => starts[line] ?? text.length;
    const positionAt = (offset) => {
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
        lineCount: starts.length,
        positionAt,
        offsetAt(line, column) {
            const start = starts[line - 1];
            if (start === undefined || column < 1)
                return undefined;
            const offset = start + column - 1;
            return offset <= endOf(line) ? offset : undefined;
        },
        region(start, end) {
            const from = positionAt(start);
            const to = positionAt(end);
            return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
        },
        lineText(line) {
            const start = starts[line - 1];
            return start === undefined ? '' : text.slice(start, endOf(line)).replace(/[\r\n]+$/, '');
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return starts;
}


/***/ }),

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ engine)
});

;// CONCATENATED MODULE: ./build/packages/core/src/inputs.js
// How an action declares its inputs: once, as data. action.yml, README tables, CLI flags and parsing derive from it.
const thresholds = ['none', 'low', 'medium', 'high', 'critical'];
/** The inputs every scanner has. `action` names the default SARIF file. */
function commonInputs(action) {
    return {
        path: { type: 'string', default: '.', description: 'Directory or file to scan, relative to the workspace.' },
        config: { type: 'string', default: '', description: 'Configuration file; empty means the well-known names are looked for.' },
        'fail-on': {
            type: 'choice',
            choices: thresholds,
            default: 'high',
            description: 'Least severity that fails the step; `none` only reports and leaves the decision to the gate.',
        },
        'sarif-file': { type: 'string', default: `portcullis-results/${action}.sarif`, description: 'Where the SARIF file is written.' },
        annotations: { type: 'boolean', default: true, description: 'Show findings as annotations on the run and the diff.' },
        summary: { type: 'boolean', default: true, description: 'Write the job summary.' },
    };
}
/** The inputs every scanner of files has beside the common ones. */
const fileInputs = {
    include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
    exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
    'max-file-size': {
        type: 'integer',
        default: 10,
        min: 1,
        max: 1_048_576,
        description: 'Largest file that is read, in MiB; a larger one that is this scanner’s to read is a gap and fails the step.',
    },
};
/**
 * Whether a user named something: its value is not the default. What is named must exist; only a default name may be absent.
 * (The runner passes defaults as if they had been written, so a value is all there is to tell by.)
 */
function isNamed(spec, value) {
    if (spec.type === 'list')
        return Array.isArray(value) && (value.length !== spec.default.length || value.some((item, i) => item !== spec.default[i]));
    return value !== spec.default;
}
/** A default as a user would write it: lists comma-separated, booleans in words. */
function defaultText(input) {
    return input.type === 'list' ? input.default.join(',') : String(input.default);
}
/** The outputs every scanner has. */
const commonOutputs = {
    'sarif-file': { description: 'Path of the SARIF file that was written.' },
    findings: { description: 'Number of findings.' },
    critical: { description: 'Number of findings of severity critical.' },
    high: { description: 'Number of findings of severity high.' },
    medium: { description: 'Number of findings of severity medium.' },
    low: { description: 'Number of findings of severity low.' },
    'let-through': { description: 'Number of findings and gaps that comments, ignores, exceptions or the policy let through.' },
    gaps: { description: 'Number of inputs that could not be looked at and that nobody allowed.' },
    'sarif-sha256': { description: 'SHA-256 of the SARIF file, for `expected-digests` of a gate in another job.' },
    conclusion: { description: '`pass` when nothing reaches `fail-on` and everything was looked at, otherwise `fail`.' },
};

// EXTERNAL MODULE: ./build/packages/core/src/fix.js
var fix = __nccwpck_require__(216);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(732);
// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __nccwpck_require__(486);
// EXTERNAL MODULE: ./build/packages/workspace/src/walk.js + 1 modules
var src_walk = __nccwpck_require__(716);
// EXTERNAL MODULE: ./build/packages/workspace/src/settings.js
var src_settings = __nccwpck_require__(158);
// EXTERNAL MODULE: ./build/packages/core/src/text.js
var src_text = __nccwpck_require__(948);
;// CONCATENATED MODULE: ./build/packages/lint/src/kind.js
// A kind of file as an engine reads it: which files are of it, how their text becomes a document, and where comments stand.

function sourceFile(path, text) {
    return { path, text, lines: (0,src_text/* lineIndex */.Dp)(text) };
}

// EXTERNAL MODULE: ./build/packages/core/src/day.js
var day = __nccwpck_require__(693);
;// CONCATENATED MODULE: ./build/packages/lint/src/comments.js
// Our own comments that let a finding stay, the same in every kind of file: `portcullis:ignore RULE reason="..." until=2027-01-01`
// on its line, `portcullis:ignore-next-line …` on the line before.

/** Whether it lets a finding stay: without a mistake in it, and not over. */
function holds({ problem, until }, now) {
    return problem === undefined && (until === undefined || until >= now.toISOString().slice(0, 10));
}
/** Longest comment that is read. */
const maxComment = 400;
/**
 * What a text says of a finding whose rule has these names (id and aliases, lower-case); undefined when it says nothing of it.
 * Without a reason it allows nothing, and `ignore` wants the rule as well.
 * @param nextLine whether the text stands on the line before the finding.
 */
function ownAllowance(text, nextLine, names) {
    const at = text.indexOf('portcullis:');
    if (at < 0)
        return undefined;
    const comment = /^portcullis:(ignore|allow)(-next-line)?(?![\w-])(.{0,400})/.exec(text.slice(at, at + maxComment + 50));
    if (comment === null || (comment[2] !== undefined) !== nextLine)
        return undefined;
    const [, word, , rest = ''] = comment;
    const rules = /^\s{1,8}((?![\w-]{1,20}=)[\w.,*-]{1,200})/.exec(rest)?.[1]?.toLowerCase().split(',');
    // A comment for another rule is none for this finding.
    if (rules !== undefined && !rules.some((rule) => names.includes(rule)))
        return undefined;
    const reason = /\sreason="([^"]{3,200})"/.exec(rest)?.[1];
    const until = /\suntil=(\S{1,40})/.exec(rest)?.[1];
    const owner = /\sowner=(?:"([^"]{1,80})"|([^\s"]{1,80}))/
        .exec(rest)
        ?.slice(1)
        .find((part) => part !== undefined);
    const problem = word === 'ignore' && rules === undefined
        ? 'it names no rule'
        : reason === undefined
            ? 'it gives no reason="..."'
            : until !== undefined && !(0,day/* isDay */.N)(until)
                ? `"${until}" is no day as YYYY-MM-DD`
                : undefined;
    return {
        reason: reason ?? '',
        ...(owner === undefined ? {} : { owner }),
        ...(until === undefined ? {} : { until }),
        ...(problem === undefined ? {} : { problem }),
    };
}

;// CONCATENATED MODULE: ./build/packages/lint/src/problems.js
// The rules on one document: what they find, what the user's settings make of it, which of two rules speaks, what comments allow.

/** Problems in the order of their places; `more` are those of other programs. */
function problemsOf(rules, kind, document, context, more = []) {
    const { file, settings } = context;
    const tuned = new Map();
    const tuningOf = (rule) => {
        let known = tuned.get(rule);
        if (known === undefined) {
            const wanted = rule.audience !== 'pedantic' || rules.asksFor?.(rule, settings) !== false;
            known = wanted ? rules.tune?.(rule, settings, document) : 'off';
            tuned.set(rule, known);
        }
        return known;
    };
    const active = rules.rules.filter((rule) => tuningOf(rule) !== 'off');
    const raw = [...checked({ ...rules, rules: active }, kind, document, context), ...more.filter(({ rule }) => tuningOf(rule) !== 'off')];
    if (raw.length === 0)
        return [];
    const allowance = allowances(rules, kind, document, context);
    const found = raw.map(({ rule, problem }) => {
        const line = file.lines.positionAt((problem.statement ?? problem.at).start).line;
        const severity = tuningOf(rule);
        const allowed = allowance(rule, problem, line);
        return {
            rule,
            problem,
            line,
            ...(severity === undefined || severity === 'off' ? {} : { severity }),
            ...(allowed === undefined ? {} : { allowance: allowed }),
        };
    });
    const order = new Map([...rules.rules, ...new Set(more.map(({ rule }) => rule))].map((rule, index) => [rule, index]));
    found.sort((a, b) => a.line - b.line || a.problem.at.start - b.problem.at.start || order.get(a.rule) - order.get(b.rule));
    return marked(found, context);
}
/** Each part is gone to once, with the rules that ask for its type: a hundred rules do not each walk all of a long file. */
function checked({ rules, checkOf }, kind, document, context) {
    const byType = new Map();
    const found = [];
    const look = ({ rule, check }, part) => {
        for (const problem of check(part, context))
            found.push({ rule, problem });
    };
    for (const rule of rules) {
        const { on, check } = checkOf === undefined ? rule : checkOf(rule);
        if (on === undefined)
            look({ rule, check }, document);
        for (const type of on ?? []) {
            const list = byType.get(type);
            if (list === undefined)
                byType.set(type, [{ rule, check }]);
            else
                list.push({ rule, check });
        }
    }
    if (byType.size > 0)
        for (const { type, value } of kind.parts?.(document, context) ?? [])
            for (const asked of byType.get(type) ?? [])
                look(asked, value);
    return found;
}
/** Marks what another problem of the same statement says better, or says already. */
function marked(found, { file, now }) {
    const better = new Map();
    for (const { line, problem, allowance } of found) {
        if (problem.supersedes === undefined || (allowance !== undefined && holds(allowance, now)))
            continue;
        const ids = better.get(line) ?? new Set();
        better.set(line, ids);
        for (const id of problem.supersedes)
            ids.add(id);
    }
    const yields = found.some(({ problem }) => problem.yieldsTo !== undefined) ? yielding(found, file) : () => false;
    return found.map((entry) => better.get(entry.line)?.has(entry.rule.id) === true || yields(entry) ? { ...entry, superseded: true } : entry);
}
/** Whether a rule that a problem yields to speaks of its statement, or of one that it relates to. */
function yielding(found, { lines }) {
    const told = new Set(found.map(({ line, rule }) => `${line} ${rule.id}`));
    return ({ line, problem }) => problem.yieldsTo?.some((id) => told.has(`${line} ${id}`) || problem.related?.some(({ at }) => told.has(`${lines.positionAt(at.start).line} ${id}`))) === true;
}
/** What comments say of a problem: the peer's first, then our own. */
function allowances({ peer, ownComments }, kind, document, { file, settings }) {
    const ofPeer = peer?.(document, settings);
    const comments = ownComments?.(settings) === false ? undefined : commentLines(kind.comments(document, file), file);
    return (rule, { at }, line) => {
        const said = ofPeer?.(rule, line);
        if (said !== undefined || comments === undefined || comments.size === 0)
            return said;
        const names = [rule.id, ...rule.aliases].map((name) => name.toLowerCase());
        const first = file.lines.positionAt(at.start).line;
        return allowanceFor(comments, [line, first], file.lines.positionAt(at.end).line, names);
    };
}
/** Comments of ours by the line on which they end: a finding there, or on the next, is what they speak of. */
function commentLines(comments, file) {
    const lines = new Map();
    for (const { start, end } of comments) {
        const text = file.text.slice(start, end);
        if (text.includes('portcullis:'))
            lines.set(file.lines.positionAt(Math.max(start, end - 1)).line, text);
    }
    return lines;
}
/** A comment that allows goes before one that would, but for a mistake in it. */
function allowanceFor(comments, firsts, last, names) {
    const first = Math.min(...firsts);
    const said = firsts.map((line) => ownAllowance(comments.get(line - 1) ?? '', true, names));
    for (let line = first; line <= Math.min(last, first + 200); line++)
        said.push(ownAllowance(comments.get(line) ?? '', false, names));
    const all = said.filter((one) => one !== undefined);
    return all.find(({ problem }) => problem === undefined) ?? all[0];
}

;// CONCATENATED MODULE: ./build/packages/lint/src/canary.js
// The canary: a file that the rules must object to, so that "nothing found" proves a working engine.


async function runCanary(definition, judging, now) {
    const { path, text, finds } = definition.canary;
    const kind = definition.kinds.find((candidate) => candidate.matches(path));
    const file = sourceFile(path, text);
    const document = await kind?.parse(file, { workspace: undefined, gap: () => { } });
    const settings = 'judge' in definition.settings ? definition.settings.canary : judging;
    const found = kind === undefined || document === undefined ? [] : problemsOf(definition, kind, document, { file, settings, now });
    const seen = new Set(found.map(({ rule }) => rule.id));
    const missing = finds.filter((id) => !seen.has(id));
    return missing.length === 0 && finds.length > 0
        ? { detected: true, detail: `${finds.join(' and ')} in a made-up file ${finds.length === 1 ? 'was' : 'were'} detected` }
        : { detected: false, detail: `${missing.join(' and ') || 'nothing'} in a made-up file went unnoticed` };
}

;// CONCATENATED MODULE: ./build/packages/lint/src/host.js
// Files that hold documents of a kind within other text, or say which other files are of it: Compose, bake, documentation.
/**
 * A finding in embedded text as one of the host. Its fix is left out: it was made for another text; and so is GitHub's hash of
 * the line, which would take in what stands behind the text in the host, a password of another service perhaps.
 */
function inHost({ fix: _fix, lineHash: _hash, ...finding }, { place }) {
    const { path, region } = finding.location;
    const related = finding.related?.map((location) => location.region === undefined ? location : { ...location, region: place(location.region) });
    return {
        ...finding,
        location: region === undefined ? { path } : { path, region: place(region) },
        ...(related === undefined ? {} : { related }),
    };
}
/** Lines of the host as a text of their own: `first` of the host's come before it, and each lost `removed` columns at its start. */
function embeddedLines(text, first, removed, fragment = false) {
    const column = (line, value) => value + (removed[line - 1] ?? 0);
    return {
        text,
        fragment,
        place: ({ startLine, startColumn, endLine, endColumn }) => ({
            startLine: startLine + first,
            startColumn: column(startLine, startColumn),
            endLine: endLine + first,
            endColumn: column(endLine, endColumn),
        }),
    };
}
/** A text that stands otherwise in the host than it reads: all of it has one place. */
function embeddedValue(text, region) {
    return { text, fragment: false, place: () => region };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/packages/core/src/fingerprint.js
// Identity of a finding: ours, stable when lines move, and GitHub's, by which code scanning tracks an alert.

/**
 * Identity of a finding from its rule, path and content, as 32 hex digits. White space in the content
 * does not count, so re-indenting keeps the identity. The line number never takes part.
 */
function fingerprintOf(ruleId, path, content) {
    const normalised = content.replace(/\s+/g, ' ').trim();
    return (0,external_node_crypto_.createHash)('sha256').update(`${ruleId}\0${path}\0${normalised}`).digest('hex').slice(0, 32);
}
/**
 * A function like `fingerprintOf` that tells repeated content apart: the second equal finding of a file gets
 * an identity of its own. Use one a file, findings in order of place.
 */
function fingerprinter() {
    const seen = new Map();
    return (ruleId, path, content) => {
        const first = fingerprintOf(ruleId, path, content);
        const count = (seen.get(first) ?? 0) + 1;
        seen.set(first, count);
        return count === 1 ? first : fingerprintOf(ruleId, path, `${content}\0${count}`);
    };
}
const windowSize = 100;
const factor = 37;
const word = 0x1_0000_0000;
/** Stands for the end of the file in the public algorithm. */
const endOfFile = 0xffff;
/**
 * GitHub's `primaryLocationLineHash` of the wanted lines (1-based), as `hash:occurrence`.
 * The public algorithm: a 64-bit rolling hash with factor 37 over the 100 UTF-16 units from the line's start,
 * spaces and tabs skipped, every kind of line break counted as `\n`
 * (github/codeql-action, src/fingerprints.ts).
 */
function lineHashes(text, wanted) {
    const found = new Map();
    if (wanted.size === 0)
        return found;
    let last = 0;
    for (const wantedLine of wanted)
        last = Math.max(last, wantedLine);
    const [powerHigh, powerLow] = factorToWindow();
    const units = new Uint16Array(windowSize);
    const lineOf = new Int32Array(windowSize).fill(-1);
    const counts = new Map();
    let high = 0;
    let low = 0;
    let index = 0;
    let line = 0;
    let lineStart = true;
    let afterReturn = false;
    const emit = () => {
        const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        const count = (counts.get(hash) ?? 0) + 1;
        counts.set(hash, count);
        const finished = lineOf[index];
        if (wanted.has(finished))
            found.set(finished, `${hash}:${count}`);
        lineOf[index] = -1;
    };
    const push = (unit) => {
        const begin = units[index];
        units[index] = unit;
        const product = low * factor + unit;
        const leaving = powerLow * begin;
        const lowDifference = (product % word) - (leaving % word);
        const borrow = lowDifference < 0 ? 1 : 0;
        high = (Math.imul(high, factor) + Math.floor(product / word) - Math.imul(powerHigh, begin) - Math.floor(leaving / word) - borrow) >>> 0;
        low = lowDifference + borrow * word;
        index = (index + 1) % windowSize;
    };
    const read = (unit) => {
        if (unit === 32 || unit === 9 || (afterReturn && unit === 10)) {
            afterReturn = false;
            return;
        }
        afterReturn = unit === 13;
        const current = afterReturn ? 10 : unit;
        if (lineOf[index] !== -1)
            emit();
        if (lineStart) {
            lineStart = false;
            line++;
            lineOf[index] = line;
        }
        if (current === 10)
            lineStart = true;
        push(current);
    };
    for (let i = 0; i < text.length && !found.has(last); i++)
        read(text.charCodeAt(i));
    if (!found.has(last)) {
        read(endOfFile);
        for (let i = 0; i < windowSize; i++) {
            if (lineOf[index] !== -1)
                emit();
            push(0);
        }
    }
    return found;
}
/** 37 to the 100th modulo 2^64, as two unsigned 32-bit words. */
function factorToWindow() {
    const value = BigInt.asUintN(64, BigInt(factor) ** BigInt(windowSize));
    return [Number(value >> 32n), Number(value & 0xffffffffn)];
}

;// CONCATENATED MODULE: ./build/packages/lint/src/confidential.js
// What of a file is a secret, and what of a finding may therefore leave this process: a fingerprint made of a password, or a hash of
// its line, would let anybody try passwords against a report.
/** The hash of a line takes so many letters from its start on, blanks not counted, over the end of the line. */
const hashedUnits = 100;
/** Shorter ones stand in any text by chance. */
const leastRepeated = 4;
function confidential(text, secrets) {
    const spans = apart(secrets);
    return {
        without({ start, end }) {
            let at = start;
            let shown = '';
            for (const span of within(spans, start, end)) {
                shown += `${text.slice(at, Math.max(at, span.start))}…`;
                at = Math.min(end, span.end);
            }
            return shown + text.slice(at, end);
        },
        inLineHash(lineStart) {
            let end = lineStart;
            for (let units = 0; end < text.length && units < hashedUnits; end++)
                if (text[end] !== ' ' && text[end] !== '\t')
                    units++;
            return within(spans, lineStart, end).length > 0;
        },
        repeatedIn: (other, { start, end }) => within(spans, start, end).some((span) => span.end - span.start >= leastRepeated && other.includes(text.slice(span.start, span.end))),
    };
}
/** The spans that overlap a part of the file; a file may have as many of them as lines. */
function within(spans, start, end) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (spans[middle].end <= start)
            low = middle + 1;
        else
            high = middle;
    }
    let last = low;
    while (last < spans.length && spans[last].start < end)
        last++;
    return spans.slice(low, last);
}
/** In order, those that overlap as one. */
function apart(spans) {
    const joined = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        const last = joined.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            joined.push({ start, end });
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/packages/lint/src/rule.js
// A rule over files: the data every rule has, the parts it looks at, and one check that yields problems with their fixes.
function rule_fix(description, ...edits) {
    return { description, edits };
}
/** The same edits, for a person to decide about. */
function suggested(draft) {
    return draft === undefined ? undefined : { ...draft, kind: 'suggested' };
}
function replace({ start, end }, replacement) {
    return { start, end, replacement };
}
function insertBefore({ start }, text) {
    return { start, end: start, replacement: text };
}
function insertAfter({ end }, text) {
    return { start: end, end, replacement: text };
}
function remove(span) {
    return replace(span, '');
}
/** Removes whole lines, the line break behind them included. */
function removeLines(text, { start, end }) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    return { start: from, end: newline < 0 ? text.length : newline + 1, replacement: '' };
}
/** The draft as a fix of one file; `sha256` is that of its bytes. */
function fixOf(draft, path, sha256, index) {
    const edits = draft.edits.map(({ start, end, replacement }) => ({ region: index.region(start, end), replacement }));
    const { description, kind } = draft;
    return { description, ...(kind === undefined ? {} : { kind }), changes: [{ path, sha256, edits }] };
}

;// CONCATENATED MODULE: ./build/packages/lint/src/report.js
// Problems as findings: severity, place, identity, fix, and nothing in them by which a secret of the file could be guessed.



/** @param bytes of the file, to which the fixes are bound. */
function findingsOf(all, file, bytes, secrets = []) {
    const shown = all.filter(({ superseded }) => superseded !== true);
    if (shown.length === 0)
        return [];
    const hidden = confidential(file.text, [
        ...all.filter(({ problem }) => problem.evidence !== undefined).map(({ problem }) => problem.at),
        ...secrets,
    ]);
    const fingerprint = fingerprinter();
    const statementOf = statementHashes(file.text);
    const hashes = lineHashes(file.text, new Set(shown.map(({ problem }) => file.lines.positionAt(problem.at.start).line)));
    const sha256 = (0,fix/* contentHash */.Ae)(bytes);
    return shown.map((found) => {
        const { rule, problem } = found;
        const { path, lines } = file;
        const region = lines.region(problem.at.start, problem.at.end);
        const snippet = hidden.without({ start: problem.at.start, end: Math.min(problem.at.end, problem.at.start + 300) });
        const lineHash = hidden.inLineHash(lines.offsetAt(region.startLine, 1) ?? 0) ? undefined : hashes.get(region.startLine);
        const draft = problem.fix?.();
        const finding = {
            ruleId: rule.id,
            severity: found.severity ?? problem.severity ?? rule.severity,
            confidence: problem.confidence ?? rule.confidence,
            message: `${problem.message}. ${sentence(rule.why)}`,
            location: { path, region },
            fingerprint: fingerprint(rule.id, path, snippet),
            ...(lineHash === undefined ? {} : { lineHash }),
            ...(problem.evidence === undefined ? {} : { evidence: problem.evidence }),
            ...(problem.related === undefined
                ? {}
                : { related: problem.related.map(({ at, message }) => ({ path, region: lines.region(at.start, at.end), message })) }),
            ...(draft === undefined || repeatsSecret(draft, problem.at, hidden) ? {} : { fix: fixOf(draft, path, sha256, lines) }),
            ...(problem.refusal === undefined ? {} : { refusal: problem.refusal }),
            ...(problem.properties === undefined ? {} : { properties: problem.properties }),
        };
        return { finding, statement: statementOf(problem), allowance: found.allowance };
    });
}
/**
 * What a comment speaks of: whole lines, since the place alone may be one word of what is at fault, without white space and the comment
 * itself. Each statement is gone through once, however many problems it has.
 */
function statementHashes(text) {
    const known = new Map();
    return ({ at, statement = at }) => {
        const start = text.lastIndexOf('\n', Math.min(at.start, statement.start) - 1) + 1;
        const newline = text.indexOf('\n', Math.max(at.end, statement.end));
        const end = newline < 0 ? text.length : newline;
        const place = `${start} ${end}`;
        const hash = known.get(place) ??
            (0,fix/* contentHash */.Ae)(text
                .slice(start, end)
                .replace(/portcullis:.*/g, '')
                .replace(/\s+/g, ' ')
                .trim());
        known.set(place, hash);
        return hash;
    };
}
/** A rule's reason is a sentence, with or without its full stop. */
function sentence(text) {
    return text.endsWith('.') ? text : `${text}.`;
}
/** A fix that writes a secret anew would put it into the report. */
function repeatsSecret({ edits }, at, secrets) {
    const start = Math.min(at.start, ...edits.map((edit) => edit.start));
    const end = Math.max(at.end, ...edits.map((edit) => edit.end));
    return edits.some(({ replacement }) => secrets.repeatedIn(replacement, { start, end }));
}

;// CONCATENATED MODULE: ./build/packages/lint/src/judge.js
// What an engine says of a file: the problems of all documents in it as findings, with what comments say of each.



function fileJudge(definition, sources, settings, now) {
    return async ({ kind, bytes, documents }) => {
        const judged = [];
        const unanswered = sources.tally();
        for (const { file, document, embedded } of documents) {
            const context = { file, settings, now };
            const more = await unanswered.look(document, context);
            const found = problemsOf(definition, kind, document, context, more);
            const here = findingsOf(found, file, bytes, kind.secrets?.(document));
            judged.push(...(embedded === undefined ? here : here.map((entry) => ({ ...entry, finding: inHost(entry.finding, embedded) }))));
        }
        const [first] = documents;
        return { judged, failed: first === undefined ? [] : unanswered.gaps(first.file.path) };
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/packages/lint/src/select.js
// Which files of the workspace are an engine's: by their names, because another file says so, or because the user names them. What is
// its own and was not listed is a gap.





async function selectFiles(walk, { kinds, hosts, workspace, path, maxBytes }) {
    const root = (0,src_walk/* insideWorkspace */.CT)(workspace, '.');
    const asked = (0,src_walk/* relativePath */.iZ)(root, (0,external_node_path_.resolve)(root, path));
    const all = [...walk.files, ...walk.skipped];
    const named = all.length === 1 && all[0]?.path === asked ? asked : undefined;
    const [first] = kinds;
    const { said, unread } = await saidByHosts(walk.files, hosts, maxBytes);
    const roleOf = (name) => {
        const own = kinds.find((kind) => kind.matches(name));
        if (own !== undefined)
            return { kind: own };
        const host = hosts.find((candidate) => candidate.matches(name));
        if (host !== undefined)
            return { host };
        const other = said.get(name);
        const kind = other === undefined ? (name === named ? first : undefined) : kinds.find(({ id }) => id === other);
        return kind === undefined ? undefined : { kind };
    };
    const isOwn = (name) => roleOf(name) !== undefined;
    // What a name of ours leads to may have a name that says nothing: then it is read by the link's.
    const links = walk.links.filter((link) => isOwn(link.path) && !isOwn(link.target));
    const followed = new Set(links.map((link) => link.path));
    return {
        named,
        roleOf,
        files: [...walk.files.filter((file) => isOwn(file.path)), ...links].sort((a, b) => (0,finding/* compareText */.n)(a.path, b.path)),
        skipped: [
            ...walk.skipped
                .filter((entry) => (isOwn(entry.path) || aboutMany(entry, root)) && !followed.has(entry.path))
                .map((entry) => ({ ...entry, gap: isGap(entry) })),
            ...unread,
        ],
    };
}
/** What a link inside the workspace leads to is read on its own; all else that a file of ours was passed over for is a gap. */
function isGap({ reason, gap }) {
    return gap || (reason !== 'symlink-inside' && reason !== 'symlink-directory');
}
/** An entry of the walk that is about more than one file: what lies in a directory that cannot be read nobody knows. */
function aboutMany({ path, reason }, root) {
    if (reason === 'commit-unknown')
        return true;
    return reason === 'unreadable' && (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
}
async function saidByHosts(files, hosts, maxBytes) {
    const said = new Map();
    const unread = [];
    for (const file of files) {
        const host = hosts.find(({ matches }) => matches(file.path));
        if (host?.names === undefined)
            continue;
        const read = (0,src_walk/* readWorkspaceFile */.sL)(file, maxBytes);
        const text = 'skipped' in read ? undefined : (0,src_text/* decodeText */.g7)(read.bytes)?.text;
        // A file that cannot be opened is told where its own documents are looked for.
        if (text === undefined)
            continue;
        try {
            for (const path of await host.names(sourceFile(file.path, text)))
                said.set(path, host.of);
        }
        catch (error) {
            unread.push(unreadable(file.path, error, 'which files it names cannot be read: '));
        }
    }
    return { said, unread };
}
/** A file that its kind cannot make sense of, as a gap. @throws whatever is no PortcullisError. */
function unreadable(path, error, about = '') {
    if (!(error instanceof errors/* PortcullisError */.SO))
        throw error;
    const line = error.where.line === undefined ? '' : `line ${error.where.line}: `;
    return { path, reason: 'unreadable', gap: true, detail: `${about}${line}${error.message}` };
}

;// CONCATENATED MODULE: ./build/packages/lint/src/read.js
// A file as the documents in it: its own, or those that it holds for others. What cannot be read to its end is a gap.





/** Undefined when the file is a gap, which `gap` has been told. */
async function readFile(file, options) {
    const read = (0,src_walk/* readWorkspaceFile */.sL)(file, options.maxBytes);
    if ('skipped' in read) {
        options.gap({ ...read.skipped, gap: true });
        return undefined;
    }
    if (isLfsPointer(read.bytes)) {
        const detail = 'its content is in Git LFS and not here; check out with `lfs: true`';
        options.gap({ path: file.path, reason: 'lfs-pointer', gap: true, detail });
        return undefined;
    }
    return readContent(read.bytes, file.path, options);
}
/** The same of any version of a file. */
async function readContent(bytes, path, { role, kinds, workspace, gap }) {
    const kind = 'kind' in role ? role.kind : kinds.find(({ id }) => id === role.host.of);
    const text = textOf(bytes, 'host' in role || kind.anyBytes === true);
    if (text === undefined) {
        gap({ path, reason: 'binary', gap: true, detail: `a ${kind.title} is text, and this is none` });
        return undefined;
    }
    const beside = { workspace, gap };
    const file = sourceFile(path, text);
    try {
        const documents = 'kind' in role ? await own(kind, file, beside) : await held(role.host, kind, file, beside);
        return { kind, bytes, documents };
    }
    catch (error) {
        gap(unreadable(path, error));
        return undefined;
    }
}
function textOf(bytes, any) {
    return (0,src_text/* decodeText */.g7)(bytes)?.text ?? (any ? bytes.toString((0,external_node_buffer_.isUtf8)(bytes) ? 'utf8' : 'latin1') : undefined);
}
async function own(kind, file, beside) {
    const document = await kind.parse(file, beside);
    return document === undefined ? [] : [{ file, document }];
}
async function held(host, kind, file, beside) {
    const { documents: texts, unread } = await host.documents(file);
    if (unread > 0) {
        const detail = `${unread} ${kind.title}${unread === 1 ? ' in it is' : 's in it are'} not written as ${host.readable}`;
        beside.gap({ path: file.path, reason: 'embedded-unread', gap: true, detail });
    }
    const documents = [];
    for (const embedded of texts) {
        const inner = { ...sourceFile(file.path, embedded.text), ...(embedded.fragment ? { fragment: true } : {}) };
        const document = await kind.parse(inner, beside);
        if (document !== undefined)
            documents.push({ file: inner, document, embedded });
    }
    return documents;
}
const lfsHead = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n(?:ext-[^\n]{1,200}\n){0,10}oid sha256:[0-9a-f]{64}\r?\nsize \d+\s{0,4}$/;
/** What Git LFS leaves in place of a file. */
function isLfsPointer(bytes) {
    return bytes.length <= 1024 && lfsHead.test(bytes.toString('latin1'));
}

;// CONCATENATED MODULE: ./build/packages/lint/src/settings.js
// Settings of whoever judges: the base commit's on a pull request, so that a change cannot loosen its own scan.

const emptyTree = { where: 'nowhere', read: () => undefined, peek: () => undefined, list: () => [], digest: () => '' };
async function judgedSettings({ settings: own }, inputs, context) {
    if ('judge' in own)
        return own.judge(inputs, context);
    const tree = (0,src_settings/* settingsTree */.O0)(context.settings) ?? emptyTree;
    const settings = await own.read(tree);
    return { settings, findings: [], notices: await loosenings(own, settings, context), digest: tree.digest() };
}
async function loosenings(reader, judging, { settings }) {
    if (reader.loosened === undefined || settings.origin === 'checkout')
        return [];
    const where = settings.origin === 'unavailable' ? 'built in' : settings.tree.where;
    return reader.loosened(judging, await reader.read(settings.head)).map((text) => ({
        level: 'warning',
        message: `This change loosens the scan: ${text}. It counts after the merge; now the settings ${where} hold.`,
    }));
}

;// CONCATENATED MODULE: ./build/packages/lint/src/sources.js
// Programs beside the rules: started once a scan, asked on every document, and a gap where they gave no answer.
function startSources(kinds, inputs, context) {
    const starts = kinds.map((kind) => ({ kind, ...kind.start(inputs, context) }));
    const running = starts.flatMap(({ kind, source }) => (source === undefined ? [] : [{ kind, source }]));
    return {
        taking: kinds.length === 0 ? undefined : Object.fromEntries(starts.map(({ kind, source }) => [kind.id, source !== undefined])),
        started: starts.flatMap(({ notices }) => notices),
        rules: () => running.flatMap(({ source }) => source.rules()),
        notices: () => running.flatMap(({ source }) => source.notices()),
        tally: () => tallyOf(running),
    };
}
function tallyOf(running) {
    const failed = new Map();
    return {
        async look(document, context) {
            const problems = [];
            for (const { kind, source } of running) {
                const seen = await source.look(document, context);
                problems.push(...seen.problems);
                if (seen.failed.length > 0)
                    failed.set(kind.id, [...(failed.get(kind.id) ?? []), ...seen.failed]);
            }
            return problems;
        },
        gaps: (path) => running.flatMap(({ kind }) => {
            const texts = failed.get(kind.id) ?? [];
            if (texts.length === 0)
                return [];
            const detail = `${kind.title} gave no answer on ${texts.length} ${texts.length === 1 ? 'part' : 'parts'} of it: ${texts[0]}`;
            return [{ path, reason: `${kind.id}-failed`, gap: true, detail }];
        }),
    };
}

;// CONCATENATED MODULE: ./build/packages/lint/src/driver.js
// The driver: what every scanner of files does alike. It selects, reads, parses, takes settings from whoever judges, runs the
// rules, lets comments suppress, turns problems into findings with fixes, counts what it covered, and proves itself by a canary.









/** A scanner from its kinds of files and its rules. */
function scanner(definition) {
    const { name, title, description, familyOf } = definition;
    return {
        name,
        title,
        description,
        inputs: { ...commonInputs(name), ...fileInputs, ...definition.inputs },
        outputs: commonOutputs,
        network: [],
        permissions: { contents: 'read' },
        get rules() {
            return [...definition.rules, ...(definition.otherRules ?? [])];
        },
        ...(familyOf === undefined ? {} : { familyOf }),
        scan: (inputs, context) => scan(definition, inputs, context),
    };
}
async function scan(definition, inputs, context) {
    const judging = await judgedSettings(definition, inputs, context);
    const canary = await runCanary(definition, judging.settings, context.now());
    const sources = startSources(definition.sources ?? [], inputs, context);
    const judge = fileJudge(definition, sources, judging.settings, context.now());
    const { kinds } = definition;
    const { workspace, committed, progress } = context;
    const { path, include, exclude, 'max-file-size': megabytes } = inputs;
    const maxBytes = megabytes * 1024 * 1024;
    const walk = await (0,src_walk/* walkWorkspace */.b5)({ workspace, path, include, exclude, maxFileBytes: maxBytes, committed });
    const selection = await selectFiles(walk, { kinds, hosts: definition.hosts?.(inputs) ?? [], workspace, path, maxBytes });
    const outcome = outcomeOf(context, async (content, name) => {
        const role = selection.roleOf(name);
        if (role === undefined)
            return [];
        const read = await readContent(content, name, { role, kinds, workspace, gap: () => { } });
        return read === undefined ? [] : (await judge(read)).judged;
    });
    for (const entry of selection.skipped)
        outcome.gap(entry);
    for (const [index, file] of selection.files.entries()) {
        const role = selection.roleOf(file.path);
        if (role === undefined)
            continue;
        progress?.(index, selection.files.length);
        const gaps = outcome.gaps();
        const read = await readFile(file, { role, kinds, maxBytes, workspace, gap: outcome.gap });
        if (read === undefined)
            continue;
        if (read.documents.length > 0)
            await outcome.scanned(file.path, read.bytes.length, await judge(read));
        else if (file.path === selection.named && outcome.gaps() === gaps)
            throw holdsNothing(file.path, read.kind.title);
    }
    return outcome.result(walk, {
        canary,
        findings: judging.findings,
        notices: [...judging.notices, ...sources.started, ...sources.notices()],
        configurationDigest: (0,fix/* contentHash */.Ae)(JSON.stringify([include, exclude, megabytes, Object.keys(definition.inputs ?? {}).map((key) => inputs[key]), judging.digest])),
        rules: [...definition.rules, ...sources.rules(), ...(definition.otherRules ?? [])],
        ...(sources.taking === undefined ? {} : { properties: sources.taking }),
    });
}
function holdsNothing(file, title) {
    return new errors/* PortcullisError */.SO({
        code: 'path-holds-nothing',
        message: `expected a ${title}, or a file that holds one, got a file without any`,
        where: { file, key: 'path' },
        remedy: `Name a ${title}, or the directory that holds it.`,
    });
}
/** @param judgedIn what was found and allowed in another version of a file. */
function outcomeOf(context, judgedIn) {
    const now = context.now();
    const counts = (0,src_settings/* sourceSuppressions */.UL)(context.settings, async (content, path) => {
        const judged = await judgedIn(content, path);
        return new Set(judged.filter(({ allowance }) => allowance !== undefined && holds(allowance, now)).map(allowedAs));
    });
    const skipped = new Map();
    const findings = [];
    const suppressed = [];
    const notices = [];
    /** Gaps within files that were read. */
    let within = 0;
    let scanned = 0;
    let bytes = 0;
    // What belongs to many files is told once.
    const gap = (entry) => {
        skipped.set(`${entry.path}\0${entry.reason}`, entry);
    };
    return {
        gap,
        gaps: () => skipped.size,
        async scanned(path, size, { judged, failed }) {
            scanned++;
            bytes += size;
            for (const entry of failed)
                gap(entry);
            within += failed.length;
            for (const one of judged) {
                const { finding, allowance } = one;
                if (allowance === undefined)
                    findings.push(finding);
                else if (!holds(allowance, now)) {
                    findings.push(finding);
                    notices.push(idle(finding, allowance));
                }
                else if (await counts(path, allowedAs(one)))
                    suppressed.push(letThrough(finding, allowance));
                else
                    findings.push({ ...finding, message: `${finding.message} ${src_settings/* newSuppressionRemark */.Ss}` });
            }
        },
        result(walk, told) {
            const all = [...skipped.values()];
            return {
                ...told,
                findings: [...findings, ...told.findings].sort(finding/* byPlace */.h),
                suppressed: suppressed.sort((a, b) => (0,finding/* byPlace */.h)(a.finding, b.finding)),
                coverage: {
                    applicable: scanned + all.filter((entry) => entry.gap).length - within,
                    scanned,
                    bytes,
                    skipped: all,
                    excluded: walk.excluded,
                },
                notices: [...notices, ...told.notices],
            };
        },
    };
}
/** By what a comment's word is known again in another version of the file. */
function allowedAs({ finding, statement }) {
    return `${finding.fingerprint} ${statement}`;
}
function letThrough(finding, { reason, owner, until }) {
    return {
        finding,
        kind: 'inSource',
        justification: reason,
        ...(owner === undefined ? {} : { owner }),
        ...(until === undefined ? {} : { until }),
    };
}
function idle({ ruleId, location }, allowance) {
    const why = allowance.problem ?? `it ended on ${allowance.until}`;
    const line = location.region?.startLine;
    return {
        level: 'warning',
        message: `The comment for ${ruleId} at ${location.path}:${line} allows nothing: ${why}.`,
        path: location.path,
        ...(line === undefined ? {} : { line }),
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/rule.js
// What an audit is: the data every rule has, the kind of part it looks at, and one check that yields problems with their fixes.
/**
 * Who wants to be told: `regular` everyone; `pedantic` whoever wants best practice in full; `auditor` whoever goes through a
 * repository by hand and takes false alarms for it.
 */
const personas = ['regular', 'pedantic', 'auditor'];
/** An audit from its data and its check. */
function audit(data) {
    const { on, check, aliases = [], persona = 'regular', ...rest } = data;
    return {
        ...rest,
        aliases,
        persona,
        audience: persona === 'regular' ? 'everyone' : 'pedantic',
        check: { on, look: check },
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/check.js
// An audit as the driver runs it: by the type of part it asks for, and for the persona that was asked for.

function checkOf({ check: { on, look }, persona }) {
    return {
        on,
        *check(part, { settings }) {
            const { value, context } = part;
            for (const problem of look(value, context)) {
                const wanted = problem.persona ?? persona;
                if (includes(settings.persona, wanted))
                    yield reported(problem, wanted);
            }
        },
    };
}
/** Whether whoever asks for one persona is told of another's findings. */
function includes(asked, wanted) {
    return personas.indexOf(wanted) <= personas.indexOf(asked);
}
function reported({ persona: _, ...problem }, wanted) {
    return wanted === 'regular' ? problem : { ...problem, properties: { ...problem.properties, persona: wanted } };
}

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/auditing.js
// How the driver runs the audits.

const auditing = {
    checkOf: (rule) => checkOf(rule),
    asksFor: (rule, { persona }) => includes(persona, rule.persona),
};

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/config/settings.js
// What an audit may be told, after configuration files and inputs are read. Pure data, and questions about it.
const defaultSettings = { persona: 'regular', pinning: () => 'hash-pin' };

// EXTERNAL MODULE: ./build/packages/formats/src/yaml/nodes.js
var nodes = __nccwpck_require__(909);
// EXTERNAL MODULE: ./build/packages/formats/src/yaml/value.js
var value = __nccwpck_require__(53);
;// CONCATENATED MODULE: ./build/packages/formats/src/workflow/uses.js
// What `uses:` names: an action or reusable workflow of a repository, one of this repository, or an image.
/** @param text of a `uses:`, white space around it left out. */
function useTarget(text) {
    if (text.startsWith('docker://'))
        return { kind: 'image', image: text.slice('docker://'.length) };
    if (text.includes('${{'))
        return { kind: 'unknown' };
    const own = /^(\.|\$)(?:[/\\]|$)/.exec(text);
    if (own !== null)
        return { kind: 'local', path: cleanPath(text.slice(own[0].length)), self: own[1] === '$' };
    const at = text.indexOf('@');
    const name = at < 0 ? text : text.slice(0, at);
    const [owner = '', repository = '', ...rest] = name.split('/');
    if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repository))
        return { kind: 'unknown' };
    return {
        kind: 'repository',
        owner,
        repository,
        slug: `${owner}/${repository}`.toLowerCase(),
        path: cleanPath(rest.join('/')),
        ref: at < 0 ? undefined : text.slice(at + 1),
    };
}
/** Whether a ref is a whole commit id. */
function isCommitRef(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
}
/** Place of the ref within the scalar; undefined where it is not written letter by letter. */
function refSpan({ scalar, target }) {
    if (target.kind !== 'repository' || target.ref === undefined || scalar.verbatim === undefined)
        return undefined;
    const at = scalar.text.indexOf('@');
    const start = scalar.verbatim.start + at + 1;
    return { start, end: start + target.ref.length };
}
function cleanPath(path) {
    return path
        .split(/[/\\]/)
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}

;// CONCATENATED MODULE: ./build/packages/formats/src/workflow/read-parts.js
// Parts of the tree by name: whatever is of another shape than the schema says is left out here, for the rules of syntax to tell.


/** Entries of a map by name, each looked up at once however many there are. */
function entriesOf(map) {
    const found = new Map();
    for (const entry of map.entries)
        if (entry.key.kind === 'scalar')
            found.set(entry.name, entry);
    return found;
}
function scalarOf(node) {
    return node?.kind === 'scalar' && (0,value/* scalarValue */.Um)(node) !== null ? node : undefined;
}
function mapOf(node) {
    return node?.kind === 'map' ? node : undefined;
}
function scalarAt(entries, name) {
    return scalarOf(entries.get(name)?.value);
}
/** A scalar, or the scalars of a list. */
function scalarsOf(node) {
    if (node?.kind === 'list')
        return node.items.filter((item) => item.kind === 'scalar');
    const one = scalarOf(node);
    return one === undefined ? [] : [one];
}
function pairsOf(node) {
    if (node?.kind !== 'map')
        return [];
    return node.entries.flatMap(({ key, name, value }) => key.kind === 'scalar' ? [{ name, key, value, scalar: value.kind === 'scalar' ? value : undefined }] : []);
}
function usesOf(node) {
    const scalar = scalarOf(node);
    if (scalar === undefined)
        return undefined;
    const text = scalar.text.trim();
    return { scalar, text, target: useTarget(text) };
}
const accesses = new Set(['read', 'write', 'none']);
function permissionsOf(entry) {
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const { key, value } = entry;
    if (value.kind === 'map')
        return {
            key,
            value,
            kind: 'scopes',
            scopes: pairsOf(value).map((pair) => {
                const text = pair.scalar?.text ?? '';
                return { name: pair.name, key: pair.key, value: pair.value, access: accesses.has(text) ? text : undefined };
            }),
        };
    const text = scalarOf(value)?.text;
    return { key, value, kind: text === 'read-all' || text === 'write-all' ? text : 'unknown', scopes: [] };
}
function defaultsOf(node) {
    const run = mapOf(mapOf(node)?.entries.find(({ name }) => name === 'run')?.value);
    const entries = run === undefined ? new Map() : entriesOf(run);
    return { shell: scalarAt(entries, 'shell'), workingDirectory: scalarAt(entries, 'working-directory') };
}
function environmentOf(entry) {
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const { key, value } = entry;
    const map = mapOf(value);
    if (map === undefined)
        return { key, value, name: scalarOf(value), url: undefined, deployment: undefined };
    const entries = entriesOf(map);
    return { key, value, name: scalarAt(entries, 'name'), url: scalarAt(entries, 'url'), deployment: scalarAt(entries, 'deployment') };
}
function runnerOf(entry) {
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const { key, value } = entry;
    const map = mapOf(value);
    if (map === undefined)
        return { key, value, labels: scalarsOf(value), group: undefined };
    const entries = entriesOf(map);
    return { key, value, labels: scalarsOf(entries.get('labels')?.value), group: scalarAt(entries, 'group') };
}
function concurrencyOf(entry) {
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const { key, value } = entry;
    const map = mapOf(value);
    if (map === undefined)
        return { key, value, group: scalarOf(value), cancelInProgress: undefined };
    const entries = entriesOf(map);
    return { key, value, group: scalarAt(entries, 'group'), cancelInProgress: scalarAt(entries, 'cancel-in-progress') };
}
function containerOf(key, value) {
    const map = mapOf(value);
    if (map === undefined)
        return { key, value, image: scalarOf(value), credentials: [], env: [], options: undefined };
    const entries = entriesOf(map);
    return {
        key,
        value,
        image: scalarAt(entries, 'image'),
        credentials: pairsOf(entries.get('credentials')?.value),
        env: pairsOf(entries.get('env')?.value),
        options: scalarAt(entries, 'options'),
    };
}
function declaredIn(node) {
    return pairsOf(node).map(({ name, key, value }) => {
        const map = mapOf(value);
        const entries = map === undefined ? new Map() : entriesOf(map);
        return {
            name,
            key,
            map,
            required: scalarAt(entries, 'required'),
            type: scalarAt(entries, 'type'),
            default: scalarAt(entries, 'default'),
            value: scalarAt(entries, 'value'),
            description: scalarAt(entries, 'description'),
            deprecation: scalarAt(entries, 'deprecationMessage'),
        };
    });
}

;// CONCATENATED MODULE: ./build/packages/formats/src/workflow/read-workflow.js
// A workflow from its tree.

function readWorkflow(root) {
    const entries = entriesOf(root);
    const on = entries.get('on');
    const triggers = triggersOf(on?.value);
    const call = triggers.find(({ name }) => name === 'workflow_call');
    const dispatch = triggers.find(({ name }) => name === 'workflow_dispatch')?.config;
    const workflow = {
        kind: 'workflow',
        root,
        name: scalarAt(entries, 'name'),
        runName: scalarAt(entries, 'run-name'),
        on: on?.key.kind === 'scalar' ? on.key : undefined,
        triggers,
        permissions: permissionsOf(entries.get('permissions')),
        env: pairsOf(entries.get('env')?.value),
        defaults: defaultsOf(entries.get('defaults')?.value),
        concurrency: concurrencyOf(entries.get('concurrency')),
        jobsKey: keyOf(entries.get('jobs')),
        jobs: [],
        call: call === undefined ? undefined : interfaceOf(call.config),
        dispatch: dispatch === undefined ? [] : declaredIn(entriesOf(dispatch).get('inputs')?.value),
    };
    workflow.jobs = pairsOf(entries.get('jobs')?.value).flatMap(({ key, value }) => {
        const map = mapOf(value);
        return map === undefined ? [] : [jobOf(workflow, key, map)];
    });
    return workflow;
}
function keyOf(entry) {
    return entry?.key.kind === 'scalar' ? entry.key : undefined;
}
function triggersOf(node) {
    if (node?.kind !== 'map')
        return scalarsOf(node).map((key) => ({ name: key.text, key, config: undefined, value: undefined, types: undefined }));
    return pairsOf(node).map(({ name, key, value }) => {
        const config = mapOf(value);
        const types = config?.entries.find((entry) => entry.name === 'types')?.value;
        return { name, key, config, value, types: types === undefined ? undefined : scalarsOf(types) };
    });
}
function interfaceOf(map) {
    if (map === undefined)
        return { inputs: [], outputs: [], secrets: [] };
    const entries = entriesOf(map);
    return {
        inputs: declaredIn(entries.get('inputs')?.value),
        outputs: declaredIn(entries.get('outputs')?.value),
        secrets: declaredIn(entries.get('secrets')?.value),
    };
}
function jobOf(workflow, key, map) {
    const entries = entriesOf(map);
    const job = {
        kind: 'job',
        workflow,
        id: key.text,
        key,
        map,
        name: scalarAt(entries, 'name'),
        needs: scalarsOf(entries.get('needs')?.value),
        if: scalarAt(entries, 'if'),
        runsOn: runnerOf(entries.get('runs-on')),
        permissions: permissionsOf(entries.get('permissions')),
        environment: environmentOf(entries.get('environment')),
        concurrency: concurrencyOf(entries.get('concurrency')),
        env: pairsOf(entries.get('env')?.value),
        defaults: defaultsOf(entries.get('defaults')?.value),
        matrix: matrixOf(mapOf(entries.get('strategy')?.value)),
        container: jobContainer(entries.get('container')),
        services: pairsOf(entries.get('services')?.value).map((pair) => containerOf(pair.key, pair.value)),
        outputs: pairsOf(entries.get('outputs')?.value),
        continueOnError: scalarAt(entries, 'continue-on-error'),
        timeoutMinutes: scalarAt(entries, 'timeout-minutes'),
        steps: [],
        uses: usesOf(entries.get('uses')?.value),
        with: pairsOf(entries.get('with')?.value),
        secrets: callSecretsOf(entries.get('secrets')),
    };
    job.steps = stepsOf(entries, job);
    return job;
}
function jobContainer(entry) {
    return entry?.key.kind === 'scalar' ? containerOf(entry.key, entry.value) : undefined;
}
function matrixOf(strategy) {
    const entry = strategy?.entries.find(({ name }) => name === 'matrix');
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const all = pairsOf(entry.value);
    return {
        key: entry.key,
        value: entry.value,
        dimensions: all.filter(({ name }) => name !== 'include' && name !== 'exclude'),
        include: all.find(({ name }) => name === 'include')?.value,
        exclude: all.find(({ name }) => name === 'exclude')?.value,
    };
}
function callSecretsOf(entry) {
    if (entry === undefined || entry.key.kind !== 'scalar')
        return undefined;
    const { key, value } = entry;
    return { key, value, inherit: value.kind === 'scalar' && value.text === 'inherit', pairs: pairsOf(value) };
}
/** Steps of a job, or of the `runs` of a composite action. */
function stepsOf(entries, owner) {
    const list = entries.get('steps')?.value;
    if (list?.kind !== 'list')
        return [];
    return list.items.flatMap((item, index) => (item.kind === 'map' ? [stepOf(item, index, owner)] : []));
}
function stepOf(map, index, owner) {
    const entries = entriesOf(map);
    return {
        kind: 'step',
        map,
        index,
        owner,
        id: scalarAt(entries, 'id'),
        name: scalarAt(entries, 'name'),
        if: scalarAt(entries, 'if'),
        uses: usesOf(entries.get('uses')?.value),
        run: scalarAt(entries, 'run'),
        with: pairsOf(entries.get('with')?.value),
        withEntry: entries.get('with'),
        env: pairsOf(entries.get('env')?.value),
        envEntry: entries.get('env'),
        shell: scalarAt(entries, 'shell'),
        workingDirectory: scalarAt(entries, 'working-directory'),
        continueOnError: scalarAt(entries, 'continue-on-error'),
    };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/workflow/read-action.js
// An action's definition, dependabot.yml and the configuration of pre-commit from their trees.


function readAction(root) {
    const entries = entriesOf(root);
    const map = mapOf(entries.get('runs')?.value);
    const using = map === undefined ? undefined : scalarAt(entriesOf(map), 'using');
    const action = {
        kind: 'action',
        root,
        name: scalarAt(entries, 'name'),
        using,
        runs: { kind: 'other', map },
        interface: interfaceOf(root),
    };
    if (map === undefined || using === undefined)
        return action;
    const runs = entriesOf(map);
    if (using.text === 'composite') {
        const composite = { kind: 'composite', action, map, steps: [] };
        composite.steps = stepsOf(runs, composite);
        action.runs = composite;
    }
    else if (using.text.toLowerCase() === 'docker') {
        action.runs = {
            kind: 'docker',
            map,
            image: scalarAt(runs, 'image'),
            entrypoint: scalarAt(runs, 'entrypoint'),
            args: scalarsOf(runs.get('args')?.value),
            env: pairsOf(runs.get('env')?.value),
        };
    }
    else if (/^node\d/i.test(using.text)) {
        action.runs = { kind: 'node', map, using, main: scalarAt(runs, 'main'), pre: scalarAt(runs, 'pre'), post: scalarAt(runs, 'post') };
    }
    return action;
}
function readDependabot(root) {
    const entries = entriesOf(root);
    return {
        kind: 'dependabot',
        root,
        updates: mapsOf(entries.get('updates')?.value).map((map) => {
            const own = entriesOf(map);
            const pairs = pairsOf(map);
            return {
                map,
                ecosystem: scalarAt(own, 'package-ecosystem'),
                directory: scalarAt(own, 'directory'),
                cooldown: pairs.find(({ name }) => name === 'cooldown'),
                externalCode: scalarAt(own, 'insecure-external-code-execution'),
                schedule: pairs.find(({ name }) => name === 'schedule'),
            };
        }),
        registries: pairsOf(entries.get('registries')?.value),
    };
}
function readPreCommit(root) {
    return {
        kind: 'pre-commit',
        root,
        repositories: mapsOf(entriesOf(root).get('repos')?.value).map((map) => {
            const own = entriesOf(map);
            return { map, repo: scalarAt(own, 'repo'), rev: scalarAt(own, 'rev'), hooks: mapsOf(own.get('hooks')?.value) };
        }),
    };
}
function mapsOf(node) {
    return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'map') : [];
}

;// CONCATENATED MODULE: ./build/packages/formats/src/workflow/read.js
// One file of the pipeline's as a document: which kind it is by its name, else by what it says.





/** The kind that a file has by its place and name; undefined for every other file. */
function pipelineFileKind(path) {
    if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/i.test(path))
        return 'workflow';
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (name === 'action.yml' || name === 'action.yaml')
        return 'action';
    if (/(?:^|\/)\.github\/dependabot\.ya?ml$/i.test(path))
        return 'dependabot';
    return name === '.pre-commit-config.yaml' || name === '.pre-commit-config.yml' ? 'pre-commit' : undefined;
}
/** Loaded once, it reads at once. */
async function pipelineReader() {
    const read = await (0,nodes/* yamlReader */.B8)();
    return (text, path, as) => readPipelineFile(read, text, path, as);
}
/** Never throws for what the file says: a text that is no YAML, or another kind of thing, is a document that says so. */
function readPipelineFile(read, text, path, as) {
    const named = as ?? pipelineFileKind(path);
    try {
        const roots = read(text, path);
        const [root] = roots;
        if (root?.kind !== 'map')
            return { kind: 'invalid', message: notMapping(root), at: { start: 0, end: 0 }, as: named ?? 'workflow' };
        if (expandedSize(root) > maxExpanded)
            return {
                kind: 'invalid',
                message: `expected aliases that stand for at most ${maxExpanded} values`,
                at: { start: 0, end: 0 },
                as: named ?? 'workflow',
            };
        return documentOf(named ?? kindBySaying(root), root);
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        const line = error.where.line ?? 1;
        const index = (0,src_text/* lineIndex */.Dp)(text);
        const start = index.offsetAt(line, 1) ?? 0;
        return {
            kind: 'invalid',
            message: error.message,
            at: { start, end: start + index.lineText(line).length },
            as: named ?? 'workflow',
        };
    }
}
/** More values than this, aliases gone to each time they are met, are no pipeline's. */
const maxExpanded = 1_000_000;
/** How many values a tree holds where every alias is what it stands for; what is met again is counted without going through it again. */
function expandedSize(root) {
    const known = new Map();
    const size = (node) => {
        if (node.kind === 'scalar')
            return 1;
        const parts = node.kind === 'list' ? node.items : node.entries;
        const before = known.get(parts);
        if (before !== undefined)
            return before;
        let sum = 1;
        if (node.kind === 'list')
            for (const item of node.items)
                sum += size(item);
        else
            for (const { value } of node.entries)
                sum += 1 + size(value);
        known.set(parts, sum);
        return sum;
    };
    return size(root);
}
function notMapping(root) {
    return root === undefined ? 'expected a mapping, got an empty file' : 'expected a mapping at the top of the file';
}
function documentOf(kind, root) {
    if (kind === 'action')
        return readAction(root);
    if (kind === 'dependabot')
        return readDependabot(root);
    return kind === 'pre-commit' ? readPreCommit(root) : readWorkflow(root);
}
function kindBySaying(root) {
    const entries = entriesOf(root);
    if (entries.has('jobs') || entries.has('on'))
        return 'workflow';
    if (entries.has('runs'))
        return 'action';
    if (entries.has('updates'))
        return 'dependabot';
    return entries.has('repos') ? 'pre-commit' : 'workflow';
}

;// CONCATENATED MODULE: ./build/packages/lint/src/kinds.js
// Kinds of files that need no reader of their own: plain text, and YAML as the tree that formats makes of it.

/** Files whose text is their document; comments begin with `mark` and end with their line. */
function textKind(id, title, matches, mark = '#') {
    return { id, title, matches, parse: (file) => file, comments: (_, { text }) => lineComments(text, mark) };
}
/** YAML files, all documents of them. */
function yamlKind(id, title, matches) {
    return {
        id,
        title,
        matches,
        async parse(file) {
            const roots = await readYaml(file.text, file.path);
            return { documents: roots.filter((root) => root !== undefined), file };
        },
        comments: (_, { text }) => lineComments(text, '#'),
    };
}
/** What stands behind a mark that begins a line or follows white space. */
function* lineComments(text, mark) {
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        for (let at = text.indexOf(mark, start); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
            if (at > start && !/\s/.test(text[at - 1]))
                continue;
            yield { start: at, end };
            break;
        }
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./build/packages/formats/src/mapped-text.js
// Text put together from pieces of the file, every letter of which still knows where it came from:
// what is left of an instruction once its continuation lines are joined.
/** The stretches of a file, in order, as one text. */
function joinPieces(file, spans) {
    let text = '';
    const pieces = [];
    for (const { start, end } of spans) {
        if (end <= start && pieces.length > 0)
            continue;
        pieces.push({ at: text.length, origin: start });
        text += file.slice(start, end);
    }
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}
/** A text whose stretches were found in the file by whoever knows how it is written there; the first begins at its start. */
function textOfPieces(text, pieces) {
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}
/** Two texts as lines of one. */
function joinLines(first, second) {
    return joinTexts(first, second, '\n');
}
/** Two texts as one; what stands between them belongs to the letter before it. */
function joinTexts(first, second, between = '') {
    const text = first.text + between + second.text;
    const behind = first.text.length + between.length;
    const origins = (part, shift) => [0, ...part.joins].map((at) => ({ at: at + shift, origin: part.originOf(at) }));
    return mapped(text, [...(first.text === '' && between === '' ? [] : origins(first, 0)), ...origins(second, behind)]);
}
/** Words with one space between them; the space belongs to the letter before it. */
function joinWords(words) {
    let text = '';
    const pieces = [];
    for (const { value, start } of words) {
        if (text !== '')
            text += ' ';
        pieces.push({ at: text.length, origin: start });
        text += value;
    }
    return mapped(text, pieces.length === 0 ? [{ at: 0, origin: 0 }] : pieces);
}
function mapped(text, pieces) {
    const pieceOf = (offset) => {
        let low = 0;
        let high = pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (pieces[middle].at <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return pieces[low];
    };
    const originOf = (offset) => {
        if (offset >= text.length && offset > 0)
            return originOf(text.length - 1) + 1;
        const piece = pieceOf(offset);
        return piece.origin + offset - piece.at;
    };
    return {
        text,
        joins: pieces.slice(1).map(({ at }) => at),
        originOf,
        spanOf: (start, end) => {
            const from = originOf(start);
            return { start: from, end: end > start ? originOf(end - 1) + 1 : from };
        },
        slice: (start, end = text.length) => {
            if (start === 0 && end === text.length)
                return mapped(text, pieces);
            const first = pieceOf(start);
            const inside = pieces.filter((piece) => piece.at > start && piece.at < end).map(({ at, origin }) => ({ at: at - start, origin }));
            return mapped(text.slice(start, end), [{ at: 0, origin: first.origin + start - first.at }, ...inside]);
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/workflow/scalar-text.js
// The text of a YAML scalar, every letter of which knows where it stands in the file: through indentation, folding, quotes, escapes.

/** @param file text of the file in which the scalar stands. */
function scalarText(file, scalar) {
    const { text, at, verbatim } = scalar;
    if (verbatim !== undefined)
        return textOfPieces(text, [{ at: 0, origin: verbatim.start }]);
    return textOfPieces(text, scalar.style === 'literal' ? literalPieces(file, scalar) : alignedPieces(file, text, at.start, scalar.style));
}
/** Each line of a literal block stands as it is behind its indentation. */
function literalPieces(file, { text, at, indent = 0 }) {
    const pieces = [];
    let line = at.start;
    for (let start = 0; start < text.length;) {
        const next = text.indexOf('\n', start);
        const end = next < 0 ? text.length : next;
        const empty = end === start;
        pieces.push({ at: start, origin: empty ? line : line + indent });
        start = end + 1;
        const newline = file.indexOf('\n', line);
        line = newline < 0 ? file.length : newline + 1;
    }
    return pieces;
}
/** Letters are met in order; what the file has more of is indentation, a folded line end, a quote, or an escape. */
function alignedPieces(file, text, start, style) {
    const pieces = [];
    let origin = start;
    let expected = -1;
    for (let at = 0; at < text.length; at++) {
        origin = style === 'double' && file[origin] === '\\' ? origin : skipTo(file, origin, text[at]);
        if (origin !== expected)
            pieces.push({ at, origin });
        origin += style === 'double' && file[origin] === '\\' ? escapeLength(file, origin) : 1;
        if (style === 'single' && text[at] === "'")
            origin++;
        expected = origin;
    }
    return pieces;
}
/** A letter that stands for a line end, and white space that stands for nothing. */
function skipTo(file, from, letter) {
    if (file[from] === letter)
        return from;
    if (letter === ' ' || letter === '\n')
        return from;
    let at = from;
    while (at < file.length && /\s/.test(file[at]))
        at++;
    return at;
}
function escapeLength(file, at) {
    const letter = file[at + 1];
    if (letter === 'x')
        return 4;
    if (letter === 'u')
        return 6;
    if (letter === 'U')
        return 10;
    if (letter !== '\n' && letter !== '\r')
        return 2;
    // An escaped line end goes with the indentation behind it, and stands for no letter.
    let end = at + 2;
    while (/\s/.test(file[end] ?? ''))
        end++;
    return end - at;
}

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/context.js
// What an audit may know beside the part it looks at.

/** Where a node is written: of an alias, where what it stands for is. */
function placeOf(node) {
    return node.at;
}
/** Place of a key and its value. */
function placeOfEntry(key, value) {
    const last = value.alias ?? value.at;
    return { start: key.at.start, end: Math.max(key.at.end, last.end) };
}
function auditContext({ file, document }, repository, settings, now) {
    const known = new Map();
    const textOf = (scalar) => {
        const before = known.get(scalar) ?? scalarText(file.text, scalar);
        known.set(scalar, before);
        return before;
    };
    return { file, document, settings, now, repository, textOf, placeIn: (scalar, start, end) => textOf(scalar).spanOf(start, end) };
}

// EXTERNAL MODULE: ./build/packages/workspace/src/tree.js
var src_tree = __nccwpck_require__(23);
;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/repository.js
// The files of one repository's pipeline: read when somebody asks for them, once, bounded, and never outside the workspace.




/** Larger files beside a workflow are not read. */
const maxBytes = 5 * 1024 * 1024;
/** Files that one repository's pipeline may have. */
const maxFiles = 5000;
/** Folder of the repository that a file of its pipeline belongs to. */
function rootOf(path) {
    const at = path.search(/(?:^|\/)\.github\//);
    return at < 0 ? '' : path.slice(0, at === 0 ? 0 : at + 1);
}
/** @param own a file whose text holds whatever lies at its path: another version of it may be under judgement. */
function repositoryAt({ workspace, root, read, gap }, own) {
    const tree = workspace === undefined ? undefined : (0,src_tree/* workingTree */.cn)(workspace);
    const known = new Map();
    if (own !== undefined)
        known.set(own.file.path, own);
    const textAt = (path) => {
        if (tree === undefined)
            return undefined;
        try {
            const content = tree.peek(root + path, maxBytes);
            return content === undefined ? undefined : (0,src_text/* decodeText */.g7)(content)?.text;
        }
        catch (error) {
            if (!(error instanceof errors/* PortcullisError */.SO))
                throw error;
            if (error.code === 'tree-unreadable' && pipelineFileKind(root + path) !== undefined)
                gap({ path: root + path, reason: 'unreadable', gap: true, detail: error.message });
            return undefined;
        }
    };
    const fileAt = (path, as) => {
        const full = root + path;
        if (known.has(full))
            return known.get(full);
        if (known.size >= maxFiles || path.split('/').includes('..'))
            return undefined;
        const text = textAt(path);
        const file = text === undefined ? undefined : sourceFile(full, text);
        const made = file === undefined ? undefined : { file, document: read(file.text, full, as) };
        known.set(full, made);
        return made;
    };
    let all;
    return {
        root,
        workflows() {
            all ??= workflowNames(tree, root, own).flatMap((name) => fileAt(name, 'workflow') ?? []);
            return all;
        },
        action: ({ path }) => {
            const folder = path === '' ? '' : `${path}/`;
            return fileAt(`${folder}action.yml`, 'action') ?? fileAt(`${folder}action.yaml`, 'action');
        },
        workflow: ({ path }) => (/\.ya?ml$/i.test(path) ? fileAt(path, 'workflow') : undefined),
        text: textAt,
    };
}
function workflowNames(tree, root, own) {
    const folder = '.github/workflows';
    const names = (tree?.list(root + folder) ?? []).filter((name) => /\.ya?ml$/i.test(name)).map((name) => `${folder}/${name}`);
    const mine = own === undefined || !own.file.path.startsWith(root) ? undefined : own.file.path.slice(root.length);
    return mine === undefined || own?.document.kind !== 'workflow' || names.includes(mine) ? names : [...names, mine].sort();
}

;// CONCATENATED MODULE: ./build/packages/formats/src/expression/find.js
// Expressions within text: `${{ … }}` anywhere, and conditions, which need no braces.
/** Expressions in a text, as GitHub's template reader finds them: `}}` within a string in single quotes ends nothing. Linear. */
function expressionsIn(text) {
    const found = [];
    for (let start = text.indexOf('${{'); start >= 0;) {
        const close = closingBraces(text, start + 3);
        const end = close === undefined ? text.length : close + 2;
        const inner = { start: start + 3, end: close ?? text.length };
        found.push({ span: { start, end }, inner, text: text.slice(inner.start, inner.end), closed: close !== undefined });
        start = text.indexOf('${{', end);
    }
    return found;
}
function closingBraces(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at++) {
        const letter = text[at];
        if (letter === "'")
            quoted = !quoted;
        else if (!quoted && letter === '}' && text[at + 1] === '}')
            return at;
    }
    return undefined;
}
/** What the value of an `if:` is to GitHub: one expression, or text around some. */
function conditionIn(text) {
    const expressions = expressionsIn(text);
    const [first] = expressions;
    if (first === undefined)
        return { kind: 'expression', inner: { start: 0, end: text.length }, text, braces: false, closed: true };
    const alone = expressions.length === 1 && first.span.start === 0 && first.span.end === text.length;
    if (!alone)
        return { kind: 'text', expressions };
    return { kind: 'expression', inner: first.inner, text: first.text, braces: true, closed: first.closed };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/expression/tokens.js
// The tokens of GitHub's expression language, by the rules of the runner's own lexical analyser.
const boundary = /[\s()[\],.!<>=&|]/;
const operators = ['!=', '>=', '<=', '==', '&&', '||', '!', '>', '<'];
const keywords = new Map([
    ['null', null],
    ['true', true],
    ['false', false],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
]);
/** Digits past these say nothing that a double could hold. */
const maxNumber = 1000;
/** All tokens, a last one of kind `end` included, or the first mistake. */
function tokensOf(text) {
    const tokens = [];
    let at = 0;
    for (;;) {
        while (at < text.length && /\s/.test(text[at]))
            at++;
        if (at >= text.length)
            break;
        const token = tokenAt(text, at, tokens.at(-1));
        if (token.kind === 'mistake')
            return token;
        tokens.push(token);
        at = token.span.end;
    }
    return [...tokens, { kind: 'end', text: '', span: { start: text.length, end: text.length } }];
}
function tokenAt(text, start, last) {
    const letter = text[start];
    if (letter === "'")
        return stringAt(text, start);
    if (letter === '*')
        return { kind: 'star', text: '*', span: { start, end: start + 1 } };
    if ('()[],'.includes(letter) || (letter === '.' && !beginsValue(last)))
        return { kind: 'punctuation', text: letter, span: { start, end: start + 1 } };
    if ('!<>=&|'.includes(letter))
        return operatorAt(text, start);
    if (/[-+.0-9]/.test(letter))
        return numberAt(text, start);
    return nameAt(text, start, last);
}
/** Whether a full stop after this token begins a number. */
function beginsValue(last) {
    return last === undefined || last.kind === 'operator' || (last.kind === 'punctuation' && '([,'.includes(last.text));
}
function stringAt(text, start) {
    let value = '';
    for (let from = start + 1;;) {
        const end = text.indexOf("'", from);
        if (end < 0)
            return mistake('expected a single quote that ends the string', start, text.length);
        value += text.slice(from, end);
        if (text[end + 1] !== "'")
            return { kind: 'literal', text: text.slice(start, end + 1), value, span: { start, end: end + 1 } };
        value += "'";
        from = end + 2;
    }
}
function operatorAt(text, start) {
    const operator = operators.find((each) => text.startsWith(each, start));
    if (operator !== undefined)
        return { kind: 'operator', text: operator, span: { start, end: start + operator.length } };
    const letter = text[start];
    return mistake(`expected \`${letter}${letter}\`, got \`${letter}\``, start, start + 1);
}
function numberAt(text, start) {
    let end = start + 1;
    while (end < text.length && (text[end] === '.' || !boundary.test(text[end])))
        end++;
    const written = text.slice(start, end);
    const value = numberOf(written);
    if (Number.isNaN(value))
        return mistake(`expected a number, got \`${shown(written)}\``, start, end);
    return { kind: 'literal', text: written, value, span: { start, end } };
}
/** The number that a text stands for, as the language converts strings; NaN for others. An empty text is 0. */
function numberOf(written) {
    const text = written.trim();
    if (text === '')
        return 0;
    if (text.length > maxNumber)
        return Number.NaN;
    if (/^0x[0-9a-fA-F]+$/.test(text) || /^0o[0-7]+$/.test(text))
        return Number(text);
    if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text))
        return Number(text);
    return /^[-+]?Infinity$/.test(text) ? Number(text) : Number.NaN;
}
function nameAt(text, start, last) {
    let end = start + 1;
    while (end < text.length && !boundary.test(text[end]))
        end++;
    const written = text.slice(start, end);
    const span = { start, end };
    if (!/^[a-zA-Z_][\w-]*$/.test(written))
        return mistake(unexpected(written), start, end);
    if (last?.text === '.' && last.kind === 'punctuation')
        return { kind: 'property', text: written, span };
    const value = keywords.get(written);
    return value === undefined ? { kind: 'name', text: written, span } : { kind: 'literal', text: written, value, span };
}
function unexpected(written) {
    if (written.startsWith('"'))
        return 'expected a string in single quotes, got a double quote';
    return `expected a name, a value or an operator, got \`${shown(written)}\``;
}
function shown(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
function mistake(message, start, end) {
    return { kind: 'mistake', message, span: { start, end } };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/expression/tree.js
// What an expression of GitHub Actions consists of, each part with its place in the text that was given.
/** The parts of an expression that are expressions themselves, in the order of the text. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'literal':
        case 'context':
            return [];
        case 'call':
            return expression.arguments;
        case 'logical':
            return expression.operands;
        case 'binary':
            return [expression.left, expression.right];
        case 'unary':
            return [expression.operand];
        case 'index':
            return [expression.object, expression.index];
        case 'property':
        case 'star':
            return [expression.object];
    }
}
/** The expression and all within it, each before its parts. */
function* allParts(expression) {
    const open = [expression];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        yield next;
        const parts = partsOf(next);
        for (let i = parts.length - 1; i >= 0; i--)
            open.push(parts[i]);
    }
}

;// CONCATENATED MODULE: ./build/packages/formats/src/expression/parse.js
// Text to tree, by the grammar and the limits of the runner's expression parser (actions/runner, DTExpressions2).


/** Longer texts are refused by GitHub. */
const maxExpressionLength = 21_000;
/** Deeper trees are refused by GitHub. */
const maxExpressionDepth = 50;
/** Brackets of any kind within one another while the text is read. Parentheses add no depth to the tree, so these may be more. */
const maxBrackets = 200;
/** The text between `${{` and `}}`, or of a bare condition. Never throws: a mistake is the first one in the text. */
function parseExpression(text) {
    if (text.length > maxExpressionLength)
        return parse_mistake(`expected an expression of at most ${maxExpressionLength} characters, got ${text.length}`, 0, text.length);
    const tokens = tokensOf(text);
    if ('kind' in tokens)
        return tokens;
    if (tokens.length === 1)
        return parse_mistake('expected an expression, got nothing', 0, text.length);
    try {
        const parsed = new Parser(tokens).whole();
        return tooDeep(parsed) ?? parsed;
    }
    catch (error) {
        if (error instanceof Stop)
            return error.mistake;
        throw error;
    }
}
function parse_mistake(message, start, end) {
    return { kind: 'mistake', message, span: { start, end } };
}
function tooDeep(root) {
    const open = [[root, 1]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [node, depth] = next;
        if (depth > maxExpressionDepth)
            return parse_mistake(`expected an expression of at most ${maxExpressionDepth} levels`, root.span.start, root.span.end);
        for (const part of partsOf(node))
            open.push([part, depth + 1]);
    }
    return undefined;
}
/** Leaves the descent; never leaves this file. */
class Stop extends Error {
    mistake;
    constructor(mistake) {
        super(mistake.message);
        this.mistake = mistake;
    }
}
/** Binary operators from the weakest to the strongest. */
const levels = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];
class Parser {
    tokens;
    at = 0;
    brackets = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    whole() {
        const expression = this.operation(0);
        if (this.next.kind !== 'end')
            throw this.unexpected('an operator or the end');
        return expression;
    }
    get next() {
        return this.tokens[this.at];
    }
    is(text) {
        return this.next.text === text && (this.next.kind === 'punctuation' || this.next.kind === 'operator');
    }
    take() {
        const token = this.next;
        this.at++;
        return token;
    }
    unexpected(wanted) {
        const { kind, text, span } = this.next;
        return new Stop(parse_mistake(`expected ${wanted}, got ${kind === 'end' ? 'the end' : `\`${text.slice(0, 40)}\``}`, span.start, span.end));
    }
    closing(text, wanted = `\`${text}\``) {
        if (!this.is(text))
            throw this.unexpected(wanted);
        this.brackets--;
        return this.take();
    }
    opening() {
        const token = this.take();
        if (++this.brackets > maxBrackets)
            throw new Stop(parse_mistake(`expected brackets at most ${maxBrackets} deep`, token.span.start, token.span.end));
        return token;
    }
    /** From the token that begins here to the last one taken: parentheses around what stands at either end are within. */
    since(start) {
        return { start, end: this.tokens[this.at - 1].span.end };
    }
    operation(level) {
        const operators = levels[level];
        if (operators === undefined)
            return this.negation();
        const { start } = this.next.span;
        let left = this.operation(level + 1);
        const operands = [left];
        while (this.next.kind === 'operator' && operators.includes(this.next.text)) {
            const operator = this.take().text;
            const right = this.operation(level + 1);
            if (operator === '&&' || operator === '||')
                operands.push(right);
            else
                left = { kind: 'binary', operator: operator, left, right, span: this.since(start) };
        }
        return operands.length === 1 ? left : { kind: 'logical', operator: level === 0 ? '||' : '&&', operands, span: this.since(start) };
    }
    negation() {
        const marks = [];
        while (this.is('!'))
            marks.push(this.take().span.start);
        let operand = this.access();
        for (const start of marks.reverse())
            operand = { kind: 'unary', operator: '!', operand, span: this.since(start) };
        return operand;
    }
    access() {
        const { start } = this.next.span;
        const bare = this.next.kind === 'literal';
        let object = this.value();
        while (this.is('.') || this.is('[')) {
            if (bare)
                throw this.unexpected('an operator or the end');
            object = this.is('.') ? this.dereference(object, start) : this.index(object, start);
        }
        return object;
    }
    dereference(object, start) {
        this.take();
        if (this.next.kind !== 'star' && this.next.kind !== 'property')
            throw this.unexpected('the name of a property or `*`');
        const { kind, text, span } = this.take();
        if (kind === 'star')
            return { kind: 'star', object, span: this.since(start) };
        return { kind: 'property', object, name: text, nameSpan: span, span: this.since(start) };
    }
    index(object, start) {
        this.opening();
        if (this.next.kind === 'star') {
            this.take();
            this.closing(']');
            return { kind: 'star', object, span: this.since(start) };
        }
        const index = this.operation(0);
        this.closing(']', 'an operator or `]`');
        return { kind: 'index', object, index, span: this.since(start) };
    }
    value() {
        const { kind, text, span, value } = this.next;
        if (this.is('(')) {
            this.opening();
            const inner = this.operation(0);
            this.closing(')', 'an operator or `)`');
            return inner;
        }
        if (kind === 'literal') {
            this.take();
            return { kind: 'literal', value: value ?? null, span };
        }
        if (kind !== 'name')
            throw this.unexpected('a value');
        this.take();
        return this.is('(') ? this.call(text, span) : { kind: 'context', name: text, span };
    }
    call(name, nameSpan) {
        this.opening();
        const given = [];
        while (!this.is(')') || given.length > 0) {
            given.push(this.operation(0));
            if (!this.is(','))
                break;
            this.take();
        }
        const { end } = this.closing(')', '`,` or `)`').span;
        return { kind: 'call', name, nameSpan, arguments: given, span: { start: nameSpan.start, end } };
    }
}

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/sites.js
// Places that many audits go to: every `uses:`, every condition, every expression, each with what it belongs to.

function* useSites(document) {
    if (document.kind === 'workflow')
        for (const job of document.jobs) {
            if (job.uses !== undefined)
                yield { uses: job.uses, owner: job };
            for (const step of job.steps)
                if (step.uses !== undefined)
                    yield { uses: step.uses, owner: step };
        }
    else
        for (const step of compositeSteps(document))
            if (step.uses !== undefined)
                yield { uses: step.uses, owner: step };
}
function compositeSteps(document) {
    return document.kind === 'action' && document.runs.kind === 'composite' ? document.runs.steps : [];
}
/** Steps of all jobs, or of a composite action. */
function stepsIn(document) {
    return document.kind === 'workflow' ? document.jobs.flatMap(({ steps }) => steps) : compositeSteps(document);
}
function* conditionSites(document) {
    const owners = document.kind === 'workflow' ? document.jobs.flatMap((job) => [job, ...job.steps]) : compositeSteps(document);
    for (const owner of owners) {
        const scalar = owner.if;
        if (scalar === undefined)
            continue;
        const found = conditionIn(scalar.text);
        if (found.kind === 'text')
            yield { scalar, owner, tree: undefined, inner: { start: 0, end: scalar.text.length } };
        else
            yield { scalar, owner, tree: parseExpression(found.text), inner: found.inner };
    }
}
function* expressionSites(document) {
    if (document.kind !== 'workflow' && document.kind !== 'action')
        return;
    const owners = new Map();
    if (document.kind === 'workflow')
        for (const job of document.jobs) {
            owners.set(job.map.entries, job);
            for (const step of job.steps)
                owners.set(step.map.entries, step);
        }
    else
        for (const step of compositeSteps(document))
            owners.set(step.map.entries, step);
    yield* sitesIn(document.root, document, [], owners);
}
function* sitesIn(node, owner, path, owners) {
    if (node.kind === 'scalar')
        yield* sitesOf(node, owner, path);
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* sitesIn(item, owner, [...path, '[]'], owners);
    else {
        const own = owners.get(node.entries);
        yield* mapSites(node, own ?? owner, own === undefined ? path : [], owners);
    }
}
function* mapSites(map, owner, path, owners) {
    for (const { name, value } of map.entries)
        yield* sitesIn(value, owner, [...path, name], owners);
}
/** Expressions of one scalar; `path` says whether it is a condition, which needs no braces. */
function* sitesOf(scalar, owner, path) {
    const { text } = scalar;
    const bare = isCondition(owner, path) && !text.includes('${{');
    if (bare) {
        const span = { start: 0, end: text.length };
        yield { scalar, path, owner, span, inner: span, tree: parseExpression(text), open: false };
        return;
    }
    if (!text.includes('${{'))
        return;
    for (const { span, inner, text: own, closed } of expressionsIn(text))
        yield { scalar, path, owner, span, inner, tree: parseExpression(own), open: !closed };
}
function isCondition({ kind }, path) {
    return path.length === 1 && path[0] === 'if' && (kind === 'step' || kind === 'job');
}

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/kind.js
// Workflows, actions and what lies beside them as the driver knows a kind of file, with the parts that audits ask for.





let reader;
const pipelineKind = {
    id: 'pipeline',
    title: 'workflow or action',
    matches: (path) => pipelineFileKind(path) !== undefined,
    async parse(file, { workspace, gap }) {
        reader ??= await pipelineReader();
        const document = reader(file.text, file.path);
        if (document.kind === 'invalid')
            gap({ path: file.path, reason: 'invalid', gap: true, detail: `it is no ${document.as} that can be read: ${document.message}` });
        return { file, document, around: { workspace, root: rootOf(file.path), read: reader, gap } };
    },
    comments: (_, { text }) => lineComments(text, '#'),
    *parts(audited, context) {
        const own = contextOf(audited, context);
        const part = (type, value) => ({ type, value: { value, context: own } });
        const { document } = audited;
        yield part('file', document);
        if (document.kind === 'workflow') {
            yield part('workflow', document);
            for (const job of document.jobs)
                yield part('job', job);
        }
        else
            yield { type: document.kind, value: { value: document, context: own } };
        for (const step of stepsIn(document))
            yield part('step', step);
        for (const site of useSites(document))
            yield part('uses', site);
        for (const site of conditionSites(document))
            yield part('condition', site);
        for (const site of expressionSites(document))
            yield part('expression', site);
    },
};
/** Of a scan, by its settings: the files of each repository are read once. */
const repositories = new WeakMap();
function contextOf(audited, { settings, now }) {
    return auditContext(audited, repositoryOf(audited, settings), settings, now);
}
function repositoryOf(audited, settings) {
    const { around, file } = audited;
    if (around.workspace === undefined)
        return repositoryAt(around, audited);
    const known = repositories.get(settings) ?? new Map();
    repositories.set(settings, known);
    const key = `${around.workspace}\0${around.root}`;
    const shared = known.get(key) ?? repositoryAt(around);
    known.set(key, shared);
    // Another version of a file than the one that lies there is judged among the files as they lie.
    return shared.text(file.path.slice(around.root.length)) === file.text ? shared : repositoryAt(around, audited);
}

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/edits.js
// Edits that fixes share: a key into the mapping of a step or job, with the indentation, line ends and style that the file has.
/** Line end of the file. */
function lineEnd({ text }) {
    const at = text.indexOf('\n');
    return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
/** Columns before a place in its line, as the white space that a line below it begins with. */
function indentationAt({ text, lines }, offset) {
    const { column } = lines.positionAt(offset);
    // What stands before it may be the dash of a list.
    return text.slice(offset - column + 1, offset).replace(/\S/g, ' ');
}
/** Whether a mapping is written in braces. */
function isFlow({ text }, map) {
    return text[map.at.start] === '{';
}
/** Keys with values, each on a line of its own behind an indentation. */
function block(entries, indentation, end) {
    return entries.map(([name, value]) => `${indentation}${name}: ${value}`).join(end);
}
/**
 * Adds entries to the mapping at a key of `owner`: at its head where it is there, else as a mapping of its own before the key that
 * `before` names (or, with `after`, behind the line of that key's value).
 * @returns undefined where the file has a shape that no edit is certain in.
 */
function addEntries(file, owner, key, entries, place) {
    if (owner.alias !== undefined)
        return undefined;
    const existing = owner.entries.find(({ name }) => name === key);
    if (existing !== undefined)
        return intoMap(file, existing.value, entries);
    if (isFlow(file, owner))
        return undefined;
    const name = 'before' in place ? place.before : place.after;
    const anchor = owner.entries.find((entry) => entry.name === name);
    if (anchor === undefined)
        return undefined;
    const indentation = indentationAt(file, anchor.key.at.start);
    const end = lineEnd(file);
    const body = `${key}:${end}${block(entries, `${indentation}  `, end)}`;
    if ('before' in place)
        return [{ start: anchor.key.at.start, end: anchor.key.at.start, replacement: `${body}${end}${indentation}` }];
    if (anchor.value.kind !== 'scalar' || anchor.value.alias !== undefined)
        return undefined;
    const line = lineEndAt(file, anchor.value.at.end);
    return [{ start: line, end: line, replacement: `${end}${indentation}${body}` }];
}
function intoMap(file, value, entries) {
    // What an anchor stands at is meant for other places, too.
    if (value.kind !== 'map' || value.alias !== undefined)
        return undefined;
    const [first] = value.entries;
    if (first === undefined)
        return undefined;
    if (isFlow(file, value)) {
        const start = value.at.start + 1;
        const space = file.text[start] === ' ' ? ' ' : '';
        return [
            {
                start,
                end: start,
                replacement: `${space}${entries.map(([name, text]) => `${name}: ${text}`).join(', ')},${space === '' ? ' ' : ''}`,
            },
        ];
    }
    const { start } = first.key.at;
    // The place of a quoted key is behind its quote.
    if (first.key.kind !== 'scalar' || !first.key.plain)
        return undefined;
    const indentation = indentationAt(file, start);
    const end = lineEnd(file);
    return [
        { start, end: start, replacement: `${entries.map(([name, text]) => `${name}: ${text}`).join(end + indentation)}${end}${indentation}` },
    ];
}
/** Offset of the end of a line, its line break left out. */
function lineEndAt({ text }, offset) {
    const newline = text.indexOf('\n', offset);
    const end = newline < 0 ? text.length : newline;
    return text[end - 1] === '\r' ? end - 1 : end;
}

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/rules/controls.js
// Pipeline risks and controls, named once so that every audit spells them alike: OWASP CI/CD top ten.
const risks = {
    /** Flow control: what runs is not what was reviewed. */
    flow: ['CICD-SEC-1'],
    /** Inadequate identity and access management. */
    identity: ['CICD-SEC-2'],
    /** Dependency chain abuse. */
    dependencies: ['CICD-SEC-3'],
    /** Poisoned pipeline execution. */
    poisoned: ['CICD-SEC-4'],
    /** Insufficient pipeline-based access controls. */
    access: ['CICD-SEC-5'],
    /** Credential hygiene. */
    credentials: ['CICD-SEC-6'],
    /** Insecure system configuration. */
    configuration: ['CICD-SEC-7'],
    /** Ungoverned use of third-party services. */
    thirdParty: ['CICD-SEC-8'],
    /** Improper artifact integrity validation. */
    integrity: ['CICD-SEC-9'],
    /** Insufficient logging and visibility. */
    visibility: ['CICD-SEC-10'],
};
const controls = {
    /** Access is the least that the work needs. */
    leastPrivilege: ['NIST-800-53-AC-6', 'PCI-DSS-7.2.2'],
    /** Credentials are managed and short-lived. */
    credentials: ['NIST-800-53-IA-5', 'PCI-DSS-8.6.2'],
    /** What is built in comes from where it should, unchanged. */
    supplyChain: ['NIST-800-53-SR-3', 'NIST-800-53-SI-7', 'PCI-DSS-6.3.2'],
    /** Input from outside is checked before it is used. */
    input: ['NIST-800-53-SI-10', 'PCI-DSS-6.2.4'],
    /** Changes pass a gate before they take effect. */
    change: ['NIST-800-53-CM-3', 'PCI-DSS-6.5.1'],
    /** Settings are the safe ones. */
    configuration: ['NIST-800-53-CM-6', 'PCI-DSS-2.2.1'],
    /** What happened can be seen afterwards. */
    audit: ['NIST-800-53-AU-2', 'PCI-DSS-10.2.1'],
};

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/rules/credentials/artipacked.js
// A checkout that leaves the job's token in the checkout.





const artipacked = audit({
    id: 'artipacked',
    severity: 'medium',
    confidence: 'low',
    title: 'A checkout leaves its token on disk',
    why: 'The token stays in the files of the job, where every later step can read it and an uploaded artifact may carry it away.',
    remedy: 'Set `persist-credentials: false`, and hand a token to the one step that pushes.',
    controls: ['NIST-800-53-AC-6', 'NIST-800-53-IA-5'],
    risks: risks.credentials,
    references: ['https://docs.zizmor.sh/audits/#artipacked', 'https://github.com/actions/checkout#usage'],
    on: ['step'],
    *check(step, context) {
        const uses = step.uses;
        if (uses?.target.kind !== 'repository' || uses.target.slug !== 'actions/checkout')
            return;
        const setting = step.with.find(({ name }) => name.toLowerCase() === 'persist-credentials');
        const text = setting?.scalar?.text.trim().toLowerCase();
        if (text === 'false')
            return;
        const entry = step.map.entries.find(({ name }) => name === 'uses');
        const at = entry === undefined ? uses.scalar.at : placeOfEntry(entry.key, entry.value);
        yield {
            at,
            statement: step.map.at,
            message: text === undefined
                ? 'The checkout does not set `persist-credentials: false`'
                : `The checkout keeps its token (\`persist-credentials: ${text.slice(0, 40)}\`)`,
            // Whoever writes `true` wants it.
            ...(text === undefined ? {} : { persona: 'auditor' }),
            fix: () => persistNothing(step, context),
        };
    },
    examples: {
        bad: [
            {
                text: 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683\n',
            },
        ],
        good: [
            {
                text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n        with:\n          persist-credentials: false\n      - run: make test\n',
            },
        ],
    },
});
function persistNothing(step, { file }) {
    const description = 'Set `persist-credentials: false`';
    const setting = step.with.find(({ name }) => name.toLowerCase() === 'persist-credentials');
    if (setting?.scalar !== undefined)
        return setting.scalar.alias === undefined ? { ...rule_fix(description, replace(setting.scalar.at, 'false')), kind: 'suggested' } : undefined;
    const edits = addEntries(file, step.map, 'with', [['persist-credentials', 'false']], { after: 'uses' });
    return edits === undefined ? undefined : { description, kind: 'suggested', edits };
}

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/rules/credentials/index.js
// Tokens, secrets and keys: where they lie, who gets them.

const credentialRules = [artipacked];

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/rules/injection/template-injection.js
// An expression that is put into a script before the shell reads it.




const templateInjection = audit({
    id: 'template-injection',
    aliases: ['expression-injection'],
    severity: 'high',
    confidence: 'high',
    title: 'An expression is put into a script as code',
    why: 'The expression is replaced before the shell reads the script, so whoever controls its value writes part of the script.',
    remedy: 'Hand the value over in `env:` and use the variable in the script, in quotes.',
    controls: controls.input,
    risks: risks.poisoned,
    references: [
        'https://docs.zizmor.sh/audits/#template-injection',
        'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#understanding-the-risk-of-script-injections',
    ],
    on: ['expression'],
    *check(site, context) {
        const { owner, path, tree, scalar, inner } = site;
        if (owner.kind !== 'step' || path.length !== 1 || path[0] !== 'run' || tree.kind === 'mistake')
            return;
        const source = [...allParts(tree)]
            .map(pathOf)
            .find((name) => name !== undefined && /^github\.event\.(?:issue|comment|pull_request|review)\.(?:title|body)$/.test(name));
        if (source === undefined)
            return;
        const start = inner.start + tree.span.start;
        yield {
            at: context.placeIn(scalar, start, inner.start + tree.span.end),
            statement: owner.map.at,
            message: `\`${source}\` is written by whoever opens it, and becomes part of this script`,
            fix: () => intoEnvironment(site, owner, source, context),
        };
    },
    examples: {
        bad: [
            {
                text: 'on: issues\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ github.event.issue.title }}"\n',
            },
        ],
        good: [
            {
                text: 'name: greet\non: issues\npermissions: {}\njobs:\n  greet:\n    name: greet\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "$TITLE"\n',
            },
        ],
    },
});
function pathOf(node) {
    if (node.kind === 'context')
        return node.name.toLowerCase();
    if (node.kind !== 'property')
        return undefined;
    const object = pathOf(node.object);
    return object === undefined ? undefined : `${object}.${node.name.toLowerCase()}`;
}
function intoEnvironment(site, step, source, context) {
    const name = source.split('.').slice(-2).join('_').toUpperCase();
    const expression = site.scalar.text.slice(site.span.start, site.span.end);
    const edits = addEntries(context.file, step.map, 'env', [[name, expression]], { before: 'run' });
    const at = context.placeIn(site.scalar, site.span.start, site.span.end);
    return edits === undefined
        ? undefined
        : { description: `Hand the value over in \`${name}\``, edits: [...edits, { ...at, replacement: `\${${name}}` }] };
}

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/rules/injection/index.js
// What an outsider controls, where it is executed.

const injectionRules = [templateInjection];

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/rules/supply-chain/unpinned-uses.js
// An action or reusable workflow by a name that others can move.



const unpinnedUses = audit({
    id: 'unpinned-uses',
    severity: 'high',
    confidence: 'high',
    title: 'An action is named by something that others can move',
    why: 'Whoever can push to its repository, or steals a token that can, decides what runs here with this job’s token and secrets.',
    remedy: 'Pin the action to a whole commit id, with the version as comment behind it, and let a bot update both.',
    controls: controls.supplyChain,
    risks: risks.dependencies,
    references: [
        'https://docs.zizmor.sh/audits/#unpinned-uses',
        'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions',
    ],
    on: ['uses'],
    *check({ uses, owner }, { settings }) {
        const { target } = uses;
        if (target.kind !== 'repository')
            return;
        const policy = settings.pinning(target);
        if (policy === 'any' || (target.ref !== undefined && isCommitRef(target.ref)))
            return;
        if (policy === 'ref-pin' && target.ref !== undefined)
            return;
        const shown = uses.text.slice(0, 200);
        yield {
            at: uses.scalar.at,
            statement: owner.map.at,
            message: target.ref === undefined
                ? `\`${shown}\` names no commit, tag or branch at all`
                : `\`${shown}\` is not pinned to a commit, which the policy asks for`,
        };
    },
    examples: {
        bad: [
            { text: 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-node@v4\n' },
            { text: 'on: push\njobs:\n  test:\n    uses: example/workflows/.github/workflows/test.yml@main\n' },
        ],
        good: [
            {
                text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0\n',
            },
        ],
    },
});

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/rules/supply-chain/index.js
// What runs that others wrote: actions, images, tools, and how firmly it is named.

const supplyChainRules = [unpinnedUses];

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/rules/syntax/invalid-file.js
// A workflow or action that is no YAML, or no mapping.


const invalidFile = audit({
    id: 'invalid-file',
    severity: 'high',
    confidence: 'high',
    title: 'A file of the pipeline cannot be read',
    why: 'What cannot be read is neither run as it was meant nor audited.',
    remedy: 'Correct the file at the place that is named.',
    controls: ['NIST-800-53-CM-6'],
    risks: risks.configuration,
    references: ['https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions'],
    on: ['invalid'],
    *check({ message, at, as }) {
        yield {
            at,
            message: `This is no ${as === 'dependabot' ? 'configuration of Dependabot' : as === 'pre-commit' ? 'configuration of pre-commit' : as} that can be read: ${message}`,
        };
    },
    examples: {
        bad: [{ text: 'on: push\njobs: [\n' }, { text: 'on: push\non: pull_request\n' }],
        good: [
            {
                text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - run: make test\n',
            },
        ],
    },
});

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/rules/syntax/index.js
// Files that GitHub would not read.

const syntaxRules = [invalidFile];

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/rules/index.js
// Every audit, by the page of documentation it stands on.
//
// To add one: a file `rules/<family>/<id>.ts` that exports `audit({ … })` (see credentials/artipacked.ts), and one line in that family's
// index.ts. `on` says which parts it is called with (rule.ts, `Parts`); `context` gives the file, the settings, the other files of the
// repository, and the place of any range of a scalar's text. Yield problems with `at` (an offset span of the file: what zizmor would
// point at), `statement` (the step or job: comments inside it speak of the finding), a message without full stop, and where an edit is
// certain a `fix` (edits.ts helps). `persona` on rule or problem: `pedantic` and `auditor` findings come only when asked for.
// `npm run -s test:unit -- packages/engines/workflow-audit` holds every bad example against its rule and every good one against all rules.




const families = {
    injection: injectionRules,
    'supply-chain': supplyChainRules,
    credentials: credentialRules,
    syntax: syntaxRules,
};
const rules_all = Object.values(families).flat();
function auditRules() {
    return rules_all;
}
/** The page on which a rule is documented. */
function familyOf(ruleId) {
    return Object.entries(families).find(([, rules]) => rules.some(({ id }) => id === ruleId))?.[0];
}

;// CONCATENATED MODULE: ./build/packages/engines/workflow-audit/src/index.js
// workflow-audit: who can make your pipeline run their code. Workflows, actions, dependabot.yml and the configuration of pre-commit.






const inputs = {
    persona: {
        type: 'choice',
        choices: personas,
        default: 'regular',
        description: 'Who is told: `regular` what everyone should act on, `pedantic` best practice in full, `auditor` also what needs a second look.',
    },
};
const engine = scanner({
    name: 'workflow-audit',
    title: 'Workflow audit',
    description: 'Finds who can make your pipeline run their code: injections, untrusted checkouts, wide tokens and moving references in workflows and actions.',
    inputs,
    kinds: [pipelineKind],
    rules: auditRules(),
    familyOf: familyOf,
    ...auditing,
    settings: {
        async judge({ persona }) {
            return { settings: { ...defaultSettings, persona }, findings: [], notices: [], digest: '' };
        },
        canary: { ...defaultSettings, persona: 'auditor' },
    },
    canary: {
        path: '.github/workflows/canary.yml',
        text: 'on: issues\njobs:\n  canary:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: echo ${{ github.event.issue.title }}\n',
        finds: ['template-injection', 'unpinned-uses', 'artipacked'],
    },
});


/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ yamlReader),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   rb: () => (/* binding */ yamlInvalid)
/* harmony export */ });
/* unused harmony exports maxYamlBytes, isMergeKey, mergedMaps, yamlGet */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(732);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(948);
// YAML as a tree of nodes with the exact place of each, in one pass over the parser's events: bounded depth, linear checks,
// aliases as what they lead to, and no value built that nobody asks for.

/** Larger files are refused: no configuration or manifest of people comes near. */
const maxYamlBytes = 5 * 1024 * 1024;
const maxDepth = 200;
/** Lines within brackets that may begin further left than they should; each costs a reading of the whole. */
const maxIndented = 10;
const indentation = ' '.repeat(maxDepth);
/** @param offset of the mistake. */
function yamlInvalid(file, text, offset, message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'yaml-invalid',
        message: `expected valid YAML: ${message}`,
        where: { file, ...(offset === undefined ? {} : { line: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .Dp)(text).positionAt(offset).line }) },
        remedy: 'Correct the file; a YAML linter shows the place.',
    });
}
/**
 * Roots of the documents of a YAML stream; a document without content has none.
 * @throws PortcullisError `yaml-invalid` with file and line: a syntax error, a key twice in one map, an alias that leads nowhere or
 *   into itself, more than 200 collections within one another, more bytes than `maxBytes`.
 */
async function readYaml(text, file, maxBytes = maxYamlBytes) {
    return (await yamlReader())(text, file, maxBytes);
}
/** The same for whoever finds out only while it works which other files it needs: once it is loaded, it reads at once. */
async function yamlReader() {
    const parser = await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 243));
    return (text, file, maxBytes = maxYamlBytes) => readNodes(parser, text, file, maxBytes);
}
function readNodes(parser, text, file, maxBytes) {
    if (Buffer.byteLength(text) > maxBytes)
        throw yamlInvalid(file, text, undefined, `expected at most ${maxBytes} bytes`);
    const { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } = parser;
    const { ALIAS, DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID;
    const styles = new Map([
        [SCALAR_STYLE.SINGLE_QUOTED, 'single'],
        [SCALAR_STYLE.DOUBLE_QUOTED, 'double'],
        [SCALAR_STYLE.LITERAL_BLOCK, 'literal'],
        [SCALAR_STYLE.FOLDED_BLOCK, 'folded'],
    ]);
    let source = text;
    const indented = [];
    const fail = (offset, message) => yamlInvalid(file, text, original(offset), message);
    const events = parsed();
    let at = 0;
    const documents = [];
    while (at < events.length) {
        const event = events[at++];
        if (event.type !== DOCUMENT)
            continue;
        const anchors = new Map();
        documents.push(events[at]?.type === POP || at >= events.length ? undefined : node(anchors));
    }
    return documents;
    function parsed() {
        for (;;) {
            try {
                return parseEvents(source, { maxDepth });
            }
            catch (error) {
                const { mark: place, reason } = error;
                if (reason === undefined)
                    throw error;
                const position = place?.position ?? 0;
                if (reason !== 'deficient indentation' || indented.length >= maxIndented)
                    throw fail(position, reason);
                // Within brackets and quotes the start of a line means nothing, and all but the strictest readers let it be: so do we.
                const start = source.lastIndexOf('\n', position - 1) + 1;
                if (indented.at(-1) === start)
                    throw fail(position, reason);
                indented.push(start);
                source = source.slice(0, start) + indentation + source.slice(start);
            }
        }
    }
    /** Offset in the text as it was given. */
    function original(offset) {
        const added = indented.filter((start) => start < offset).length;
        return offset - added * indentation.length;
    }
    function node(anchors) {
        const event = events[at++];
        if (event.type === ALIAS)
            return aliased(event.anchorStart, event.anchorEnd, anchors);
        if (event.type !== SCALAR && event.type !== SEQUENCE && event.type !== MAPPING)
            throw fail(0, 'expected a value');
        const anchor = event.anchorStart < 0 ? undefined : source.slice(event.anchorStart, event.anchorEnd);
        const tag = event.tagStart < 0 ? {} : { tag: source.slice(event.tagStart, event.tagEnd) };
        if (anchor !== undefined)
            anchors.set(anchor, 'open');
        const made = event.type === SCALAR ? scalar(event, tag) : collection(event, tag, anchors);
        if (anchor !== undefined)
            anchors.set(anchor, made);
        return made;
    }
    function aliased(start, end, anchors) {
        const name = source.slice(start, end);
        const target = anchors.get(name);
        if (target === undefined)
            throw fail(start, `the alias *${name.slice(0, 60)} leads to no anchor before it`);
        if (target === 'open')
            throw fail(start, `the alias *${name.slice(0, 60)} leads to what it stands in`);
        return { ...target, alias: { start: original(start - 1), end: original(end) } };
    }
    function scalar(event, tag) {
        const value = getScalarValue(source, event);
        // An empty value has no place of its own.
        const start = Math.max(0, event.valueStart);
        const end = Math.max(start, event.valueEnd);
        const place = { start: original(start), end: original(end) };
        const verbatim = value !== '' && text.startsWith(value, place.start) ? { verbatim: { start: place.start, end: place.start + value.length } } : {};
        const style = styles.get(event.style) ?? 'plain';
        const block = style === 'literal' || style === 'folded' ? { indent: Math.max(0, event.indent) } : {};
        return { kind: 'scalar', text: value, plain: style === 'plain', style, at: place, ...block, ...tag, ...verbatim };
    }
    function collection(event, tag, anchors) {
        const { start } = event;
        if (event.type === SEQUENCE) {
            const items = [];
            while (events[at]?.type !== POP)
                items.push(node(anchors));
            at++;
            return { kind: 'list', items, at: span(start, items.at(-1)), ...tag };
        }
        const entries = [];
        const seen = new Set();
        while (events[at]?.type !== POP) {
            const key = node(anchors);
            const name = key.kind === 'scalar' ? key.text : '';
            // Several merge keys in one map are several maps to merge.
            if (key.kind === 'scalar' && seen.has(name) && !isMergeKey(key))
                throw yamlInvalid(file, text, (key.alias ?? key.at).start, `the key "${name.slice(0, 60)}" stands twice in one map`);
            seen.add(name);
            entries.push({ key, name, value: node(anchors) });
        }
        at++;
        return { kind: 'map', entries, at: span(start, entries.at(-1)?.value), ...tag };
    }
    function span(from, last) {
        const start = original(from);
        return { start, end: last === undefined ? start : Math.max(start, (last.alias ?? last.at).end) };
    }
}
/** Whether a key merges: `<<`, without quotes. */
function isMergeKey(key) {
    return key.kind === 'scalar' && key.plain && key.text === '<<';
}
/** Maps merged into a map (`<<`), the nearest first, as YAML 1.1's merge key and its users have them: a map, or a list of maps. */
function mergedMaps(map) {
    return map.entries
        .filter(({ key }) => isMergeKey(key))
        .flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]))
        .filter((value) => value.kind === 'map');
}
/** How many maps a chain of merges may lead through. */
const maxMerges = 1000;
/** The value of a key: the map's own, else that of the first merged map that has it. */
function yamlGet(map, name) {
    const queue = [map];
    for (let i = 0; i < queue.length && i < maxMerges; i++) {
        const current = queue[i];
        const own = current.entries.find((entry) => entry.name === name && entry.key.kind === 'scalar');
        if (own !== undefined)
            return own.value;
        queue.splice(i + 1, 0, ...mergedMaps(current));
    }
    return undefined;
}


/***/ }),

/***/ 53:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ scalarValue),
/* harmony export */   hN: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony export parseYamlDocuments */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(948);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(909);
// YAML as values with their line numbers, for configuration: no alias bombs, no surprises for prototypes.


/** Tags that say what the core schema says anyway; another one asks for a type that nobody here knows. */
const coreTags = new Set(['!', '!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);
/** Nodes that aliases may stand for, all together. */
const maxAliased = 1000;
/** @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYaml(text, file) {
    const documents = await parseYamlDocuments(text, file);
    if (documents.length > 1)
        throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, undefined, `expected one document, got ${documents.length}`);
    return documents[0] ?? { value: null, lineOf: () => undefined };
}
/** Every document of a YAML stream. @throws PortcullisError `yaml-invalid` with file and line. */
async function parseYamlDocuments(text, file, { maxBytes, asText = false } = {}) {
    const roots = await (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(text, file, maxBytes);
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .Dp)(text);
    return roots.map((root) => ({
        value: root === undefined ? null : nodeValue(root, text, file, asText),
        lineOf: (path) => {
            const place = root === undefined ? undefined : placeOf(root, path);
            return place === undefined ? undefined : lines.positionAt(place.start).line;
        },
    }));
}
/** @throws PortcullisError `yaml-invalid` for aliases that multiply, and for keys that are collections. */
function nodeValue(root, text, file, asText) {
    let aliased = 0;
    const build = (node, through) => {
        const behind = through || node.alias !== undefined;
        if (behind && ++aliased > maxAliased)
            throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, node.alias?.start, `expected aliases that stand for at most ${maxAliased} values`);
        if (node.tag !== undefined && !coreTags.has(node.tag))
            throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, node.at.start, `expected no tag of its own, got ${node.tag.slice(0, 60)}`);
        if (node.kind === 'scalar')
            return asText ? textOrNothing(node) : scalarValue(node);
        if (node.kind === 'list')
            return node.items.map((item) => build(item, behind));
        return mapValue(node, (value) => build(value, behind));
    };
    const mapValue = (map, value) => {
        const object = {};
        for (const entry of map.entries) {
            if (entry.key.kind !== 'scalar')
                throw (0,_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlInvalid */ .rb)(file, text, entry.key.at.start, 'expected a key that is text');
            const content = value(entry.value);
            // An assignment to `__proto__` would not make a key.
            Object.defineProperty(object, entry.name, { value: content, enumerable: true, configurable: true, writable: true });
        }
        return object;
    };
    return build(root, false);
}
function textOrNothing(node) {
    return scalarValue(node) === null ? null : node.text;
}
/** A scalar by the core schema (YAML 1.2.2, 10.3.2); with a tag of its own it is text. */
function scalarValue({ text, plain, tag }) {
    if (!plain || (tag !== undefined && tag !== '!!int' && tag !== '!!float' && tag !== '!!bool' && tag !== '!!null'))
        return text;
    if (/^(?:|~|null|Null|NULL)$/.test(text))
        return null;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    if (/^[-+]?\d{1,400}$/.test(text))
        return Number(text);
    if (/^0o[0-7]{1,400}$/.test(text) || /^0x[0-9a-fA-F]{1,400}$/.test(text))
        return Number(text);
    if (/^[-+]?(?:\.\d{1,400}|\d{1,400}(?:\.\d{0,400})?)(?:[eE][-+]?\d{1,10})?$/.test(text))
        return Number(text);
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
        return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
}
/** A key's own place is what a user looks for; its value may start lines below. */
function placeOf(root, path) {
    let node = root;
    let place = root.at;
    for (const part of path) {
        if (node.kind === 'map') {
            const entry = entryOf(node, String(part));
            if (entry === undefined)
                return place;
            place = entry.key.at;
            node = entry.value;
        }
        else if (node.kind === 'list') {
            const item = node.items[Number(part)];
            if (item === undefined)
                return place;
            place = (item.alias ?? item.at);
            node = item;
        }
        else
            return place;
    }
    return place;
}
/** Maps with so many entries are asked for many of them: each is then found by its name at once. */
const indexedFrom = 32;
const indexes = new WeakMap();
function entryOf({ entries }, name) {
    if (entries.length < indexedFrom)
        return entries.find((entry) => entry.name === name && entry.key.kind === 'scalar');
    const index = indexes.get(entries) ?? new Map(entries.filter(({ key }) => key.kind === 'scalar').map((entry) => [entry.name, entry]));
    indexes.set(entries, index);
    return index.get(name);
}


/***/ }),

/***/ 439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(916);
// A word that was meant, for messages about one that is not known.

/** `, did you mean "X"?` when a known word is one or two letters away. */
function didYouMean(word, known) {
    const near = known.find((candidate) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.slice(0, 40), candidate) <= 2);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}


/***/ }),

/***/ 147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   bg: () => (/* binding */ refuseOtherSpelling)
/* harmony export */ });
/* unused harmony export keyText */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(732);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(693);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(439);
// The policy file that several engines read, each its own part: its name, its keys, and errors that name file, line and key.


const policyFile = '.github/portcullis.yml';
function policyReader(document, file) {
    const reader = {
        file,
        place(path) {
            const line = document.lineOf(path);
            const key = keyText(path);
            return { file, ...(line === undefined ? {} : { line }), ...(key === '' ? {} : { key }) };
        },
        fail(path, message, remedy = 'Correct the policy; docs/schema/portcullis.schema.json describes it.') {
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code: 'policy-invalid', message, where: reader.place(path), remedy });
        },
        fields(path, value, keys) {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return reader.fail(path, 'expected a mapping of keys');
            for (const key of Object.keys(value)) {
                if (!keys.includes(key))
                    reader.fail([...path, key], `expected one of ${keys.join(', ')}, got "${key.slice(0, 60)}"${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, keys)}`);
            }
            return value;
        },
        list(path, value, atMost) {
            if (!Array.isArray(value))
                return reader.fail(path, 'expected a list');
            if (value.length === 0 || value.length > atMost)
                return reader.fail(path, `expected 1 to ${atMost} entries, got ${value.length}`);
            return value;
        },
        text: (path, value) => (typeof value === 'string' && value.trim() !== '' ? value : reader.fail(path, 'expected text')),
        texts: (path, value, atMost) => reader.list(path, value, atMost).map((item, i) => reader.text([...path, i], item)),
        choice(path, value, choices, fallback) {
            if (value === undefined)
                return fallback;
            const found = choices.find((candidate) => candidate === value);
            return found ?? reader.fail(path, `expected one of ${choices.join(', ')}, got ${JSON.stringify(value)?.slice(0, 60)}`);
        },
        day(path, value) {
            const given = reader.text(path, value);
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(given) ? given : reader.fail(path, `expected a day as YYYY-MM-DD, got "${given.slice(0, 40)}"`);
        },
    };
    return reader;
}
/** `images[0].any-of[1].key` */
function keyText(path) {
    return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}
/** A file that was meant for the policy and is read by nobody. @throws PortcullisError `policy-misnamed` */
function refuseOtherSpelling(tree) {
    const name = policyFile.slice(policyFile.lastIndexOf('/') + 1);
    const other = tree.list('.github').find((entry) => entry !== name && /^\.?portcullis\.ya?ml$/i.test(entry));
    if (other === undefined)
        return;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'policy-misnamed',
        message: `expected the policy as ${policyFile}, got a file that nobody reads`,
        where: { file: `.github/${other}` },
        remedy: `Name it ${policyFile}.`,
    });
}


/***/ }),

/***/ 315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ky: () => (/* binding */ findGitRoot),
  $Y: () => (/* binding */ git),
  Qo: () => (/* binding */ headCommit),
  QX: () => (/* binding */ isAncestor),
  jh: () => (/* binding */ isCommitId),
  fY: () => (/* binding */ parentsOf),
  zX: () => (/* binding */ readAtCommit),
  WL: () => (/* binding */ resolveCommit)
});

// UNUSED EXPORTS: gitArguments, hasGit, requireGit, startGit

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/packages/workspace/src/paths.js
var paths = __nccwpck_require__(179);
;// CONCATENATED MODULE: ./build/packages/workspace/src/program.js
// The one seam for other programs (git, shellcheck, credential helpers): where they are looked for, how they are started,
// and what becomes of one that is missing, ends early, or does not end.





const defaultTimeout = 300_000;
const defaultMaxOutput = 512 * 1024 * 1024;
/**
 * Absolute path of a program on PATH; undefined when there is none. Relative entries and folders at or below `scanned` do not
 * count: a checkout must not bring its own git. (Windows would look in the current folder even before PATH.)
 */
function findProgram(name, path, scanned) {
    const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
    for (const directory of (path ?? '').split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(directory) || isBelow(scanned, directory))
            continue;
        for (const ending of endings) {
            const file = (0,external_node_path_.join)(directory, `${name}${ending}`);
            try {
                (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
                if ((0,external_node_fs_.statSync)(file).isFile() && !isBelow(scanned, (0,external_node_fs_.realpathSync)(file)))
                    return file;
            }
            catch {
                // Not here.
            }
        }
    }
    return undefined;
}
function isBelow(root, path) {
    return root !== undefined && ((0,paths/* insideFolder */.x)(root, path) || (0,paths/* insideFolder */.x)(real(root), path));
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** Runs a program to its end, never through a shell; whatever goes wrong is in the result. */
function runProgramSync(file, args, options = {}) {
    if (file === undefined)
        return failed('missing', 'not on PATH');
    const run = (0,external_node_child_process_namespaceObject.spawnSync)(file, args, {
        stdio: ['pipe', 'pipe', 'pipe'],
        maxBuffer: options.maxOutput ?? defaultMaxOutput,
        timeout: options.timeout ?? defaultTimeout,
        killSignal: 'SIGKILL',
        windowsHide: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
        ...(options.input === undefined ? {} : { input: options.input }),
    });
    const stdout = run.stdout ?? Buffer.alloc(0);
    const stderr = run.stderr?.toString() ?? '';
    const code = run.error?.code;
    if (run.status === 0 && (code === undefined || code === 'EPIPE'))
        return { ok: true, exitCode: 0, stdout, stderr };
    const failure = code === 'ETIMEDOUT' ? 'timeout' : code === 'ENOBUFS' ? 'output' : run.pid === 0 ? 'start' : 'exit';
    return {
        ok: false,
        failure: failure === 'exit' && code !== undefined && code !== 'EPIPE' && run.status === null && run.signal === null ? 'start' : failure,
        ...(run.status === null ? {} : { exitCode: run.status }),
        stdout,
        stderr: stderr || run.error?.message || '',
    };
}
/** Like `runProgramSync` without holding this process up. */
async function runProgram(file, args, options = {}) {
    if (file === undefined)
        return failed('missing', 'not on PATH');
    const running = program_startProgram(file, args, options);
    const chunks = [];
    let length = 0;
    let failure;
    const stop = (why) => {
        failure ??= why;
        running.kill();
    };
    const timer = setTimeout(() => stop('timeout'), options.timeout ?? defaultTimeout);
    running.stdin.end(options.input ?? '');
    running.stdout.on('data', (chunk) => {
        length += chunk.length;
        if (length > (options.maxOutput ?? defaultMaxOutput))
            stop('output');
        else
            chunks.push(chunk);
    });
    const end = await running.ended;
    clearTimeout(timer);
    const why = failure ?? end.failure;
    return {
        ok: why === undefined,
        ...(why === undefined ? {} : { failure: why }),
        ...(end.exitCode === undefined ? {} : { exitCode: end.exitCode }),
        stdout: Buffer.concat(chunks),
        stderr: end.stderr,
    };
}
const maxErrorText = 8192;
/**
 * Starts a program. Its streams end and `ended` settles whatever happens: a program that cannot be started, that closes its
 * input early, or that is killed. @throws PortcullisError `program-missing` when there is none to start.
 */
function program_startProgram(file, args, options = {}) {
    if (file === undefined)
        throw program_missingProgram(args[0] ?? 'the program');
    const child = spawn(file, args, {
        stdio: 'pipe',
        windowsHide: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < maxErrorText)
            stderr += chunk.toString();
    });
    // A program that ends before it has read its input shows as its exit code.
    child.stdin.on('error', () => { });
    const ended = new Promise((settle) => {
        child.once('error', (error) => settle({ failure: 'start', stderr: error.message }));
        child.once('close', (code) => {
            settle({ ...(code === 0 ? {} : { failure: 'exit' }), ...(code === null ? {} : { exitCode: code }), stderr });
        });
    });
    return { stdin: child.stdin, stdout: child.stdout, ended, kill };
    /** A child of the program may hold its pipes open for ever: nobody waits for that. */
    function kill() {
        child.kill('SIGKILL');
        for (const stream of [child.stdin, child.stdout, child.stderr])
            stream.destroy();
    }
}
/** The sentence for a program that is needed and not there. */
function program_missingProgram(name) {
    return new PortcullisError({
        code: 'program-missing',
        message: `expected ${name} on PATH, found none outside the scanned folder`,
        remedy: `Install ${name}, or put its folder on PATH as an absolute path.`,
    });
}
function failed(failure, stderr) {
    return { ok: false, failure, stdout: Buffer.alloc(0), stderr };
}

;// CONCATENATED MODULE: ./build/packages/workspace/src/git.js
// The few questions we ask git, always with argument arrays and with a repository's own
// configuration kept from running anything (core.fsmonitor and hooks can name programs).



/** Upper bound of what one git command may print. */
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Options before the subcommand: no hooks, no monitor, no pager, no signature program, no stand-ins for objects, no commit
 * graph that could tell another history, and the checkout trusted although another user may own it.
 */
function gitArguments(directory, args) {
    return [
        '-C',
        directory,
        '--no-pager',
        '--no-optional-locks',
        '--no-replace-objects',
        '-c',
        'core.fsmonitor=false',
        '-c',
        'core.hooksPath=/dev/null',
        '-c',
        'core.quotePath=false',
        '-c',
        'core.commitGraph=false',
        '-c',
        'core.untrackedCache=false',
        '-c',
        'log.showSignature=false',
        '-c',
        'safe.directory=*',
        ...args,
    ];
}
/** Git on PATH, but never one that the scanned repository brings along; looked up once a repository. */
const programs = new Map();
function gitProgram(directory) {
    const scanned = findGitRoot(directory) ?? directory;
    if (!programs.has(scanned))
        programs.set(scanned, findProgram('git', process.env.PATH, scanned));
    return programs.get(scanned);
}
/** Whether there is a git to ask about this directory. */
function hasGit(directory) {
    return gitProgram(directory) !== undefined;
}
/** Runs git to its end; `ok` is false when git is not there, fails, or does not end within five minutes. */
function git(directory, args, input) {
    return runProgramSync(gitProgram(directory), gitArguments(directory, args), {
        maxOutput: maxOutputBytes,
        environment: gitEnvironment(),
        ...(input === undefined ? {} : { input }),
    });
}
/**
 * Starts git for outputs too long to hold; the caller reads stdout and awaits `ended`.
 * @throws PortcullisError `program-missing`.
 */
function startGit(directory, args) {
    const program = gitProgram(directory);
    if (program === undefined)
        throw missingProgram('git');
    return startProgram(program, gitArguments(directory, args), { environment: gitEnvironment() });
}
/**
 * What git needs to find itself, and nothing that redirects it to another repository. No protocol is allowed: in a
 * partial clone git would fetch a missing object with whatever program the repository's configuration names.
 */
function gitEnvironment() {
    const kept = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && !name.toUpperCase().startsWith('GIT_'))
            kept[name] = value;
    }
    return { ...kept, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' };
}
/** Nearest directory at or above `directory` that holds `.git`, or undefined. */
function findGitRoot(directory) {
    for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(current, '.git')))
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return undefined;
    }
}
/**
 * Full id of the commit that is checked out, read from the repository's own files where there is no git to ask;
 * undefined where there is no repository, no commit yet, or a store of refs that only git can read.
 */
function headCommit(directory) {
    const root = findGitRoot(directory);
    if (root === undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'HEAD')))
        return undefined;
    const head = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const id = head.failure === 'missing' && root !== undefined ? headFromFiles(root) : head.ok ? head.stdout.toString().trim() : undefined;
    return id !== undefined && isCommitId(id) ? id : undefined;
}
function headFromFiles(root) {
    const folder = gitFolder((0,external_node_path_.join)(root, '.git'));
    if (folder === undefined)
        return undefined;
    let text = smallFile((0,external_node_path_.join)(folder, 'HEAD'));
    for (let hops = 0; hops < 5; hops++) {
        const ref = /^ref: (refs\/[\w./@{}+-]{1,500})\s*$/.exec(text ?? '')?.[1];
        if (ref === undefined || ref.includes('..'))
            break;
        text = smallFile((0,external_node_path_.join)(folder, ref)) ?? packedRef(smallFile((0,external_node_path_.join)(folder, 'packed-refs'), 64 * 1024 * 1024), ref);
    }
    return text?.trim();
}
/** `.git` is a folder, or a file that names one (worktrees and submodules). */
function gitFolder(path) {
    try {
        if ((0,external_node_fs_.statSync)(path).isDirectory())
            return path;
    }
    catch {
        return undefined;
    }
    const named = /^gitdir: (.{1,4096})$/m.exec(smallFile(path) ?? '')?.[1]?.trim();
    return named === undefined ? undefined : (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), named);
}
function smallFile(path, maxBytes = 65_536) {
    try {
        return (0,external_node_fs_.statSync)(path).size <= maxBytes ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}
function packedRef(text, ref) {
    return text
        ?.split('\n')
        .find((line) => line.endsWith(` ${ref}`))
        ?.split(' ')[0];
}
/** Parents of a commit as the commit itself names them, also where a shallow clone does not hold them. */
function parentsOf(directory, commit) {
    const run = git(directory, ['cat-file', 'commit', commit]);
    if (!run.ok)
        return [];
    const header = run.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
/** Full commit id that a revision names here; undefined when there is none. */
function resolveCommit(directory, revision) {
    // Nothing that git could take for an option, a range or a search.
    if (!/^[\w][\w./@+-]{0,400}(?:[~^]\d{0,4}){0,5}$/.test(revision))
        return undefined;
    const run = git(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    const id = run.stdout.toString().trim();
    return run.ok && isCommitId(id) ? id : undefined;
}
/** Whether the history of `descendant` holds `ancestor`, as far as this clone knows. */
function isAncestor(directory, ancestor, descendant) {
    return ancestor === descendant || git(directory, ['merge-base', '--is-ancestor', ancestor, descendant]).ok;
}
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether text is a full commit id (SHA-1 or SHA-256). */
function isCommitId(text) {
    return fullId.test(text);
}
/** Links within a commit that are followed at most, one after another. */
const maxLinks = 8;
/**
 * Content of a file at a commit, its path relative to `root`; undefined when the commit has no such file.
 * A symbolic link is followed as long as it stays in the commit.
 * `missing-commit` tells "not there" from "cannot know": a shallow clone may lack the commit, a partial one the
 * file's content, and a file over `maxBytes` is not read.
 */
function readAtCommit(root, commit, path, maxBytes) {
    if (!isCommitId(commit) || !git(root, ['cat-file', '-e', `${commit}^{commit}`]).ok)
        return 'missing-commit';
    return readEntry(root, commit, path, maxBytes, 0);
}
function readEntry(root, commit, path, maxBytes, links) {
    let wanted = path;
    for (let hops = links; hops <= maxLinks; hops++) {
        const entry = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', wanted]);
        if (!entry.ok)
            return 'missing-commit';
        const [, mode, id] = /^(\d+) blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1')) ?? [];
        if (id === undefined)
            return entry.stdout.length === 0 ? throughLinks(root, commit, wanted, maxBytes, hops) : 'missing-commit';
        const size = git(root, ['cat-file', '-s', id]);
        if (!size.ok || !(Number(size.stdout.toString().trim()) <= maxBytes))
            return 'missing-commit';
        const content = git(root, ['cat-file', 'blob', id]);
        if (!content.ok)
            return 'missing-commit';
        if (mode !== '120000')
            return content.stdout;
        const target = content.stdout.toString();
        const next = inTree((0,external_node_path_.dirname)(wanted), target);
        // A link that leads out of the repository has no content that the commit could answer for.
        if (next === undefined)
            return 'missing-commit';
        wanted = next;
    }
    return 'missing-commit';
}
/** A path whose folder is a link has no entry of its own. */
function throughLinks(root, commit, path, maxBytes, hops) {
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length++) {
        const folder = parts.slice(0, length).join('/');
        const entry = git(root, ['ls-tree', '-z', '--full-tree', commit, '--', folder]);
        const [, mode, id] = /^(\d+) blob ([0-9a-f]+)\t/.exec(entry.stdout.toString('latin1')) ?? [];
        if (id === undefined)
            continue;
        if (mode !== '120000' || hops >= maxLinks)
            return mode === '120000' ? 'missing-commit' : undefined;
        const target = inTree((0,external_node_path_.dirname)(folder), git(root, ['cat-file', 'blob', id]).stdout.toString());
        if (target === undefined)
            return 'missing-commit';
        return readEntry(root, commit, [target, ...parts.slice(length)].join('/'), maxBytes, hops + 1);
    }
    return undefined;
}
function inTree(folder, target) {
    if (target.startsWith('/') || target.length > 4096)
        return undefined;
    const parts = [];
    for (const part of `${folder === '.' ? '' : folder}/${target}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? undefined : parts.join('/');
}
/** Refuses what only git can do where there is none. @throws PortcullisError `program-missing`. */
function requireGit(directory) {
    if (!hasGit(directory))
        throw missingProgram('git');
}


/***/ }),

/***/ 179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ insideFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
// Where one path lies to another.

/** Whether a path is the folder or lies in it; both absolute. */
function insideFolder(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}


/***/ }),

/***/ 158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ settingsTree),
/* harmony export */   Ss: () => (/* binding */ newSuppressionRemark),
/* harmony export */   UL: () => (/* binding */ sourceSuppressions),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(315);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(23);
// Whose settings judge. What a change says of the scan that judges it (configuration, ignore files, comments that allow
// a finding) counts after the merge: until then the base commit's word holds, or the default branch's.


/** Settings of a workspace, by the change under judgement. `checkout` is the repository's folder where it is not the workspace's own. */
function settingsOf(workspace, change, checkout = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .findGitRoot */ .ky)(workspace)) {
    const head = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workingTree */ .cn)(workspace, checkout);
    if (change === undefined)
        return { origin: 'checkout', tree: head, head };
    const holds = (commit) => checkout !== undefined && (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok;
    if (change.kind === 'pull-request') {
        const { base } = change;
        if (base !== undefined && holds(base)) {
            return { origin: 'base', tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .commitTree */ .SC)(workspace, base, `at the base commit ${base.slice(0, 12)}`, checkout), head, commit: base };
        }
        const reason = `the base commit ${base?.slice(0, 12) ?? '(unknown)'} is not in this checkout`;
        return { origin: 'unavailable', head, reason };
    }
    if (change.onDefaultBranch)
        return { origin: 'checkout', tree: head, head };
    const { name, commit } = change.defaultBranch ?? {};
    if (name === undefined || commit === undefined || checkout === undefined || !holds(commit)) {
        const branch = name === undefined ? 'the default branch' : `the default branch ${name}`;
        return { origin: 'checkout', tree: head, head, remark: `${branch} is not in this checkout, so the settings of the change itself hold` };
    }
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isAncestor */ .QX)(checkout, change.head, commit))
        return { origin: 'checkout', tree: head, head };
    const where = `on the default branch ${name} (${commit.slice(0, 12)})`;
    return { origin: 'default-branch', tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .commitTree */ .SC)(workspace, commit, where, checkout), head, commit };
}
/** The tree whose word counts; undefined when it cannot be had. */
function settingsTree(settings) {
    return settings.origin === 'unavailable' ? undefined : settings.tree;
}
/** What is added to the message of a finding whose comment does not count yet. */
const newSuppressionRemark = 'The comment that allows it came with this change; it counts after the merge.';
/** Largest version of a file that is looked at for its comments. */
const maxVersionBytes = 32 * 1024 * 1024;
/**
 * Whether a comment in the source that allows a finding counts. In a checkout that judges itself it does. Else only where the
 * same finding was allowed by a comment in the judging tree's version of the file.
 */
function sourceSuppressions(settings, suppressedIn) {
    if (settings.origin === 'checkout')
        return async () => true;
    const tree = settingsTree(settings);
    if (tree === undefined)
        return async () => false;
    const before = new Map();
    return async (path, fingerprint) => {
        let known = before.get(path);
        if (known === undefined) {
            known = suppressedAt(tree, path, suppressedIn);
            before.set(path, known);
        }
        return (await known).has(fingerprint);
    };
}
async function suppressedAt(tree, path, suppressedIn) {
    let content;
    try {
        content = tree.peek(path, maxVersionBytes);
    }
    catch {
        // What cannot be read confirms nothing.
        return new Set();
    }
    return content === undefined ? new Set() : suppressedIn(content, path);
}


/***/ }),

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   cn: () => (/* binding */ workingTree)
/* harmony export */ });
/* unused harmony exports maxSettingsBytes, checkoutPrefix */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(732);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(315);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(716);
// One reader of a workspace's files, at this checkout or at a commit: whoever takes settings from a Tree cannot read them
// from somewhere else, so the base commit judges by construction.






/** Largest settings file where nothing else is said. */
const maxSettingsBytes = 5 * 1024 * 1024;
/** A checkout in a subfolder of the workspace, with a slash at its end; empty where the workspace is the checkout or lies in it. */
function checkoutPrefix(workspace, checkout) {
    if (checkout === undefined)
        return '';
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, checkout).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    return way === '' || way.startsWith('..') ? '' : `${way}/`;
}
/** The files as they lie in the workspace; a path that is not there is looked for in a checkout below it, too. */
function workingTree(workspace, checkout) {
    const prefix = checkoutPrefix(workspace, checkout);
    return remembering({
        where: 'in this checkout',
        read(path, maxBytes) {
            const own = readInside(workspace, path, maxBytes);
            return own !== undefined || prefix === '' || path.startsWith(prefix) ? own : readInside(workspace, prefix + path, maxBytes);
        },
        list(directory) {
            const own = namesIn(workspace, directory);
            return own.length > 0 || prefix === '' || directory.startsWith(prefix) ? own : namesIn(workspace, prefix + directory);
        },
    });
}
/**
 * The files at a commit. Paths are workspace paths; a workspace inside a repository, and a checkout inside a workspace, are both known.
 * @param where for messages; the default is "at commit 0123456789ab".
 */
function commitTree(workspace, commit, where, checkout) {
    const root = checkout ?? (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .findGitRoot */ .ky)(workspace) ?? workspace;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, workspace).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    const prefix = checkoutPrefix(workspace, checkout);
    const inRepository = (path) => {
        if (prefix !== '')
            return path.startsWith(prefix) ? path.slice(prefix.length) : path;
        return above === '' ? path : `${above}/${path}`;
    };
    const place = where ?? `at commit ${commit.slice(0, 12)}`;
    return remembering({
        where: place,
        commit,
        read(path, maxBytes) {
            const content = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .readAtCommit */ .zX)(root, commit, inRepository(path), maxBytes);
            if (content === 'missing-commit')
                throw unreadable(path, `expected a file of at most ${maxBytes} bytes ${place}`);
            return content;
        },
        list(directory) {
            if (!(0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .jh)(commit))
                return [];
            const folder = inRepository(directory).replace(/\/+$/, '');
            const listing = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-tree', '-z', '--full-tree', '--name-only', `${commit}:${folder === '.' ? '' : folder}`]);
            const names = listing.ok ? listing.stdout.toString('utf8').split('\0') : [];
            return names.filter((name) => name !== '').sort();
        },
        paths() {
            if (!(0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .jh)(commit))
                return [];
            const listing = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', `${commit}:${above === '.' ? '' : above}`]);
            const names = listing.ok ? listing.stdout.toString('utf8').split('\0') : [];
            return names.flatMap((name) => (name === '' ? [] : [prefix + name])).sort();
        },
    });
}
function remembering({ where, commit, read, list, paths }) {
    const contents = new Map();
    return {
        where,
        ...(commit === undefined ? {} : { commit }),
        read(path, maxBytes = maxSettingsBytes) {
            const known = contents.get(path);
            if (known !== undefined && known.length > maxBytes)
                throw unreadable(path, `expected at most ${maxBytes} bytes, got ${known.length}`);
            if (!contents.has(path))
                contents.set(path, read(path, maxBytes));
            return contents.get(path);
        },
        peek: (path, maxBytes = maxSettingsBytes) => read(path, maxBytes),
        list,
        ...(paths === undefined ? {} : { paths }),
        digest() {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for (const [path, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
                hash.update(`${path}\0${content?.length ?? -1}\0`).update(content ?? '');
            return hash.digest('hex');
        },
    };
}
function namesIn(workspace, directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, directory);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .insideWorkspace */ .CT)(workspace, directory)).sort();
    }
    catch (error) {
        throw error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO ? error : unreadable(directory, `expected a readable directory, got ${(0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error)}`);
    }
}
function readInside(workspace, path, maxBytes) {
    let descriptor;
    try {
        const absolute = (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .insideWorkspace */ .CT)(workspace, path);
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(absolute, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stats.isFile())
            throw unreadable(path, 'expected a file, got a directory or device');
        if (stats.size > maxBytes)
            throw unreadable(path, `expected at most ${maxBytes} bytes, got ${stats.size}`);
        const content = Buffer.alloc(stats.size);
        let length = 0;
        while (length < content.length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, content, length, content.length - length, length);
            if (count === 0)
                break;
            length += count;
        }
        return content.subarray(0, length);
    }
    catch (error) {
        // A link whose target is gone is no missing file: somebody meant it to be read.
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO && error.code === 'path-missing' && !isLink(workspace, path))
            return undefined;
        if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO && error.code === 'tree-unreadable')
            throw error;
        throw unreadable(path, `expected a readable file, got ${error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO ? error.message : (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(error)}`);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function isLink(workspace, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        return false;
    }
}
function unreadable(path, message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
        code: 'tree-unreadable',
        message,
        where: { file: path },
        remedy: 'Name a readable file inside the workspace; a commit that is not here comes with `fetch-depth: 0`.',
    });
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CT: () => (/* binding */ insideWorkspace),
  Y1: () => (/* binding */ pathFilter),
  sL: () => (/* binding */ readWorkspaceFile),
  iZ: () => (/* binding */ relativePath),
  uc: () => (/* binding */ systemReason),
  b5: () => (/* binding */ walkWorkspace)
});

// UNUSED EXPORTS: resultsDirectory

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(732);
// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __nccwpck_require__(486);
// EXTERNAL MODULE: ./build/packages/workspace/src/git.js + 2 modules
var git = __nccwpck_require__(315);
;// CONCATENATED MODULE: ./build/packages/workspace/src/checkout.js
// The files of a git checkout as git itself lists them: tracked ones, and untracked ones that no rule ignores.


/**
 * Asks git for the files at and below a directory. Undefined when git cannot tell (no git, a broken repository)
 * or when the directory itself is ignored: the caller then walks it like any directory, which only finds more.
 */
function listCheckout(directory) {
    const run = (0,git/* git */.$Y)(directory, ['ls-files', '-z', '-v', '--cached', '--others', '--exclude-standard', '--', '.']);
    if (!run.ok)
        return undefined;
    const entries = new Map();
    for (const line of split(run.stdout)) {
        // "H path" cached, "S path" cached but not in a sparse checkout, "? path" untracked, "M path" unmerged (once a stage);
        // a small letter where the file is to be assumed unchanged.
        const [letter = 0] = line;
        const tracked = letter !== 0x3f;
        const unwatched = letter === 0x53 || (letter >= 0x61 && letter <= 0x7a);
        const bytes = line.subarray(2);
        const path = bytes.toString();
        const exact = path.includes('\ufffd') ? Buffer.from(path).equals(bytes) : true;
        entries.set(bytes.toString('latin1'), { path, tracked, unwatched, ...(exact ? {} : { raw: bytes }) });
    }
    if (entries.size === 0 && holdsFiles(directory))
        return undefined;
    const unreadable = [...run.stderr.matchAll(/could not open directory '(.*)\/?': /g)].map((match) => (match[1] ?? '').replace(/\/$/, ''));
    return { entries: [...entries.values()], unreadable };
}
/**
 * Tracked files that are not as the commit has them, by their path relative to the directory. What git's own conversions of
 * line ends make differ is no edit: the bytes are compared. Undefined when git cannot tell.
 */
function editedFiles(directory) {
    const args = [
        'diff',
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=dirty',
        '--relative',
    ];
    const run = (0,git/* git */.$Y)(directory, [...args, 'HEAD', '--', '.']);
    if (!run.ok)
        return (0,git/* git */.$Y)(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok ? undefined : new Map();
    const edited = new Map();
    const suspects = [];
    const fields = run.stdout.toString().split('\0');
    for (let i = 0; i + 1 < fields.length; i += 2) {
        const [, before = '', after = '', id = '', , status = ''] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[i] ?? '') ?? [];
        const path = fields[i + 1];
        if (status === 'D')
            edited.set(path, 'deleted');
        // What is added stands in no commit, and is read like any other file.
        else if (status === 'M' && before.startsWith('100') && after.startsWith('100'))
            suspects.push({ path, id });
        else if (status !== 'A')
            edited.set(path, 'edited');
    }
    const asked = suspects.filter(({ path }) => !path.includes('\n'));
    const hashes = asked.length === 0
        ? undefined
        : (0,git/* git */.$Y)(directory, ['hash-object', '--no-filters', '--stdin-paths'], Buffer.from(asked.map(({ path }) => `${path}\n`).join('')));
    const ids = hashes?.ok === true ? hashes.stdout.toString().split('\n') : [];
    const same = new Set(asked.filter(({ id }, i) => ids[i] === id).map(({ path }) => path));
    for (const { path } of suspects)
        if (!same.has(path))
            edited.set(path, 'edited');
    return edited;
}
function holdsFiles(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).some((name) => name !== '.git');
    }
    catch {
        return true;
    }
}
function* split(output) {
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        if (end < 0)
            return;
        yield output.subarray(start, end);
        start = end + 1;
    }
}

// EXTERNAL MODULE: ./build/packages/workspace/src/paths.js
var paths = __nccwpck_require__(179);
;// CONCATENATED MODULE: ./build/packages/workspace/src/walk.js
// The workspace walk: which files a scanner looks at, in an order that is the same everywhere,
// and which it does not, each with the reason. No path it returns leads out of the workspace.






/** Our own results are not an input of the next scan. */
const resultsDirectory = 'portcullis-results';
/**
 * Lists the files to scan: in a git checkout the tracked and the untracked-not-ignored ones, elsewhere all
 * that no `.gitignore` excludes. A file named by `path` itself is always listed.
 * @throws PortcullisError `path-missing`, `path-outside`, `path-unreadable`, `glob-invalid` or `include-empty`.
 */
async function walkWorkspace(options) {
    const workspace = realDirectory(options.workspace);
    const start = insideWorkspace(workspace, options.path);
    const selected = await pathFilter(options.include, options.exclude);
    const walk = new WalkState(workspace, options.maxFileBytes, selected, options.committed === true);
    if ((0,external_node_fs_.statSync)(start).isDirectory())
        await walk.directory(start);
    else
        walk.file(start, relativePath(workspace, start));
    const found = walk.finish();
    refuseEmptySelection(options, found);
    return found;
}
/**
 * Reads a listed file, at most `maxBytes` of it; never throws. A file that grew, vanished or became a link
 * since the walk is skipped with the reason. A file that fits `into` is read there, and is valid until the next is.
 */
function readWorkspaceFile(file, maxBytes, into) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file.absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return { skipped: { path: file.path, reason: 'not-a-file', gap: false } };
        if (stats.size > maxBytes)
            return { skipped: tooLarge(file.path, stats.size, maxBytes) };
        const bytes = into !== undefined && stats.size <= into.length ? into.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const read = (0,external_node_fs_.readSync)(descriptor, bytes, length, bytes.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return { bytes: length === bytes.length ? bytes : bytes.subarray(0, length) };
    }
    catch (error) {
        return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: systemReason(error) } };
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The absolute path of a user-given path, proved to lie in the workspace with every link resolved. */
function insideWorkspace(workspace, path) {
    const root = realDirectory(workspace);
    const wanted = (0,external_node_path_.resolve)(root, path);
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(wanted);
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new errors/* PortcullisError */.SO({
            code: missing ? 'path-missing' : 'path-unreadable',
            message: missing
                ? 'expected a file or directory, got a path that does not exist'
                : `expected a readable path, got ${systemReason(error)}`,
            where: { file: path, key: 'path' },
            remedy: missing ? 'Check the spelling and that the checkout step ran before this one.' : 'Give the job permission to read it.',
        });
    }
    if (!(0,paths/* insideFolder */.x)(root, real)) {
        throw new errors/* PortcullisError */.SO({
            code: 'path-outside',
            message: 'expected a path inside the workspace, got one that leads out of it',
            where: { file: path, key: 'path' },
            remedy: 'Scan a path below the workspace, or start from the directory that holds it.',
        });
    }
    return real;
}
/** Workspace path with forward slashes. */
function relativePath(workspace, absolute) {
    const path = (0,external_node_path_.relative)(workspace, absolute);
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
/** The system's word for what went wrong: `permission denied (EACCES)`. */
function systemReason(error) {
    const { code } = error;
    const words = {
        EACCES: 'permission denied',
        EPERM: 'operation not permitted',
        ENOENT: 'no such file or directory',
        ELOOP: 'a loop of symbolic links',
        EISDIR: 'a directory',
        ENOTDIR: 'a path through a file',
        EROFS: 'a read-only file system',
        ENOSPC: 'no space left on the device',
        EMFILE: 'too many open files',
        EIO: 'an input/output error',
    };
    if (code === undefined)
        return error instanceof Error ? error.message : String(error);
    return `${words[code] ?? 'a system error'} (${code})`;
}
/** Globs that take everything out leave nothing to be clean. @throws PortcullisError `include-empty`. */
function refuseEmptySelection({ include, exclude }, { files, skipped, excluded }) {
    if (include.length + exclude.length === 0 || files.length > 0 || skipped.length > 0 || excluded === 0)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'include-empty',
        message: `expected \`include\` and \`exclude\` to leave some of the ${excluded} files in, got none`,
        where: { key: include.length === 0 ? 'exclude' : 'include' },
        remedy: 'Correct the globs: a path starts at the root of the workspace, and a glob without a slash is held against names.',
    });
}
/**
 * Predicate over workspace paths from include and exclude globs.
 * @throws PortcullisError `glob-invalid`.
 */
async function pathFilter(include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return () => true;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6, 19));
    const matcher = (globs) => {
        const matchers = globs.map((glob) => {
            if (glob.length > 1000)
                throw new errors/* PortcullisError */.SO({
                    code: 'glob-invalid',
                    message: 'expected a glob of at most 1000 characters',
                    where: { key: glob.slice(0, 40) },
                    remedy: 'Split the glob.',
                });
            const body = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
            // It would stand for every path but those that it names.
            if (/^!(?!\()/.test(body))
                throw new errors/* PortcullisError */.SO({
                    code: 'glob-invalid',
                    message: 'expected a glob that says what it takes, got one that starts with an exclamation mark',
                    where: { key: glob.slice(0, 40) },
                    remedy: 'Name what to leave out under `exclude`, and what to take under `include`, without the mark.',
                });
            return picomatch(body, { dot: true, basename: !body.includes('/') });
        });
        return (path) => matchers.some((matches) => matches(path));
    };
    const included = include.length === 0 ? () => true : matcher(include);
    const excluded = matcher(exclude);
    return (path) => included(path) && !excluded(path);
}
class WalkState {
    workspace;
    maxFileBytes;
    selected;
    committed;
    files = [];
    skipped = [];
    excluded = 0;
    links = [];
    safeDirectories = new Map();
    constructor(workspace, maxFileBytes, selected, committed) {
        this.workspace = workspace;
        this.maxFileBytes = maxFileBytes;
        this.selected = selected;
        this.committed = committed;
    }
    async directory(start) {
        const inRepository = (0,git/* findGitRoot */.ky)(start) !== undefined;
        const listing = inRepository ? listCheckout(start) : undefined;
        if (listing === undefined && inRepository && this.committed)
            this.skip(relativePath(this.workspace, start) || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        if (listing === undefined)
            await this.plain(start);
        else
            await this.checkout(start, listing);
    }
    async checkout(start, listing) {
        const prefix = relativePath(this.workspace, start);
        for (const path of listing.unreadable)
            this.skip(joined(prefix, path), 'unreadable', true, 'permission denied');
        if (this.committed)
            this.heldAgainstCommit(start, prefix, listing);
        for (const entry of listing.entries) {
            const path = joined(prefix, entry.path);
            if (!entry.tracked && (path === resultsDirectory || path.startsWith(`${resultsDirectory}/`)))
                continue;
            const absolute = entry.raw === undefined ? (0,external_node_path_.join)(start, entry.path) : Buffer.concat([Buffer.from(start + external_node_path_.sep), entry.raw]);
            if (!this.directoryIsSafe((0,external_node_path_.dirname)((0,external_node_path_.join)(start, entry.path)))) {
                this.skip(path, 'symlink-outside', false, 'a directory on its path is a symbolic link');
                continue;
            }
            await this.entry(absolute, path, true);
        }
    }
    /** What is judged is the commit: whatever the files say otherwise must be seen. */
    heldAgainstCommit(start, prefix, listing) {
        const edited = editedFiles(start);
        if (edited === undefined)
            this.skip(prefix || '.', 'commit-unknown', true, 'git cannot tell what was edited or left out before the scan');
        for (const [path, what] of edited ?? [])
            this.skip(joined(prefix, path), what, true, `the commit has it, and it was ${what} before the scan`);
        for (const { path, tracked, unwatched } of listing.entries) {
            if (!tracked || !unwatched || edited?.has(path) === true)
                continue;
            const there = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(start, path), { throwIfNoEntry: false }) !== undefined;
            const why = there ? 'git is told not to compare it with the commit' : 'a sparse checkout leaves it out';
            this.skip(joined(prefix, path), there ? 'unwatched' : 'sparse', true, why);
        }
    }
    /** Every file below a directory that no `.gitignore` on the way excludes. */
    async plain(start) {
        const { ignoreRules } = await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(119)]).then(__nccwpck_require__.bind(__nccwpck_require__, 119));
        const visit = async (directory, rules) => {
            let names;
            try {
                names = (0,external_node_fs_.readdirSync)(directory, { encoding: 'buffer' });
            }
            catch (error) {
                this.skip(relativePath(this.workspace, directory), 'unreadable', true, systemReason(error));
                return;
            }
            const here = rules.enter(directory, names.some((name) => name.equals(Buffer.from('.gitignore'))));
            for (const raw of names) {
                const name = raw.toString();
                const exact = Buffer.from(name).equals(raw);
                const absolute = exact ? (0,external_node_path_.join)(directory, name) : Buffer.concat([Buffer.from(directory + external_node_path_.sep), raw]);
                const path = relativePath(this.workspace, (0,external_node_path_.join)(directory, name));
                if (name === '.git' || (name === resultsDirectory && directory === this.workspace))
                    continue;
                const stats = this.stats(absolute, path);
                if (stats === undefined || here.ignores((0,external_node_path_.join)(directory, name), stats.isDirectory()))
                    continue;
                if (!stats.isDirectory())
                    this.listed(absolute, path, stats);
                else if (exact)
                    await visit((0,external_node_path_.join)(directory, name), here);
                else
                    this.skip(path, 'unreadable', true, 'a directory whose name is no valid UTF-8');
            }
        };
        await visit(start, ignoreRules(start));
    }
    /** A path given by git: a directory here is a submodule or a repository of its own. */
    async entry(absolute, path, nested) {
        const stats = this.stats(absolute, path);
        if (stats === undefined)
            return;
        if (!stats.isDirectory())
            this.listed(absolute, path, stats);
        else if (nested && typeof absolute === 'string') {
            const folder = absolute.replace(/[/\\]$/, '');
            // Without a repository of its own git would list the one around it again, for ever.
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
                await this.directory(folder);
            else if ((0,external_node_fs_.readdirSync)(folder).length > 0)
                await this.plain(folder);
            else
                this.skip(path, 'submodule', false, 'a submodule that is not checked out (`submodules: true` of the checkout step brings it)');
        }
    }
    file(absolute, path) {
        const stats = this.stats(absolute, path);
        if (stats !== undefined)
            this.listed(absolute, path, stats);
    }
    listed(absolute, path, stats) {
        if (!this.selected(path)) {
            if (stats.isFile())
                this.excluded++;
            return;
        }
        if (stats.isSymbolicLink())
            this.link(absolute, path);
        else if (!stats.isFile())
            this.skip(path, 'not-a-file', false, 'a device, socket or pipe');
        else if (stats.size > this.maxFileBytes)
            this.skipped.push(tooLarge(path, stats.size, this.maxFileBytes));
        else
            this.files.push({ path, absolute, size: stats.size });
    }
    link(absolute, path) {
        let target;
        try {
            target = (0,external_node_fs_.realpathSync)(absolute).toString();
        }
        catch (error) {
            const dangling = error.code === 'ENOENT';
            this.skip(path, dangling ? 'symlink-dangling' : 'symlink-loop', false, systemReason(error));
            return;
        }
        if (!(0,paths/* insideFolder */.x)(this.workspace, target))
            this.skip(path, 'symlink-outside', false, 'its target lies outside the workspace');
        else if ((0,external_node_fs_.statSync)(target).isFile())
            this.links.push({ path, target });
        else
            this.skip(path, 'symlink-directory', false, 'its target is walked on its own');
    }
    stats(absolute, path) {
        try {
            // A tracked file that is deleted in the working tree is not there to scan.
            return (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false });
        }
        catch (error) {
            if (error.code !== 'ENOTDIR')
                this.skip(path, 'unreadable', true, systemReason(error));
            return undefined;
        }
    }
    /** git lists `a/b` from its index even when `a` has become a link to somewhere else. */
    directoryIsSafe(directory) {
        const known = this.safeDirectories.get(directory);
        if (known !== undefined)
            return known;
        let safe = true;
        try {
            safe = (0,external_node_fs_.realpathSync)(directory) === directory;
        }
        catch (error) {
            // Not there, or closed to us: the entry's own lstat tells which.
            safe = error.code !== 'ELOOP';
        }
        this.safeDirectories.set(directory, safe);
        return safe;
    }
    skip(path, reason, gap, detail) {
        if (this.selected(path))
            this.skipped.push({ path, reason, gap, detail });
    }
    /** A link is followed only when its target is not listed by its own name. */
    finish() {
        const listed = new Set(this.files.map((file) => file.path));
        const links = [];
        for (const { path, target } of this.links) {
            const { size } = (0,external_node_fs_.statSync)(target);
            const real = relativePath(this.workspace, target);
            if (listed.has(real)) {
                this.skip(path, 'symlink-inside', false, 'its target is scanned on its own');
                links.push({ path, absolute: target, size, target: real });
            }
            else if (size > this.maxFileBytes)
                this.skipped.push(tooLarge(path, size, this.maxFileBytes));
            else
                this.files.push({ path, absolute: target, size });
        }
        const byPath = (a, b) => (0,finding/* compareText */.n)(a.path, b.path);
        return { files: this.files.sort(byPath), skipped: this.skipped.sort(byPath), excluded: this.excluded, links: links.sort(byPath) };
    }
}
function tooLarge(path, size, limit) {
    return { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
}
function joined(prefix, path) {
    return prefix === '' ? path : `${prefix}/${path}`;
}
function realDirectory(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        throw new errors/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: `expected the workspace directory, got ${systemReason(error)}`,
            where: { file: (0,external_node_path_.basename)(path) === '' ? path : path },
            remedy: 'Run the checkout step before this one.',
        });
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(569);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ var __webpack_exports__engine = __webpack_exports__.H;
/******/ export { __webpack_exports__engine as engine };
/******/ 
