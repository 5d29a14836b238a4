import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
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

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 4206:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* reexport safe */ _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__.AZ),
/* harmony export */   Gg: () => (/* reexport safe */ _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__.Gg),
/* harmony export */   Hi: () => (/* reexport safe */ _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__.Hi),
/* harmony export */   KS: () => (/* reexport safe */ _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__.KS),
/* harmony export */   MW: () => (/* reexport safe */ _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__.MW),
/* harmony export */   Pr: () => (/* reexport safe */ _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__.Pr),
/* harmony export */   U5: () => (/* reexport safe */ _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__.U5),
/* harmony export */   WJ: () => (/* reexport safe */ _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__.WJ),
/* harmony export */   ko: () => (/* reexport safe */ _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__.ko),
/* harmony export */   t7: () => (/* reexport safe */ _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__.t7),
/* harmony export */   yp: () => (/* reexport safe */ _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__.yp)
/* harmony export */ });
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4018);
/* harmony import */ var _portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2909);
// Written by `npm run wire` from the folders of packages/engines; do not edit.


// The command line takes its engines from the actions' bundles.

await (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_1__/* .runScanner */ .S)(_portcullis_dockerfile_lint__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ runScanner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/severity.js
var src_severity = __nccwpck_require__(8540);
// EXTERNAL MODULE: ./build/packages/core/src/fix.js
var fix = __nccwpck_require__(216);
;// CONCATENATED MODULE: ./build/packages/core/src/version.js
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(3732);
// EXTERNAL MODULE: ./build/packages/policy/src/reader.js
var reader = __nccwpck_require__(1147);
// EXTERNAL MODULE: ./build/packages/formats/src/yaml/value.js
var yaml_value = __nccwpck_require__(6053);
// EXTERNAL MODULE: ./build/packages/workspace/src/walk.js + 1 modules
var walk = __nccwpck_require__(1716);
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
    const [{ conforming }, { judgingParts }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(795), __nccwpck_require__.e(478)]).then(__nccwpck_require__.bind(__nccwpck_require__, 478)), Promise.all(/* import() */[__nccwpck_require__.e(795), __nccwpck_require__.e(456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6456))]);
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
var external_node_crypto_ = __nccwpck_require__(7598);
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
var finding = __nccwpck_require__(2486);
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

// EXTERNAL MODULE: ./build/packages/workspace/src/settings.js + 1 modules
var src_settings = __nccwpck_require__(9771);
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

// EXTERNAL MODULE: ./build/packages/workspace/src/git.js
var git = __nccwpck_require__(6743);
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/packages/action-kit/src/threads.js
// Worker threads of a bundle: the file that was started is also what its threads run, so that a bundle stays one program.


/** More threads than this would hold more memory than they save time. */
const mostThreads = 4;
/** The threads that a scanner may start of the file that this process runs. */
function ownThreads() {
    return { entry: process.argv[1], count: Math.min((0,external_node_os_.availableParallelism)(), mostThreads) };
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

/***/ 2693:
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

/***/ 3732:
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

/***/ 2486:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
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

/***/ 8540:
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

/***/ 6948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export detectEncoding */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
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

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ behindWrappers)
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(107);
// Rules of package managers see a command through `sudo apt-get …`, `env X=1 apt-get …` and `nice apt-get …`. hadolint does not,
// so in its own formats they stay hidden.

const seen = new WeakMap();
/** The script with what wrappers run as commands of their own, behind the wrapper. */
function behindWrappers(script, { likeHadolint }) {
    if (likeHadolint)
        return script;
    const known = seen.get(script);
    if (known !== undefined)
        return known;
    const commands = script.commands.flatMap((command) => {
        const inner = behind(command);
        return inner === undefined ? [command] : [command, inner];
    });
    const through = commands.length === script.commands.length ? script : { ...script, commands };
    seen.set(script, through);
    return through;
}
function behind(command) {
    const [head, ...args] = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrapped */ .DE)(command.node).words;
    if (head?.literal === undefined || command.node.words.indexOf(head) === 0)
        return undefined;
    const name = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(head.literal);
    return name === command.name ? undefined : { ...command, name, args };
}


/***/ }),

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ unwrapped),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Fn: () => (/* binding */ callHas),
/* harmony export */   Lm: () => (/* binding */ callsOfNode),
/* harmony export */   Tz: () => (/* binding */ callsIn),
/* harmony export */   bw: () => (/* binding */ operands),
/* harmony export */   mP: () => (/* binding */ shells),
/* harmony export */   p9: () => (/* binding */ callsOf)
/* harmony export */ });
/* unused harmony export shellScript */
/* harmony import */ var _portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3932);
/* harmony import */ var _portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2300);
// Everything that a RUN would run, seen through `sudo`, `env`, `sh -c "…"` and the exec form: what security rules ask about.

const cache = new WeakMap();
/** @returns nothing for a script that the shell would refuse. */
function callsOf(run, context) {
    const known = cache.get(run);
    if (known !== undefined)
        return known;
    const calls = [];
    if (run.command.form === 'exec') {
        const words = run.command.exec.map(({ start, end, text, value }) => ({
            start,
            end,
            text,
            value,
            literal: value,
            quoted: true,
            nested: [],
        }));
        const place = { spanOf: ({ start, end }) => ({ start, end }), editable: false };
        const [first, last] = [words[0], words.at(-1)];
        if (first !== undefined && last !== undefined)
            visitSimple({ kind: 'simple', start: first.start, end: last.end, assignments: [], words, redirects: [] }, [], [], place, calls, 0);
    }
    else {
        const script = context.script(run.command);
        const { text } = script.source;
        if (script.list !== undefined)
            visitList(script.list, { text, spanOf: (range) => script.place(range), editable: true }, calls, 0);
    }
    cache.set(run, calls);
    return calls;
}
/** Commands of a script that stands inside another, in a substitution say. */
function callsIn(list) {
    const known = inner.get(list);
    if (known !== undefined)
        return known;
    const calls = [];
    visitList(list, { spanOf: ({ start, end }) => ({ start, end }), editable: false }, calls, 0);
    inner.set(list, calls);
    return calls;
}
/** What rules ask for again and again, of a script that many commands feed from. */
const inner = new WeakMap();
/** Commands of one part of a pipeline. */
function callsOfNode(node) {
    const known = inner.get(node);
    if (known !== undefined)
        return known;
    const calls = [];
    visit(node, [], [], { spanOf: ({ start, end }) => ({ start, end }), editable: false }, calls, 0);
    inner.set(node, calls);
    return calls;
}
/** Scripts in scripts in scripts: more than this nobody writes. */
const maxDepth = 12;
const maxCalls = 5000;
/** Of a pipeline of a thousand commands each looks at no more than these before it, and behind it. */
const mostNeighbours = 32;
function visitList(list, place, calls, depth) {
    for (const { node } of list.items)
        visit(node, [], [], place, calls, depth);
}
function visit(node, feeders, readers, place, calls, depth) {
    if (depth > maxDepth || calls.length > maxCalls)
        return;
    if (node.kind === 'pipeline') {
        for (const [index, part] of node.parts.entries())
            visit(part, [...feeders, ...node.parts.slice(Math.max(0, index - mostNeighbours), index)].slice(-mostNeighbours), [...node.parts.slice(index + 1, index + 1 + mostNeighbours), ...readers].slice(0, mostNeighbours), place, calls, depth + 1);
        return;
    }
    if (node.kind === 'simple') {
        visitSimple(node, feeders, readers, place, calls, depth);
        if (node.timed !== undefined)
            visit(node.timed, feeders, readers, place, calls, depth + 1);
    }
    else {
        for (const body of node.bodies)
            for (const item of body.items)
                visit(item.node, feeders, readers, place, calls, depth + 1);
    }
    const words = [
        ...node.words,
        ...(node.kind === 'simple' ? node.assignments : []),
        ...node.redirects.flatMap(({ target }) => (target === undefined ? [] : [target])),
    ];
    for (const word of words)
        for (const list of word.nested)
            visitList(list, place, calls, depth + 1);
}
function visitSimple(node, feeders, readers, place, calls, depth) {
    const { words, assignments } = unwrapped(node);
    const [head, ...args] = words;
    if (head === undefined) {
        if (assignments.length > 0)
            calls.push({
                name: '',
                args: [],
                assignments,
                feeders,
                readers,
                node,
                at: place.spanOf(node),
                spanOf: place.spanOf,
                editable: place.editable,
            });
        return;
    }
    const name = baseName(head.literal ?? '');
    const { spanOf, editable } = place;
    calls.push({ name, args, assignments, feeders, readers, node, at: spanOf(node), spanOf, editable });
    const read = place.text === undefined || depth > maxDepth ? undefined : (0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__/* .heredocScript */ .yG)({ ...node, words }, place.text);
    if (read !== undefined)
        visitList(read, place, calls, depth + 2);
    const inner = shellScript(name, args);
    if (inner?.literal === undefined || depth > maxDepth)
        return;
    const parsed = (0,_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_1__/* .parseShell */ .a)(inner.literal);
    const span = place.spanOf(inner);
    if (!('error' in parsed))
        visitList(parsed.list, { spanOf: () => span, editable: false }, calls, depth + 2);
}
const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh', 'fish']);
/** The word behind `-c`. */
function shellScript(name, args) {
    if (!shells.has(name) && name !== 'su' && name !== 'runuser')
        return undefined;
    const flag = args.findIndex(({ value }) => /^-[A-Za-z]*c$/.test(value) || value === '--command');
    return flag < 0 ? undefined : args[flag + 1];
}
/** Programs that run another, and their flags that take the next word. */
const wrappers = new Map([
    ['sudo', /^-(?:[ugpChrtTUD]|-user|-group|-chdir)$/],
    ['doas', /^-[uC]$/],
    ['env', /^-(?:[uCS]|-unset|-chdir)$/],
    ['nice', /^-n$/],
    ['ionice', /^-[cnp]$/],
    ['nohup', /^$/],
    ['time', /^-[fo]$/],
    ['exec', /^-a$/],
    ['command', /^$/],
    ['builtin', /^$/],
    ['busybox', /^$/],
    ['stdbuf', /^-[ioe]$/],
    ['eatmydata', /^$/],
    ['chronic', /^$/],
    ['xargs', /^-(?:[aEIiLnPsd]|-max-args|-max-procs|-delimiter)$/],
    ['timeout', /^-(?:[sk]|-signal|-kill-after)$/],
    ['gosu', /^$/],
    ['su-exec', /^$/],
]);
/** Wrappers with words of their own before the program. */
const leading = { timeout: 1, gosu: 1, 'su-exec': 1 };
/** The words behind `sudo`, `env`, `nice` and their like. */
function unwrapped({ words, assignments }) {
    let rest = words;
    const before = [...assignments];
    for (let rounds = 0; rounds < 5; rounds++) {
        const name = baseName(rest[0]?.literal ?? '');
        const takes = wrappers.get(name);
        if (takes === undefined)
            break;
        let at = 1;
        while (at < rest.length) {
            const { value } = rest[at];
            if (value.startsWith('-') && value !== '-')
                at += takes.test(value) ? 2 : 1;
            else if ((name === 'env' || name === 'sudo') && /^[A-Za-z_]\w*=/.test(value))
                before.push(rest[at++]);
            else
                break;
        }
        at += leading[name] ?? 0;
        if (at >= rest.length)
            break;
        rest = rest.slice(at);
    }
    return { words: rest, assignments: before };
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Whether a flag is among the words: `--name`, `--name=…`, or a letter among short ones. */
function callHas(call, ...flags) {
    return call.args.some(({ value }) => flags.some((flag) => flag.startsWith('--') ? value === flag || value.startsWith(`${flag}=`) : /^-[A-Za-z]/.test(value) && value.slice(1).includes(flag)));
}
/** Words that are no flags. */
function operands(call) {
    return call.args.filter(({ value }) => !value.startsWith('-') || value === '-');
}


/***/ }),

/***/ 2930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Oe: () => (/* binding */ overrideOf),
/* harmony export */   Y6: () => (/* binding */ reported)
/* harmony export */ });
/* harmony import */ var _behind_wrappers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6845);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6465);
/* harmony import */ var _fixes_classes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2374);
/* harmony import */ var _rule_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2937);
/* harmony import */ var _rules_policy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6954);
// A Dockerfile rule as the driver runs it: by the type of part it asks for, with the instruction at fault in each problem.





function checkOf(rule) {
    const { check } = rule;
    const on = 'file' in check ? ['file'] : 'stage' in check ? ['stage'] : 'instruction' in check ? check.on : ['RUN'];
    return {
        on,
        check(part) {
            const { value, context, policy } = part;
            const found = run(rule, value, context);
            // What either policy refuses is refused, once.
            if (policy === undefined || !(0,_rules_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isPolicyRule */ .B)(rule))
                return found;
            const places = new Set(found.map(({ at }) => `${at.start} ${at.end}`));
            return [...found, ...run(rule, value, policy).filter(({ at }) => !places.has(`${at.start} ${at.end}`))];
        },
    };
}
const nothing = [];
/** Lists and no generators: this runs for every rule at every instruction, and most often finds nothing. */
function run(rule, value, context) {
    const { check } = rule;
    if (check.enabled !== undefined && !check.enabled(context.options))
        return nothing;
    const whole = 'file' in check || 'stage' in check;
    if (!whole && value.onbuild && check.onbuild !== true)
        return nothing;
    let found;
    for (const problem of problemsIn(rule, value, context)) {
        found ??= [];
        // A problem of a check that looks at one instruction is that instruction's, unless it says otherwise.
        const owned = whole || problem.instruction !== undefined ? problem : { ...problem, instruction: value };
        // What Docker is told to stop at, it refuses.
        const stops = (0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .isBuildkitRule */ .PO)(rule) && (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .documentChecks */ .VS)(context.document).error;
        found.push(reported(rule, stops ? { ...owned, severity: 'high' } : owned, levelOf(rule, context.options), context));
    }
    return found ?? nothing;
}
function problemsIn({ check }, value, context) {
    if ('file' in check)
        return check.file(context);
    if ('stage' in check)
        return check.stage(value, context);
    const instruction = value;
    if ('instruction' in check)
        return check.instruction(instruction, context);
    return instruction.keyword === 'RUN'
        ? check.shell((0,_behind_wrappers_js__WEBPACK_IMPORTED_MODULE_3__/* .behindWrappers */ .T)(context.script(instruction.command), context.options), instruction, context)
        : nothing;
}
/** With what the driver and the report need beside. */
function reported(rule, problem, level, context) {
    const { instruction } = problem;
    const code = (0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .hadolintCode */ .BJ)(rule);
    return {
        ...problem,
        ...(problem.fix === undefined ? {} : { fix: () => (0,_fixes_classes_js__WEBPACK_IMPORTED_MODULE_4__/* .classed */ .E)(problem.fix?.(), instruction, context) }),
        ...(instruction === undefined ? {} : { statement: instruction }),
        ...((0,_rules_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isPolicyRule */ .B)(rule) ? { refusal: true } : {}),
        properties: {
            instructionLine: instruction?.line ?? context.document.index.positionAt(problem.at.start).line,
            ...(code === undefined ? {} : { code }),
            ...(level === undefined ? {} : { level }),
        },
    };
}
/** Level after overrides; undefined for rules that hadolint does not have. */
function levelOf(rule, { overrides }) {
    return overrideOf(rule, overrides) ?? rule.check.level;
}
function overrideOf(rule, overrides) {
    if (overrides.size === 0)
        return undefined;
    return [...(0,_rule_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .idsOf */ .UX)(rule)].map((id) => overrides.get(id)).find((level) => level !== undefined);
}


/***/ }),

/***/ 6465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ readCheckOptions),
/* harmony export */   VS: () => (/* binding */ documentChecks),
/* harmony export */   g3: () => (/* binding */ commentsBefore),
/* harmony export */   l7: () => (/* binding */ skippedByComment),
/* harmony export */   xn: () => (/* binding */ commentChecks)
/* harmony export */ });
// BuildKit's switches for its checks: `# check=skip=A,B;error=true;experimental=all` at the head of the file, and since
// Dockerfile 1.21 as a comment before an instruction.
const none = { skip: new Set(), experimental: new Set(), error: false };
/** The value of a check directive up to its first blank, as BuildKit's linter reads it; undefined for one that it refuses. */
function readCheckOptions(text) {
    const value = text.trim().split(' ', 1)[0];
    if (value === '')
        return none;
    const lists = { skip: new Set(), experimental: new Set() };
    let error = false;
    for (const option of value.split(';')) {
        const equals = option.indexOf('=');
        const key = option.slice(0, Math.max(0, equals)).trim();
        const given = option.slice(equals + 1).trim();
        if (key === 'skip' || key === 'experimental') {
            lists[key].clear();
            for (const name of given.split(','))
                lists[key].add(name.trim());
        }
        else if (key === 'error' && /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(given))
            error = /^[1tT]/.test(given);
        else
            return undefined;
    }
    return { ...lists, error };
}
/** What the directive at the head of the file asks for. */
function documentChecks({ directives }) {
    const directive = directives.find(({ name }) => name === 'check');
    return (directive === undefined ? undefined : readCheckOptions(directive.value)) ?? none;
}
/** What the first comment of the kind before an instruction asks for. */
function commentChecks(document) {
    return once(checksOf, document, readCommentChecks);
}
function readCommentChecks(document) {
    const found = new Map();
    for (const [instruction, comments] of commentsBefore(document)) {
        for (const { text, comment } of comments) {
            const [, value] = /^check\s*=\s*(.*\S)/i.exec(text.slice(0, 4000)) ?? [];
            if (value === undefined)
                continue;
            const options = readCheckOptions(value);
            if (options !== undefined)
                found.set(instruction, { comment, options });
            break;
        }
    }
    return found;
}
/**
 * Comments that BuildKit takes for an instruction's own: those between it and the one before, from the last empty comment on;
 * empty lines do not part them. Directives are none, nor are comments inside an instruction.
 */
function commentsBefore(document) {
    return once(ownComments, document, readCommentsBefore);
}
function readCommentsBefore({ instructions, comments, directives, index }) {
    const directiveLines = new Set(directives.map(({ line }) => line));
    const outside = comments.filter(({ inside, line }) => !inside && !directiveLines.has(line));
    const before = new Map();
    let at = 0;
    for (const instruction of instructions) {
        let own = [];
        for (; at < outside.length && outside[at].start < instruction.start; at++) {
            const comment = outside[at];
            const text = (index.positionAt(comment.start).column > 1 ? `#${comment.text}` : comment.text).trim();
            if (text === '')
                own = [];
            else
                own.push({ comment, text });
        }
        if (own.length > 0)
            before.set(instruction, own);
    }
    return before;
}
const checksOf = new WeakMap();
const ownComments = new WeakMap();
/** Every rule asks, at every instruction: read a document once. */
function once(known, document, read) {
    const before = known.get(document);
    if (before !== undefined)
        return before;
    const value = read(document);
    known.set(document, value);
    return value;
}
/** Checks that look at the file as a whole, which no comment before an instruction reaches. */
const wholeFile = new Set([
    'NoEmptyContinuation',
    'ConsistentInstructionCasing',
    'DuplicateStageName',
    'ReservedStageName',
    'InvalidDefaultArgInFrom',
]);
/** Checks that it does reach. */
const single = [
    'StageNameCasing',
    'FromAsCasing',
    'JSONArgsRecommended',
    'MaintainerDeprecated',
    'UndefinedArgInFrom',
    'WorkdirRelativePath',
    'UndefinedVar',
    'MultipleInstructionsDisallowed',
    'LegacyKeyValueFormat',
    'RedundantTargetPlatform',
    'SecretsUsedInArgOrEnv',
    'FromPlatformFlagConstDisallowed',
    'CopyIgnoredFile',
    'ExposeProtoCasing',
    'ExposeInvalidFormat',
];
/** Lower-case names of the checks that a comment before an instruction skips. */
function skippedByComment({ skip }) {
    const names = skip.has('all') ? single : [...skip].filter((name) => !wholeFile.has(name));
    return new Set(names.map((name) => name.toLowerCase()));
}


/***/ }),

/***/ 2374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readByPosixShell),
/* harmony export */   E: () => (/* binding */ classed)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3932);
/* harmony import */ var _portcullis_lint__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4167);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(107);
// Which fixes keep the meaning of a file and which are for a person to decide: the first go into the patch, the others beside it.



/** Whether a shell of the kind of sh reads the instruction, so that `&&` and quotes mean what they look like. */
function readByPosixShell(instruction, context) {
    const [shell = ''] = context.shellAt(instruction);
    if (!_portcullis_formats_shell__WEBPACK_IMPORTED_MODULE_0__/* .shellNames */ .bW.has((0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(shell)))
        return false;
    return context.document.escape === '\\' && !isWindows(context.stageOf(instruction));
}
/** Images of Windows start with cmd, whatever the file says of a shell before. */
function isWindows(stage) {
    let root = stage;
    for (let depth = 0; root?.parent !== undefined && depth < 1000; depth++)
        root = root.parent;
    return /nanoserver|servercore|windows/i.test(root?.from.image?.value.slice(0, 500) ?? '');
}
const withCommand = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);
/** Our reading of another shell's words is a guess, and so is what an edit of them does. */
function classed(draft, instruction, context) {
    const guess = instruction !== undefined && withCommand.has(instruction.keyword) && !readByPosixShell(instruction, context);
    return guess ? (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_2__/* .suggested */ .Mf)(draft) : draft;
}


/***/ }),

/***/ 2909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  MW: () => (/* reexport */ dockerfileRules),
  t7: () => (/* reexport */ emptyHadolintConfig),
  Hi: () => (/* binding */ engine),
  AZ: () => (/* reexport */ shellcheck_program/* findShellcheck */.AZ),
  U5: () => (/* reexport */ hadolintConfigNames),
  yp: () => (/* reexport */ hadolintFormats),
  KS: () => (/* reexport */ levelReaches),
  ko: () => (/* reexport */ lintOptions),
  Gg: () => (/* reexport */ readHadolintConfig),
  Pr: () => (/* reexport */ readLabelType),
  WJ: () => (/* reexport */ runLikeHadolint)
});

;// CONCATENATED MODULE: ./build/packages/core/src/rule.js
// What a rule is: one data object from which detection, documentation and SARIF all derive.
/** The example's text, assembled now if it is kept in pieces. */
function exampleText(example) {
    return typeof example.text === 'function' ? example.text() : example.text;
}
/**
 * Index of rules by id and alias, both case-insensitive.
 * @throws Error when two rules claim one id or alias: a defect of the rule set.
 */
function indexRules(rules) {
    const index = new Map();
    for (const rule of rules) {
        for (const id of [rule.id, ...rule.aliases]) {
            const key = id.toLowerCase();
            const other = index.get(key);
            if (other !== undefined && other !== rule)
                throw new Error(`rule id ${id} is claimed by ${other.id} and ${rule.id}`);
            index.set(key, rule);
        }
    }
    return index;
}
/** Whether a user-written id names this rule, by id or by a peer's alias. */
function ruleIsNamed(rule, id) {
    const wanted = id.toLowerCase();
    return rule.id.toLowerCase() === wanted || rule.aliases.some((alias) => alias.toLowerCase() === wanted);
}
/**
 * Runs every example of every rule and says, a sentence each, which do not behave.
 * `run` returns the ids of the rules that fire on an example.
 */
async function exampleFailures(rules, run) {
    const failures = [];
    for (const rule of rules) {
        for (const kind of ['bad', 'good']) {
            const examples = rule.examples[kind];
            if (examples.length === 0)
                failures.push(`${rule.id} has no ${kind} example`);
            for (const [index, example] of examples.entries()) {
                const fired = new Set(await run(rule, example)).has(rule.id);
                if (fired !== (kind === 'bad')) {
                    failures.push(`${rule.id}: ${kind} example ${index + 1} ${fired ? 'is reported' : 'is not reported'}`);
                }
            }
        }
    }
    return failures;
}

// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(3732);
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
// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __nccwpck_require__(2486);
// EXTERNAL MODULE: ./build/packages/workspace/src/walk.js + 1 modules
var src_walk = __nccwpck_require__(1716);
// EXTERNAL MODULE: ./build/packages/workspace/src/settings.js + 1 modules
var src_settings = __nccwpck_require__(9771);
// EXTERNAL MODULE: ./build/packages/core/src/text.js
var src_text = __nccwpck_require__(6948);
;// CONCATENATED MODULE: ./build/packages/lint/src/kind.js
// A kind of file as an engine reads it: which files are of it, how their text becomes a document, and where comments stand.

function sourceFile(path, text) {
    return { path, text, lines: (0,src_text/* lineIndex */.Dp)(text) };
}

// EXTERNAL MODULE: ./build/packages/core/src/day.js
var day = __nccwpck_require__(2693);
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
var external_node_crypto_ = __nccwpck_require__(7598);
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

// EXTERNAL MODULE: ./build/packages/lint/src/rule.js
var src_rule = __nccwpck_require__(4167);
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
            ...(draft === undefined || repeatsSecret(draft, problem.at, hidden) ? {} : { fix: (0,src_rule/* fixOf */.BW)(draft, path, sha256, lines) }),
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
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/policy/policy.js
// What a team allows in its images, as `.portcullis/dockerfile.yml` says it once read. Pure data.
/** A policy that asks for nothing. */
const emptyPolicy = {
    file: '.portcullis/dockerfile.yml',
    allow: [],
    deny: [],
    requireDigest: false,
    requiredLabels: new Map(),
    approved: [],
    forbiddenPackages: [],
};

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rule-ids.js
var rule_ids = __nccwpck_require__(2937);
// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rules/controls.js
var controls = __nccwpck_require__(7614);
;// CONCATENATED MODULE: ./build/packages/formats/src/shell/queries.js
// Questions that rules ask of a command. Flags are read as hadolint reads them: `--long=value` is the flag `long`,
// `-abc` are the flags a, b and c, and the argument of a flag is the word after it.
/** Names of the flags of a word; none when it is no flag. */
function flagNames(word) {
    const { value } = word;
    if (value === '--' || value === '-' || !value.startsWith('-'))
        return [];
    if (value.startsWith('--'))
        return [value.slice(2).split('=', 1)[0]];
    return [...value.slice(1)];
}
function hasFlag(command, ...names) {
    return command.args.some((word) => flagNames(word).some((name) => names.includes(name)));
}
function hasArg(command, ...values) {
    return command.args.some((word) => values.includes(word.value));
}
/** Words that are no flags. */
function plainArgs(command) {
    return command.args.filter((word) => flagNames(word).length === 0);
}
/** The command without the words that follow these flags. */
function withoutFlagArgs(command, names) {
    const dropped = new Set();
    for (const [index, word] of command.args.entries()) {
        const next = command.args[index + 1];
        // `--flag=value` and `-f=value` have their argument already.
        const open = !word.value.includes('=');
        if (next !== undefined && open && flagNames(word).some((name) => names.includes(name)))
            dropped.add(next);
    }
    return dropped.size === 0 ? command : { ...command, args: command.args.filter((word) => !dropped.has(word)) };
}
/** Whether the command is `name` with one of these words among its arguments: `apt-get install`. */
function isCommand(command, names, ...anyOf) {
    const right = typeof names === 'string' ? command.name === names : names.includes(command.name ?? '');
    return right && (anyOf.length === 0 || hasArg(command, ...anyOf));
}

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/checks.js
var src_checks = __nccwpck_require__(6465);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/define.js
// Small builders that rules share, so that a rule's file holds what is particular to it.


/** The script's first command that `guilty` says is, as a problem; hadolint reports one a RUN. */
function* firstCommand(script, guilty, message, fix) {
    const command = script.commands.find(guilty);
    if (command !== undefined)
        yield { at: script.place(command.node), message: message(command), ...(fix === undefined ? {} : { fix }) };
}
/** All of these words as one problem at the first of them. */
function* wordsProblem(script, words, message) {
    const [first] = words;
    if (first !== undefined)
        yield { at: script.place(first), message: message(nameList(words.map(({ text }) => text))) };
}
/** `a, b and 3 more`. */
function nameList(names) {
    const unique = [...new Set(names)];
    const shown = unique.slice(0, 3).join(', ');
    return unique.length > 3 ? `${shown} and ${unique.length - 3} more` : shown;
}
/** What a package manager is told to install: the words that are neither flags, nor their arguments, nor the verbs. */
function define_packages(command, verbs, flagsWithValue = []) {
    return plainArgs(withoutFlagArgs(command, flagsWithValue)).filter(({ value }) => !verbs.includes(value));
}
function runs(command, names, verbs) {
    return names.includes(command.name ?? '') && hasArg(command, ...verbs);
}
/** Whether `words` stand side by side among the arguments. */
function hasSequence(command, ...words) {
    return command.args.some((_word, start) => words.every((word, offset) => command.args[start + offset]?.value === word));
}
/** `pip install`, `pip3 install`, `python -m pip install`. */
function isPipInstall(command) {
    const name = command.name ?? '';
    if (name.startsWith('pip') && hasSequence(command, 'install'))
        return true;
    return name.startsWith('python') && hasSequence(command, '-m', 'pip', 'install');
}
function sections({ document }) {
    return [{ instructions: document.preamble }, ...document.stages];
}
/**
 * RUNs whose layers come into an image: those of the last stage and of stages that others build on, and what ONBUILD
 * holds. What other stages leave lying around stays behind.
 */
function* runsThatStay(context) {
    const { document } = context;
    const last = document.stages.at(-1)?.from;
    const images = new Set(document.stages.map(({ from }) => imageName(from)));
    // What stands before the first FROM counts only in a fragment.
    if (last === undefined)
        yield* document.preamble.filter(isRun);
    else {
        for (const { from, instructions } of document.stages)
            if (sameBase(from, last) || (from.alias !== undefined && images.has(from.alias.text)))
                yield* instructions.filter(isRun);
    }
    yield* triggers(context).filter(isRun);
}
function sameBase(a, b) {
    return a.image?.value === b.image?.value && a.alias?.text === b.alias?.text && a.flags[0]?.value === b.flags[0]?.value;
}
/** The instructions that ONBUILD holds, which run in another build, one after another. */
function triggers(context) {
    return context.all.filter(({ onbuild }) => onbuild);
}
/** Sections of the build itself, and one of what ONBUILD holds. */
function sectionsWithTriggers(context) {
    return [...sections(context), { instructions: triggers(context) }];
}
function isRun(instruction) {
    return instruction.keyword === 'RUN';
}
/** Without one pair of quotes around all of it. */
function dropQuotes(text) {
    return text.replace(/^["']/, '').replace(/["']$/, '');
}
/** Image name as hadolint compares it: without registry and tag. */
function imageName(from) {
    return from.image?.repository ?? '';
}
/** Name under which later stages know this one: its alias, else the name of its image. */
function stageKey(from) {
    return from.alias?.text ?? imageName(from);
}
/** A value that is remembered by stage and handed on to stages that build on it; `none` stands for no stage. */
function inheritByStage({ likeHadolint }) {
    const values = new Map();
    let key;
    return {
        enter(from) {
            // Docker compares names of stages without case.
            const named = (name) => (likeHadolint ? name : name.toLowerCase());
            key = named(stageKey(from));
            values.set(key, values.get(named(imageName(from))) ?? false);
        },
        set: () => {
            values.set(key, true);
        },
        get current() {
            return values.get(key) ?? false;
        },
    };
}
/** Endings of archives that ADD unpacks. */
const archiveEndings = [
    '.tar',
    '.Z',
    '.bz2',
    '.gz',
    '.lz',
    '.lzma',
    '.tZ',
    '.tb2',
    '.tbz',
    '.tbz2',
    '.tgz',
    '.tlz',
    '.tpz',
    '.txz',
    '.xz',
];
function isArchive(path) {
    const name = dropQuotes(path);
    return archiveEndings.some((ending) => name.endsWith(ending));
}
/** Faults of style that a file has throughout: the first is told, with the number of the others; the pedantic see each. */
function* onceAFile(problems, { document, options }) {
    if (options.pedantic === 'all')
        return yield* problems;
    const checks = (0,src_checks/* commentChecks */.xn)(document);
    const open = [...problems].filter(({ instruction }) => instruction === undefined || !checks.has(instruction));
    const [first, ...more] = open;
    if (first === undefined)
        return;
    // One fix for all: who changes the style of one line changes that of the file.
    const fixes = open.slice(0, 100).flatMap(({ fix }) => fix ?? []);
    yield {
        ...first,
        message: more.length === 0 ? first.message : `${first.message}; so it is in ${more.length} more ${more.length === 1 ? 'place' : 'places'}`,
        ...(fixes.length === 0
            ? {}
            : {
                fix: () => {
                    const drafts = fixes.flatMap((draft) => draft() ?? []);
                    const [one] = drafts;
                    return one === undefined ? undefined : { ...one, edits: drafts.flatMap(({ edits }) => edits) };
                },
            }),
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/consistent-instruction-casing.js



const consistentInstructionCasing = {
    id: 'consistent-instruction-casing',
    aliases: ['ConsistentInstructionCasing', 'SelfConsistentCommandCasing', 'FileConsistentCommandCasing'],
    severity: 'low',
    confidence: 'high',
    title: 'An instruction is cased unlike the others',
    why: 'An instruction that looks like an argument is overlooked in review, and so is what it does',
    remedy: 'Write all instructions of a file in one case, best in capitals.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/consistent-instruction-casing/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nRun true\nCMD ["a"]\n' }, { text: 'from alpine:3.20\nrun true\nCMD ["a"]\n' }],
        good: [{ text: 'FROM alpine:3.20\nRUN true\n' }, { text: 'from alpine:3.20\nrun true\n' }],
    },
    check: {
        file: (context) => onceAFile(otherCasings(context), context),
    },
};
function* otherCasings({ document }) {
    // What stands before the first FROM is nobody's, as BuildKit has it.
    const instructions = document.instructions.slice(document.preamble.length).filter(({ keyword }) => keyword !== 'UNKNOWN');
    const lower = instructions.filter(({ keywordText }) => keywordText === keywordText.toLowerCase()).length;
    const upper = instructions.filter(({ keywordText }) => keywordText === keywordText.toUpperCase()).length;
    const wanted = ({ keywordText }) => (lower > upper ? keywordText.toLowerCase() : keywordText.toUpperCase());
    for (const instruction of instructions) {
        const right = wanted(instruction);
        if (instruction.keywordText === right)
            continue;
        yield {
            at: instruction.keywordSpan,
            message: `${instruction.keywordText} is not in ${lower > upper ? 'lower' : 'upper'} case like most instructions here`,
            instruction,
            fix: () => (0,src_rule/* fix */.Up)(`Write ${right}`, ...casingEdits(instruction, right, lower > upper)),
        };
    }
}
/** The keyword, and the AS that goes with a FROM: otherwise this fix would make that one wrong. */
function casingEdits(instruction, right, lower) {
    const edits = [(0,src_rule/* replace */.HC)(instruction.keywordSpan, right)];
    if (instruction.keyword === 'FROM' && instruction.as !== undefined) {
        const as = lower ? 'as' : 'AS';
        if (instruction.as.text !== as)
            edits.push((0,src_rule/* replace */.HC)(instruction.as, as));
    }
    return edits;
}

// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/lex.js
var lex = __nccwpck_require__(2348);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/constant-platform.js


/** BuildKit's reading of `platform-in-from`: a stage that says the platform in its name is meant for it. */
const constantPlatform = {
    id: 'constant-platform',
    aliases: ['FromPlatformFlagConstDisallowed'],
    severity: 'low',
    confidence: 'high',
    title: 'FROM asks for one platform whatever the build asks for',
    why: 'A build for another platform gets an image that it cannot run, or runs it slowly in an emulator',
    remedy: 'Leave the platform out, take it from $BUILDPLATFORM, or name the stage after the platform.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/'],
    examples: {
        bad: [{ text: 'FROM --platform=linux/arm64 alpine:3.20 AS build\n' }],
        good: [{ text: 'FROM --platform=$BUILDPLATFORM alpine:3.20\n' }],
    },
    check: {
        on: ['FROM'],
        *instruction(from, { document }) {
            if (from.keyword !== 'FROM')
                return;
            const flag = from.flags.find(({ name }) => name === 'platform');
            const { value = '', names } = (0,lex/* lex */.Ii)(flag?.value ?? '', { escapeLetter: document.escape });
            if (flag === undefined || value === '' || names.size > 0)
                return;
            const stage = from.alias?.value.toLowerCase() ?? '';
            if (platformWords(value).some((word) => word !== '' && stage.includes(word)))
                return;
            yield { at: flag, message: `FROM is bound to the platform ${value}`, yieldsTo: ['platform-in-from'] };
        },
    },
};
const architectures = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm',
    armel: 'arm',
};
const systems = new Set(['linux', 'windows', 'darwin', 'freebsd']);
/** System and architecture; the one that is left out is Docker's own. */
function platformWords(value) {
    const [first = '', second] = value.toLowerCase().split('/');
    const system = first.replace(/\(.*$/, '');
    if (second !== undefined)
        return [system, architectures[second] ?? second];
    return systems.has(system) ? [system, 'amd64'] : ['linux', architectures[system] ?? system];
}

// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/expand.js + 1 modules
var expand = __nccwpck_require__(712);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/ignore-file.js
// `.dockerignore`: which paths of the build context do not reach the builder. Patterns as Go's filepath.Match with `**`.
/** Files with more are said to be unreadable. */
const maxIgnorePatterns = 5000;
const maxIgnoreLine = 1000;
/** Directories below each other; deeper paths are judged by these. */
const maxParts = 100;
let last;
/** Remembers the last one: every COPY of a file asks for it. */
function ignoreMatcher(text) {
    if (last?.text !== text)
        last = { text, matcher: matcherOf(text) };
    return last.matcher;
}
function matcherOf(text) {
    const known = new Map();
    const patterns = text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .slice(0, maxIgnorePatterns)
        .flatMap(readPattern);
    return {
        hasExceptions: patterns.some(({ exception }) => exception),
        ignoresAll: patterns.some(({ exception, parts }) => !exception && ['*', '**', '**/*'].includes(parts.join('/'))),
        ignores(path) {
            const before = known.get(path);
            if (before !== undefined)
                return before;
            const parts = path
                .split('/')
                .filter((part) => part !== '' && part !== '.')
                .slice(0, maxParts);
            let ignored = false;
            for (const pattern of patterns) {
                if (pattern.exception !== ignored)
                    continue;
                if (matchesStart(pattern.parts, parts))
                    ignored = !pattern.exception;
            }
            known.set(path, ignored);
            return ignored;
        },
    };
}
function readPattern(line) {
    if (line.startsWith('#') || line.length > maxIgnoreLine)
        return [];
    const trimmed = line.trim();
    const exception = trimmed.startsWith('!');
    const parts = (exception ? trimmed.slice(1).trim() : trimmed)
        .split('/')
        .filter((part, index, all) => part !== '' && part !== '.' && !(part === '**' && all[index - 1] === '**'));
    return parts.length === 0 ? [] : [{ exception, parts }];
}
/**
 * Whether the pattern matches the path or a directory above it. The places it may have come to are kept part by part,
 * so that many `**` cost no more than one.
 */
function matchesStart(pattern, path) {
    let reached = new Set([0]);
    for (const part of pattern) {
        const next = new Set();
        if (part === '**')
            for (let to = Math.min(...reached); to <= path.length; to++)
                next.add(to);
        else
            for (const at of reached)
                if (at < path.length && partMatches(part, path[at]))
                    next.add(at + 1);
        if (next.size === 0)
            return false;
        reached = next;
    }
    return [...reached].some((at) => at > 0);
}
/** `*`, `?`, `[…]` and `\x` within one part of a path. */
function partMatches(pattern, text) {
    let at = 0;
    let star = -1;
    let starText = 0;
    let position = 0;
    while (position < text.length) {
        const step = at < pattern.length && pattern[at] !== '*' ? oneMatches(pattern, at, text[position]) : undefined;
        if (step !== undefined) {
            at = step;
            position++;
        }
        else if (pattern[at] === '*') {
            star = at++;
            starText = position;
        }
        else if (star >= 0) {
            at = star + 1;
            position = ++starText;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}
/** Offset behind the pattern's next element when it matches the letter. */
function oneMatches(pattern, at, letter) {
    const own = pattern[at];
    if (own === '?')
        return at + 1;
    if (own === '\\')
        return pattern[at + 1] === letter ? at + 2 : undefined;
    if (own !== '[')
        return own === letter ? at + 1 : undefined;
    const close = pattern.indexOf(']', at + 2);
    if (close < 0)
        return undefined;
    const negated = pattern[at + 1] === '^';
    let inside = false;
    for (let i = at + (negated ? 2 : 1); i < close; i++) {
        if (pattern[i + 1] === '-' && i + 2 < close) {
            inside ||= letter >= pattern[i] && letter <= pattern[i + 2];
            i += 2;
        }
        else
            inside ||= pattern[i] === letter;
    }
    return inside !== negated ? close + 1 : undefined;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/copy-ignored-file.js



const copyIgnoredFile = {
    id: 'copy-ignored-file',
    aliases: ['CopyIgnoredFile'],
    severity: 'medium',
    confidence: 'high',
    title: 'COPY names a file that the ignore file keeps out',
    why: 'The build fails, or works only on the machine whose context holds the file by another way',
    remedy: 'Take the path out of the .dockerignore, or do not copy it.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/copy-ignored-file/'],
    examples: {
        bad: [
            { text: 'FROM scratch\nCOPY dist/app /app\n', options: { dockerignore: 'dist\n' } },
            { text: 'FROM scratch\nADD notes.md /notes\n', options: { dockerignore: '*.md\n' } },
        ],
        good: [
            { text: 'FROM scratch\nCOPY dist/app /app\n', options: { dockerignore: '*\n!dist\n' } },
            { text: 'FROM scratch\nCOPY . /app\n', options: { dockerignore: '*.md\n' } },
            { text: 'FROM alpine:3.20 AS a\nFROM scratch\nCOPY --from=a dist/app /app\n', options: { dockerignore: 'dist\n' } },
        ],
    },
    check: {
        on: ['ADD', 'COPY'],
        *instruction(copy, context) {
            const { ignoreFile } = context.options.surroundings;
            if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || ignoreFile === undefined || ignoreFile === 'none')
                return;
            if (copy.flags.some(({ name }) => name === 'from'))
                return;
            const matcher = ignoreMatcher(ignoreFile.text);
            // With exceptions a directory may be out and a file inside it in: BuildKit does not judge these either.
            if (matcher.hasExceptions)
                return;
            for (const source of copy.sources) {
                if (source.value.startsWith('<<') || /^(?:https?|git|ssh):|^git@/.test(source.value))
                    continue;
                const path = (0,expand/* expand */.fT)(source.value, context.scopeAt(copy), context.document.escape);
                if (path === undefined || /[*?[]/.test(path))
                    continue;
                const clean = path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
                const ignored = clean === '' || clean === '.' ? matcher.ignoresAll : matcher.ignores(clean);
                if (ignored)
                    yield { at: source, message: `${copy.keyword} names ${source.value}, which ${ignoreFile.path} keeps out of the context` };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/expose-invalid-format.js


const exposeInvalidFormat = {
    id: 'expose-invalid-format',
    aliases: ['ExposeInvalidFormat'],
    severity: 'low',
    confidence: 'high',
    title: 'EXPOSE names a host address or host port',
    why: 'Docker ignores that part, so who relies on it to bind to one address gets a port open on all, and later versions refuse the file',
    remedy: 'Write only the port of the container; say host addresses and ports when it is run.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/expose-invalid-format/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nEXPOSE 127.0.0.1:80:80\n' }, { text: 'FROM alpine:3.20\nEXPOSE 5000:5432/tcp\n' }],
        good: [{ text: 'FROM alpine:3.20\nEXPOSE 80 443/tcp 8000-8010\n' }, { text: 'FROM alpine:3.20\nEXPOSE ${PORT:-80}\n' }],
    },
    check: {
        on: ['EXPOSE'],
        *instruction(instruction) {
            if (instruction.keyword !== 'EXPOSE')
                return;
            for (const word of instruction.words) {
                if (word.value.includes('$') || !word.value.includes(':'))
                    continue;
                const right = word.value.slice(word.value.lastIndexOf(':') + 1);
                const sound = /^\d{1,5}(?:-\d{1,5})?(?:\/[A-Za-z]+)?$/.test(right);
                yield {
                    at: word,
                    message: `${word.value} maps to the host`,
                    ...(sound ? { fix: () => (0,src_rule/* fix */.Up)(`Write ${right}`, (0,src_rule/* replace */.HC)(word, right)) } : {}),
                };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/expose-proto-casing.js


const exposeProtoCasing = {
    id: 'expose-proto-casing',
    aliases: ['ExposeProtoCasing'],
    severity: 'low',
    confidence: 'high',
    title: 'The protocol of EXPOSE has capital letters',
    why: 'Tools that compare the port with `80/tcp` letter by letter do not find it and leave it out of their rules',
    remedy: 'Write `tcp`, `udp` or `sctp` in lower case.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/expose-proto-casing/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nEXPOSE 80/TCP\n' }, { text: 'FROM alpine:3.20\nEXPOSE 80/tcp 53/Udp\n' }],
        good: [{ text: 'FROM alpine:3.20\nEXPOSE 80/tcp\n' }, { text: 'FROM alpine:3.20\nEXPOSE $PORT/tcp\n' }],
    },
    check: {
        on: ['EXPOSE'],
        *instruction(instruction) {
            if (instruction.keyword !== 'EXPOSE')
                return;
            for (const word of instruction.words) {
                const slash = word.value.lastIndexOf('/');
                const protocol = slash < 0 ? '' : word.value.slice(slash + 1);
                if (!/^[A-Za-z]+$/.test(protocol) || protocol === protocol.toLowerCase())
                    continue;
                const right = word.text.slice(0, word.text.lastIndexOf('/') + 1) + protocol.toLowerCase();
                yield {
                    at: word,
                    message: `The protocol of ${word.value} is not in lower case`,
                    fix: () => (0,src_rule/* fix */.Up)(`Write ${right}`, (0,src_rule/* replace */.HC)(word, right)),
                };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/from-as-casing.js


const fromAsCasing = {
    id: 'from-as-casing',
    aliases: ['FromAsCasing'],
    severity: 'low',
    confidence: 'high',
    title: 'AS is cased unlike its FROM',
    why: 'A reader who scans for the keyword overlooks where a stage begins',
    remedy: 'Write AS in the case of its FROM.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/from-as-casing/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20 as build\nRUN true\n' }, { text: 'from alpine:3.20 AS build\nrun true\n' }],
        good: [{ text: 'FROM alpine:3.20 AS build\nRUN true\n' }, { text: 'from alpine:3.20 as build\nrun true\n' }],
    },
    check: {
        on: ['FROM'],
        *instruction(from) {
            if (from.keyword !== 'FROM' || from.as === undefined)
                return;
            const { keywordText: keyword, as } = from;
            // A keyword of mixed case is a fault of its own.
            const wanted = keyword === keyword.toUpperCase() ? 'AS' : keyword === keyword.toLowerCase() ? 'as' : as.text;
            if (as.text === wanted)
                return;
            yield {
                at: as,
                message: `The keyword ${as.text} is in another case than ${keyword}`,
                fix: () => (0,src_rule/* fix */.Up)(`Write ${wanted}`, (0,src_rule/* replace */.HC)(as, wanted)),
            };
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/image-name.js
// Whether a text may name an image, as the distribution reference grammar has it.
/** `[host[:port]/]path[:tag][@digest]`. */
function isImageName(name) {
    if (name.length > 600 || /^[a-f0-9]{64}$/.test(name))
        return false;
    const [, path = '', tag, digest] = /^([^@:]*(?::\d{1,5}\/[^@:]*)?)(?::([^@]*))?(?:@(.*))?$/.exec(name) ?? [];
    if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag))
        return false;
    if (digest !== undefined && !isDigest(digest))
        return false;
    const parts = path.split('/');
    const [host = ''] = parts;
    const hosted = parts.length > 1 && (/[.:A-Z]/.test(host) || host === 'localhost');
    if (hosted && !isHost(host))
        return false;
    const own = parts.slice(hosted ? 1 : 0);
    return own.join('/').length <= 255 && own.every((part) => isPathPart(part));
}
const digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
function isDigest(text) {
    const [, algorithm = '', hex = ''] = /^([a-z0-9]{1,20}):([0-9a-f]{1,200})$/.exec(text) ?? [];
    return Object.hasOwn(digestLengths, algorithm) && hex.length === digestLengths[algorithm];
}
function isHost(host) {
    const [, names = ''] = /^([^:]*)(?::\d{1,5})?$/.exec(host) ?? [];
    return names.split('.').every((part) => /^[A-Za-z0-9-]+$/.test(part) && !part.startsWith('-') && !part.endsWith('-'));
}
/** Lower-case letters and digits, parted by `.`, `_`, `__` or hyphens. */
function isPathPart(part) {
    return /^[a-z0-9]/.test(part) && /[a-z0-9]$/.test(part) && /^[a-z0-9._-]+$/.test(part) && !/\.\.|\._|_\.|___|\.-|-\.|_-|-_/.test(part);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/invalid-default-arg-in-from.js


const invalidDefaultArgInFrom = {
    id: 'invalid-default-arg-in-from',
    aliases: ['InvalidDefaultArgInFrom'],
    severity: 'low',
    confidence: 'high',
    title: 'With default arguments FROM names no image',
    why: 'A plain `docker build`, and every tool that resolves base images to scan or update them, fails or skips this file',
    remedy: 'Give the ARG a default with which the image name is valid.',
    controls: controls/* controls */.ne.trustedBase,
    risks: controls/* risks */.XG.dependencies,
    references: ['https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/'],
    examples: {
        bad: [{ text: 'ARG TAG\nFROM alpine:${TAG}\n' }, { text: 'ARG BASE\nFROM $BASE\n' }, { text: 'ARG TAG=not/valid\nFROM alpine:$TAG\n' }],
        good: [
            { text: 'ARG TAG=3.20\nFROM alpine:${TAG}\n' },
            { text: 'ARG VARIANT\nFROM node:22${VARIANT}\n' },
            { text: 'ARG TAG\nFROM alpine:${TAG:-3.20}\n' },
        ],
    },
    check: {
        on: ['FROM'],
        *instruction(from, { document }) {
            if (from.keyword !== 'FROM' || from.image === undefined)
                return;
            // Platforms take part under any value; what no ARG declares is empty.
            const { value: name } = (0,lex/* lex */.Ii)(from.image.value, { escapeLetter: document.escape }, withDefaults(document));
            if (name === undefined || isImageName(name))
                return;
            yield {
                at: from.image,
                message: `With the defaults of its arguments FROM names ${name === '' ? 'nothing' : JSON.stringify(name.slice(0, 100))}`,
                // Without a variable Docker refuses it outright, and a variable that is not declared is the fault itself.
                yieldsTo: ['refused-instruction', 'syntax-error', 'undefined-arg-in-from'],
            };
        },
    },
};
/** Arguments without a default are empty. */
function withDefaults(document) {
    const globals = (0,expand/* globalScope */.gm)(document);
    return {
        has: (name) => globals.has(name) || expand/* platformArguments */.Qo.includes(name),
        get: (name) => (globals.has(name) ? (globals.get(name) ?? '') : undefined),
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/invalid-definition-description.js



/** Experimental in BuildKit as well: off unless asked for. */
const invalidDefinitionDescription = {
    id: 'invalid-definition-description',
    aliases: ['InvalidDefinitionDescription'],
    severity: 'low',
    confidence: 'medium',
    title: 'The comment above a stage or argument does not describe it',
    why: '`docker build --call=outline` shows no description for it, so people guess what the argument does',
    remedy: 'Begin the comment with the name, or put an empty comment below it.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/invalid-definition-description/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\n\n# the one for tests\nFROM alpine:3.20 AS test\n', options: { experimental: true } },
            { text: '# Tag to use\nARG TAG=3.20\nFROM alpine:$TAG\n', options: { experimental: true } },
        ],
        good: [
            { text: '# TAG is the tag to use\nARG TAG=3.20\nFROM alpine:$TAG\n', options: { experimental: true } },
            { text: '# Tag to use\n#\nARG TAG=3.20\nFROM alpine:$TAG\n', options: { experimental: true } },
            { text: '# Tag to use\nARG TAG=3.20\nFROM alpine:$TAG\n' },
        ],
    },
    check: {
        on: ['ARG', 'FROM'],
        *instruction(instruction, { document, options }) {
            if (instruction.keyword !== 'ARG' && instruction.keyword !== 'FROM')
                return;
            const names = instruction.keyword === 'FROM'
                ? instruction.alias === undefined
                    ? []
                    : [instruction.alias.value.toLowerCase()]
                : instruction.pairs.map(({ name }) => name.value);
            const { comment, text } = (0,src_checks/* commentsBefore */.g3)(document).get(instruction)?.at(-1) ?? {};
            if (names.length === 0 || comment === undefined || text === undefined)
                return;
            if (names.includes(text.split(' ')[0]) || !isAsked(instruction, document, options.experimental))
                return;
            yield {
                at: comment,
                message: `The comment does not begin with ${names.length === 1 ? names[0] : 'the name of an argument'}`,
                instruction,
                fix: () => (0,src_rule/* fix */.Up)('Part the comment from the instruction', (0,src_rule/* insertBefore */.nc)({ start: instruction.start, end: instruction.start }, '#\n')),
            };
        },
    },
};
/** By an option, the directive at the head, or the comment itself. */
function isAsked(instruction, document, always) {
    if (always)
        return true;
    const asked = [(0,src_checks/* documentChecks */.VS)(document), (0,src_checks/* commentChecks */.xn)(document).get(instruction)?.options];
    return asked.some((checks) => checks?.experimental.has('all') === true || checks?.experimental.has('InvalidDefinitionDescription') === true);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/json-args-recommended.js

/** BuildKit's reading of `shell-form`: silent on HEALTHCHECK, and where SHELL says that the shell is wanted. */
const jsonArgsRecommended = {
    id: 'json-args-recommended',
    aliases: ['JSONArgsRecommended'],
    severity: 'low',
    confidence: 'high',
    title: 'The container starts below a shell that nobody chose',
    why: 'The default shell takes the signals of `docker stop` and hands none on, so the program is killed in the middle of its work',
    remedy: 'Write CMD or ENTRYPOINT as a JSON list, or choose the shell with SHELL.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCMD server\n' }, { text: 'FROM alpine:3.20\nENTRYPOINT exec server\n' }],
        good: [{ text: 'FROM alpine:3.20\nCMD ["server"]\n' }],
    },
    check: {
        *stage(stage) {
            let chosen = choosesShell(stage.parent);
            for (const instruction of stage.instructions) {
                if (instruction.keyword === 'SHELL')
                    chosen = true;
                if (chosen || (instruction.keyword !== 'CMD' && instruction.keyword !== 'ENTRYPOINT') || instruction.command.form === 'exec')
                    continue;
                yield { at: instruction, message: `${instruction.keyword} runs below the default shell`, instruction, yieldsTo: ['shell-form'] };
            }
        },
    },
};
/** A SHELL in a stage or one that it builds on. */
function choosesShell(stage) {
    let at = stage;
    for (let steps = 0; at !== undefined && steps < 64; steps++, at = at.parent)
        if (at.instructions.some(({ keyword }) => keyword === 'SHELL'))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/legacy-key-value-format.js



const legacyKeyValueFormat = {
    id: 'legacy-key-value-format',
    aliases: ['LegacyKeyValueFormat'],
    severity: 'low',
    confidence: 'high',
    title: 'ENV or LABEL parts name and value by a space',
    why: 'The rest of the line is the value, quotes and further pairs included, so the next pair someone adds is lost without a word',
    remedy: 'Write `name=value`, in quotes when the value has spaces.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/legacy-key-value-format/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nENV DIR /my dir\n' },
            { text: 'FROM alpine:3.20\nLABEL org.acme.team build\n' },
            { text: 'FROM alpine:3.20\nENV PATH /opt/bin:$PATH\n' },
        ],
        good: [{ text: 'FROM alpine:3.20\nENV DIR="/my dir"\n' }, { text: 'FROM alpine:3.20\nLABEL a=b c=d\n' }],
    },
    check: {
        file: (context) => onceAFile(legacyPairs(context), context),
    },
};
function* legacyPairs({ document }) {
    for (const instruction of document.instructions) {
        if (instruction.keyword !== 'ENV' && instruction.keyword !== 'LABEL')
            continue;
        const [pair] = instruction.pairs;
        if (pair === undefined || !pair.legacy)
            continue;
        const text = pair.value === undefined ? undefined : modern(pair, document.escape);
        yield {
            at: pair,
            message: `${instruction.keyword} ${pair.name.text} has its value after a space`,
            instruction,
            ...(text === undefined ? {} : { fix: () => (0,src_rule/* fix */.Up)('Write name=value', (0,src_rule/* replace */.HC)(pair, text)) }),
        };
    }
}
/** The pair with an equals sign; undefined when quotes or escapes inside would change their meaning. */
function modern({ name, value }, escapeLetter) {
    const raw = value?.text ?? '';
    if (raw.includes(escapeLetter) || raw.includes('\n'))
        return undefined;
    if (/^[\w./:@%+,${}-]+$/.test(raw))
        return `${name.text}=${raw}`;
    if (/^"[^"]*"$/.test(raw) || /^'[^']*'$/.test(raw))
        return `${name.text}=${raw}`;
    if (/["'`]/.test(raw))
        return undefined;
    return `${name.text}="${raw}"`;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/no-empty-continuation.js


const noEmptyContinuation = {
    id: 'no-empty-continuation',
    aliases: ['NoEmptyContinuation', 'NoEmptyContinuations'],
    severity: 'low',
    confidence: 'high',
    title: 'An instruction goes on over an empty line',
    why: 'Docker announces that such files will no longer build, and until then the next instruction is easily swallowed as an argument',
    remedy: 'Delete the empty line, or end the instruction before it.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/no-empty-continuation/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nRUN true \\\n\n  && true\n' }, { text: 'FROM alpine:3.20\nRUN a && \\\n   \n\n  b\n' }],
        good: [{ text: 'FROM alpine:3.20\nRUN true \\\n  # why\n  && true\n' }, { text: 'FROM alpine:3.20\n\nRUN true\n' }],
    },
    check: {
        *file({ document }) {
            for (const instruction of document.instructions) {
                const empty = document.emptyContinuations.filter(({ start }) => start >= instruction.start && start <= instruction.end);
                const [first] = empty;
                if (first === undefined)
                    continue;
                // One finding an instruction: the lines go together.
                yield {
                    at: first,
                    message: `${instruction.keyword} goes on over ${empty.length === 1 ? 'an empty line' : `${empty.length} empty lines`}`,
                    instruction,
                    fix: () => (0,src_rule/* fix */.Up)('Delete the empty lines', ...empty.map((span) => (0,src_rule/* removeLines */.aY)(document.text, span))),
                };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/repeated-instruction.js


const once = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK']);
const siblings = ['several-cmd', 'several-entrypoint', 'several-healthcheck'];
/** BuildKit's reading of hadolint's three rules: told at the one that counts for nothing. */
const repeatedInstruction = {
    id: 'repeated-instruction',
    aliases: ['MultipleInstructionsDisallowed'],
    severity: 'medium',
    confidence: 'high',
    title: 'A later instruction of the stage undoes this one',
    why: 'Only the last CMD, ENTRYPOINT or HEALTHCHECK of a stage counts, so who changes this one changes nothing',
    remedy: 'Keep the one that is meant and delete the others.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCMD ["a"]\nCMD ["b"]\n' }, { text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\n' }],
        good: [{ text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nCMD ["b"]\n' }],
    },
    check: {
        *stage(stage, { document }) {
            const last = new Map();
            for (const instruction of stage.instructions) {
                const { keyword } = instruction;
                if (!once.has(keyword))
                    continue;
                const before = last.get(keyword);
                last.set(keyword, instruction);
                // The comment before the later one decides, as that is where BuildKit looks.
                if (before === undefined || isSkipped(instruction, (0,src_checks/* commentChecks */.xn)(document)))
                    continue;
                yield {
                    at: before,
                    message: `Only the last ${keyword} of the stage counts`,
                    instruction: before,
                    related: [{ at: instruction, message: `the ${keyword} that replaces it` }],
                    yieldsTo: siblings,
                };
            }
        },
    },
};
function isSkipped(instruction, checks) {
    const own = checks.get(instruction);
    return own !== undefined && (0,src_checks/* skippedByComment */.l7)(own.options).has('multipleinstructionsdisallowed');
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/secret-variable-name.js

/** BuildKit's reading of `sensitive-variable` and `secret-named-variable`: the name alone decides. */
const secretVariableName = {
    id: 'secret-variable-name',
    aliases: ['SecretsUsedInArgOrEnv'],
    severity: 'low',
    confidence: 'low',
    title: 'ARG or ENV is called like a secret',
    why: 'If it is one, everyone who can pull the image reads it in its history; if it is none, every reader has to find that out again',
    remedy: 'Pass secrets with `RUN --mount=type=secret`; give what is none another name.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nARG SIGNING_KEY\n' }, { text: 'FROM alpine:3.20\nENV PROXY_AUTH=none\n' }],
        good: [{ text: 'FROM alpine:3.20\nENV API_KEY_FILE=/run/secrets/key\n' }, { text: 'FROM alpine:3.20\nENV KEYBOARD=de\n' }],
    },
    check: {
        on: ['ARG', 'ENV'],
        *instruction(instruction, { stageOf }) {
            if ((instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV') || stageOf(instruction) === undefined)
                return;
            for (const { name } of instruction.pairs) {
                if (name.value.length > 300 || !secret.test(name.value) || harmless.test(name.value))
                    continue;
                yield {
                    at: name,
                    message: `${instruction.keyword} ${name.value} is called like a secret`,
                    yieldsTo: ['sensitive-variable', 'secret-named-variable', 'secret-in-instruction'],
                };
            }
        },
    },
};
const secret = /(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i;
const harmless = /(?:_|^)(?:public|file|version)(?:_|$)/i;

// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/parse.js + 1 modules
var parse = __nccwpck_require__(3906);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/stage-names.js
// Where a stage is meant by its name: later FROM lines, `COPY --from=` and `--mount=…,from=`.
function stageNameUses(document, stage) {
    const wanted = stage.name?.toLowerCase();
    if (wanted === undefined)
        return [];
    const uses = [];
    const add = (start, value) => {
        if (value.toLowerCase() === wanted && document.text.slice(start, start + value.length) === value)
            uses.push({ start, end: start + value.length, value });
    };
    for (const later of document.stages.slice(stage.index + 1)) {
        if (later.from.image !== undefined)
            add(later.from.image.start, later.from.image.value);
        for (const instruction of later.instructions)
            flagUses(instruction, document.text, add);
    }
    return uses;
}
function flagUses(instruction, text, add) {
    for (const { name, value, valueSpan } of instruction.flags) {
        if (value === undefined || valueSpan === undefined)
            continue;
        if (name === 'from')
            add(valueSpan.start, value);
        else if (name === 'mount') {
            let at = valueSpan.start;
            for (const part of text.slice(valueSpan.start, valueSpan.end).split(',')) {
                if (part.startsWith('from='))
                    add(at + 5, part.slice(5));
                at += part.length + 1;
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/stage-name-casing.js




const stageNameCasing = {
    id: 'stage-name-casing',
    aliases: ['StageNameCasing'],
    severity: 'low',
    confidence: 'high',
    title: 'A stage name has capital letters',
    why: 'Image names are lower-case, so a reader takes `FROM Build` for an error and a tool that compares letter by letter misses the stage',
    remedy: 'Write the stage name in lower case, where it is declared and where it is used.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/stage-name-casing/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20 AS Build\nRUN true\n' }, { text: 'FROM alpine:3.20 AS BASE\nFROM scratch\nCOPY --from=BASE /a /a\n' }],
        good: [{ text: 'FROM alpine:3.20 AS build\nRUN true\n' }, { text: 'FROM alpine:3.20\nRUN true\n' }],
    },
    check: {
        on: ['FROM'],
        *instruction(from, context) {
            const { document } = context;
            if (from.keyword !== 'FROM' || from.alias === undefined)
                return;
            const { alias } = from;
            const lower = alias.value.toLowerCase();
            if (alias.value === lower)
                return;
            const stage = context.stageOf(from);
            // Two stages of one name: which of them a use means would be a guess.
            const alone = stage !== undefined && (0,parse/* findStage */.U9)(document.stages, lower) === stage && (0,parse/* findStage */.U9)(document.stages, lower, stage.index) === undefined;
            yield {
                at: alias,
                message: `The stage name ${alias.value} is not in lower case`,
                ...(!alone
                    ? {}
                    : {
                        fix: () => (0,src_rule/* fix */.Up)(`Rename the stage to ${lower}`, (0,src_rule/* replace */.HC)(alias, lower), ...stageNameUses(document, stage)
                            .filter(({ value }) => value !== lower)
                            .map((use) => (0,src_rule/* replace */.HC)(use, lower))),
                    }),
            };
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/nearest.js
// The known name that a misspelt one most likely means.
/** @returns a name at most two edits away, or undefined. */
function nearest(name, known) {
    let best;
    let least = name.length > 4 ? 3 : 2;
    for (const candidate of known.slice(0, 500)) {
        if (Math.abs(candidate.length - name.length) >= least || candidate.length > 100)
            continue;
        const edits = distance(name.slice(0, 100), candidate);
        if (edits > 0 && edits < least) {
            least = edits;
            best = candidate;
        }
    }
    return best;
}
/** Edits by insertion, removal, replacement and swap of neighbours. */
function distance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
    const cell = (row, column) => rows[row]?.[column] ?? 0;
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        rows.push(current);
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let least = Math.min(cell(row - 1, column) + 1, (current[column - 1] ?? 0) + 1, cell(row - 1, column - 1) + (same ? 0 : 1));
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
                least = Math.min(least, cell(row - 2, column - 2) + 1);
            current.push(least);
        }
    }
    return cell(a.length, b.length);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/undefined-arg-in-from.js



const undefinedArgInFrom = {
    id: 'undefined-arg-in-from',
    aliases: ['UndefinedArgInFrom'],
    severity: 'medium',
    confidence: 'high',
    title: 'FROM uses an argument that is not declared',
    why: 'It is empty at build time, whatever `--build-arg` says, so the build breaks or another image becomes the base',
    remedy: 'Declare the argument with ARG before the first FROM.',
    controls: controls/* controls */.ne.trustedBase,
    risks: controls/* risks */.XG.dependencies,
    references: ['https://docs.docker.com/reference/build-checks/undefined-arg-in-from/'],
    examples: {
        bad: [
            { text: 'ARG VERSION=3.20\nFROM alpine:${VERSOIN}\n' },
            { text: 'FROM --platform=${PLATFORM:-linux/amd64} alpine:3.20\n' },
            { text: 'FROM alpine:${VERSION:-3.20}\n' },
        ],
        good: [{ text: 'ARG VERSION=3.20\nFROM alpine:${VERSION}\n' }, { text: 'FROM --platform=$BUILDPLATFORM alpine:3.20\n' }],
    },
    check: {
        on: ['FROM'],
        *instruction(from, { document }) {
            if (from.keyword !== 'FROM')
                return;
            const globals = (0,expand/* globalScope */.gm)(document);
            const known = (name) => globals.has(name) || predefined.has(name);
            const texts = [
                ...(from.image === undefined ? [] : [{ text: from.image.value, at: from.image }]),
                ...from.flags.flatMap(({ value, valueSpan }) => value === undefined || valueSpan === undefined ? [] : [{ text: value, at: valueSpan }]),
            ];
            for (const { text, at } of texts) {
                // A reference with a default of its own gets nothing from outside either.
                for (const name of (0,lex/* lex */.Ii)(text, { escapeLetter: document.escape }, { has: known, get: () => undefined }).names.keys()) {
                    if (known(name))
                        continue;
                    const meant = nearest(name, firstOf(globals.keys()));
                    yield {
                        at,
                        message: `FROM uses ${name}, which no ARG before the first FROM declares${meant === undefined ? '' : ` (${meant} is declared)`}`,
                    };
                }
            }
        },
    },
};
const predefined = new Set([...expand/* platformArguments */.Qo, 'TARGETOSVERSION', 'BUILDOSVERSION', 'TARGETSTAGE']);
/** As many names as are worth a comparison. */
function firstOf(names) {
    const first = [];
    for (const name of names)
        if (first.push(name) >= 200)
            break;
    return first;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/variables-at.js
// Variables as BuildKit's checks see them: a declared one is never unknown, and some base images are known to set only PATH.

/** Images whose configuration holds no variable but PATH, in all their versions. */
const bare = /^(?:docker\.io\/)?(?:library\/)?(?:scratch|alpine|busybox|debian|ubuntu)(?:[:@]|$)/;
/** Whether the image below a stage sets nothing that only a look at it would show. */
function onBareImage(stage) {
    let root = stage;
    for (let steps = 0; root?.parent !== undefined && steps < 64; steps++)
        root = root.parent;
    return bare.test(root?.from.image?.value ?? '');
}
/** A text with the variables before an instruction put in; those that are declared without a value are empty. */
function readAt(text, instruction, context) {
    const scope = context.scopeAt(instruction);
    return (0,lex/* lex */.Ii)(text, { escapeLetter: context.document.escape }, { has: (name) => name === 'PATH' || scope.has(name), get: (name) => scope.get(name) ?? '' });
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/undefined-variable.js




/** Known to Docker and to no stage that does not declare them: a use is a mistake on any base image. */
const platformOnly = new Set(expand/* platformArguments */.Qo);
const undefinedVariable = {
    id: 'undefined-variable',
    aliases: ['UndefinedVar'],
    severity: 'low',
    confidence: 'medium',
    title: 'A variable is used before it is defined',
    why: 'Docker puts in nothing for it, so a path or version silently becomes another one',
    remedy: 'Declare it with ARG or ENV in this stage before its use, or write the value itself.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/undefined-var/'],
    examples: {
        bad: [
            { text: 'FROM scratch\nCOPY $SRC /app\n' },
            { text: 'ARG DIR=/app\nFROM alpine:3.20\nWORKDIR $DIR\n' },
            { text: 'FROM alpine:3.20\nENV VERSION=1\nLABEL version=$VERSOIN\n' },
            { text: 'FROM alpine:3.20\nWORKDIR ${DIR:-/app}\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nARG SRC=.\nCOPY $SRC /app\n' },
            { text: 'FROM alpine:3.20\nRUN echo $UNKNOWN\n' },
            { text: 'FROM node:22\nENV X=$NODE_VERSION\n' },
            { text: 'FROM golang:1.25\nCOPY a $GOPATH/src/a\n' },
        ],
    },
    check: {
        *file(context) {
            const globals = (0,expand/* globalScope */.gm)(context.document);
            for (const stage of context.document.stages)
                for (const instruction of stage.instructions)
                    yield* judge(instruction, stage, context, globals);
        },
    },
};
function* judge(instruction, stage, context, globals) {
    let known;
    for (const expanded of expandedTexts(instruction)) {
        for (const name of undefinedNames(expanded, instruction, context)) {
            known ??= [...context.scopeAt(instruction).keys(comparedNames)];
            const meant = nearest(name, known);
            // Any other may come from the base image.
            if (meant === undefined && !globals.has(name) && !platformOnly.has(name) && !onBareImage(stage))
                continue;
            const message = `${instruction.keyword} uses ${name}, which ${globals.has(name) ? 'is declared only before the first FROM' : undefinedHint(meant)}`;
            yield { at: expanded.at, message, instruction };
        }
    }
}
function undefinedHint(meant) {
    return `nothing defines here${meant === undefined ? '' : ` (${meant} is defined)`}`;
}
/** So many of the last names are compared with one that nothing defines. */
const comparedNames = 200;
function undefinedNames({ text, body, declared }, instruction, context) {
    if (!text.includes('$'))
        return [];
    const scope = context.scopeAt(instruction);
    const options = body === true ? { escapeLetter: '\\', plainQuotes: true } : { escapeLetter: context.document.escape };
    const { names } = (0,lex/* lex */.Ii)(text, options, { has: (name) => name === 'PATH' || scope.has(name), get: (name) => scope.get(name) ?? '' });
    return [...names].filter(([name, set]) => !set && declared?.(name) !== true && !scanArguments.has(name)).map(([name]) => name);
}
/** Arguments that only the build's own scanner reads. */
const scanArguments = new Set(['BUILDKIT_SBOM_SCAN_CONTEXT', 'BUILDKIT_SBOM_SCAN_STAGE']);
/** Flags of COPY and ADD whose values may hold variables. */
const expandedFlags = new Set(['chown', 'chmod', 'checksum']);
/** What Docker itself puts variables into. */
function expandedTexts(instruction) {
    const word = (at) => ({ text: at.value, at });
    switch (instruction.keyword) {
        case 'ADD':
        case 'COPY':
            return [
                ...instruction.flags.filter(({ name }) => expandedFlags.has(name)).map((at) => ({ text: at.value ?? '', at })),
                ...instruction.sources.filter(({ value }) => !/^\d*<</.test(value)).map(word),
                ...(instruction.destination === undefined ? [] : [word(instruction.destination)]),
                ...instruction.heredocs.filter(({ quoted }) => !quoted).map(({ body, marker }) => ({ text: body.text, at: marker, body: true })),
            ];
        case 'RUN':
            return instruction.flags
                .filter(({ name }) => name === 'mount')
                .flatMap((at) => (at.value ?? '').split(',').map((field) => ({ text: field.slice(field.indexOf('=') + 1), at })));
        case 'ENV':
        case 'LABEL':
            return instruction.pairs.flatMap(({ name, value }) => [name, ...(value === undefined ? [] : [value])].map((at) => ({ text: at.text, at })));
        case 'ARG':
            return defaultsOf(instruction);
        case 'VOLUME':
            return instruction.words.map(word);
        case 'WORKDIR':
        case 'USER':
        case 'STOPSIGNAL':
            return [word(instruction.argument)];
        default:
            return [];
    }
}
/** Each default sees what the same ARG declares before it. */
function defaultsOf({ pairs }) {
    const first = new Map();
    for (const [index, { name }] of pairs.entries())
        if (!first.has(name.value))
            first.set(name.value, index);
    return pairs.flatMap(({ value }, index) => value === undefined ? [] : [{ text: value.text, at: value, declared: (name) => (first.get(name) ?? index) < index }]);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/workdir-before-absolute.js


/** BuildKit's reading of `relative-workdir`: only the first WORKDIR counts, with its variables put in. */
const workdirBeforeAbsolute = {
    id: 'workdir-before-absolute',
    aliases: ['WorkdirRelativePath'],
    severity: 'low',
    confidence: 'high',
    title: 'The first WORKDIR is relative to what the base image says',
    why: 'When the base image moves its working directory, all that is copied and run here moves along without a word',
    remedy: 'Begin with an absolute WORKDIR; those after it may be relative.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nWORKDIR app\n' }, { text: 'FROM alpine:3.20\nARG DIR=app\nWORKDIR $DIR\n' }],
        good: [{ text: 'FROM alpine:3.20\nWORKDIR /srv\n' }, { text: 'FROM alpine:3.20\nARG DIR=/srv\nWORKDIR $DIR\n' }],
    },
    check: {
        *stage(stage, context) {
            if (isSet(stage.parent))
                return;
            const first = stage.instructions.find(isWorkdir);
            if (first !== undefined)
                yield* workdir_before_absolute_judge(first, stage, context);
        },
    },
};
function isWorkdir(instruction) {
    return instruction.keyword === 'WORKDIR';
}
function isSet(stage) {
    let at = stage;
    for (let steps = 0; at !== undefined && steps < 64; steps++, at = at.parent)
        if (at.instructions.some(isWorkdir))
            return true;
    return false;
}
function* workdir_before_absolute_judge(workdir, stage, context) {
    const { value, names } = readAt(workdir.argument.value, workdir, context);
    // What the base image sets is not in the file.
    if (value === undefined || ([...names.values()].includes(false) && !onBareImage(stage)))
        return;
    const platform = stage.from.flags.find(({ name }) => name === 'platform')?.value ?? '';
    const absolute = platform.startsWith('windows') ? /^(?:[a-z]:)?[\\/]/i : /^\//;
    if (absolute.test(value))
        return;
    yield {
        at: workdir.argument,
        message: `WORKDIR ${workdir.argument.text} is relative`,
        instruction: workdir,
        yieldsTo: ['relative-workdir'],
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/buildkit/index.js
// BuildKit's checks, but for those that say just the same as a rule of hadolint's: there they are aliases.

















const buildkitRules = [
    stageNameCasing,
    fromAsCasing,
    noEmptyContinuation,
    consistentInstructionCasing,
    undefinedArgInFrom,
    undefinedVariable,
    legacyKeyValueFormat,
    invalidDefaultArgInFrom,
    copyIgnoredFile,
    exposeProtoCasing,
    exposeInvalidFormat,
    invalidDefinitionDescription,
    constantPlatform,
    jsonArgsRecommended,
    repeatedInstruction,
    secretVariableName,
    workdirBeforeAbsolute,
];

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/judging.js
// What the judges of a build's refusals share: where they report, and what a text means at its place.

/** A text with its variables put in, as Docker would; a fault in it is reported once. */
function expanded({ document, variables, report }, text, at) {
    const read = (0,lex/* lex */.Ii)(text, { escapeLetter: document.escape }, variables);
    // `${NAME:?why}` refuses a build without the argument, and is meant to.
    if (read.error !== undefined && read.asked !== true)
        report(at, `${shown(text)} cannot be read: ${read.error}`);
    return read;
}
/** The value at its place, or undefined where it is wrong or only the build knows it. */
function valueAt(judging, text, at) {
    return expanded(judging, text, at).value;
}
/** A text in quotes for a message, cut where it is long. */
function shown(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
/** `a, b or c`. */
function oneOf(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/document.js
// What a build refuses of the file as a whole: its directives, lines too long for Docker, and the lack of any stage.

/** A line of more bytes than this Docker does not read. */
const maxLineBytes = 65_535;
function judgeDocument(document, report) {
    const seen = new Set();
    for (const directive of document.directives) {
        if (seen.has(directive.name))
            report(directive, `the directive ${directive.name} stands twice`);
        seen.add(directive.name);
        if (directive.name === 'escape' && directive.value !== '\\' && directive.value !== '`')
            report(directive, `the escape directive is \\ or \`, not ${shown(directive.value)}`);
        if (directive.name === 'check')
            judgeCheck(directive.value.split(' ')[0], (message) => report(directive, message));
    }
    if (document.text.length > maxLineBytes / 4)
        judgeLines(document, report);
    const [first] = document.instructions;
    const early = document.preamble.find(({ keyword }) => keyword !== 'ARG' && keyword !== 'UNKNOWN');
    if (first === undefined)
        report({ start: 0, end: 0 }, 'the file has no instruction');
    else if (early !== undefined)
        report(early, `${early.keyword} stands before the first FROM`);
    else if (document.stages.length === 0)
        report(first, 'the file has no FROM');
}
function judgeLines({ index, text }, report) {
    for (let line = 1; line <= index.lineCount; line++) {
        const start = index.offsetAt(line, 1) ?? text.length;
        const end = index.offsetAt(line + 1, 1) ?? text.length;
        if ((end - start) * 3 > maxLineBytes && Buffer.byteLength(text.slice(start, end)) > maxLineBytes)
            report({ start, end: start + 1 }, `the line is longer than ${maxLineBytes} bytes`);
    }
}
/** `skip=A,B;error=true;experimental=all`. */
function judgeCheck(value, report) {
    if (value === '')
        return;
    // Docker parts it twice at most, so that what follows belongs to the third option.
    const [first = '', second, ...rest] = value.split(';');
    for (const option of [first, second, rest.length === 0 ? undefined : rest.join(';')]) {
        if (option === undefined)
            continue;
        const equals = option.indexOf('=');
        const key = option.slice(0, Math.max(0, equals)).trim();
        const given = option.slice(equals + 1).trim();
        if (equals < 0 || !['skip', 'error', 'experimental'].includes(key))
            report(`the check directive has the options skip, error and experimental, not ${shown(option)}`);
        else if (key === 'error' && !/^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(given))
            report(`error= in the check directive is true or false, not ${shown(given)}`);
    }
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/mounts.js
// The values of --mount and --device: fields between commas, each a key with a value or a key alone.



const types = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const sharings = ['shared', 'private', 'locked'];
const switches = new Set(['readonly', 'ro', 'readwrite', 'rw']);
function judgeMount(judging, flag, value) {
    // Quotes inside are those of a CSV, which nobody writes.
    if (value.includes('"'))
        return;
    const mount = { type: 'bind', owner: [] };
    for (const field of value.split(',')) {
        const equals = field.indexOf('=');
        const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
        const raw = equals < 0 ? undefined : field.slice(equals + 1);
        if (key === 'from' && raw !== undefined && /\$./.test(raw)) {
            judging.report(flag, 'from= of a mount takes no variable; name a stage that is FROM it instead');
            return;
        }
        const given = raw === undefined ? undefined : valueAt(judging, raw, flag);
        // What only the build knows may be right.
        if (raw !== undefined && given === undefined)
            return;
        const fault = readField(mount, key, given, field);
        if (fault !== undefined) {
            judging.report(flag, fault);
            return;
        }
    }
    const fault = faultOf(mount) ?? placeFault(mount, judging);
    if (fault !== undefined)
        judging.report(flag, fault);
}
/** Takes a field into the mount. @returns what is wrong with it. */
function readField(mount, key, value, field) {
    if (key === 'required') {
        if (mount.type !== 'secret' && mount.type !== 'ssh')
            return `a mount of type ${mount.type} has no key required`;
        return value === undefined || isBoolean(value) ? undefined : `required is true or false, not ${shown(value)}`;
    }
    if (value === undefined)
        return switches.has(key) ? undefined : `${shown(field)} in a mount is no key with a value`;
    if (switches.has(key))
        return isBoolean(value) ? undefined : `${key} is true or false, not ${shown(value)}`;
    const place = Object.hasOwn(places, key) ? places[key] : undefined;
    if (place !== undefined) {
        mount[place] = value;
        return undefined;
    }
    const read = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return read === undefined ? `a mount has no key ${shown(key)}` : read(mount, value, key);
}
const places = {
    from: 'from',
    source: 'source',
    src: 'source',
    target: 'target',
    dst: 'target',
    destination: 'target',
    id: 'id',
};
const octal = /^[0-7]{1,11}$/;
const number = /^\d{1,10}$/;
const fields = {
    type(mount, value) {
        mount.type = value.toLowerCase();
        return types.includes(mount.type) ? undefined : `there is no mount of type ${shown(value)}; types are ${oneOf(types)}`;
    },
    env: () => undefined,
    size(mount, value) {
        if (mount.type !== 'tmpfs')
            return `a mount of type ${mount.type} has no key size`;
        return /^\d{1,18}(?:\.\d{1,9})? ?(?:b|[kmgtp](?:i?b)?)?$/i.test(value) ? undefined : `size is a number of bytes, not ${shown(value)}`;
    },
    sharing(mount, value) {
        mount.sharing = value.toLowerCase();
        return sharings.includes(mount.sharing) ? undefined : `sharing is ${oneOf(sharings)}, not ${shown(value)}`;
    },
    mode: (mount, value, key) => owner(mount, key, octal.test(value) && Number.parseInt(value, 8) <= 0xffffffff, value),
    uid: (mount, value, key) => owner(mount, key, number.test(value) && Number(value) <= 0xffffffff, value),
    gid: (mount, value, key) => owner(mount, key, number.test(value) && Number(value) <= 0xffffffff, value),
};
function owner(mount, key, right, value) {
    mount.owner.push(key);
    return right ? undefined : `${key} of a mount is ${key === 'mode' ? 'an octal number' : 'a number'}, not ${shown(value)}`;
}
/** What does not go together. */
function faultOf({ type, owner: keys, sharing, from, source, target, id }) {
    if (keys.length > 0 && (type === 'bind' || type === 'tmpfs'))
        return `a mount of type ${type} has no key ${keys[0]}`;
    if (type === 'secret') {
        if ((from ?? '') !== '')
            return 'a secret mount has no key from';
        if (sharing !== undefined)
            return 'a secret mount has no key sharing';
        if (!source && !target && !id)
            return 'a secret mount needs an id, a source or a target';
        if (source && id)
            return 'a secret mount has an id or a source, not both';
    }
    if (type === 'ssh' && source)
        return 'an ssh mount has no key source';
    return sharing !== undefined && type !== 'cache' ? `a mount of type ${type} has no key sharing` : undefined;
}
/** Where it comes from and where it goes. */
function placeFault({ type, from, target }, { document, stage, instruction }) {
    if (stage === undefined)
        return undefined;
    const origin = from === undefined || from === '' ? undefined : (0,parse/* findStage */.U9)(document.stages, from);
    if (origin !== undefined && origin.index >= stage.index)
        return `the mount is from the stage ${shown(from ?? '')}, which stands ${origin === stage ? 'for itself' : 'further down'}`;
    if (from && origin === undefined && from !== 'scratch' && !isImageName(from))
        return `the mount is from ${shown(from)}, which is neither a stage nor the name of an image`;
    if (type === 'secret' || type === 'ssh')
        return undefined;
    const place = (target ?? '').replace(/\/+$/, '').replace(/^\.$/, '');
    if (place.startsWith('/') && place.length > 1)
        return undefined;
    if ((target ?? '').startsWith('/'))
        return 'a mount cannot take the place of the root folder';
    // Without a target it goes to the working directory, which must not be the root.
    return place !== '' || movedBefore(stage, instruction) ? undefined : 'the mount has no target=';
}
/** Where each stage first leaves the root, its own instructions only. */
const moves = new WeakMap();
function movedBefore(stage, instruction) {
    let at = stage;
    for (let steps = 0; at !== undefined && steps < 64; steps++, at = at.parent)
        if (firstMove(at) < instruction.start)
            return true;
    return false;
}
function firstMove(stage) {
    const known = moves.get(stage);
    if (known !== undefined)
        return known;
    const move = stage.instructions.find((entry) => entry.keyword === 'WORKDIR' && !/^\/*$/.test(entry.argument.value));
    const at = move?.start ?? Number.POSITIVE_INFINITY;
    moves.set(stage, at);
    return at;
}
const booleans = new Set(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False']);
function isBoolean(value) {
    return booleans.has(value);
}
/** `name=…`, `required`, or a name alone. */
function judgeDevice({ report }, flag, value) {
    const fault = value.includes('"') ? undefined : deviceFault(value);
    if (fault !== undefined)
        report(flag, fault);
}
function deviceFault(value) {
    let name = '';
    for (const field of value.split(',')) {
        const equals = field.indexOf('=');
        const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
        const given = equals < 0 ? undefined : field.slice(equals + 1);
        if (key === 'required') {
            if (given !== undefined && !isBoolean(given))
                return `required is true or false, not ${shown(given)}`;
        }
        else if (name !== '')
            return key === 'name' && given !== undefined ? 'a device has one name' : `a device has no key ${shown(field)}`;
        else
            name = key === 'name' && given !== undefined ? given : field;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/values.js
// Values of one word: platforms, modes, durations, ports and signals.


const values_systems = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos macos'.split(' '));
const values_architectures = new Set(`386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv
   riscv64 s390 s390x sparc sparc64 wasm i386 x86_64 x86-64 aarch64 armhf armel`.split(/\s+/));
function judgePlatform(judging, flag, text) {
    const value = valueAt(judging, text, flag);
    // An argument without a default is another rule's matter.
    if (value === undefined || (value === '' && text.includes('$')))
        return;
    const parts = value.split('/');
    const [system = ''] = parts;
    const wellFormed = parts.length < 4 &&
        /^[\w-]{1,100}(?:\([\w.%-]{0,100}(?:\+[\w.%-]{0,100}){0,20}\))?$/.test(system) &&
        parts.slice(1).every((part) => /^[\w.-]{1,100}$/.test(part));
    const name = system.replace(/\(.*$/, '').toLowerCase();
    const sound = wellFormed && (parts.length > 1 || values_systems.has(name) || values_architectures.has(name));
    if (!sound)
        judging.report(flag, `${shown(value)} is no platform; expected system/architecture, as in linux/arm64`);
}
/** `644`, or the letters of chmod. */
function judgeChmod(judging, flag, text) {
    const value = valueAt(judging, text, flag);
    if (value === undefined || value === '')
        return;
    const sound = /^[0-7]{1,11}$/.test(value)
        ? Number.parseInt(value, 8) <= 0o7777
        : value.length < 200 && value.split(',').every((part) => /^[ugoa]{0,20}(?:[-+=](?:[rwxXst]{0,20}|[ugo]))+$/.test(part));
    if (!sound)
        judging.report(flag, `--chmod is an octal number up to 07777 or letters as in u+x, not ${shown(value)}`);
}
const units = { ns: 1e-6, us: 1e-3, µs: 1e-3, μs: 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** A duration of Go: `1m30s`. @returns what is wrong with it, to stand behind the value. */
function durationFault(value) {
    if (value === '' || /^[-+]?0$/.test(value))
        return undefined;
    const parts = [...value.slice(0, 200).matchAll(/(\d{1,19}(?:\.\d{0,19})?|\.\d{1,19})(ns|us|µs|μs|ms|s|m|h)/g)];
    const sign = /^[-+]/.exec(value)?.[0] ?? '';
    if (parts.length === 0 || sign + parts.map(([part]) => part).join('') !== value)
        return 'is no duration; expected one with a unit, as in 30s';
    const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit], 0);
    return total !== 0 && (sign === '-' || total < 1) ? 'is shorter than a millisecond' : undefined;
}
/** `80`, `8000-8010/udp`; an address and a port of the host before it are another rule's matter. */
function judgePort(judging, text, at) {
    const { value, words } = expanded(judging, text, at);
    if (value === undefined)
        return;
    for (const { value: port } of words) {
        const fault = portFault(port);
        if (fault !== undefined)
            judging.report(at, `${shown(port)} is no port: ${fault}`);
    }
}
function portFault(text) {
    const parts = text.split(':');
    const inside = parts.at(-1);
    const slash = inside.indexOf('/');
    const range = slash < 0 ? inside : inside.slice(0, slash);
    const protocol = slash < 0 ? '' : inside.slice(slash + 1).toLowerCase();
    if (!['', 'tcp', 'udp', 'sctp'].includes(protocol))
        return `the protocol is tcp, udp or sctp, not ${shown(protocol)}`;
    const own = portRange(range);
    if (own === undefined)
        return 'expected a number up to 65535, or two with a hyphen between them';
    const host = parts.length > 1 ? parts.at(-2) : '';
    const address = parts.slice(0, -2).join(':');
    if (address !== '' && !isAddress(address))
        return `${shown(address)} is no address`;
    if (host === '')
        return undefined;
    const outside = portRange(host);
    if (outside === undefined)
        return `${shown(host)} is no port of the host`;
    return own[1] - own[0] === outside[1] - outside[0] || own[0] === own[1] ? undefined : 'the two ranges differ in length';
}
function portRange(text) {
    const hyphen = text.indexOf('-');
    const ends = hyphen < 0 ? [text, text] : [text.slice(0, hyphen), text.slice(hyphen + 1)];
    if (!ends.every((end) => /^\+?\d{1,6}$/.test(end) && Number(end) <= 65_535))
        return undefined;
    const [first, last] = ends.map(Number);
    return first <= last ? [first, last] : undefined;
}
function isAddress(text) {
    const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
    return (0,external_node_net_.isIP)(bare) !== 0 && !bare.includes('%');
}
const signals = new Set(`ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG
   USR1 USR2 VTALRM WINCH XCPU XFSZ`.split(/\s+/));
function judgeSignal(judging, text, at) {
    const value = valueAt(judging, text, at);
    if (value === undefined)
        return;
    const name = value.toUpperCase().replace(/^SIG/, '');
    const sound = /^[-+]?\d{1,18}$/.test(value)
        ? Number(value) !== 0
        : signals.has(name) || /^RTMIN(?:\+(?:[1-9]|1[0-5]))?$/.test(name) || /^RTMAX(?:-(?:[1-9]|1[0-4]))?$/.test(name);
    if (!sound)
        judging.report(at, `${shown(value)} is no signal; expected a name such as SIGTERM, or a number`);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/flags.js
// Flags of an instruction: which there are, how often, and with what kind of value.



const copied = { chown: 'value', chmod: 'value', link: 'switch', exclude: 'values' };
const known = {
    FROM: { platform: 'value' },
    RUN: { mount: 'values', device: 'values', network: 'value', security: 'value' },
    COPY: { ...copied, from: 'value', parents: 'switch' },
    ADD: { ...copied, 'keep-git-dir': 'switch', checksum: 'value', unpack: 'switch' },
    HEALTHCHECK: { interval: 'value', timeout: 'value', 'start-period': 'value', 'start-interval': 'value', retries: 'value' },
};
/** Docker takes flags off these and looks at none. */
const unread = new Set(['ARG', 'STOPSIGNAL', 'UNKNOWN']);
function judgeFlags(judging) {
    const { instruction } = judging;
    if (unread.has(instruction.keyword) || isHealthcheckNone(instruction))
        return;
    const flags = known[instruction.keyword] ?? {};
    const used = new Set();
    for (const flag of instruction.flags) {
        const [name = '', value] = parted(flag.word);
        const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
        if (kind === undefined)
            judging.report(flag, `${instruction.keyword} has no flag --${name.slice(0, 60)}${hint(Object.keys(flags))}`);
        else if (used.has(name) && kind !== 'values')
            judging.report(flag, `--${name} stands twice`);
        else
            judgeForm(judging, flag, name, kind, value);
        used.add(name);
    }
}
function parted(word) {
    const equals = word.indexOf('=');
    return equals < 0 ? [word.slice(2), undefined] : [word.slice(2, equals), word.slice(equals + 1)];
}
function hint(names) {
    return names.length === 0 ? '' : `; it knows --${oneOf(names).replaceAll(', ', ', --').replace(' or ', ' or --')}`;
}
function isHealthcheckNone(instruction) {
    return instruction.keyword === 'HEALTHCHECK' && instruction.command === undefined && /(?:^|\s)none(?:\s|$)/i.test(instruction.rest.text);
}
function judgeForm(judging, flag, name, kind, value) {
    if (kind === 'switch') {
        if (value !== undefined && !/^(?:true|false)$/i.test(value))
            judging.report(flag, `--${name} takes true or false, not ${shown(value)}`);
    }
    else if (value === undefined)
        judging.report(flag, `--${name} has no value; expected --${name}=…`);
    else
        judgeValue(judging, flag, name, value);
}
const choices = {
    network: ['default', 'none', 'host'],
    security: ['sandbox', 'insecure'],
};
const durations = new Set(['interval', 'timeout', 'start-period', 'start-interval']);
function judgeValue(judging, flag, name, value) {
    const { report } = judging;
    const allowed = choices[name];
    if (allowed !== undefined && !allowed.includes(value))
        report(flag, `--${name} is ${oneOf(allowed)}, not ${shown(value)}`);
    else if (durations.has(name)) {
        const fault = durationFault(value);
        if (fault !== undefined)
            report(flag, `--${name}=${value.slice(0, 60)} ${fault}`);
    }
    else if (name === 'retries' && value !== '' && !/^\+?\d{1,9}$/.test(value))
        report(flag, `--retries is a number of tries, not ${shown(value)}`);
    else if (name === 'mount')
        judgeMount(judging, flag, value);
    else if (name === 'device')
        judgeDevice(judging, flag, value);
    else if (name === 'platform' && value !== '')
        judgePlatform(judging, flag, value);
    else if (name === 'chmod')
        judgeChmod(judging, flag, value);
    else if (name === 'chown' || name === 'checksum')
        valueAt(judging, value, flag);
}

// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/heredoc.js
var heredoc = __nccwpck_require__(3085);
// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/words.js
var dockerfile_words = __nccwpck_require__(8836);
;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/sources.js
// Sources of COPY and ADD: paths, addresses, and the stages that --from= names.



function judgeSource(judging, copy, source) {
    const value = valueAt(judging, source.value, source);
    if (value !== undefined && copy.keyword === 'COPY' && isRemote(value))
        judging.report(source, `COPY takes paths only, not ${shown(value)}; ADD takes addresses`);
}
function isRemote(path) {
    return /^(?:https?|git|ssh):\/\//.test(path) || /^git@[^/]+:/.test(path);
}
/** `--from=`: a stage before this one by name or number, else an image. */
function judgeOrigin({ document, stage, report }, copy) {
    const flag = copy.flags.find(({ name }) => name === 'from');
    const from = flag?.word.slice(flag.word.indexOf('=') + 1) ?? '';
    if (copy.keyword !== 'COPY' || flag?.value === undefined || from === '' || stage === undefined)
        return;
    if (/\$[\p{L}\p{Nd}_{@*#?!$0-]/u.test(from)) {
        report(flag, '--from= takes no variable; name a stage that is FROM it instead');
        return;
    }
    const named = (0,parse/* findStage */.U9)(document.stages, from);
    const numbered = /^[-+]?\d{1,9}$/.test(from);
    const origin = named !== undefined && !numbered ? named : numbered ? document.stages[Number(from)] : undefined;
    if (origin === undefined) {
        if (numbered)
            report(flag, `there is no stage ${from}`);
        else if (from !== 'scratch' && !isImageName(from))
            report(flag, `${shown(from)} is neither a stage nor the name of an image`);
    }
    else if (origin === stage)
        report(flag, '--from= names its own stage');
    else if (origin.index > stage.index)
        report(flag, `the stage ${shown(from)} stands further down; move it up`);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/instructions.js
// What a build refuses of one instruction, its flags apart: the number of its arguments and what each may be.








function judgeInstruction(judging) {
    const { instruction } = judging;
    switch (instruction.keyword) {
        case 'FROM':
            judgeFrom(judging, instruction);
            break;
        case 'COPY':
        case 'ADD':
            judgeCopy(judging, instruction);
            break;
        case 'ENV':
        case 'LABEL':
        case 'ARG':
            judgePairs(judging, instruction);
            break;
        case 'HEALTHCHECK':
            judgeHealthcheck(judging, instruction);
            break;
        case 'SHELL':
            judgeList(judging);
            judgeShell(judging, instruction);
            break;
        case 'ONBUILD':
            judgeOnbuild(judging, instruction);
            break;
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
            judgeList(judging);
            break;
        case 'EXPOSE':
            for (const word of instruction.words)
                judgePort(judging, word.value, word);
            break;
        case 'STOPSIGNAL':
            judgeSignal(judging, instruction.argument.value, instruction.argument);
            break;
        case 'USER':
        case 'WORKDIR':
            valueAt(judging, instruction.argument.value, instruction.argument);
            break;
        case 'VOLUME':
            judgeVolume(judging, instruction);
            break;
        default:
    }
}
const stageName = /^[a-z][a-z0-9\-_.]*$/;
function judgeFrom(judging, { image, alias }) {
    if (alias !== undefined && !stageName.test(alias.value.toLowerCase()))
        judging.report(alias, `${shown(alias.value)} is no name of a stage; expected a letter, then letters, digits, - _ or .`);
    if (image === undefined)
        return;
    const { value } = expanded(judging, image.value, image);
    // What depends on an argument has a rule of its own, and an image may also be a stage.
    if (value === undefined || image.value.includes('$') || value === 'scratch' || isStage(judging, value))
        return;
    if (!isImageName(value))
        judging.report(image, `${shown(value)} is no name of an image`);
}
function isStage({ document, stage }, name) {
    return name === name.toLowerCase() && (0,parse/* findStage */.U9)(document.stages, name, stage?.index ?? 0) !== undefined;
}
function judgeCopy(judging, copy) {
    const { report } = judging;
    const { keyword, sources, destination } = copy;
    judgeList(judging);
    if (destination !== undefined) {
        if ((0,heredoc/* readMarker */.t)(destination.value) !== undefined)
            report(destination, `${keyword} needs a destination behind the heredocs`);
        else
            valueAt(judging, destination.value, destination);
    }
    else if (sources.length === 0)
        report(copy, `${keyword} needs a source and a destination`);
    const paths = sources.filter(({ value }) => (0,heredoc/* readMarker */.t)(value) === undefined);
    for (const source of paths)
        judgeSource(judging, copy, source);
    judgeOrigin(judging, copy);
    const checksum = copy.flags.find(({ name }) => name === 'checksum');
    if (keyword === 'ADD' && checksum?.value)
        judgeChecksum(judging, checksum.value, checksum, paths);
    judgeBodies(judging, copy);
}
function judgeChecksum(judging, text, at, paths) {
    const [path] = paths;
    if (path === undefined || paths.length !== 1)
        judging.report(at, '--checksum is for one source');
    else if (!path.value.includes('$') && !isRemote(path.value))
        judging.report(at, '--checksum is for a source on the network or in git');
    else if (/^https?:/.test(path.value) && !/\.git(?:[#?]|$)/.test(path.value) && !text.includes('$') && !isDigest(text))
        judging.report(at, `${shown(text)} is no digest; expected algorithm:hexadecimal, as in sha256:…`);
}
/** Variables are put into the body of a heredoc whose name has no quotes; quotes in it are letters. */
function judgeBodies({ variables, report }, { heredocs }) {
    for (const { quoted, body, marker } of heredocs) {
        if (quoted || !body.text.includes('$'))
            continue;
        const { error, asked } = (0,lex/* lex */.Ii)(body.text, { escapeLetter: '\\', plainQuotes: true }, variables);
        if (error !== undefined && asked !== true)
            report(marker, `its body cannot be read: ${error}; put the heredoc's name in quotes where the body has no variables of Docker`);
    }
}
function judgePairs(judging, { keyword, pairs }) {
    for (const { name, value, legacy } of pairs) {
        // A blank name: `ENV =value`.
        if (name.text === '')
            judging.report(value ?? name, `${keyword} has a value without a name`);
        if (keyword !== 'ARG')
            valueAt(judging, name.text, name);
        if (value !== undefined && (keyword !== 'ARG' || !legacy))
            valueAt(judging, value.text, value);
    }
}
function judgeHealthcheck(judging, { command, rest, ...healthcheck }) {
    if (command === undefined) {
        if (/^none\s/i.test((0,dockerfile_words/* readFlags */.uW)(rest, judging.document.escape).rest.text))
            judging.report(healthcheck, 'HEALTHCHECK NONE takes nothing behind it');
        return;
    }
    if (command.form === 'exec' ? command.exec.length === 0 : command.script.text.trim() === '')
        judging.report(healthcheck, 'HEALTHCHECK CMD has no command');
    judgeList(judging, judging.instruction, 1);
}
function judgeShell({ report }, shell) {
    if (shell.command.form !== 'exec')
        report(shell, 'SHELL is a JSON list, as in SHELL ["/bin/bash", "-c"]');
    else if (shell.command.exec.length === 0)
        report(shell, 'SHELL names no program');
}
/** An argument that is a list of JSON, but not one of texts only: Docker takes it for neither a list nor a command of the shell. */
function judgeList({ report, instruction, document }, held = instruction, words = 0) {
    const { rest } = (0,dockerfile_words/* readFlags */.uW)(held.rest, document.escape);
    const text = words === 0 ? rest.text : rest.text.replace(/^\S{1,20}\s{1,200}/, '');
    if (!text.startsWith('['))
        return;
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        return;
    }
    if (Array.isArray(list) && list.some((item) => typeof item !== 'string'))
        report(instruction, `a JSON list in ${held.keyword} holds texts only, each in double quotes`);
}
function judgeVolume(judging, { words, ...volume }) {
    judgeList(judging);
    if (words.length === 0)
        judging.report(volume, 'VOLUME names no path');
    for (const word of words) {
        if (word.value.trim() === '')
            judging.report(word, 'VOLUME has an empty path');
        else if (valueAt(judging, word.value, word) === '')
            judging.report(word, `VOLUME has an empty path: ${shown(word.value)}`);
    }
}
const listed = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);
/** What it holds is run by another build; these three no build takes. */
function judgeOnbuild(judging, { trigger, ...onbuild }) {
    if (trigger?.keyword === 'HEALTHCHECK')
        judgeList(judging, trigger, 1);
    else if (trigger !== undefined && listed.has(trigger.keyword))
        judgeList(judging, trigger);
    const held = /^[^\t\v\f\r ]+/.exec(onbuild.rest.text)?.[0].toUpperCase();
    if (held === 'ONBUILD' || held === 'FROM' || held === 'MAINTAINER')
        judging.report(trigger ?? onbuild, `ONBUILD cannot hold ${held}`);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/refusals/index.js
// What a build refuses beyond text that is no Dockerfile at all: BuildKit's instructions and dockerfile2llb, as far as the file alone
// decides. `parseDockerfile` reads on over all of these.




/** In order of place. Values that come from outside or from the base image are taken for right. */
function refusals(document) {
    const found = [];
    const add = (instruction) => {
        return ({ start, end }, message) => found.push({ start, end, line: instruction?.line ?? document.index.positionAt(start).line, message });
    };
    judgeDocument(document, add(undefined));
    const judge = (instruction, stage, variables) => {
        const judging = { document, instruction, stage, variables, report: add(instruction) };
        judgeFlags(judging);
        judgeInstruction(judging);
    };
    const globals = (0,expand/* globalScope */.gm)(document);
    for (const instruction of document.preamble)
        judge(instruction, undefined, withPlatform(globals));
    for (const stage of document.stages) {
        judge(stage.from, stage, withPlatform(globals));
        for (const instruction of stage.instructions)
            judge(instruction, stage, fromOutside((0,expand/* stageScope */.LU)(document, stage, instruction), stage));
    }
    return found.sort((a, b) => a.start - b.start);
}
/** Every name may be set by the base image, but for `scratch`, which sets none. */
function fromOutside(scope, stage) {
    let root = stage;
    for (let steps = 0; root.parent !== undefined && steps < 64; steps++)
        root = root.parent;
    const empty = root.from.image?.value === 'scratch';
    return empty ? scope : { has: () => true, get: (name) => scope.get(name) };
}
/** Arguments of the platform and from the command line are set, to what only the build knows. */
function withPlatform(globals) {
    return { has: () => true, get: (name) => globals.get(name) };
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/docker/template.js
// A file that a program fills in before Docker sees it: it is told once, at the first place that Docker cannot read.

/** `{{ … }}`, `{% … %}`, `<% … %>`, `%%NAME%%`, `@NAME@`, `#{…}`, `${templateOption:name}`, and a name that says `REPLACE-ME`. */
const marks = /\{\{|\{%|<%|%%\w{1,100}%%|@@?[A-Za-z_]\w{0,100}@@?|#\{|\$\{\w{1,100}:[A-Za-z]|\bREPLACE[-_]?(?:ME|THIS)\b/;
const cache = new WeakMap();
/** The first thing that Docker would refuse, when it stands in a line with such a mark; undefined when the file is no template. */
function templateMark(document) {
    if (cache.has(document))
        return cache.get(document);
    const found = findMark(document, [...document.problems, ...refusals(document)]);
    cache.set(document, found);
    return found;
}
function findMark({ text, index }, problems) {
    // One look at the text first: most files have none of these anywhere.
    if (problems.length === 0 || !marks.test(text))
        return undefined;
    for (const problem of problems) {
        const mark = marks.exec(index.lineText(index.positionAt(problem.start).line).slice(0, 4000))?.[0];
        if (mark !== undefined)
            return { mark, at: problem };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/docker/refused-instruction.js



const refusedInstruction = {
    id: 'refused-instruction',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'Docker refuses the instruction',
    why: 'The build stops here, so neither the image nor a fix in it is ever made',
    remedy: 'Write what Docker takes: the message names it.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    references: ['https://docs.docker.com/reference/dockerfile/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN --network=off make\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=volume,target=/data make\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=cache make\n' },
            { text: 'FROM alpine:3.20\nHEALTHCHECK --interval=5 CMD ["ready"]\n' },
            { text: 'FROM alpine:3.20\nSHELL /bin/bash -c\n' },
            { text: 'FROM alpine:3.20\nEXPOSE http\n' },
            { text: 'FROM alpine:3.20\nENV =value\n' },
            { text: 'FROM alpine:3.20\nLABEL note="no end\n' },
            { text: 'FROM alpine:3.20\nCOPY --form=build /a /a\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN --network=none make\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/root/.cache make\n' },
            { text: 'FROM alpine:3.20\nARG PORT\nEXPOSE $PORT\nHEALTHCHECK --interval=5s CMD ["ready"]\n' },
            { text: 'FROM alpine:3.20\nRUN dd bs=$((1<<20)) of=/s if=/dev/zero\n' },
        ],
    },
    check: {
        *file({ document }) {
            // A template is told once, as text that is no Dockerfile.
            if (templateMark(document) !== undefined)
                return;
            const byLine = new Map(document.instructions.map((instruction) => [instruction.line, instruction]));
            for (const problem of refusals(document))
                yield { at: problem, message: `Docker refuses this: ${problem.message}`, ...refused_instruction_owner(byLine.get(problem.line)) };
        },
    },
};
function refused_instruction_owner(instruction) {
    return instruction === undefined ? {} : { instruction };
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/docker/index.js
// What Docker itself says no to.

const dockerRules = [refusedInstruction];

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/add-instead-of-copy.js



const addForFiles = {
    id: 'add-instead-of-copy',
    aliases: ['DL3020'],
    severity: 'low',
    confidence: 'high',
    title: 'ADD where COPY would do',
    why: 'ADD also unpacks archives and fetches addresses, so a file of another kind than expected does more than to be copied',
    remedy: 'Use COPY for files and folders; keep ADD for archives to unpack and for addresses.',
    controls: controls/* controls */.ne.copyNotAdd,
    risks: controls/* risks */.XG.integrity,
    examples: {
        bad: [{ text: 'FROM debian:12\nADD app /app\n' }, { text: 'FROM debian:12\nADD ["app", "/app"]\n' }],
        good: [{ text: 'FROM debian:12\nADD app.tar.gz /app\n' }, { text: 'FROM debian:12\nADD https://example.com/x /x\n' }],
    },
    check: {
        level: 'error',
        on: ['ADD'],
        *instruction(instruction) {
            const file = instruction.sources.find(({ value }) => !isArchive(value) && !/^https?:\/\//.test(dropQuotes(value)) && !value.startsWith('<<'));
            if (file !== undefined)
                yield { at: instruction.keywordSpan, message: `ADD copies ${file.text}, which needs no ADD`, fix: () => copyForAdd(instruction) };
        },
    },
};
function copyForAdd(instruction) {
    if (instruction.keyword !== 'ADD')
        return undefined;
    if (instruction.flags.some(({ name }) => !['chown', 'chmod', 'link', 'exclude'].includes(name)))
        return undefined;
    // What a variable or a glob stands for may be an archive or an address.
    const plain = instruction.sources.every(({ value }) => !/[$*?[:@]/.test(value) && !value.startsWith('<<') && !isArchive(value));
    if (!plain || instruction.destination === undefined)
        return undefined;
    return (0,src_rule/* fix */.Up)('Use COPY', (0,src_rule/* replace */.HC)(instruction.keywordSpan, instruction.keywordText === 'add' ? 'copy' : 'COPY'));
}

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/behind-wrappers.js
var behind_wrappers = __nccwpck_require__(6845);
// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/fixes/classes.js
var classes = __nccwpck_require__(2374);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/fixes/shell-edits.js
// Edits inside a RUN's script. They touch only words that stand in the file exactly as the shell reads them.



function shellRun(instruction, context) {
    if (instruction?.keyword !== 'RUN' || instruction.command.form === 'exec')
        return undefined;
    const script = context.script(instruction.command);
    return script.list === undefined ? undefined : { run: instruction, script: (0,behind_wrappers/* behindWrappers */.T)(script, context.options) };
}
/** Where a word stands, or undefined when the file has it in pieces. */
function exactSpan(word, script, { document }) {
    const span = script.place(word);
    return document.text.slice(span.start, span.end) === word.text ? span : undefined;
}
/**
 * One insertion or replacement for each of a RUN's commands that are guilty, at the word that `target` picks.
 * @returns undefined when any of them cannot be edited: half a fix would leave the rule unsatisfied.
 */
function editCommands(instruction, context, description, guilty, target, where, text) {
    const found = shellRun(instruction, context);
    if (found === undefined)
        return undefined;
    const edits = [];
    for (const command of found.script.commands.filter(guilty)) {
        const word = target(command);
        const span = word === undefined ? undefined : exactSpan(word, found.script, context);
        const written = typeof text === 'string' ? text : text(command);
        if (span === undefined || written === undefined)
            return undefined;
        edits.push(where === 'before' ? (0,src_rule/* insertBefore */.nc)(span, written) : where === 'after' ? (0,src_rule/* insertAfter */.WH)(span, written) : (0,src_rule/* replace */.HC)(span, written));
    }
    return edits.length === 0 || overlapping(edits) ? undefined : { description, edits };
}
/** Words in escaped backticks all have the place of the whole. */
function overlapping(edits) {
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    return sorted.some((edit, index) => index > 0 && edit.start < Math.max(sorted[index - 1].end, sorted[index - 1].start + 1));
}
/** The first word that is one of these verbs. */
function verbWord(command, ...verbs) {
    return command.args.find(({ value }) => verbs.includes(value));
}
/** The program's own word. */
function programWord(command) {
    return command.node.words.find(({ literal }) => literal === command.name);
}
/** A command at the end of the same layer; undefined when what stands at the end would swallow or skip it. */
function appendCommand(instruction, context, description, command) {
    const found = shellRun(instruction, context);
    const items = found?.script.list?.items ?? [];
    const last = items.at(-1);
    if (found === undefined || last === undefined || !(0,classes/* readByPosixShell */.B)(found.run, context))
        return undefined;
    const { script, run } = found;
    const source = script.source.text;
    // A comment, a semicolon or an ampersand behind it.
    if (last.separator !== '' && last.separator !== '\n')
        return undefined;
    if (source.slice(last.node.end).trim() !== '')
        return undefined;
    if (source.includes('<<') || [...items].some(({ separator }) => separator === '&'))
        return undefined;
    if (last.node.kind === 'simple' && ['exec', 'exit', 'return'].includes(last.node.words[0]?.literal ?? ''))
        return undefined;
    const end = script.place({ start: last.node.end - 1, end: last.node.end }).end;
    if (context.document.text[end - 1] !== source[last.node.end - 1])
        return undefined;
    // On a line of its own in a heredoc it would hide the failure of the one before.
    if (run.command.form === 'heredoc')
        return { description, edits: [(0,src_rule/* insertAfter */.WH)({ start: end, end }, ` && ${command}`)] };
    return { description, edits: [(0,src_rule/* insertAfter */.WH)({ start: end, end }, ` ${glue(run, context)}${command}`)] };
}
/** One that stands before the install does not count, and a second one would not help the rule. */
function endWith(run, context, command) {
    if (/\bclean\b/.test(shellRun(run, context)?.script.source.text ?? 'clean'))
        return undefined;
    return appendCommand(run, context, `End the step with \`${command}\``, command);
}
/** `&& ` on the same line, or on one of its own where the script already has several. */
function glue(run, { document }) {
    if (run.endLine === run.line)
        return '&& ';
    const newline = document.text.includes('\r\n') ? '\r\n' : '\n';
    return `${document.escape}${newline}${indentOf(run, document.text)}&& `;
}
function indentOf(run, text) {
    const second = text.indexOf('\n', run.start) + 1;
    return /^[ \t]{0,40}/.exec(text.slice(second, second + 40))?.[0] || '    ';
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/mounts.js
// `RUN --mount=…` as values.
function mounts(run) {
    return run.flags
        .filter(({ name }) => name === 'mount')
        .map((flag) => {
        const options = new Map((flag.value ?? '').split(',').map((part) => {
            const equals = part.indexOf('=');
            return equals < 0 ? [part.toLowerCase(), ''] : [part.slice(0, equals).toLowerCase(), part.slice(equals + 1)];
        }));
        const target = options.get('target') ?? options.get('dst') ?? options.get('destination') ?? '';
        return { type: options.get('type') ?? 'bind', target, options, flag };
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/apk.js
// apk of Alpine: versions and its index.





const add = (command) => runs(command, ['apk'], ['add']);
const apkUnpinned = {
    id: 'apk-version-not-pinned',
    audience: 'pedantic',
    aliases: ['DL3018'],
    severity: 'low',
    confidence: 'high',
    title: 'apk adds whatever version is newest',
    why: 'The same Dockerfile gives another image tomorrow, so what was tested and scanned is not what is deployed',
    remedy: 'Write package=version, or package~version to allow fixes of it.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.dependencies,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nRUN apk add --no-cache curl\n' }],
        good: [
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache curl=8.9.1-r1 git~2.45 local.apk\n' },
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache --virtual .build gcc=13\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script) {
            const loose = script.commands
                .filter(add)
                .flatMap((command) => define_packages(command, ['add'], ['t', 'virtual', 'repository', 'X']))
                .filter(({ value }) => !/[=~<>]/.test(value) && !value.endsWith('.apk'));
            yield* wordsProblem(script, loose, (names) => `apk adds ${names} without a version`);
        },
    },
};
const apkCache = {
    id: 'apk-cache-kept',
    aliases: ['DL3019'],
    severity: 'low',
    confidence: 'high',
    title: 'apk keeps its index in the image',
    why: 'An index that is out of date in a day is stored and pulled with every image',
    remedy: 'Add --no-cache, which also makes `apk update` and `rm -rf /var/cache/apk/*` needless.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nRUN apk add curl=8\n' }],
        good: [
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache curl=8\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=cache,target=/var/cache/apk apk add curl=8\n' },
        ],
    },
    check: {
        level: 'info',
        onbuild: true,
        *shell(script, run, context) {
            if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && target.startsWith('/var/cache/apk')))
                return;
            const guilty = (command) => add(command) && !hasFlag(command, 'no-cache');
            yield* firstCommand(script, guilty, () => 'apk add has no --no-cache', () => editCommands(run, context, 'Add --no-cache', guilty, (command) => verbWord(command, 'add'), 'after', ' --no-cache'));
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/apt-install.js
// apt-get install: pinned versions, answers nobody gives, packages nobody asked for.





const install = (command) => runs(command, ['apt-get'], ['install']);
const aptUnpinned = {
    id: 'apt-version-not-pinned',
    audience: 'pedantic',
    aliases: ['DL3008'],
    severity: 'low',
    confidence: 'high',
    title: 'apt-get installs whatever version is newest',
    why: 'The same Dockerfile gives another image tomorrow, so what was tested and scanned is not what is deployed',
    remedy: 'Write package=version, or install from a snapshot of the archive.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.dependencies,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN apt-get install -y curl\n' }, { text: 'FROM debian:12\nRUN apt-get install -y curl=8.1 git\n' }],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y curl=8.1 ./local.deb\n' },
            { text: 'FROM debian:12\nRUN apt-get install -y -t bookworm-backports git/bookworm-backports\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script) {
            const loose = script.commands
                .filter(install)
                .flatMap((command) => define_packages(command, ['install'], ['t', 'target-release']))
                .filter(({ value }) => !value.includes('=') && !value.includes('/') && !value.endsWith('.deb'));
            yield* wordsProblem(script, loose, (names) => `apt-get installs ${names} without a version`);
        },
    },
};
const aptYes = {
    id: 'apt-without-yes',
    aliases: ['DL3014'],
    severity: 'low',
    confidence: 'high',
    title: 'apt-get install waits for an answer',
    why: 'Nobody answers in a build, so it stops as soon as apt-get has a question',
    remedy: 'Add -y.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN apt-get install curl=8\n' }, { text: 'FROM debian:12\nRUN apt-get install -V curl=8\n' }],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y curl=8\n' },
            { text: 'FROM debian:12\nRUN apt-get -yqq install curl=8\n' },
            { text: 'FROM debian:12\nRUN apt-get --assume-yes install curl=8\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script, run, context) {
            const { options } = context;
            const guilty = (command) => install(command) && !answersYes(command, options);
            yield* firstCommand(script, guilty, () => 'apt-get install has no -y', () => editCommands(run, context, 'Add -y', guilty, (command) => verbWord(command, 'install'), 'before', '-y '));
        },
    },
};
/** `-qq` and `-q=2` imply yes, and so does a third q, which hadolint does not take. */
function answersYes(command, { likeHadolint }) {
    if (hasFlag(command, 'y', 'yes', 'qq', 'assume-yes') || hasArg(command, '-q=2'))
        return true;
    const names = command.args.flatMap(flagNames);
    return ['q', 'quiet'].some((quiet) => {
        const count = names.filter((name) => name === quiet).length;
        return likeHadolint ? count === 2 : count > 1;
    });
}
const aptRecommends = {
    id: 'apt-installs-recommended',
    aliases: ['DL3015'],
    severity: 'low',
    confidence: 'high',
    title: 'apt-get installs recommended packages too',
    why: 'Packages nobody asked for make the image larger and every one of them is one more thing to attack and to patch',
    remedy: 'Add --no-install-recommends.',
    controls: controls/* controls */.ne.fewPackages,
    risks: controls/* risks */.XG.dependencies,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN apt-get install -y curl=8\n' }],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y --no-install-recommends curl=8\n' },
            { text: 'FROM debian:12\nRUN apt-get install -y -o APT::Install-Recommends=false curl=8\n' },
        ],
    },
    check: {
        level: 'info',
        onbuild: true,
        *shell(script, run, context) {
            const guilty = (command) => install(command) && !hasFlag(command, 'no-install-recommends') && !hasArg(command, 'APT::Install-Recommends=false');
            yield* firstCommand(script, guilty, () => 'apt-get install has no --no-install-recommends', () => withoutRecommends(run, context, guilty));
        },
    },
};
/** curl, wget and git only recommend the certificates without which they reach nothing over https. */
const recommendCertificates = new Set(['curl', 'wget', 'git', 'gnupg', 'openssl', 'libcurl4', 'software-properties-common']);
function withoutRecommends(run, context, guilty) {
    const named = context.script(run.command).commands.flatMap(({ args }) => args.map(({ value }) => value.split('=', 1)[0]));
    if (named.some((name) => recommendCertificates.has(name)) && !named.includes('ca-certificates'))
        return undefined;
    return (0,src_rule/* suggested */.Mf)(editCommands(run, context, 'Add --no-install-recommends', guilty, (command) => verbWord(command, 'install'), 'after', ' --no-install-recommends'));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/apt-instead-of-apt-get.js




const aptCommand = {
    id: 'apt-instead-of-apt-get',
    aliases: ['DL3027'],
    severity: 'low',
    confidence: 'high',
    title: 'apt is for people, apt-get for scripts',
    why: 'The command line of apt may change between releases without notice, and then the build breaks or does something else',
    remedy: 'Use apt-get or apt-cache.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN apt install -y curl=8\n' }],
        good: [{ text: 'FROM debian:12\nRUN apt-get install -y curl=8 && apt-cache policy curl\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script, run, context) {
            const guilty = ({ name }) => name === 'apt';
            yield* firstCommand(script, guilty, () => 'RUN calls apt, which is made for people at a terminal', () => editCommands(run, context, 'Use apt-get or apt-cache', guilty, programWord, 'instead', aptProgram));
        },
    },
};
const aptGetVerbs = new Set([
    'install',
    'update',
    'remove',
    'purge',
    'autoremove',
    'autoclean',
    'clean',
    'source',
    'build-dep',
    'download',
    'full-upgrade',
    'dist-upgrade',
]);
const aptCacheVerbs = new Set(['show', 'search', 'policy', 'depends', 'rdepends', 'showsrc']);
/** The program that has the verb of an `apt` command. */
function aptProgram(command) {
    const verb = command.args.find((word) => flagNames(word).length === 0)?.value ?? '';
    // `apt upgrade` installs what is new, `apt-get upgrade` holds it back.
    if (verb === 'full-upgrade' || verb === 'upgrade')
        return undefined;
    return aptGetVerbs.has(verb) ? 'apt-get' : aptCacheVerbs.has(verb) ? 'apt-cache' : undefined;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/apt-lists-kept.js




const aptLists = {
    id: 'apt-lists-kept',
    aliases: ['DL3009'],
    severity: 'low',
    confidence: 'high',
    title: 'Package lists of apt stay in the image',
    why: 'Some tens of megabytes of lists that are out of date in a day are stored and pulled with every image',
    remedy: 'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or mount a cache over /var/lib/apt and /var/cache/apt.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl=8\n' },
            { text: 'FROM debian:12\nRUN apt-get update && apt-get clean\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && rm -rf /var/lib/apt/lists/*\n' },
            { text: 'FROM debian:12 AS build\nRUN apt-get update\nFROM alpine:3.20\nCOPY --from=build /x /x\n' },
            { text: 'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update\n' },
        ],
    },
    check: {
        level: 'info',
        *file(context) {
            for (const run of runsThatStay(context)) {
                const { commands, place } = context.script(run.command);
                const update = commands.find((command) => runs(command, ['apt-get', 'apt', 'aptitude'], ['update']));
                if (update === undefined || commands.some((command) => runs(command, ['rm'], ['-rf', '/var/lib/apt/lists/*'])) || keepsLists(run))
                    continue;
                yield {
                    at: place(update.node),
                    message: `${update.name} update leaves its lists in the layer`,
                    instruction: run,
                    fix: () => isNeededLater(run, context)
                        ? undefined
                        : appendCommand(run, context, 'Delete the lists in the same step', 'rm -rf /var/lib/apt/lists/*'),
                };
            }
        },
    },
};
/** Mounts that keep the lists out of the layer. */
function keepsLists(run) {
    const targets = mounts(run)
        .filter(({ type }) => type === 'cache' || type === 'tmpfs')
        .map(({ target }) => target);
    const covers = (directory) => targets.some((target) => target.startsWith(directory));
    return covers('/var/lib/apt/lists') || (covers('/var/lib/apt') && covers('/var/cache/apt'));
}
const programs = ['apt-get', 'apt', 'aptitude'];
const reads = ['install', 'upgrade', 'dist-upgrade', 'full-upgrade', 'build-dep', 'source', 'download', 'satisfy'];
/** Whether the lists are for another step: this one installs nothing, or a later one installs without an update of its own. */
function isNeededLater(run, context) {
    return !readsLists(run, context) || lastReader(context) > run.start;
}
function readsLists({ command }, context) {
    return context.script(command).commands.some((entry) => runs(entry, programs, reads) || entry.name === 'apt-cache');
}
/** Where the last step is that needs the lists of one before, worked out once a file. */
const lastReaders = new WeakMap();
function lastReader(context) {
    const known = lastReaders.get(context);
    if (known !== undefined)
        return known;
    const updates = ({ command }) => context.script(command).commands.some((entry) => runs(entry, programs, ['update']));
    const last = context.all.findLast((step) => isRun(step) && readsLists(step, context) && !updates(step))?.start ?? -1;
    lastReaders.set(context, last);
    return last;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/archive-copied-then-extracted.js



const copiedArchive = {
    id: 'archive-copied-then-extracted',
    aliases: ['DL3010'],
    severity: 'low',
    confidence: 'high',
    title: 'An archive is copied and then unpacked',
    why: 'The archive stays in its layer beside its content, so the image holds both and every pull pays for it',
    remedy: 'Use ADD, which unpacks while it copies, or mount the archive for one RUN.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12\nCOPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz\n' }],
        good: [{ text: 'FROM debian:12\nADD app.tar.gz /app\n' }, { text: 'FROM debian:12\nCOPY app.tar.gz /tmp/\n' }],
    },
    check: {
        level: 'info',
        *file(context) {
            const all = sections(context);
            // hadolint looks at the last stage only, since the files of others are left behind; with one COPY --from they are not,
            // but then that COPY is what to look at.
            const last = all.at(-1);
            if (last === undefined)
                return;
            const copied = [];
            const extracted = new Set();
            for (const instruction of last.instructions) {
                if (instruction.keyword === 'COPY' && !instruction.flags.some(({ name, value }) => name === 'from' && value !== undefined)) {
                    const target = instruction.destination?.value ?? '';
                    const names = isArchive(target) ? [target] : instruction.sources.map(({ value }) => value).filter(isArchive);
                    for (const name of names)
                        copied.push({ copy: instruction, name: baseName(name) });
                }
                else if (isRun(instruction)) {
                    const unpacking = context.script(instruction.command).commands.filter(isUnpacking);
                    for (const entry of copied)
                        if (unpacking.some((command) => plainArgs(command).some(({ value }) => baseName(value) === entry.name)))
                            extracted.add(entry);
                }
            }
            for (const { copy, name } of extracted)
                yield { at: copy, message: `${name} is copied here and unpacked later`, instruction: copy };
        },
    },
};
const unpackers = ['unzip', 'gunzip', 'bunzip2', 'unlzma', 'unxz', 'zgz', 'uncompress', 'zcat', 'gzcat'];
function isUnpacking(command) {
    if (unpackers.includes(command.name ?? ''))
        return true;
    return (command.name === 'tar' &&
        command.args.some(({ value }) => value === '--extract' || value === '--get' || /^-[^-]*x/.test(value) || (value.startsWith('-') && value.includes('x'))));
}
function baseName(path) {
    return dropQuotes(path).replace(/^.*[/\\]/s, '');
}

// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/instruction.js + 1 modules
var dockerfile_instruction = __nccwpck_require__(985);
// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/policy/glob.js
var glob = __nccwpck_require__(3239);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/fixes/places.js
// Where things are: lines, the working directory before an instruction, the image that a stage comes from in the end.


function lineStart({ start }, text) {
    return text.lastIndexOf('\n', start - 1) + 1;
}
/** The official image at the root of a stage, without `docker.io/library/`; undefined when it is none or not known. */
function rootImage(stage, context) {
    let root = stage;
    for (let depth = 0; root?.parent !== undefined && depth < 1000; depth++)
        root = root.parent;
    const image = root?.from.image;
    if (root === undefined || image === undefined)
        return undefined;
    const value = (0,expand/* expand */.fT)(image.value, context.scopeAt(root.from), context.document.escape);
    if (value === undefined || value === '')
        return undefined;
    const read = (0,dockerfile_instruction/* readImage */.AM)({ ...image, text: value, value });
    const name = (0,glob/* fullName */.fq)(read);
    return name.startsWith('docker.io/library/') ? { name: name.slice('docker.io/library/'.length), tag: read.tag ?? '' } : undefined;
}
/** Official images that start in `/`. */
const startsInRoot = /^(?:debian|ubuntu|alpine|busybox|fedora|centos|rockylinux|almalinux|amazonlinux|node|python|ruby|rust|buildpack-deps|nginx|scratch|eclipse-temurin)$/;
/** A directory so deep in relative steps nobody wants written out. */
const maxSteps = 64;
/** The working directory before an instruction, when the file, or the base image, makes it certain. */
function workdirBefore(instruction, context) {
    const own = context.stageOf(instruction);
    if (own === undefined)
        return undefined;
    const index = own.instructions.indexOf(instruction);
    const chain = [own.instructions.slice(0, Math.max(index, 0))];
    let root = own;
    for (let depth = 0; root.parent !== undefined && depth < 1000; depth++) {
        root = root.parent;
        chain.push(root.instructions);
    }
    const steps = [];
    for (const instructions of chain) {
        for (const entry of instructions.toReversed()) {
            if (entry.keyword !== 'WORKDIR')
                continue;
            const path = entry.argument.value;
            if (!/^[\w./-]+$/.test(path) || steps.length === maxSteps)
                return undefined;
            steps.unshift(path);
            if (path.startsWith('/'))
                return join(steps);
        }
    }
    const name = root.from.image?.value === 'scratch' ? 'scratch' : rootImage(root, context)?.name;
    return name !== undefined && startsInRoot.test(name) ? join(['/', ...steps]) : undefined;
}
function join(steps) {
    const parts = [];
    for (const part of steps.join('/').split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/cd-instead-of-workdir.js





const changeDirectory = {
    ...controls/* configuration */.HF,
    id: 'cd-instead-of-workdir',
    audience: 'pedantic',
    aliases: ['DL3003'],
    title: 'RUN changes the directory',
    why: 'The change ends with the step, and later steps that count on it work in the wrong directory',
    remedy: 'Set WORKDIR.',
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN cd /app\n' }],
        good: [{ text: 'FROM debian:12\nWORKDIR /app\nRUN make\n' }],
    },
    check: {
        level: 'warning',
        *shell(script, run, context) {
            yield* firstCommand(script, ({ name }) => name === 'cd', () => 'RUN changes the directory with cd', () => workdirForCd(run, context));
        },
    },
};
/** WORKDIR for the step, and back to where it was. */
function workdirForCd(instruction, context) {
    const found = shellRun(instruction, context);
    const items = found?.script.list?.items ?? [];
    const [first, second] = items;
    if (found === undefined || first === undefined || first.node.kind !== 'simple' || found.run.command.form !== 'shell' || found.run.onbuild)
        return undefined;
    const { words, assignments, redirects } = first.node;
    const target = words[1]?.literal;
    const { text } = context.document;
    if (found.script.commands.filter(({ name }) => name === 'cd').length !== 1)
        return undefined;
    if (words[0]?.literal !== 'cd' || words.length !== 2 || target === undefined || assignments.length + redirects.length > 0)
        return undefined;
    // Alone it does nothing at all.
    if (second === undefined)
        return problemFree(found.run, text) ? (0,src_rule/* fix */.Up)('Delete the step, which does nothing', (0,src_rule/* removeLines */.aY)(text, found.run)) : undefined;
    const before = workdirBefore(found.run, context);
    if (before === undefined || first.separator !== '&&' || !/^\/[\w./-]*$/.test(target) || found.run.flags.length > 0)
        return undefined;
    const rest = found.script.place({ start: second.node.start, end: second.node.start + 1 });
    const start = lineStart(found.run, text);
    const end = text.indexOf('\n', found.run.end - 1);
    if (start !== found.run.start || rest.start <= found.run.keywordSpan.end)
        return undefined;
    const after = before === target
        ? []
        : [(0,src_rule/* insertBefore */.nc)({ start: end < 0 ? text.length : end, end: end < 0 ? text.length : end }, `\nWORKDIR ${before}`)];
    // WORKDIR makes a directory where cd fails.
    return (0,src_rule/* suggested */.Mf)((0,src_rule/* fix */.Up)(`Use WORKDIR ${target}`, (0,src_rule/* insertBefore */.nc)({ start, end: start }, before === target ? '' : `WORKDIR ${target}\n`), (0,src_rule/* replace */.HC)({ start: found.run.keywordSpan.end, end: rest.start }, ' '), ...after));
}
function problemFree(run, text) {
    return lineStart(run, text) === run.start && run.line === run.endLine;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/command-without-sense-in-build.js


const senseless = new Set(['free', 'kill', 'mount', 'ps', 'service', 'shutdown', 'ssh', 'top', 'vim']);
const senselessCommand = {
    ...controls/* configuration */.HF,
    id: 'command-without-sense-in-build',
    aliases: ['DL3001'],
    title: 'A command that makes no sense in a build',
    why: 'It acts on processes, devices or people that a build does not have, so it fails or leaves nothing behind',
    remedy: 'Drop it, or move it to the entry point.',
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN service nginx start\n' }, { text: 'FROM debian:12\nRUN top\n' }],
        good: [{ text: 'FROM debian:12\nRUN apt-get install -y vim=9\n' }],
    },
    check: {
        level: 'info',
        onbuild: true,
        *shell(script) {
            yield* firstCommand(script, ({ name }) => senseless.has(name ?? ''), ({ name }) => `${name} runs in a build step`);
        },
    },
};

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/stages.js
var stages = __nccwpck_require__(9418);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/consecutive-run.js






const consecutiveRun = {
    ...controls/* configuration */.HF,
    id: 'consecutive-run',
    aliases: ['DL3059'],
    title: 'RUN follows RUN',
    why: 'Each makes a layer of its own, and what one writes and the next deletes is still in the image',
    remedy: 'Join them with &&.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nRUN a\nRUN b\n' }],
        good: [{ text: 'FROM alpine:3.20\nRUN a && b\nRUN c\n' }, { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=x a\nRUN b\n' }],
    },
    check: {
        level: 'info',
        *file(context) {
            const shipped = new Set((0,stages/* shippedStages */.N)(context.document.stages).map(({ instructions }) => instructions));
            for (const section of sections(context)) {
                // Layers of a build stage come into no image.
                const matters = context.options.pedantic === 'all' || section.from === undefined || shipped.has(section.instructions);
                if (matters)
                    yield* consecutive(section, context);
            }
        },
    },
};
function* consecutive({ instructions }, context) {
    let previous;
    for (const instruction of instructions) {
        if (!isRun(instruction)) {
            previous = undefined;
            continue;
        }
        // The order of flags, and of options in a flag, means nothing.
        const flags = instruction.flags
            .map(({ name, value = '' }) => `${name}=${value.split(',').sort().join(',')}`)
            .sort()
            .join(' ');
        // Several commands in one RUN show that its author thought about layers.
        const chained = context.script(instruction.command).commands.length > 1;
        if (previous !== undefined && previous.flags === flags && !chained && !previous.chained)
            yield { at: instruction, message: 'RUN follows RUN', instruction, fix: () => joinedRun(instruction, context) };
        else
            previous = { flags, chained };
    }
}
/** The step and the one before it as one, with `&&`. */
function joinedRun(instruction, context) {
    const second = shellRun(instruction, context);
    if (second === undefined || !(0,classes/* readByPosixShell */.B)(second.run, context))
        return undefined;
    const siblings = context.stageOf(second.run)?.instructions ?? context.document.preamble;
    const first = shellRun(siblings[siblings.indexOf(second.run) - 1], context);
    if (first === undefined || !isPlain(first) || !isPlain(second))
        return undefined;
    if (first.script.commands.some((command) => lasting.has(command.name ?? '') || isFunction(command)))
        return undefined;
    const { text } = context.document;
    const start = endOfScript(first.run);
    const { start: rest } = second.script.place({ start: 0, end: 1 });
    // A comment or an empty line in between says that they were meant to be apart.
    if (!/^[ \t]*\r?\n[ \t]*[A-Za-z]+[ \t]+$/.test(text.slice(start, rest)))
        return undefined;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    return (0,src_rule/* suggested */.Mf)((0,src_rule/* fix */.Up)('Join the two steps', (0,src_rule/* replace */.HC)({ start, end: rest }, ` ${context.document.escape}${newline}    && `)));
}
/** Builtins whose effect would reach into the step that is joined on. */
const lasting = new Set([
    'cd',
    'pushd',
    'popd',
    'export',
    'set',
    'shopt',
    'source',
    '.',
    'exec',
    'exit',
    'umask',
    'alias',
    'ulimit',
    'unset',
    'trap',
    'eval',
    'declare',
    'local',
    'read',
    'exit',
    'return',
]);
function endOfScript(run) {
    const { script } = run.command;
    const length = script.text.trimEnd().length;
    return script.spanOf(Math.max(0, length - 1), length).end;
}
function isFunction({ node }) {
    return node.assignments.length > 0 && node.words.length === 0;
}
/** No flags, no heredoc, nothing but commands and `&&`, nothing set for later. */
function isPlain({ run, script }) {
    const items = script.list?.items ?? [];
    const last = items.at(-1);
    return (run.command.form === 'shell' &&
        run.flags.length === 0 &&
        run.heredocs.length === 0 &&
        items.length > 0 &&
        !script.source.text.includes('#') &&
        script.source.text.slice(last?.node.end ?? 0).trim() === '' &&
        items.every(({ node, separator }, index) => node.kind === 'simple' && (separator === '&&' || index === items.length - 1)));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/as-hadolint.js
// Where hadolint reads an image or a source otherwise than Docker: for its own formats.
/** To hadolint a registry has a dot; what stands behind the colon of `localhost:5000/image` is a tag. */
function asHadolint(image, { likeHadolint }) {
    if (!likeHadolint || image?.registry === undefined || /^[^:]*\./.test(image.registry))
        return image;
    const { registry, repository, tag, ...rest } = image;
    const colon = registry.indexOf(':');
    const port = colon < 0 ? undefined : `${registry.slice(colon + 1)}/${repository}`;
    const read = port ?? tag;
    return {
        ...rest,
        repository: port === undefined ? `${registry}/${repository}` : registry.slice(0, colon),
        ...(read === undefined ? {} : { tag: read }),
    };
}
const rawSource = ({ flags, rest }) => {
    const flag = flags.find(({ name }) => name === 'from');
    return flag?.valueSpan === undefined ? undefined : /^--from=(\S+)/.exec(rest.text.slice(rest.text.search(/--from=/)))?.[1];
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/copy-from.js
// COPY --from: stages that are not there, its own, and whole file systems.



const unknownStage = {
    id: 'copy-from-unknown-stage',
    aliases: ['DL3022'],
    severity: 'low',
    confidence: 'medium',
    title: 'COPY --from names no earlier stage',
    why: 'What is no stage is taken for an image of that name, latest version, from the public registry, whoever owns the name there',
    remedy: 'Name a stage above, or write the image with its tag or digest.',
    controls: controls/* controls */.ne.trustedBase,
    risks: controls/* risks */.XG.dependencies,
    examples: {
        bad: [{ text: 'FROM debian:12\nCOPY --from=biuld /x /x\n' }, { text: 'FROM debian:12\nCOPY --from=3 /x /x\n' }],
        good: [
            { text: 'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /x /x\nCOPY --from=0 /y /y\n' },
            { text: 'FROM debian:12\nCOPY --from=alpine:3.20 /x /x\n' },
        ],
    },
    check: {
        level: 'warning',
        *file({ document, options }) {
            const names = new Set();
            // Docker compares names of stages without case.
            const named = (name) => (options.likeHadolint ? name : name.toLowerCase());
            // hadolint reads the digits that a name begins with.
            const number = options.likeHadolint ? /^\d{1,9}/ : /^\d{1,9}$/;
            for (const [index, section] of [{ instructions: document.preamble, from: undefined }, ...document.stages].entries()) {
                if (section.from?.alias !== undefined)
                    names.add(named(section.from.alias.text));
                for (const instruction of section.instructions) {
                    if (instruction.keyword !== 'COPY')
                        continue;
                    const flag = instruction.flags.find(({ name }) => name === 'from');
                    const name = rawSource(instruction);
                    if (flag === undefined || name === undefined || names.has(named(name)) || name.includes(':'))
                        continue;
                    if (Number(number.exec(name)?.[0] ?? index) < index)
                        continue;
                    yield { at: flag, message: `COPY --from=${name} names no stage above`, instruction };
                }
            }
        },
    },
};
const ownStage = {
    id: 'copy-from-own-stage',
    aliases: ['DL3023'],
    severity: 'medium',
    confidence: 'high',
    title: 'COPY --from names its own stage',
    why: 'A stage cannot copy from itself, so the build fails, or takes an image of that name from the public registry',
    remedy: 'Name the stage that holds the files, or use RUN cp.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.integrity,
    examples: {
        bad: [{ text: 'FROM debian:12 AS build\nCOPY --from=build /x /y\n' }],
        good: [{ text: 'FROM debian:12 AS build\nFROM debian:12 AS run\nCOPY --from=build /x /y\n' }],
    },
    check: {
        level: 'error',
        *stage({ from, instructions }, { options }) {
            const named = (name) => (options.likeHadolint ? name : name?.toLowerCase());
            for (const instruction of instructions) {
                if (instruction.keyword === 'COPY' && from.alias !== undefined && named(rawSource(instruction)) === named(from.alias.text))
                    yield { at: instruction, message: `Stage ${from.alias.text} copies from itself`, instruction };
            }
        },
    },
};
const wholeFilesystem = {
    id: 'copy-whole-filesystem',
    audience: 'pedantic',
    aliases: ['DL3067'],
    severity: 'medium',
    confidence: 'high',
    title: 'COPY takes the whole file system of another stage',
    why: 'Build tools, caches and credentials of that stage come along, and so does everything that was removed from this one',
    remedy: 'Copy only the directories that are needed, or build FROM that stage.',
    controls: controls/* controls */.ne.fewPackages,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build / /\n' }],
        good: [{ text: 'FROM debian:12 AS build\nFROM scratch\nCOPY --from=build /app /\n' }],
    },
    check: {
        level: 'warning',
        on: ['COPY'],
        *instruction(instruction) {
            const { sources, destination } = instruction;
            const root = ({ value }) => dropQuotes(value) === '/';
            if (instruction.flags.some(({ name, value }) => name === 'from' && value !== undefined) &&
                destination !== undefined &&
                root(destination) &&
                sources.some(root))
                yield { at: instruction, message: 'COPY takes / of another stage to /' };
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/copy-target.js
// Where COPY puts things: several files need a directory, a relative target a WORKDIR.



const severalSources = {
    id: 'copy-target-without-slash',
    aliases: ['DL3021'],
    severity: 'medium',
    confidence: 'high',
    title: 'COPY of several files to a target without a slash',
    why: 'Docker refuses it: several files can only go into a directory, and the slash is what says so',
    remedy: 'End the target with a slash.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12\nCOPY a b /c\n' }],
        good: [{ text: 'FROM debian:12\nCOPY a b /c/\n' }, { text: 'FROM debian:12\nCOPY a /c\n' }],
    },
    check: {
        level: 'error',
        on: ['COPY'],
        *instruction(instruction) {
            const { sources, destination } = instruction;
            if (sources.length > 1 && destination !== undefined && !dropQuotes(destination.value).endsWith('/'))
                yield {
                    at: destination,
                    message: `${sources.length} sources go to ${destination.text}, which does not end with a slash`,
                    fix: () => slashBehindTarget(instruction),
                };
        },
    },
};
function slashBehindTarget(instruction) {
    if ((instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') || instruction.destination === undefined)
        return undefined;
    const { destination } = instruction;
    if (/["']$/.test(destination.text))
        return (0,src_rule/* fix */.Up)('End the target with a slash', (0,src_rule/* insertAfter */.WH)({ start: destination.start, end: destination.end - 1 }, '/'));
    return (0,src_rule/* fix */.Up)('End the target with a slash', (0,src_rule/* insertAfter */.WH)(destination, '/'));
}
const relativeTarget = {
    id: 'copy-to-relative-target',
    aliases: ['DL3045'],
    severity: 'low',
    confidence: 'high',
    title: 'COPY to a relative target without WORKDIR',
    why: 'Where the files go depends on the base image, and with a new base they may lie elsewhere or over other files',
    remedy: 'Set WORKDIR first, or write the target as an absolute path.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12\nCOPY app app\n' }, { text: 'FROM debian:12\nCOPY app .\n' }],
        good: [
            { text: 'FROM debian:12\nWORKDIR /srv\nCOPY app .\n' },
            { text: 'FROM debian:12\nCOPY app /app\n' },
            { text: 'FROM debian:12\nCOPY app ${DIR}\n' },
        ],
    },
    check: {
        level: 'warning',
        *file({ document, options }) {
            const set = inheritByStage(options);
            for (const instruction of document.instructions) {
                if (instruction.keyword === 'FROM')
                    set.enter(instruction);
                else if (instruction.keyword === 'WORKDIR')
                    set.set();
                else if (instruction.keyword === 'COPY' && instruction.destination !== undefined && !set.current) {
                    const target = instruction.destination.value.replace(/^["']+|["']+$/g, '');
                    if (!/^(?:[/$]|.:[\\/])/.test(target))
                        yield { at: instruction.destination, message: `COPY to ${instruction.destination.text} without WORKDIR`, instruction };
                }
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/rpm-packages.js
// What the rules of yum, dnf and zypper share.



const unrepeatable = 'The same Dockerfile gives another image tomorrow, so what was tested and scanned is not what is deployed';
const stops = 'Nobody answers in a build, so it stops as soon as the package manager has a question';
const heavy = 'Metadata and packages that are of no use in the image are stored and pulled with it';
/** What the package rules of these managers have in common. */
const pinned = {
    severity: 'low',
    confidence: 'high',
    why: unrepeatable,
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.dependencies,
};
const answered = {
    severity: 'low',
    confidence: 'high',
    why: stops,
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
};
const cleaned = {
    severity: 'low',
    confidence: 'high',
    why: heavy,
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
};
const installs = ['install', 'groupinstall', 'localinstall'];
/** An install that no clean of the same manager follows. */
function* cleanAfter(script, run, context, names, verbs, clean, caches, fix) {
    if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && caches.some((cache) => target.startsWith(cache))))
        return;
    const { likeHadolint } = context.options;
    const installs = (command) => runs(command, names, verbs);
    // hadolint compares the first of each; an install behind the clean fills the cache anew.
    const install = likeHadolint ? script.commands.findIndex(installs) : script.commands.findLastIndex(installs);
    const cleaning = likeHadolint ? script.commands.findIndex(clean) : script.commands.findLastIndex(clean);
    const found = script.commands[install];
    if (found === undefined || cleaning > install)
        return;
    // Behind sudo the cache is root's, which the same words without sudo do not clean.
    const own = found.node.words[0]?.literal === found.name;
    yield { at: script.place(found.node), message: `${found.name} leaves its cache in the layer`, ...(own ? { fix } : {}) };
}
function* unpinnedRpms(script, declared, names, notPackages) {
    const loose = script.commands
        .filter((command) => runs(command, names, ['install']))
        .flatMap((command) => {
        const words = define_packages(command, ['install', 'module']);
        if (runs(command, names, ['module']))
            return words.filter(({ value }) => !value.includes(':'));
        return runs(command, names, notPackages)
            ? []
            : words.filter(({ value, text }) => !hasRpmVersion(value) && !hasDeclaredPart(text, declared));
    });
    yield* wordsProblem(script, loose, (list) => `${names[0]} installs ${list} without a version`);
}
/** `httpd-2.4.6`: what follows the first hyphen has a part that begins with a digit, and only letters that versions have. */
function hasRpmVersion(value) {
    const [, ...parts] = value.split('-');
    if (parts.length > 0 && value.endsWith('.rpm'))
        return true;
    return parts.length > 0 && parts.every((part) => /^[A-Za-z0-9.~^_:+]*$/.test(part)) && parts.some((part) => /^\d/.test(part));
}
/** Names that ARG and ENV declare before an instruction in its stage; to hadolint, in whatever stage. */
function declaredBefore(run, context) {
    if (!context.options.likeHadolint)
        return context.scopeAt(run);
    let first = declarations.get(context);
    if (first === undefined) {
        first = new Map();
        for (const instruction of context.all)
            if (instruction.keyword === 'ARG' || instruction.keyword === 'ENV')
                for (const { name } of instruction.pairs)
                    if (!first.has(name.value))
                        first.set(name.value, instruction.start);
        declarations.set(context, first);
    }
    const places = first;
    return { has: (name) => (places.get(name) ?? Number.POSITIVE_INFINITY) < run.start };
}
/** Where each name is declared first, worked out once a file. */
const declarations = new WeakMap();
/** `httpd-${HTTPD_VERSION}`: the Dockerfile gives the version, or a part of the name, elsewhere. */
function hasDeclaredPart(text, declared) {
    if (!text.includes('-'))
        return false;
    return [...text.matchAll(/\$(?:\{(\w{1,100})\}|(\w{1,100}))/g)].some(([, braced, bare]) => declared.has((braced ?? bare)));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/dnf.js
// dnf and microdnf: answers, cache, versions.




/** hadolint knows the first two; tdnf is that of Azure Linux and Photon. */
function managers({ options }) {
    return options.likeHadolint ? ['dnf', 'microdnf'] : ['dnf', 'microdnf', 'dnf5', 'tdnf'];
}
/** What fills the cache, in the words and short words that hadolint knows. */
const dnf_known = ['install', 'in', 'upgrade', 'up', 'upgrade-minimal', 'up-min', 'reinstall', 'rei'];
/** Beside them, from dnf's manual. */
const fills = [
    ...dnf_known,
    ...['install-n', 'install-na', 'install-nevra', 'localinstall', 'update', 'update-minimal', 'upgrade-to', 'update-to', 'groupinstall'],
    ...['distro-sync', 'distrosync', 'dsync', 'dist-sync', 'downgrade', 'dg', 'swap', 'builddep'],
];
const dnfYes = {
    ...answered,
    id: 'dnf-without-yes',
    aliases: ['DL3038'],
    title: 'dnf install waits for an answer',
    remedy: 'Add -y.',
    examples: {
        bad: [{ text: 'FROM fedora:40\nRUN dnf install httpd-2.4 && dnf clean all\n' }],
        good: [
            { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4 && dnf clean all\n' },
            { text: 'FROM fedora:40\nRUN microdnf --assumeyes install httpd-2.4\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script, run, context) {
            const guilty = (command) => runs(command, managers(context), installs) && !hasFlag(command, 'y', 'assumeyes');
            yield* firstCommand(script, guilty, ({ name }) => `${name} install has no -y`, () => editCommands(run, context, 'Add -y', guilty, (command) => verbWord(command, ...installs), 'before', '-y '));
        },
    },
};
const dnfCache = {
    ...cleaned,
    id: 'dnf-cache-kept',
    aliases: ['DL3040'],
    title: 'dnf leaves its cache in the image',
    remedy: 'End the same RUN with `dnf clean all`, or mount a cache over /var/cache/libdnf5.',
    examples: {
        bad: [
            { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4\n' },
            { text: 'FROM fedora:40\nRUN dnf -y up-min\n' },
            { text: 'FROM fedora:40\nRUN dnf in -y httpd-2.4 && dnf clean all && dnf in -y curl-8\n' },
            { text: 'FROM photon:5.0\nRUN tdnf install -y httpd-2.4\n' },
            { text: 'FROM fedora:40\nRUN sudo dnf install -y httpd-2.4\n' },
        ],
        good: [
            { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4 && dnf clean all\n' },
            { text: 'FROM fedora:40\nRUN microdnf install -y httpd-2.4 && microdnf clean all\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script, run, context) {
            const verbs = context.options.likeHadolint ? dnf_known : fills;
            const fix = () => {
                const used = new Set(script.commands.filter((command) => runs(command, managers(context), verbs)).map(({ name }) => name));
                return endWith(run, context, [...used].map((name) => `${name} clean all`).join(' && '));
            };
            for (const name of managers(context)) {
                const clean = (command) => runs(command, [name], ['clean', 'all']) || runs(command, ['rm'], ['-rf', '/var/cache/yum/*']);
                const [found] = cleanAfter(script, run, context, [name], verbs, clean, ['/var/cache/libdnf5'], fix);
                if (found !== undefined) {
                    yield found;
                    return;
                }
            }
        },
    },
};
const dnfUnpinned = {
    ...pinned,
    id: 'dnf-version-not-pinned',
    aliases: ['DL3041'],
    title: 'dnf installs whatever version is newest',
    remedy: 'Write package-version, and module:stream for modules.',
    examples: {
        bad: [{ text: 'FROM fedora:40\nRUN dnf install -y httpd\n' }, { text: 'FROM fedora:40\nRUN microdnf install -y httpd-tools\n' }],
        good: [
            { text: 'FROM fedora:40\nRUN dnf install -y httpd-2.4.6 httpd-tools-2.4\n' },
            { text: 'FROM fedora:40\nRUN dnf module install -y php:8.2\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        shell: (script, run, context) => unpinnedRpms(script, declaredBefore(run, context), managers(context), ['module', 'group']),
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/language-packages.js
// What the rules of package managers of languages share.

const language_packages_pinned = {
    severity: 'low',
    confidence: 'high',
    why: 'Whoever takes over the package, or publishes the next bad release, is in the next image without any change of yours',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.dependencies,
};
const kept = {
    severity: 'low',
    confidence: 'high',
    why: 'A cache that nobody reads is stored and pulled with every image',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
};
/** What stands behind `install`. */
function installed(words) {
    const start = words.findIndex(({ value }) => value === 'install');
    if (start < 0)
        return [];
    const rest = words.slice(start);
    const first = rest.findIndex(({ value }) => value !== 'install');
    return first < 0 ? [] : rest.slice(first);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/gem-version-not-pinned.js


const gemUnpinned = {
    ...language_packages_pinned,
    id: 'gem-version-not-pinned',
    aliases: ['DL3028'],
    title: 'gem installs whatever version is newest',
    remedy: 'Write gem:version, or use a Gemfile with its lock.',
    examples: {
        bad: [{ text: 'FROM ruby:3.3\nRUN gem install bundler\n' }],
        good: [{ text: 'FROM ruby:3.3\nRUN gem install bundler:2.5.0\n' }, { text: 'FROM ruby:3.3\nRUN gem install bundler -v 2.5.0\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script, _run, { options }) {
            // gem takes `-v2.5.0` too, but hadolint does not see it.
            const version = options.likeHadolint ? /^(?:-v|--version)$|^--version=/ : /^(?:-v|--version)$|^--version=|^-v\d/;
            const loose = script.commands
                .filter((command) => runs(command, ['gem'], ['install', 'i']) && !command.args.some(({ value }) => version.test(value)))
                .flatMap(gems)
                .filter(({ value }) => !value.includes(':'));
            yield* wordsProblem(script, loose, (names) => `gem installs ${names} without a version`);
        },
    },
};
/** Words before `--`; every flag takes the word behind it along, since nearly every flag of gem has an argument. */
function gems({ args }) {
    const words = [];
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        if (word.value === '--')
            break;
        if (word.value.startsWith('-'))
            at++;
        else if (word.value !== 'install' && word.value !== 'i')
            words.push(word);
    }
    return words;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/go-version-not-pinned.js



const goUnpinned = {
    ...language_packages_pinned,
    id: 'go-version-not-pinned',
    aliases: ['DL3062'],
    title: 'go installs whatever version is newest',
    remedy: 'Write module@version.',
    examples: {
        bad: [
            { text: 'FROM golang:1.23\nRUN go install example.com/tool@latest\n' },
            { text: 'FROM golang:1.23\nRUN go get example.com/lib\n' },
        ],
        good: [{ text: 'FROM golang:1.23\nRUN go install example.com/tool@v1.2.3 && go install ./...\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script, _run, { options }) {
            const commands = script.commands.filter((command) => runs(command, ['go'], ['install', 'get', 'run']));
            // Where something is run, hadolint looks at nothing else.
            const running = options.likeHadolint ? commands.filter((command) => hasArg(command, 'run')) : [];
            const loose = (running.length > 0 ? running : commands)
                .flatMap((command) => {
                const words = define_packages(command, ['install', 'get', 'run']);
                // What follows the package of `go run` are arguments of its own.
                return hasArg(command, 'run') ? words.slice(0, 1) : words;
            })
                .filter(({ value }) => !goFixed(value));
            yield* wordsProblem(script, loose, (names) => `go fetches ${names} without a fixed version`);
        },
    },
};
function goFixed(value) {
    return /^[./]/.test(value) || (value.includes('@') && !/@(?:latest|none)$/.test(value));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/healthcheck-missing.js


const noHealthcheck = {
    ...controls/* configuration */.HF,
    id: 'healthcheck-missing',
    aliases: ['DL3057'],
    title: 'A stage has no HEALTHCHECK',
    why: 'A container that hangs still counts as running, and nothing restarts it',
    remedy: 'Add HEALTHCHECK, or HEALTHCHECK NONE where the orchestrator does it.',
    controls: controls/* controls */.ne.healthcheck,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCMD ["a"]\n' }],
        good: [
            { text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\n' },
            { text: 'FROM alpine:3.20 AS base\nHEALTHCHECK NONE\nFROM base\nCMD ["a"]\n' },
        ],
    },
    check: {
        // Off in hadolint until an override raises it.
        level: 'ignore',
        *file({ document }) {
            // A stage is fine by its own instruction, by that of one it builds on, or when one that builds on it has it.
            const good = new Set();
            const goodNames = new Set();
            const waiting = new Map();
            const accept = (from) => {
                good.add(from);
                goodNames.add(stageKey(from));
            };
            for (const { from, instructions } of document.stages) {
                const own = instructions.some(({ keyword }) => keyword === 'HEALTHCHECK');
                if (own || goodNames.has(imageName(from)))
                    accept(from);
                else if (!waiting.has(stageKey(from)))
                    waiting.set(stageKey(from), [from]);
                else
                    waiting.get(stageKey(from))?.push(from);
                const settled = own ? [from] : [];
                for (let next = settled.pop(); next !== undefined; next = settled.pop()) {
                    const base = imageName(next);
                    for (const parent of waiting.get(base) ?? []) {
                        accept(parent);
                        settled.push(parent);
                    }
                    waiting.delete(base);
                }
            }
            for (const { from } of document.stages)
                if (!good.has(from))
                    yield { at: from, message: 'The stage has no HEALTHCHECK', instruction: from };
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/ignore-comment.js

const ignoreComment = {
    id: 'ignore-comment',
    aliases: ['DL1001'],
    severity: 'low',
    confidence: 'high',
    title: 'A comment switches rules off',
    why: 'What it hides is not seen by those who decide about exceptions',
    remedy: 'Put the exception into the configuration or the policy, where it has an owner and an end.',
    controls: ['NIST-800-190-4.1.2', 'PCI-DSS-6.3.3'],
    risks: controls/* risks */.XG.visibility,
    examples: {
        bad: [{ text: '# hadolint ignore=DL3006\nFROM alpine\n' }],
        good: [{ text: '# nothing to see\nFROM alpine\n' }],
    },
    check: {
        // Off in hadolint until an override raises it.
        level: 'ignore',
        *file({ suppressions }) {
            for (const { comment, scope } of suppressions)
                if (comment !== undefined && scope === 'line')
                    yield { at: comment, message: 'This comment switches rules off' };
        },
    },
};

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rules/policy/images.js
var policy_images = __nccwpck_require__(1303);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/image-tag.js
// The tag of a base image: none, or one that moves.




const drifting = 'The base changes under you: a rebuild of the same commit can bring in another system, tested by nobody';
const untagged = {
    id: 'image-not-tagged',
    aliases: ['DL3006'],
    severity: 'medium',
    confidence: 'high',
    title: 'The base image has neither tag nor digest',
    why: drifting,
    remedy: 'Name a tag, or better a digest.',
    controls: controls/* controls */.ne.trustedBase,
    risks: controls/* risks */.XG.dependencies,
    examples: {
        bad: [{ text: 'FROM debian\n' }, { text: 'FROM registry.example.com/team/app\n' }],
        good: [
            { text: 'FROM debian:12\n' },
            { text: 'FROM debian:12 AS build\nFROM build\n' },
            { text: 'FROM scratch\n' },
            { text: 'ARG BASE=debian:12\nFROM $BASE\n' },
        ],
    },
    check: {
        level: 'warning',
        *file(context) {
            const { document, options } = context;
            const aliases = new Set();
            for (const { from } of document.stages) {
                const image = asHadolint(from.image, options);
                const { alias } = from;
                // Its own name does not make it a stage that was there before.
                const known = aliases.has(image?.repository ?? '');
                if (alias !== undefined)
                    aliases.add(alias.text);
                if (image === undefined || image.repository === 'scratch' || image.digest !== undefined || image.tag !== undefined)
                    continue;
                // A variable may hold the tag as well; a stage has none.
                if (image.repository.startsWith('$') || known)
                    continue;
                yield { at: image, message: `The base image ${image.text} has no tag`, instruction: from, fix: () => image_tag_pinned(from, context) };
            }
        },
    },
};
const latest = {
    id: 'image-latest',
    aliases: ['DL3007'],
    severity: 'medium',
    confidence: 'high',
    title: 'The base image is whatever is called latest',
    why: drifting,
    remedy: 'Name a release, or better a digest.',
    controls: controls/* controls */.ne.trustedBase,
    risks: controls/* risks */.XG.dependencies,
    examples: {
        bad: [{ text: 'FROM debian:latest\n' }],
        good: [
            { text: 'FROM debian:12\n' },
            { text: 'FROM debian:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n' },
        ],
    },
    check: {
        level: 'warning',
        on: ['FROM'],
        *instruction(instruction, context) {
            const { image } = instruction;
            if (image?.tag === 'latest' && image.digest === undefined)
                yield { at: image, message: `The base image is ${image.text}`, fix: () => image_tag_pinned(instruction, context) };
        },
    },
};
function image_tag_pinned(instruction, context) {
    if (instruction.keyword !== 'FROM' || instruction.image === undefined)
        return undefined;
    const digest = (0,policy_images/* lockedDigest */.Nl)(instruction.image, context);
    return digest === undefined ? undefined : (0,src_rule/* fix */.Up)('Pin the digest that image-lock.json has', (0,src_rule/* insertAfter */.WH)(instruction.image, `@${digest}`));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/instruction-place.js
// Instructions where Docker does not take them: before FROM, inside ONBUILD.

const instructionOrder = {
    id: 'instruction-before-from',
    aliases: ['DL3061'],
    severity: 'low',
    confidence: 'high',
    title: 'An instruction stands before the first FROM',
    why: 'Docker refuses the file: only ARG may stand there',
    remedy: 'Begin with FROM; move what stands before it into a stage.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'RUN true\nFROM debian:12\n' }, { text: 'LABEL a=b\n' }],
        good: [{ text: '# syntax=docker/dockerfile:1\nARG TAG=12\nFROM debian:$TAG\n' }],
    },
    check: {
        level: 'error',
        *file({ document }) {
            for (const instruction of document.preamble) {
                if (instruction.keyword !== 'ARG' && instruction.keyword !== 'UNKNOWN')
                    yield { at: instruction.keywordSpan, message: `${instruction.keyword} stands before the first FROM`, instruction };
            }
        },
    },
};
const onbuildTrigger = {
    id: 'onbuild-trigger-not-allowed',
    aliases: ['DL3043'],
    severity: 'medium',
    confidence: 'high',
    title: 'ONBUILD holds an instruction that it may not',
    why: 'Docker refuses the file',
    remedy: 'Move the instruction out of ONBUILD.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12\nONBUILD FROM alpine:3.20\n' }, { text: 'FROM debian:12\nONBUILD ONBUILD RUN true\n' }],
        good: [{ text: 'FROM debian:12\nONBUILD COPY . /app/\n' }],
    },
    check: {
        level: 'error',
        on: ['ONBUILD'],
        *instruction(instruction) {
            const inner = /^\S+/.exec(instruction.rest.text)?.[0].toUpperCase() ?? '';
            if (['ONBUILD', 'FROM', 'MAINTAINER'].includes(inner))
                yield { at: instruction, message: `ONBUILD holds ${inner}` };
        },
    },
};

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/label-formats.js + 1 modules
var label_formats = __nccwpck_require__(1793);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/labels.js
// LABEL: keys, and the schema that a configuration may set for them.



const label = {
    severity: 'low',
    confidence: 'high',
    why: 'Tools that sort, attribute or clean up images by this label pass this one by',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.visibility,
};
const labelKey = {
    ...label,
    id: 'label-key-invalid',
    aliases: ['DL3048'],
    title: 'A label key that Docker advises against',
    remedy: 'Use lower-case letters, digits, single dots and hyphens, underscores and slashes, and no namespace that belongs to Docker.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nLABEL InvalidKey=x\n' }, { text: 'FROM alpine:3.20\nLABEL com.docker.x=y\n' }],
        good: [{ text: 'FROM alpine:3.20\nLABEL org.example.key-1=x\n' }],
    },
    check: {
        level: 'style',
        on: ['LABEL'],
        *instruction(instruction) {
            const wrong = instruction.pairs.find(({ name }) => !isGoodKey(name.value));
            if (wrong !== undefined)
                yield { at: wrong.name, message: `The label key ${wrong.name.text} is not of the form that Docker asks for` };
        },
    },
};
function isGoodKey(key) {
    return (/^[a-z][a-z0-9._/-]*$/.test(key) &&
        /[a-z0-9]$/.test(key) &&
        !/\.\.|--/.test(key) &&
        !/^(?:com\.docker\.|io\.docker\.|org\.dockerproject\.)/.test(key));
}
const labelMissing = {
    ...label,
    id: 'label-missing',
    aliases: ['DL3049'],
    title: 'A required label is missing',
    remedy: 'Add the label to the stage.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nLABEL other=x\n', options: { labelSchema: { author: 'text' } } }],
        good: [
            { text: 'FROM alpine:3.20\nLABEL author=x\n', options: { labelSchema: { author: 'text' } } },
            {
                text: 'FROM alpine:3.20 AS build\nFROM alpine:3.20\nCOPY --from=build /x /x\nLABEL author=x\n',
                options: { labelSchema: { author: 'text' } },
            },
        ],
    },
    check: {
        level: 'info',
        enabled: ({ labelSchema }) => labelSchema.size > 0,
        *file({ document, options }) {
            for (const wanted of options.labelSchema.keys()) {
                const good = [];
                const bad = new Set();
                // A stage that others only copy from is no image of its own.
                const silence = (name) => {
                    for (const from of bad)
                        if (from.alias?.text === name)
                            bad.delete(from);
                };
                for (const { from, instructions } of document.stages) {
                    if (good.some(({ alias }) => alias !== undefined && alias.text === from.image?.repository))
                        good.push(from);
                    else
                        bad.add(from);
                    for (const instruction of instructions) {
                        if (instruction.keyword === 'COPY') {
                            const source = instruction.flags.find(({ name }) => name === 'from')?.value;
                            if (source !== undefined)
                                silence(source);
                        }
                        else if (instruction.keyword === 'LABEL' && instruction.pairs.some(({ name }) => name.value === wanted)) {
                            silence(stageKey(from));
                            good.push(from);
                            bad.delete(from);
                        }
                    }
                }
                for (const from of bad)
                    yield { at: from, message: `The label ${wanted} is missing`, instruction: from };
            }
        },
    },
};
const labelSuperfluous = {
    ...label,
    id: 'label-not-in-schema',
    aliases: ['DL3050'],
    title: 'A label that the schema does not know',
    why: 'It may be a typing error of one that is required, and then the right one is missing',
    remedy: 'Remove the label, or add it to the schema.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nLABEL other=x\n', options: { labelSchema: { author: 'text' }, strictLabels: true } }],
        good: [{ text: 'FROM alpine:3.20\nLABEL author=x\n', options: { labelSchema: { author: 'text' }, strictLabels: true } }],
    },
    check: {
        level: 'info',
        enabled: ({ strictLabels }) => strictLabels,
        on: ['LABEL'],
        *instruction(instruction, { options }) {
            const extra = instruction.pairs.find(({ name }) => !options.labelSchema.has(name.value));
            if (extra !== undefined)
                yield { at: extra, message: `The label ${extra.name.text} is not in the schema` };
        },
    },
};
/** A rule about the value of labels of one type; an empty value is DL3051's. */
function formatRule(id, code, types, what, remedy, good) {
    const [type = 'text'] = types;
    const options = { labelSchema: { wanted: type } };
    return {
        ...label,
        id,
        aliases: [code],
        title: `A label is not ${what}`,
        remedy,
        examples: {
            bad: [{ text: 'FROM alpine:3.20\nLABEL wanted="not at all"\n', options }],
            good: [{ text: `FROM alpine:3.20\nLABEL wanted="${good}"\n`, options }],
        },
        check: {
            level: 'warning',
            enabled: ({ labelSchema }) => [...labelSchema.values()].some((value) => types.includes(value)),
            on: ['LABEL'],
            *instruction(instruction, { options: { labelSchema, likeHadolint } }) {
                for (const [name, wanted] of labelSchema) {
                    if (!types.includes(wanted))
                        continue;
                    const wrong = instruction.pairs.find((pair) => pair.name.value === name && !(0,label_formats/* hasFormat */.o)(labelValue(pair, likeHadolint), wanted, likeHadolint));
                    if (wrong !== undefined)
                        yield { at: wrong.value ?? wrong, message: `The label ${name} is not ${what}` };
                }
            },
        },
    };
}
/** hadolint keeps the escapes of a value without quotes, and the quotes of the old form. */
function labelValue({ value, legacy }, likeHadolint) {
    if (value === undefined)
        return '';
    return likeHadolint && (legacy || !/["']/.test(value.text)) ? value.text : value.value;
}
const labelEmpty = {
    ...label,
    id: 'label-empty',
    aliases: ['DL3051'],
    title: 'A label of the schema is empty',
    remedy: 'Give the label a value.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nLABEL author=""\n', options: { labelSchema: { author: 'text' } } }],
        good: [{ text: 'FROM alpine:3.20\nLABEL author="x"\n', options: { labelSchema: { author: 'text' } } }],
    },
    check: {
        level: 'warning',
        enabled: ({ labelSchema }) => labelSchema.size > 0,
        on: ['LABEL'],
        *instruction(instruction, { options: { labelSchema } }) {
            for (const name of labelSchema.keys()) {
                const empty = instruction.pairs.find((pair) => pair.name.value === name && (pair.value?.value ?? '') === '');
                if (empty !== undefined)
                    yield { at: empty, message: `The label ${name} is empty` };
            }
        },
    },
};
const labelRules = [
    labelKey,
    labelMissing,
    labelSuperfluous,
    labelEmpty,
    formatRule('label-not-url', 'DL3052', ['url'], 'a URL', 'Write an absolute URL.', 'https://example.com/x'),
    formatRule('label-not-time', 'DL3053', ['rfc3339'], 'a time by RFC 3339', 'Write the time as 2025-01-31T12:00:00Z.', '2025-01-31T12:00:00Z'),
    formatRule('label-not-spdx', 'DL3054', ['spdx'], 'an SPDX licence', 'Write an identifier from spdx.org/licenses.', 'Apache-2.0'),
    formatRule('label-not-git-hash', 'DL3055', ['hash'], 'a git hash', 'Write the commit with 7 or 40 digits.', '0123456789abcdef0123456789abcdef01234567'),
    formatRule('label-not-semver', 'DL3056', ['semver'], 'a semantic version', 'Write major.minor.patch.', '1.2.3-rc.1'),
    formatRule('label-not-email', 'DL3058', ['email'], 'an e-mail address', 'Write name@domain.', 'ann@example.com'),
];

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/maintainer-deprecated.js



const maintainer = {
    ...controls/* configuration */.HF,
    id: 'maintainer-deprecated',
    aliases: ['DL4000', 'MaintainerDeprecated'],
    title: 'MAINTAINER is deprecated',
    why: 'Docker may drop the instruction, and registries do not show what it says',
    remedy: 'Use LABEL org.opencontainers.image.authors.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nMAINTAINER Ann <ann@example.com>\n' }],
        good: [{ text: 'FROM alpine:3.20\nLABEL org.opencontainers.image.authors="Ann <ann@example.com>"\n' }],
    },
    check: {
        level: 'error',
        on: ['MAINTAINER'],
        *instruction(instruction, context) {
            yield { at: instruction.keywordSpan, message: 'MAINTAINER is deprecated', fix: () => labelForMaintainer(instruction, context) };
        },
    },
};
function labelForMaintainer(instruction, { document }) {
    if (instruction.keyword !== 'MAINTAINER' || instruction.onbuild)
        return undefined;
    const name = dropQuotes(instruction.argument.value.trim());
    if (name === '' || /["\\`$\n]/.test(name) || document.text.slice(instruction.start, instruction.end).includes('\n'))
        return undefined;
    const keyword = instruction.keywordText === 'maintainer' ? 'label' : 'LABEL';
    return (0,src_rule/* fix */.Up)('Use a label', (0,src_rule/* replace */.HC)({ start: instruction.keywordSpan.start, end: instruction.argument.end }, `${keyword} org.opencontainers.image.authors="${name}"`));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/npm-version-not-pinned.js



const npmUnpinned = {
    ...language_packages_pinned,
    id: 'npm-version-not-pinned',
    aliases: ['DL3016'],
    title: 'npm installs whatever version is newest',
    remedy: 'Write package@version, or use `npm ci` with a lock file.',
    examples: {
        bad: [{ text: 'FROM node:22\nRUN npm install -g express\n' }, { text: 'FROM node:22\nRUN npm install @scope/tool\n' }],
        good: [
            { text: 'FROM node:22\nRUN npm install express@4.19.2 @scope/tool@1.0.0\n' },
            { text: 'FROM node:22\nRUN npm ci && npm install ./local\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script) {
            const loose = script.commands
                .map((command) => withoutFlagArgs(command, ['registry', 'loglevel']))
                .filter((command) => runs(command, ['npm'], ['install']) && plainArgs(command)[0]?.value === 'install')
                .flatMap((command) => installed(plainArgs(command)))
                .filter(({ value }) => !npmFixed(value));
            yield* wordsProblem(script, loose, (names) => `npm installs ${names} without a version`);
        },
    },
};
function npmFixed(value) {
    if (/^git(?:\+(?:ssh|http|https))?:\/\//.test(value))
        return value.includes('#');
    if (/\.(?:tar|tar\.gz|tgz)$/.test(value) || /^(?:\/|\.\/|\.\.\/|~\/)/.test(value))
        return true;
    // The at sign of a scope is no version.
    return (value.startsWith('@') ? value.slice(value.indexOf('/') + 1 || value.length) : value).includes('@');
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/pip.js
// pip: versions and its cache.





/** Flags of pip that take the next word. */
const pipFlags = [
    'abi',
    'b',
    'build',
    'e',
    'editable',
    'extra-index-url',
    'f',
    'find-links',
    'i',
    'index-url',
    'implementation',
    'no-binary',
    'only-binary',
    'platform',
    'prefix',
    'progress-bar',
    'proxy',
    'python',
    'python-version',
    'root',
    'root-user-action',
    'src',
    't',
    'target',
    'trusted-host',
    'upgrade-strategy',
];
const versionControl = /^(?:git(?:\+(?:file|https|ssh|http|git))?|hg\+(?:file|http|https|ssh|static-http)|svn(?:\+(?:svn|http|https|ssh))?|bzr\+(?:http|https|ssh|sftp|ftp|lp))/;
const pipUnpinned = {
    ...language_packages_pinned,
    id: 'pip-version-not-pinned',
    aliases: ['DL3013'],
    title: 'pip installs whatever version is newest',
    remedy: 'Write package==version, or install from a requirements file with hashes.',
    examples: {
        bad: [
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask\n' },
            { text: 'FROM python:3.12\nRUN python3 -m pip install --no-cache-dir git+https://example.com/x\n' },
        ],
        good: [
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask==3.0.0\n' },
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir -r requirements.txt\n' },
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir .\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script) {
            for (const command of script.commands) {
                if (!isPipInstall(command) ||
                    (command.name ?? '').includes('pipenv') ||
                    hasFlag(command, 'constraint', 'c') ||
                    hasArg(command, '--requirement', '-r', '.'))
                    continue;
                const loose = installed(plainArgs(withoutFlagArgs(command, pipFlags))).filter(({ value }) => !pipFixed(value));
                if (loose.length > 0) {
                    yield* wordsProblem(script, loose, (names) => `pip installs ${names} without a version`);
                    return;
                }
            }
        },
    },
};
function pipFixed(value) {
    if (/[<>]|==|!=|~=/.test(value) || /\.(?:whl|tar\.gz)$/.test(value))
        return true;
    return versionControl.test(value) ? value.includes('@') : value.includes('/');
}
const truthy = ['1', 'true', 'True', 'TRUE', 'on', 'On', 'ON', 'yes', 'Yes', 'YES'];
const pipCache = {
    ...kept,
    id: 'pip-cache-kept',
    aliases: ['DL3042'],
    title: 'pip keeps its cache in the image',
    remedy: 'Add --no-cache-dir, set PIP_NO_CACHE_DIR=1, or mount a cache over ~/.cache/pip.',
    examples: {
        bad: [{ text: 'FROM python:3.12\nRUN pip install flask==3.0.0\n' }],
        good: [
            { text: 'FROM python:3.12\nRUN pip install --no-cache-dir flask==3.0.0\n' },
            { text: 'FROM python:3.12\nENV PIP_NO_CACHE_DIR=1\nRUN pip install flask==3.0.0\n' },
            { text: 'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask==3.0.0\n' },
        ],
    },
    check: {
        level: 'warning',
        *file(context) {
            for (const list of [context.document.instructions, triggers(context)]) {
                const off = inheritByStage(context.options);
                for (const instruction of list) {
                    if (instruction.keyword === 'FROM')
                        off.enter(instruction);
                    else if (instruction.keyword === 'ENV') {
                        const pair = instruction.pairs.find(({ name }) => name.value === 'PIP_NO_CACHE_DIR');
                        if (pair !== undefined && truthy.includes(pair.value?.value ?? ''))
                            off.set();
                    }
                    else if (isRun(instruction) && !off.current)
                        yield* cacheKept(instruction, context);
                }
            }
        },
    },
};
function* cacheKept(run, context) {
    if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && target.includes('.cache/pip')))
        return;
    const script = context.script(run.command);
    const inline = /PIP_NO_CACHE_DIR=(\S+)/.exec(script.source.text)?.[1] ?? '';
    if (truthy.some((word) => inline.startsWith(word)))
        return;
    const fix = () => editCommands(run, context, 'Add --no-cache-dir', keepsCache, (command) => verbWord(command, 'install'), 'after', ' --no-cache-dir');
    for (const problem of firstCommand(script, keepsCache, () => 'pip install has no --no-cache-dir', fix))
        yield { ...problem, instruction: run };
}
function keepsCache(command) {
    return isPipInstall(command) && !hasArg(command, '--no-cache-dir') && !isPipWrapper(command);
}
/** pipx and pipenv know no such flag. */
function isPipWrapper(command) {
    const name = command.name ?? '';
    return ['pipx', 'pipenv'].some((wrapper) => name.includes(wrapper) || (name.startsWith('python') && hasSequence(command, '-m', wrapper)));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/windows.js
// Images of Windows: their default shell, paths and users are others.

const repository = /^mcr\.microsoft\.com\/(?:windows|windowsservercore-insider|nanoserver-insider)(?:\/|:|@|$)/i;
const tag = /[:_.-](?:nanoserver|windowsservercore)(?:[-_.:@]|$)/i;
/** Whether the image below a stage is one of Windows, as its name or platform says. */
function isWindows(stage, document) {
    let root = stage;
    while (root.parent !== undefined)
        root = root.parent;
    const known = answers.get(root);
    if (known !== undefined)
        return known;
    const { image, flags } = root.from;
    const name = (0,expand/* expand */.fT)(image?.value ?? '', (0,expand/* globalScope */.gm)(document), document.escape) ?? image?.value ?? '';
    const platform = flags.find((flag) => flag.name === 'platform')?.value ?? '';
    const answer = repository.test(name) || tag.test(name) || /^windows(?:\/|$)/i.test(platform);
    answers.set(root, answer);
    return answer;
}
const answers = new WeakMap();

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/pipe-without-pipefail.js






const pipefail = {
    id: 'pipe-without-pipefail',
    aliases: ['DL4006'],
    severity: 'medium',
    confidence: 'high',
    title: 'A pipe whose failures nobody sees',
    why: 'Only the last command counts: when the download in `curl | tar` fails, the step passes and an empty image is shipped',
    remedy: 'Put SHELL ["/bin/bash", "-o", "pipefail", "-c"] before it, or avoid the pipe.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.integrity,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN wget -qO- https://example.com/x | wc -l > /n\n' }],
        good: [
            { text: 'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN wget -qO- https://example.com/x | wc -l > /n\n' },
            { text: 'FROM debian:12\nRUN wget -qO- https://example.com/x > /n\n' },
        ],
    },
    check: {
        level: 'warning',
        *file(context) {
            let safe = false;
            const atEnd = new Map();
            for (const instruction of context.document.instructions) {
                const stage = context.stageOf(instruction);
                if (instruction.keyword === 'FROM')
                    safe = !context.options.likeHadolint && inherits(stage, atEnd, context);
                else if (instruction.keyword === 'SHELL')
                    safe = failsInPipes(instruction, context);
                else if (!safe && isRun(instruction))
                    yield* pipes(instruction);
                if (stage !== undefined)
                    atEnd.set(stage, safe);
            }
            function* pipes(run) {
                const script = context.script(run.command);
                if (!script.hasPipe)
                    return;
                const first = script.pipes[0];
                if (!context.options.likeHadolint && first !== undefined && setsPipefail(script, first.start))
                    return;
                yield {
                    at: first === undefined ? run : script.place(first),
                    message: 'A pipe runs without pipefail',
                    instruction: run,
                    fix: () => pipefailShell(run, context),
                };
            }
        },
    },
};
/** A stage goes on with the shell of the one that it builds on; that of Windows knows no pipefail. */
function inherits(stage, atEnd, context) {
    if (stage?.parent !== undefined)
        return atEnd.get(stage.parent) ?? false;
    return stage !== undefined && isWindows(stage, context.document);
}
/** `set -o pipefail` or `set -euxo pipefail` in the script before a place. */
function setsPipefail({ commands }, before) {
    return commands.some(({ name, args, node }) => {
        if (name !== 'set' || node.start >= before)
            return false;
        const at = args.findIndex(({ value }) => value === 'pipefail');
        return at > 0 && /^-[A-Za-z]*o$/.test(args[at - 1]?.value ?? '');
    });
}
const otherShells = ['pwsh', 'powershell', 'cmd'];
const shellsWithPipefail = new Set(['bash', 'zsh', 'ash']);
/** Whether SHELL sets pipefail, or names a shell to which it means nothing. */
function failsInPipes({ command }, { script, options }) {
    if (otherShells.some((shell) => command.script.text.startsWith(shell)))
        return true;
    // hadolint knows the shells in /bin only.
    const directory = options.likeHadolint ? /^\/bin\// : /^.*\//;
    return script(command).commands.some((shell) => shellsWithPipefail.has((shell.name ?? '').replace(directory, '')) && hasFlag(shell, 'o') && hasArg(shell, 'pipefail'));
}
/** SHELL before the stage's first RUN with a pipe, where the base is known to have that shell. */
function pipefailShell(instruction, context) {
    const stage = context.stageOf(instruction);
    const shell = shellOf(rootImage(stage, context));
    if (stage === undefined || shell === undefined || instruction.onbuild)
        return undefined;
    // Another SHELL is somebody's choice.
    for (let at = stage; at !== undefined; at = at.parent)
        if (at.instructions.some(({ keyword }) => keyword === 'SHELL'))
            return undefined;
    const first = stage.instructions.find((entry) => entry.keyword === 'RUN' && entry.command.form !== 'exec' && context.script(entry.command).hasPipe);
    if (first === undefined)
        return undefined;
    const at = lineStart(first, context.document.text);
    const line = `SHELL ["${shell}", "-o", "pipefail", "-c"]\n`;
    return (0,src_rule/* suggested */.Mf)((0,src_rule/* fix */.Up)('Let a failure inside a pipe end the step', (0,src_rule/* insertBefore */.nc)({ start: at, end: at }, line)));
}
function shellOf(image) {
    if (image === undefined)
        return undefined;
    if (image.name === 'alpine' || /alpine/.test(image.tag))
        return '/bin/ash';
    return withBash.test(image.name) ? '/bin/bash' : undefined;
}
const withBash = /^(?:debian|ubuntu|buildpack-deps|node|python|golang|ruby|php|rust|perl|gcc|openjdk|eclipse-temurin|maven|gradle|fedora|centos|rockylinux|almalinux|amazonlinux|nginx|httpd|postgres)$/;

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/platform.js
// FROM --platform: fixed where the build should decide, or saying what holds anyway.


const fixedPlatform = {
    id: 'platform-in-from',
    aliases: ['DL3029'],
    severity: 'low',
    confidence: 'high',
    title: 'FROM fixes the platform',
    why: 'The image is built for that platform whatever the build asks for, and runs slowly or not at all elsewhere',
    remedy: 'Leave the platform to `docker build --platform`, or use $BUILDPLATFORM for tools that only run during the build.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM --platform=linux/amd64 debian:12\n' }],
        good: [{ text: 'FROM debian:12\n' }, { text: 'FROM --platform=$BUILDPLATFORM golang:1.23\n' }],
    },
    check: {
        level: 'warning',
        on: ['FROM'],
        *instruction(instruction) {
            const flag = instruction.flags.find(({ name }) => name === 'platform');
            if (flag !== undefined &&
                flag.value !== '' &&
                // As hadolint has it: wherever the name stands, the build decides.
                !/(?:BUILD|TARGET)PLATFORM/.test(flag.value ?? ''))
                yield { at: flag, message: `FROM is bound to the platform ${flag.value ?? ''}` };
        },
    },
};
const redundantPlatform = {
    id: 'redundant-target-platform',
    aliases: ['DL3065', 'RedundantTargetPlatform'],
    severity: 'low',
    confidence: 'high',
    title: 'FROM asks for the platform it has anyway',
    why: 'It changes nothing but makes readers look for a reason',
    remedy: 'Leave --platform out.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM --platform=$TARGETPLATFORM debian:12\n' }, { text: 'FROM --platform=${TARGETPLATFORM} debian:12\n' }],
        good: [{ text: 'FROM --platform=$BUILDPLATFORM debian:12\n' }],
    },
    check: {
        level: 'warning',
        on: ['FROM'],
        *instruction(instruction, { document, options }) {
            const flag = instruction.flags.find(({ name }) => name === 'platform');
            if (flag === undefined)
                return;
            // hadolint takes quotes for a part of the value.
            const value = options.likeHadolint ? document.text.slice(flag.valueSpan?.start, flag.valueSpan?.end) : (flag.value ?? '');
            if (/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(value))
                yield { at: flag, message: `--platform=${value} is the default`, fix: () => withoutPlatform(instruction, document) };
        },
    },
};
function withoutPlatform(instruction, { text }) {
    const flag = instruction.flags.find(({ name }) => name === 'platform');
    if (flag === undefined)
        return undefined;
    const blanks = /^[ \t]{0,100}/.exec(text.slice(flag.end, flag.end + 100))?.[0].length ?? 0;
    return (0,src_rule/* fix */.Up)('Leave --platform out', (0,src_rule/* remove */.TF)({ start: flag.start, end: flag.end + blanks }));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/port-out-of-range.js

const port_out_of_range_portRange = {
    ...controls/* configuration */.HF,
    id: 'port-out-of-range',
    aliases: ['DL3011'],
    title: 'EXPOSE of a port that there is not',
    why: 'Ports end at 65535, so nothing will ever listen there',
    remedy: 'Correct the number.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nEXPOSE 80000\n' }, { text: 'FROM alpine:3.20\nEXPOSE 40000-80000/udp\n' }],
        good: [{ text: 'FROM alpine:3.20\nEXPOSE 65535 80/tcp $PORT\n' }],
    },
    check: {
        level: 'error',
        on: ['EXPOSE'],
        *instruction(instruction) {
            const { words } = instruction;
            const wrong = words.find(({ value }) => {
                const ports = /^(\d{1,20})(?:-(\d{1,20}))?(?:\/\w+)?$/.exec(value);
                return ports !== null && (Number(ports[1]) > 65535 || Number(ports[2] ?? 0) > 65535);
            });
            if (wrong !== undefined)
                yield { at: wrong, message: `Port ${wrong.text} does not exist` };
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/registry-not-trusted.js




const untrustedRegistry = {
    id: 'registry-not-trusted',
    aliases: ['DL3026'],
    severity: 'high',
    confidence: 'high',
    title: 'An image comes from a registry that is not on the list',
    why: 'Whoever controls that registry decides what runs in your image',
    remedy: 'Take the image from a trusted registry, or add its registry to `trustedRegistries`.',
    controls: controls/* controls */.ne.trustedBase,
    risks: controls/* risks */.XG.thirdParty,
    examples: {
        bad: [
            { text: 'FROM evil.example.com/debian:12\n', options: { trustedRegistries: ['docker.io'] } },
            { text: 'FROM debian:12\n', options: { trustedRegistries: ['registry.example.com'] } },
            { text: 'FROM debian:12\nCOPY --from=evil.example.com/tool:1 /x /x\n', options: { trustedRegistries: ['docker.io'] } },
            {
                text: 'FROM debian:12\nRUN --mount=type=bind,from=evil.example.com/tool:1,target=/x /x/run\n',
                options: { trustedRegistries: ['docker.io'] },
            },
        ],
        good: [
            { text: 'FROM debian:12\n', options: { trustedRegistries: ['docker.io'] } },
            { text: 'FROM eu.registry.example.com/debian:12\n', options: { trustedRegistries: ['*.registry.example.com'] } },
            { text: 'FROM evil.example.com/debian:12\n' },
            {
                text: 'FROM debian:12 AS Build\nFROM debian:12\nCOPY --from=0 /x /x\nCOPY --from=build /y /y\n',
                options: { trustedRegistries: ['docker.io'] },
            },
        ],
    },
    check: {
        level: 'error',
        enabled: ({ trustedRegistries }) => trustedRegistries.length > 0,
        *file({ document, options }) {
            const stages = new Set();
            for (const instruction of document.instructions) {
                for (const image of imagesOf(instruction, stages, options)) {
                    const allowed = image.registry === undefined
                        ? ['docker.io', 'hub.docker.com'].some((registry) => isAllowed(registry, options.trustedRegistries))
                        : isAllowed(image.registry, options.trustedRegistries);
                    if (!allowed && image.value !== 'scratch')
                        yield { at: image, message: `${image.registry ?? 'docker.io'} is not on the list of trusted registries`, instruction };
                }
                if (instruction.keyword === 'FROM' && instruction.alias !== undefined)
                    stages.add(instruction.alias.text);
            }
        },
    },
};
/** Images that an instruction takes from outside: all but earlier stages. */
function imagesOf(instruction, stages, options) {
    if (instruction.keyword === 'FROM') {
        const image = asHadolint(instruction.image, options);
        return image === undefined || stages.has(image.repository) ? [] : [image];
    }
    const { likeHadolint } = options;
    const sources = instruction.keyword === 'COPY'
        ? instruction.flags
            .filter(({ name }) => name === 'from')
            .map((flag) => ({ flag, name: likeHadolint ? rawSource(instruction) : flag.value }))
        : instruction.keyword === 'RUN'
            ? mounts(instruction).map(({ flag, options: mount }) => ({ flag, name: mount.get('from') }))
            : [];
    return sources.flatMap(({ flag, name = '' }) => {
        const { start, end } = flag;
        return name === '' || isStage(name) ? [] : (asHadolint((0,dockerfile_instruction/* readImage */.AM)({ start, end, text: name, value: name }), options) ?? []);
    });
    // hadolint knows stages by their name as it is written, Docker in any case and by number.
    function isStage(name) {
        if (likeHadolint)
            return stages.has(name);
        return /^\d+$/.test(name) || [...stages].some((stage) => stage.toLowerCase() === name.toLowerCase());
    }
}
/** `*` alone, at the start or at the end of an entry stands for anything. */
function isAllowed(registry, trusted) {
    return trusted.some((entry) => {
        if (entry === '*')
            return true;
        if (entry.startsWith('*'))
            return registry.endsWith(entry.slice(1));
        if (entry.endsWith('*'))
            return registry.startsWith(entry.slice(0, -1));
        return registry === entry;
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/relative-workdir.js




const relativeWorkdir = {
    ...controls/* configuration */.HF,
    id: 'relative-workdir',
    aliases: ['DL3000'],
    title: 'WORKDIR is relative',
    why: 'Where it leads depends on the base image, so a new base moves the files and every later path breaks or hits others',
    remedy: 'Write the directory as an absolute path.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nWORKDIR app\n' }, { text: 'FROM alpine:3.20\nWORKDIR "app/src"\n' }],
        good: [{ text: 'FROM alpine:3.20\nWORKDIR /app\n' }, { text: 'FROM alpine:3.20\nENV HOME=/srv\nWORKDIR $HOME/app\n' }],
    },
    check: {
        level: 'error',
        on: ['WORKDIR'],
        *instruction(instruction, context) {
            const { argument } = instruction;
            const path = dropQuotes(argument.value);
            // A variable may well hold an absolute path; `C:\` and `C:/` are absolute on Windows.
            if (path !== '' && !/^(?:[/$]|\p{L}:)/u.test(path))
                yield { at: argument, message: `WORKDIR ${argument.text} is relative`, fix: () => absoluteWorkdir(instruction, context) };
        },
    },
};
function absoluteWorkdir(instruction, context) {
    if (instruction.keyword !== 'WORKDIR')
        return undefined;
    const before = workdirBefore(instruction, context);
    const path = dropQuotes(instruction.argument.value);
    if (before === undefined || !/^[\w./-]+$/.test(path))
        return undefined;
    const absolute = join([before, path]);
    return (0,src_rule/* fix */.Up)(`Write ${absolute}`, (0,src_rule/* replace */.HC)(instruction.argument, absolute));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/several-instructions.js
// Instructions of which only the last of a stage counts: CMD, ENTRYPOINT, HEALTHCHECK.




const lastWins = 'Only the last one counts, so whoever reads or reviews the first is misled about what the container does';
const severalCmd = {
    ...controls/* configuration */.HF,
    id: 'several-cmd',
    aliases: ['DL4003'],
    title: 'A stage has several CMD',
    why: lastWins,
    remedy: 'Keep the last CMD.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCMD ["a"]\nCMD ["b"]\n' }],
        good: [{ text: 'FROM alpine:3.20\nCMD ["a"]\nFROM alpine:3.20\nCMD ["b"]\n' }],
    },
    check: { level: 'warning', file: (context) => repeated(context, 'CMD') },
};
const severalEntrypoint = {
    ...controls/* configuration */.HF,
    id: 'several-entrypoint',
    aliases: ['DL4004'],
    title: 'A stage has several ENTRYPOINT',
    why: lastWins,
    remedy: 'Keep the last ENTRYPOINT.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\n' }],
        good: [{ text: 'FROM alpine:3.20\nENTRYPOINT ["a"]\nFROM alpine:3.20\nENTRYPOINT ["b"]\n' }],
    },
    check: { level: 'error', file: (context) => repeated(context, 'ENTRYPOINT') },
};
const severalHealthcheck = {
    ...controls/* configuration */.HF,
    id: 'several-healthcheck',
    aliases: ['DL3012'],
    title: 'A stage has several HEALTHCHECK',
    why: lastWins,
    remedy: 'Keep the last HEALTHCHECK.',
    controls: controls/* controls */.ne.healthcheck,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\nHEALTHCHECK CMD b\n' }],
        good: [{ text: 'FROM alpine:3.20\nHEALTHCHECK CMD a\nFROM alpine:3.20\nHEALTHCHECK NONE\n' }],
    },
    check: { level: 'error', file: (context) => repeated(context, 'HEALTHCHECK') },
};
/** Every instruction of a kind after the first of its stage. */
function* repeated(context, keyword) {
    for (const { instructions } of sections(context)) {
        const [first, ...more] = instructions.filter((instruction) => instruction.keyword === keyword);
        const dead = first === undefined ? [] : [first, ...more.slice(0, -1)];
        for (const instruction of more) {
            yield {
                at: instruction,
                message: `The stage has another ${keyword}`,
                instruction,
                fix: () => onlyLast(dead, context),
                related: first === undefined ? [] : [{ at: first, message: `the first ${keyword}` }],
            };
        }
    }
}
/** Each of many findings would bring as many edits. */
const mostEdits = 50;
function onlyLast(dead, context) {
    const { text } = context.document;
    if (dead.length > mostEdits || dead.some((entry) => lineStart(entry, text) !== entry.start))
        return undefined;
    return (0,src_rule/* fix */.Up)('Keep only the last, which is the one that counts', ...dead.map((entry) => (0,src_rule/* removeLines */.aY)(text, entry)));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/shell-by-link.js


const linkedShell = {
    ...controls/* configuration */.HF,
    id: 'shell-by-link',
    aliases: ['DL4005'],
    title: 'The default shell is changed with ln',
    why: 'Every later script that asks for sh gets another shell, also at run time, and only the image says so',
    remedy: 'Use SHELL.',
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN ln -sfv /bin/bash /bin/sh\n' }],
        good: [{ text: 'FROM debian:12\nSHELL ["/bin/bash", "-c"]\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script) {
            yield* firstCommand(script, (command) => runs(command, ['ln'], ['/bin/sh']), () => 'ln replaces /bin/sh');
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/shell-form.js


const shellForm = {
    ...controls/* configuration */.HF,
    id: 'shell-form',
    aliases: ['DL3025'],
    title: 'CMD, ENTRYPOINT or HEALTHCHECK is no JSON list',
    why: 'The program runs below a shell that does not pass signals on, so it is killed instead of stopped and loses what it was writing',
    remedy: 'Write it as a JSON list of strings.',
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCMD server --port 80\n' }, { text: "FROM alpine:3.20\nENTRYPOINT ['server']\n" }],
        good: [{ text: 'FROM alpine:3.20\nCMD ["server", "--port", "80"]\n' }],
    },
    check: {
        level: 'warning',
        on: ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'],
        *instruction(instruction, context) {
            const { command, keyword } = instruction;
            if (command !== undefined && command.form !== 'exec')
                yield { at: instruction, message: `${keyword} is not a JSON list`, fix: () => execForm(instruction, context) };
        },
    },
};
function execForm(instruction, context) {
    if ((instruction.keyword !== 'CMD' && instruction.keyword !== 'ENTRYPOINT') || instruction.heredocs.length > 0)
        return undefined;
    const { command } = instruction;
    if (command.form !== 'shell' || /\n/.test(context.document.text.slice(instruction.start, instruction.end)))
        return undefined;
    const at = command.script.spanOf(0, command.script.text.trimEnd().length);
    if (command.jsonError !== undefined) {
        // Single quotes where JSON wants double ones: what was meant is plain.
        const list = /^\[\s*(?:'[^'"\\]*'\s*,\s*)*'[^'"\\]*'\s*\]$/.exec(command.script.text.trim().slice(0, 1000))?.[0];
        return list === undefined ? undefined : (0,src_rule/* suggested */.Mf)((0,src_rule/* fix */.Up)('Use double quotes', (0,src_rule/* replace */.HC)(at, list.replaceAll("'", '"'))));
    }
    // A list for one of the two changes what Docker makes of the other.
    const other = instruction.keyword === 'CMD' ? 'ENTRYPOINT' : 'CMD';
    if (context.keywordsFrom(context.stageOf(instruction)).has(other))
        return undefined;
    if (context.shellAt(instruction).join(' ') !== '/bin/sh -c')
        return undefined;
    const { list } = context.script(command);
    const node = list?.items.length === 1 ? list.items[0]?.node : undefined;
    if (node?.kind !== 'simple' || node.assignments.length + node.redirects.length > 0)
        return undefined;
    if (command.script.text.slice(node.end).trim() !== '')
        return undefined;
    const words = node.words.map(({ literal, text }) => (text.startsWith('~') ? undefined : literal));
    if (words.length === 0 || words.some((word) => word === undefined) || builtins.has(words[0] ?? ''))
        return undefined;
    return (0,src_rule/* suggested */.Mf)((0,src_rule/* fix */.Up)('Write a JSON list', (0,src_rule/* replace */.HC)(at, `[${words.map((word) => JSON.stringify(word)).join(', ')}]`)));
}
const builtins = new Set([
    'cd',
    'exec',
    'export',
    'set',
    'source',
    '.',
    'eval',
    'test',
    '[',
    'if',
    'while',
    'for',
    'ulimit',
    'umask',
    'trap',
    'true:',
    ':',
]);

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/stage-name.js
// Names of stages: taken twice, or reserved.

const duplicateStage = {
    id: 'duplicate-stage-name',
    aliases: ['DL3024', 'DuplicateStageName'],
    severity: 'medium',
    confidence: 'high',
    title: 'Two stages have the same name',
    why: 'COPY --from and --target take one of them, and which one is easy to get wrong, so the wrong files may be shipped',
    remedy: 'Give every stage a name of its own.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.integrity,
    examples: {
        bad: [{ text: 'FROM debian:12 AS build\nFROM debian:12 AS build\n' }],
        good: [{ text: 'FROM debian:12 AS build\nFROM debian:12 AS run\n' }],
    },
    check: {
        level: 'error',
        *file({ document, options }) {
            const seen = new Map();
            for (const { from } of document.stages) {
                const { alias } = from;
                if (alias === undefined)
                    continue;
                // Docker compares without case, hadolint with it.
                const name = options.likeHadolint ? alias.text : alias.text.toLowerCase();
                const first = seen.get(name);
                if (first === undefined)
                    seen.set(name, from);
                else
                    yield {
                        at: alias,
                        message: `The stage name ${alias.text} is taken`,
                        instruction: from,
                        related: [{ at: first.alias ?? first, message: 'the first stage of that name' }],
                    };
            }
        },
    },
};
const reservedStage = {
    id: 'reserved-stage-name',
    aliases: ['DL3063', 'ReservedStageName'],
    severity: 'low',
    confidence: 'high',
    title: 'A stage has a name that Docker keeps for itself',
    why: 'Nothing can refer to the stage: the name means the empty image or the build context',
    remedy: 'Give the stage another name.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM debian:12 AS scratch\n' }, { text: 'FROM debian:12 AS context\n' }],
        good: [{ text: 'FROM debian:12 AS build\n' }],
    },
    check: {
        level: 'warning',
        on: ['FROM'],
        *instruction(instruction, { options }) {
            const { alias } = instruction;
            // hadolint knows the names in lower case only, BuildKit in any.
            const name = options.likeHadolint ? alias?.text : alias?.text.toLowerCase();
            if (alias !== undefined && (name === 'scratch' || name === 'context'))
                yield { at: alias, message: `The stage name ${alias.text} is reserved` };
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/sudo.js





const sudo = {
    id: 'sudo',
    aliases: ['DL3004'],
    severity: 'medium',
    confidence: 'high',
    title: 'sudo in a build step',
    why: 'A build step already runs as root, and sudo left in the image lets whoever breaks into the container become root',
    remedy: 'Run the command before the USER instruction, or as `USER root` followed by the old user; gosu drops rights at start.',
    controls: controls/* controls */.ne.user,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN sudo apt-get update\n' }, { text: 'FROM debian:12\nRUN true && (cd /tmp; sudo make install)\n' }],
        good: [{ text: 'FROM debian:12\nRUN apt-get install -y sudo=1.9\n' }, { text: 'FROM debian:12\nRUN echo "sudo make me a sandwich"\n' }],
    },
    check: {
        level: 'error',
        onbuild: true,
        *shell(script, run, context) {
            yield* firstCommand(script, ({ name }) => name === 'sudo', () => 'sudo runs in a build step', () => withoutSudo(run, context));
        },
    },
};
/** What stays a program when it comes first: no flag, assignment, list, test or word that the shell keeps for itself. */
const plainProgram = /^(?!(?:if|then|elif|else|fi|for|select|while|until|do|done|case|esac|in|function|coproc|time)$)[A-Za-z0-9_./][^=]*$/;
/** A build step runs as root unless USER says otherwise, so the word does nothing. */
function withoutSudo(instruction, context) {
    const found = shellRun(instruction, context);
    if (found === undefined)
        return undefined;
    const stage = context.stageOf(found.run);
    const before = stage?.instructions.slice(0, stage.instructions.indexOf(found.run)) ?? [];
    for (let at = stage?.parent; at !== undefined; at = at.parent)
        before.push(...at.instructions);
    if (before.some(({ keyword }) => keyword === 'USER') || rootImage(stage, context) === undefined)
        return undefined;
    const edits = [];
    for (const command of found.script.commands.filter(({ name }) => name === 'sudo')) {
        const [next] = command.args;
        const head = programWord(command);
        if (head === undefined || next === undefined || !plainProgram.test(next.text))
            return undefined;
        const [from, to] = [exactSpan(head, found.script, context), exactSpan(next, found.script, context)];
        // Words on two lines stay as they are.
        if (from === undefined || to === undefined || !/^[ \t]+$/.test(context.document.text.slice(from.end, to.start)))
            return undefined;
        edits.push((0,src_rule/* remove */.TF)({ start: from.start, end: to.start }));
    }
    return edits.length === 0 ? undefined : (0,src_rule/* suggested */.Mf)((0,src_rule/* fix */.Up)('Leave out sudo: the step runs as root', ...edits));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/useradd-with-high-uid.js




const highUid = {
    ...controls/* configuration */.HF,
    id: 'useradd-with-high-uid',
    aliases: ['DL3046'],
    title: 'useradd with a high number and without -l',
    why: 'It writes a sparse log with a place for every number below, which becomes gigabytes in a layer',
    remedy: 'Add --no-log-init (-l).',
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN useradd -u 123456 app\n' }],
        good: [{ text: 'FROM debian:12\nRUN useradd -l -u 123456 app\n' }, { text: 'FROM debian:12\nRUN useradd -u 12345 app\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script, run, context) {
            const guilty = (command) => command.name === 'useradd' && !hasFlag(command, 'l', 'no-log-init') && highestUid(command) > 5;
            yield* firstCommand(script, guilty, () => 'useradd sets a high number without -l', () => editCommands(run, context, 'Add -l', guilty, programWord, 'after', ' -l'));
        },
    },
};
/** Letters of the number behind -u. */
function highestUid(command) {
    const lengths = command.args.flatMap((word, index) => flagNames(word).includes('u') ? [command.args[index + 1]?.value.length ?? 0] : []);
    return Math.max(0, ...lengths);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/users.js
// USER: who runs in the container.


const lastUserRoot = {
    id: 'last-user-root',
    aliases: ['DL3002'],
    severity: 'medium',
    confidence: 'high',
    title: 'The last USER is root',
    why: 'Whoever breaks out of the program is root in the container, one kernel defect away from root on the host',
    remedy: 'End the stage with a USER that has no rights of its own.',
    controls: controls/* controls */.ne.user,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nUSER root\n' }, { text: 'FROM alpine:3.20\nUSER app\nUSER 0:0\n' }],
        good: [{ text: 'FROM alpine:3.20\nUSER root\nRUN true\nUSER app\n' }, { text: 'FROM alpine:3.20\nRUN true\n' }],
    },
    check: {
        level: 'warning',
        *stage(stage, context) {
            const last = stage.instructions.findLast((instruction) => instruction.keyword === 'USER');
            if (last !== undefined && /^(?:root|0)$/.test(userOf(last, context)))
                yield { at: last.argument, message: `The stage ends with USER ${last.argument.value}`, instruction: last };
        },
    },
};
const namedUser = {
    id: 'user-not-numeric',
    audience: 'pedantic',
    aliases: ['DL3066'],
    severity: 'low',
    confidence: 'high',
    title: 'USER is a name and no number',
    why: 'Kubernetes cannot tell that a named user is not root, so pods with runAsNonRoot are refused',
    remedy: 'Write the number of the user: USER 1000.',
    controls: controls/* controls */.ne.user,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nUSER app\n' }, { text: 'FROM alpine:3.20\nENV NAME=app\nUSER $NAME\n' }],
        good: [
            { text: 'FROM alpine:3.20\nUSER 1000:app\n' },
            { text: 'FROM alpine:3.20\nARG UID\nUSER ${UID}\n' },
            { text: 'FROM alpine:3.20\nENV UID=1000\nUSER $UID\n' },
        ],
    },
    check: {
        level: 'info',
        on: ['USER'],
        *instruction(instruction, context) {
            const { argument } = instruction;
            const user = userOf(instruction, context);
            if (!/^\d*$/.test(user) && !isGivenByBuild(user, instruction, context))
                yield { at: argument, message: `USER ${argument.text} is not a number` };
        },
    },
};
/** Whether a variable has the name or number: one that has a name by default is as good as the name. */
function isGivenByBuild(user, instruction, context) {
    if (!user.includes('$'))
        return false;
    const { document, options } = context;
    if (!options.likeHadolint) {
        const value = (0,expand/* expand */.fT)(user, context.scopeAt(instruction), document.escape) ?? '';
        return /^\d*$/.test(value);
    }
    // hadolint takes the first name of every ARG before, in whatever stage, and looks for its letters.
    return document.instructions.some((entry) => {
        const name = entry.keyword === 'ARG' && entry.start < instruction.start ? entry.pairs[0]?.name.value : undefined;
        return name !== undefined && (user.includes(`$${name}`) || user.includes(`\${${name}}`));
    });
}
/** What stands before the colon. To hadolint a blank behind it is part of it, to Docker it is not. */
function userOf({ argument }, { document, options }) {
    const [user = '', group] = argument.value.split(':', 2);
    const blank = options.likeHadolint && group === undefined && /[ \t]/.test(document.text[argument.end] ?? '');
    return blank ? `${user} ` : user;
}
const userRules = [lastUserRoot, namedUser];

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/credential-shapes.js
// Texts that are credentials by their form alone. Short on purpose: secret-scan knows hundreds; these are the ones that
// end up in Dockerfiles, judged without reaching into another engine.
const credentialShapes = [
    { what: 'an AWS access key', hint: 'A', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
    { what: 'a GitHub token', hint: 'gh', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/ },
    { what: 'a GitHub token', hint: 'github_pat_', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/ },
    { what: 'a GitLab token', hint: 'glpat-', pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/ },
    { what: 'a Slack token', hint: 'xox', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{20,200}/ },
    { what: 'an npm token', hint: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
    { what: 'a Docker Hub token', hint: 'dckr_', pattern: /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{27,64}/ },
    { what: 'a PyPI token', hint: 'pypi-', pattern: /\bpypi-AgEI[A-Za-z0-9_-]{50,400}/ },
    { what: 'a Google API key', hint: 'AIza', pattern: /\bAIza[A-Za-z0-9_-]{35}\b/ },
    { what: 'a Stripe key', hint: '_live_', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,200}/ },
    { what: 'a SendGrid key', hint: 'SG.', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/ },
    { what: 'an Anthropic key', hint: 'sk-ant-', pattern: /\bsk-ant-[a-z0-9]{3,10}-[A-Za-z0-9_-]{40,200}/ },
    { what: 'an OpenAI key', hint: 'sk-', pattern: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}/ },
    { what: 'a Hugging Face token', hint: 'hf_', pattern: /\bhf_[A-Za-z]{34}\b/ },
    { what: 'a Vault token', hint: 'hvs.', pattern: /\bhvs\.[A-Za-z0-9_-]{24,200}/ },
    { what: 'a JSON web token', hint: 'eyJ', pattern: /\beyJ[A-Za-z0-9_-]{15,2000}\.eyJ[A-Za-z0-9_-]{15,4000}\.[A-Za-z0-9_-]{20,2000}/ },
    {
        what: 'a private key',
        hint: '-----BEGIN',
        pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----/,
    },
];
/** `scheme://user:password@host`, the password being no variable and no placeholder. */
const passwordInAddress = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@'"$]{0,100}:([^\s:/@'"$<>{}]{4,200})@[A-Za-z0-9[]/;
function findCredential(text) {
    const bounded = text.slice(0, 64 * 1024);
    for (const { what, hint, pattern } of credentialShapes) {
        if (!bounded.includes(hint))
            continue;
        const match = pattern.exec(bounded);
        if (match === null || isPlaceholder(match[0]))
            continue;
        return {
            what,
            start: match.index,
            end: match.index + match[0].length,
            redacted: `${match[0].slice(0, 4)}… (${match[0].length} letters)`,
        };
    }
    const match = bounded.includes('://') ? passwordInAddress.exec(bounded) : null;
    const password = match?.[1];
    if (match === null || password === undefined || isPlaceholder(password))
        return undefined;
    const end = match.index + match[0].length - 2;
    return { what: 'a password in an address', start: end - password.length, end, redacted: `(${password.length} letters)` };
}
/** What documentation writes in place of a credential, and what a build image's throw-away database gets. */
function isPlaceholder(value) {
    const plain = value.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (plain.length < 4)
        return true;
    if (/example|changeme|placeholder|dummy|yourtoken|yourpass|yoursecret|xxxx|todo|redacted|insert|replace|fake/.test(plain))
        return true;
    if (/^(?:password|passwd|secret|token|pass|test|testing|dev|local|none|null|undefined|true|false|root|admin|user|postgres|mysql|default|empty)\d{0,3}$/.test(plain))
        return true;
    return new Set(plain).size < 3;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/secret-severity.js
// How bad a variable with the name of a secret is: what its name really says, and whether a value stands beside it.

/** The name tells of where, who, which or how many, and of no secret: `DB_PASSWORD_FILE`, `USERNAME`, `SECRETLINT_VERSION`. */
const besideSecret = /(?:_|^)(?:file|path|dir|version|url|uri|host|port|id|name|type|enabled?|disabled?|method|ttl|length|size|public|pub|user(?:name)?|count|limit|expir\w{0,20}|timeout|algorithm|prefix|region)$/i;
/** A word of its own in the name: `TOKENIZERS_PARALLELISM`, `SECRETLINT_HOME` and `PRIVATE_NETWORK` have none. */
const secretWord = /(?:_|^)\w{0,30}?(?:password|passwd|secret|token|(?:api|client|access|private|secret|auth|account|license)_?key)s?(?:_|$)/i;
/**
 * `high` where a value that may be live stands in the file or is baked in from an argument; `medium` where only the way of passing
 * it is wrong, or the value is one of those that everybody has; `low` where nothing says that there is a secret.
 */
function secretSeverity({ name, value }, keyword) {
    const text = value?.value ?? '';
    if (besideSecret.test(name.value) || !secretWord.test(name.value))
        return 'low';
    // A default that is empty is filled in when the container runs.
    if (text === '')
        return keyword === 'ARG' ? 'medium' : 'low';
    if (text.includes('$'))
        return keyword === 'ENV' && /^\$\{?\w{1,200}\}?$/.test(text) ? 'medium' : 'low';
    // A path, an address, a number or a switch.
    if (/^(?:[./~]|[a-z]{2,10}:\/\/|\d{1,5}$|(?:true|false|yes|no|on|off)$)/i.test(text))
        return 'low';
    return isPlaceholder(text) || isOfItsName(text, name.value) ? 'medium' : 'high';
}
/** `PASSWORD=secret`, `TOKEN=my-token`, `SECRET_KEY_BASE=precompile`: one plain word is a stand-in more often than a secret. */
function isOfItsName(text, name) {
    return /^[a-z]{1,12}$/i.test(text) || text.toLowerCase().replace(/[^a-z]/g, '') === name.toLowerCase().replace(/[^a-z]/g, '');
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/variables.js
// ENV and ARG.


const selfReference = {
    id: 'env-refers-to-itself',
    aliases: ['DL3044'],
    severity: 'medium',
    confidence: 'high',
    title: 'ENV uses a variable that it sets itself',
    why: 'All values of one ENV see the variables as they were before it, so this one is empty or old',
    remedy: 'Set the first variable in an ENV of its own.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nENV HOME_DIR=/app BIN=$HOME_DIR/bin\n' }],
        good: [
            { text: 'FROM alpine:3.20\nENV HOME_DIR=/app\nENV BIN=$HOME_DIR/bin\n' },
            { text: 'FROM alpine:3.20\nENV PATH=/app/bin:$PATH\n' },
        ],
    },
    check: {
        level: 'error',
        *file({ document }) {
            const known = new Set();
            for (const instruction of document.instructions) {
                if (instruction.keyword === 'ARG')
                    for (const { name } of instruction.pairs)
                        known.add(name.value);
                if (instruction.keyword !== 'ENV')
                    continue;
                const { pairs } = instruction;
                const uses = usesOf(pairs);
                const wrong = pairs.find((pair) => !known.has(pair.name.value) && uses.some(pair));
                for (const { name } of pairs)
                    known.add(name.value);
                if (wrong !== undefined)
                    yield { at: wrong, message: `${wrong.name.value} is set and used in the same ENV`, instruction };
            }
        },
    },
};
/** Which names the values of one ENV use; read once, as it may have thousands. */
function usesOf(pairs) {
    const users = new Map();
    for (const pair of pairs)
        for (const [, braced, bare] of (pair.value?.text ?? '').matchAll(/\$(?:\{([^{}$]{1,200})\}|([A-Za-z0-9_]{1,200}))/g)) {
            const name = (braced ?? bare);
            const list = users.get(name);
            // The pair itself, and one other, are all that is asked for.
            if (list === undefined)
                users.set(name, [pair]);
            else if (list.length < 2 && !list.includes(pair))
                list.push(pair);
        }
    return { some: (pair) => users.get(pair.name.value)?.some((other) => other !== pair) === true };
}
/** Names that hold credentials, or say whose, in the documentation of the services they belong to. */
const sensitive = new Set([
    'ACCESS_TOKEN',
    'APPLICATION_KEY',
    'APP_SECRET',
    'AUTH_TOKEN',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'BITTREX_API_KEY',
    'BITTREX_API_SECRET',
    'CF_PASSWORD',
    'CF_USERNAME',
    'CIRCLE_TOKEN',
    'CI_DEPLOY_PASSWORD',
    'CI_DEPLOY_USER',
    'DOCKERHUB_PASSWORD',
    'DOCKER_EMAIL',
    'DOCKER_PASSWORD',
    'DOCKER_USERNAME',
    'FACEBOOK_ACCESS_TOKEN',
    'FACEBOOK_APP_ID',
    'FACEBOOK_APP_SECRET',
    'FIREBASE_API_TOKEN',
    'FIREBASE_TOKEN',
    'FOSSA_API_KEY',
    'GH_ENTERPRISE_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENTERPRISE_TOKEN',
    'GITHUB_TOKEN',
    'HEROKU_API_KEY',
    'HEROKU_API_USER',
    'NPM_AUTH_TOKEN',
    'NPM_TOKEN',
    'OKTA_AUTHN_GROUPID',
    'OKTA_CLIENT_ORGURL',
    'OKTA_CLIENT_TOKEN',
    'OKTA_OAUTH2_CLIENTID',
    'OKTA_OAUTH2_CLIENTSECRET',
    'OPENAI_API_KEY',
    'OS_PASSWORD',
    'OS_USERNAME',
    'POSTGRES_PASSWORD',
    'SLACK_TOKEN',
    'STRIPE_API_KEY',
    'STRIPE_DEVICE_NAME',
    'TRAVIS_OS_NAME',
    'TRAVIS_SECURE_ENV_VARS',
    'TRAVIS_SUDO',
    'VAULT_CLIENT_KEY',
    'VAULT_TOKEN',
]);
const suspicious = /api_key|client_key|password|private|secret|token|username/i;
function isSensitiveName(name) {
    return sensitive.has(name.toUpperCase()) || suspicious.test(name);
}
const sensitiveName = {
    id: 'sensitive-variable',
    aliases: ['DL3064'],
    severity: 'high',
    confidence: 'medium',
    title: 'ARG or ENV with the name of a credential',
    why: 'The value stays in the image and its history, where everyone who can pull the image reads it',
    remedy: 'Use RUN --mount=type=secret during the build, and the secret store of the platform at run time.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nARG NPM_TOKEN\n' }, { text: 'FROM alpine:3.20\nENV DB_PASSWORD=x\n' }],
        good: [{ text: 'FROM alpine:3.20\nENV PORT=80\n' }],
    },
    check: {
        level: 'warning',
        on: ['ARG', 'ENV'],
        onbuild: true,
        *instruction(instruction, { options }) {
            const { pairs } = instruction;
            // hadolint reads one name of an ARG, though BuildKit takes several.
            const read = options.likeHadolint && instruction.keyword === 'ARG' ? pairs.slice(0, 1) : pairs;
            const guilty = read.filter(({ name }) => isSensitiveName(name.value));
            const severities = guilty.map((pair) => secretSeverity(pair, instruction.keyword));
            // The worst of an instruction stands for it; in hadolint's own formats, where severity does not show, the first.
            const gravest = options.likeHadolint ? severities[0] : byWeight.find((severity) => severities.includes(severity));
            const worst = gravest === undefined ? -1 : severities.indexOf(gravest);
            const pair = guilty[worst];
            if (pair !== undefined)
                yield {
                    at: pair.name,
                    message: `${instruction.keyword} ${pair.name.value} has the name of a credential`,
                    severity: severities[worst],
                };
        },
    },
};
const byWeight = ['high', 'medium', 'low'];
const variableRules = [selfReference, sensitiveName];

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/wget-and-curl.js


const bothDownloaders = {
    ...controls/* configuration */.HF,
    id: 'wget-and-curl',
    aliases: ['DL4001'],
    title: 'Both wget and curl are used',
    why: 'Two programs for one purpose are twice to patch, and twice at hand for whoever gets into the container',
    remedy: 'Choose one of them.',
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN wget -q https://example.com/a\nRUN curl https://example.com/b\n' }],
        good: [{ text: 'FROM debian:12\nRUN curl https://example.com/a\nFROM alpine:3.20\nRUN wget -q https://example.com/b\n' }],
    },
    check: {
        level: 'warning',
        *file(context) {
            for (const { instructions } of sectionsWithTriggers(context)) {
                const seen = new Set();
                for (const run of instructions.filter(isRun)) {
                    const script = context.script(run.command);
                    const found = script.commands.filter(({ name }) => name === 'curl' || name === 'wget');
                    for (const { name } of found)
                        seen.add(name ?? '');
                    const [first] = found;
                    if (first !== undefined && seen.size > 1)
                        yield { at: script.place(first.node), message: 'Both wget and curl are used in this stage', instruction: run };
                }
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/wget-progress-bar.js






const wgetProgress = {
    ...controls/* configuration */.HF,
    id: 'wget-progress-bar',
    audience: 'pedantic',
    aliases: ['DL3047'],
    title: 'wget draws a progress bar into the log',
    why: 'A download fills the log with thousands of lines, in which the one that matters is not found',
    remedy: 'Add --progress=dot:giga, or -q or -nv.',
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN wget https://example.com/x\n' }],
        good: [
            { text: 'FROM debian:12\nRUN wget --progress=dot:giga https://example.com/x\n' },
            { text: 'FROM debian:12\nRUN wget -nv https://example.com/x\n' },
        ],
    },
    check: {
        level: 'info',
        onbuild: true,
        *shell(script, run, context) {
            const quiet = ['progress', 'q', 'quiet', 'o', 'output-file', 'a', 'append-output', 'no-verbose'];
            const guilty = (command) => command.name === 'wget' && !hasFlag(command, ...quiet) && !hasArg(command, '-nv');
            yield* firstCommand(script, guilty, () => 'wget has neither --progress nor -q nor -nv', () => dotted(run, context, guilty));
        },
    },
};
/** The wget of BusyBox does not know the flag; which one an unknown base has is for a person to say. */
function dotted(run, context, guilty) {
    const root = rootImage(context.stageOf(run), context);
    if (root !== undefined && /alpine|busybox/.test(`${root.name}:${root.tag}`))
        return undefined;
    const draft = editCommands(run, context, 'Add --progress=dot:giga', guilty, programWord, 'after', ' --progress=dot:giga');
    return root === undefined ? (0,src_rule/* suggested */.Mf)(draft) : draft;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/yarn-cache-kept.js




const yarnCache = {
    ...kept,
    id: 'yarn-cache-kept',
    aliases: ['DL3060'],
    title: 'yarn leaves its cache in the image',
    remedy: 'End the same RUN with `yarn cache clean`, or mount a cache.',
    examples: {
        bad: [{ text: 'FROM node:22\nRUN yarn install\n' }],
        good: [{ text: 'FROM node:22\nRUN yarn install && yarn cache clean\n' }],
    },
    check: {
        level: 'info',
        *file(context) {
            for (const run of runsThatStay(context)) {
                if (mounts(run).some(({ type, target }) => (type === 'cache' || type === 'tmpfs') && target.includes('.cache/yarn')))
                    continue;
                const script = context.script(run.command);
                const install = script.commands.findIndex((command) => runs(command, ['yarn'], ['install']));
                const clean = script.commands.findIndex((command) => runs(command, ['yarn'], ['cache', 'clean']));
                const found = script.commands[install];
                if (found !== undefined && clean <= install)
                    yield {
                        at: script.place(found.node),
                        message: 'yarn install leaves its cache in the layer',
                        instruction: run,
                        // What the step takes away again it cannot call.
                        fix: () => (takesAway(script, install) ? undefined : endWith(run, context, 'yarn cache clean')),
                    };
            }
        },
    },
};
function takesAway({ commands }, install) {
    return commands
        .slice(install + 1)
        .some(({ args }) => args.some(({ value }) => /^(?:del|remove|purge|uninstall|autoremove)$|(?:^|\/)yarn$|node_modules\/?$/.test(value)));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/yum.js
// yum: answers, cache, versions.




const yumYes = {
    ...answered,
    id: 'yum-without-yes',
    aliases: ['DL3030'],
    title: 'yum install waits for an answer',
    remedy: 'Add -y.',
    examples: {
        bad: [{ text: 'FROM centos:7\nRUN yum install httpd-2.4 && yum clean all\n' }],
        good: [
            { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && yum clean all\n' },
            { text: 'FROM centos:7\nRUN yum -y localinstall x.rpm\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script, run, context) {
            const guilty = (command) => runs(command, ['yum'], installs) && !hasFlag(command, 'y', 'assumeyes');
            yield* firstCommand(script, guilty, () => 'yum install has no -y', () => editCommands(run, context, 'Add -y', guilty, (command) => verbWord(command, ...installs), 'before', '-y '));
        },
    },
};
const yumCache = {
    ...cleaned,
    id: 'yum-cache-kept',
    aliases: ['DL3032'],
    title: 'yum leaves its cache in the image',
    remedy: 'End the same RUN with `yum clean all`.',
    examples: {
        bad: [{ text: 'FROM centos:7\nRUN yum install -y httpd-2.4\n' }],
        good: [
            { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && yum clean all\n' },
            { text: 'FROM centos:7\nRUN yum install -y httpd-2.4 && rm -rf /var/cache/yum/*\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script, run, context) {
            const clean = (command) => runs(command, ['yum'], ['clean', 'all']) || runs(command, ['rm'], ['-rf', '/var/cache/yum/*']);
            yield* cleanAfter(script, run, context, ['yum'], ['install'], clean, [], () => endWith(run, context, 'yum clean all'));
        },
    },
};
const yumUnpinned = {
    ...pinned,
    id: 'yum-version-not-pinned',
    aliases: ['DL3033'],
    title: 'yum installs whatever version is newest',
    remedy: 'Write package-version, and module:stream for modules.',
    examples: {
        bad: [
            { text: 'FROM centos:7\nRUN yum install -y httpd\n' },
            { text: 'FROM centos:7\nRUN yum install -y httpd-$VERSION\n' },
            { text: 'FROM centos:8\nRUN yum module install -y php\n' },
        ],
        good: [
            { text: 'FROM centos:7\nRUN yum install -y httpd-2.4.6 ./x-1.rpm\n' },
            { text: `FROM centos:7\nARG VERSION=2.4.6\nRUN yum install -y httpd-$\{VERSION}\n` },
            { text: 'FROM centos:8\nRUN yum module install -y php:8.2\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        shell: (script, run, context) => unpinnedRpms(script, declaredBefore(run, context), ['yum'], ['module']),
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/zypper.js
// zypper: answers, cache, versions, the whole distribution.




const zypperYes = {
    ...answered,
    id: 'zypper-without-yes',
    aliases: ['DL3034'],
    title: 'zypper waits for an answer',
    remedy: 'Add -y to the command, or --non-interactive before it.',
    examples: {
        bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper install httpd=2.4 && zypper clean\n' }],
        good: [
            { text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4 && zypper clean\n' },
            { text: 'FROM opensuse/leap:15\nRUN zypper --non-interactive in httpd=2.4 && zypper clean\n' },
        ],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script, run, context) {
            const verbs = ['install', 'in', 'remove', 'rm', 'source-install', 'si', 'patch'];
            const guilty = (command) => runs(command, ['zypper'], verbs) && !hasFlag(command, 'no-confirm', 'y', 'n', 'non-interactive');
            yield* firstCommand(script, guilty, () => 'zypper has neither -y nor --non-interactive', () => editCommands(run, context, 'Add --non-interactive', guilty, (command) => verbWord(command, ...verbs), 'before', '--non-interactive '));
        },
    },
};
const zypperUpgrade = {
    ...pinned,
    id: 'zypper-dist-upgrade',
    aliases: ['DL3035'],
    title: 'zypper dist-upgrade in a build',
    remedy: 'Take a newer base image.',
    examples: {
        bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper dist-upgrade -y\n' }],
        good: [{ text: 'FROM opensuse/leap:15\nRUN zypper update -y\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script) {
            yield* firstCommand(script, (command) => runs(command, ['zypper'], ['dist-upgrade', 'dup']), () => 'zypper upgrades the whole distribution');
        },
    },
};
const zypperCache = {
    ...cleaned,
    id: 'zypper-cache-kept',
    aliases: ['DL3036'],
    title: 'zypper leaves its cache in the image',
    remedy: 'End the same RUN with `zypper clean`, or mount a cache over /var/cache/zypp.',
    examples: {
        bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4\n' }],
        good: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4 && zypper clean\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script, run, context) {
            const clean = (command) => runs(command, ['zypper'], ['clean', 'cc']);
            yield* cleanAfter(script, run, context, ['zypper'], ['install', 'in'], clean, ['/var/cache/zypp'], () => endWith(run, context, 'zypper clean'));
        },
    },
};
const zypperUnpinned = {
    ...pinned,
    id: 'zypper-version-not-pinned',
    aliases: ['DL3037'],
    title: 'zypper installs whatever version is newest',
    remedy: 'Write package=version.',
    examples: {
        bad: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd\n' }],
        good: [{ text: 'FROM opensuse/leap:15\nRUN zypper install -y httpd=2.4 "git>=2.4" x.rpm\n' }],
    },
    check: {
        level: 'warning',
        onbuild: true,
        *shell(script) {
            const loose = script.commands
                .filter((command) => runs(command, ['zypper'], ['install', 'in']))
                .flatMap((command) => define_packages(command, ['install', 'in']))
                .filter(({ value }) => !/[=<>]/.test(value) && !value.endsWith('.rpm'));
            yield* wordsProblem(script, loose, (names) => `zypper installs ${names} without a version`);
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/index.js
// The rules of hadolint under their DL ids.








































const hadolintRules = [
    ...[
        untagged,
        latest,
        untrustedRegistry,
        fixedPlatform,
        redundantPlatform,
        duplicateStage,
        reservedStage,
        instructionOrder,
        onbuildTrigger,
    ],
    ...userRules,
    ...[addForFiles, severalSources, unknownStage, ownStage, relativeTarget, wholeFilesystem, copiedArchive],
    ...[aptUnpinned, aptLists, aptYes, aptRecommends, aptCommand],
    ...[apkUnpinned, apkCache],
    ...[yumYes, yumCache, yumUnpinned, dnfYes, dnfCache, dnfUnpinned, zypperYes, zypperUpgrade, zypperCache, zypperUnpinned],
    ...[pipUnpinned, pipCache, npmUnpinned, yarnCache, gemUnpinned, goUnpinned],
    ...[senselessCommand, changeDirectory, sudo, highUid, wgetProgress, bothDownloaders, linkedShell, pipefail],
    ...[relativeWorkdir, severalCmd, severalEntrypoint, severalHealthcheck, noHealthcheck, maintainer, shellForm, port_out_of_range_portRange, consecutiveRun],
    ignoreComment,
    ...variableRules,
    ...labelRules,
];

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rules/policy/index.js + 1 modules
var policy = __nccwpck_require__(6954);
// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/calls.js
var src_calls = __nccwpck_require__(107);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/written-files.js
// What a step writes into files: by echo and printf, by sed, by the heredoc of a RUN or of a COPY.

/** More nobody writes in a step, and rules look at every line. */
const maxLength = 20_000;
function* writtenIn(instruction, context) {
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
        for (const { body } of instruction.heredocs) {
            if (body.text !== '')
                yield { text: body.text.slice(0, maxLength), files: [instruction.destination?.value ?? ''], at: body.spanOf(0, body.text.length) };
        }
        return;
    }
    if (instruction.keyword !== 'RUN')
        return;
    const script = instruction.command.form === 'exec' ? '' : context.script(instruction.command).source.text;
    for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
        if (call.name === 'sed') {
            const written = sedWrites(call);
            if (written !== '')
                yield { text: written, files: filesOf(call), at: call.at };
            continue;
        }
        if (!['echo', 'printf', 'cat', 'tee'].includes(call.name))
            continue;
        const files = filesOf(call);
        if (files.length > 0)
            yield { text: written_files_textOf(call, script), files, at: call.at };
    }
}
function written_files_textOf(call, script) {
    // What stands in a script inside a word has no place of its own.
    const bodies = call.editable
        ? call.node.redirects.flatMap(({ body }) => (body === undefined ? [] : [script.slice(body.start, body.end)]))
        : [];
    const words = call.name === 'echo' || call.name === 'printf' ? (0,src_calls/* operands */.bw)(call).map(({ value }) => value) : [];
    return [...(call.name === 'printf' ? words : [words.join(' ')]), ...bodies].join('\n').slice(0, maxLength).replaceAll('\\n', '\n');
}
/** Files by redirection, those of a tee close behind it, and of tee and sed their own words. */
function filesOf(call) {
    return [
        ...call.node.redirects.flatMap(({ operator, target }) => (operator.includes('>') && target !== undefined ? [target.value] : [])),
        ...call.readers
            .slice(0, 3)
            .flatMap(src_calls/* callsOfNode */.Lm)
            .flatMap((reader) => (reader.name === 'tee' ? (0,src_calls/* operands */.bw)(reader).map(({ value }) => value) : [])),
        ...(call.name === 'tee' || call.name === 'sed' ? (0,src_calls/* operands */.bw)(call).map(({ value }) => value) : []),
    ];
}
/** The right-hand sides of `s/old/new/`, and the text of `a`, `i` and `c`. */
function sedWrites(call) {
    if (!call.args.some(({ value }) => /^(?:-[A-Za-z]{0,5}i|--in-place)/.test(value)))
        return '';
    return call.args
        .flatMap(({ value }) => {
        const text = value.slice(0, 2000);
        const start = /(?:^|[;\s\d/}])s([/|#,@!%:~])/.exec(text);
        if (start === null)
            return /^[^/]{0,200}[aic]\s?\\?/.test(text) && !text.startsWith('/') ? [text] : [];
        const [, divider = '/'] = start;
        return [text.slice(start.index + start[0].length).split(divider)[1] ?? ''];
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/accounts.js
// Accounts that may do more than they need: a second root, an empty password, a group that may become root.




const onRun = { on: ['RUN'], onbuild: true };
const secondRoot = {
    id: 'second-root-account',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'An account other than root has the number of root',
    why: 'It is root under another name: what looks at names takes it for an account without rights, and it has all of them',
    remedy: 'Give the account a number of its own, and rights to the files it needs.',
    controls: controls/* controls */.ne.user,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN useradd -o -u 0 -g 0 deploy\n' },
            { text: 'FROM alpine:3.20\nRUN echo "deploy:x:0:0::/root:/bin/sh" >> /etc/passwd\n' },
            { text: 'FROM debian:12\nRUN usermod --non-unique --uid=0 deploy\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN useradd -u 1000 -g 0 deploy\n' },
            { text: 'FROM alpine:3.20\nRUN echo "root:x:0:0:root:/root:/bin/sh" > /etc/passwd\n' },
            { text: 'FROM debian:12\nRUN useradd -r -u 0$UID deploy\n' },
        ],
    },
    check: {
        on: ['RUN', 'COPY'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'RUN') {
                for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                    if (!accountPrograms.has(call.name) || optionOf(call, 'u', 'uid') !== '0')
                        continue;
                    if ((0,src_calls/* operands */.bw)(call).at(-1)?.value !== 'root')
                        yield { at: call.at, message: `${call.name} makes an account with the number 0` };
                }
            }
            for (const { text, files, at } of writtenIn(instruction, context))
                if (files.includes('/etc/passwd') && /^(?!root:)[\w.-]{1,64}:[^:\n]{0,200}:0{1,4}:/m.test(text))
                    yield { at, message: '/etc/passwd gets an account with the number 0' };
        },
    },
};
const accountPrograms = new Set(['useradd', 'usermod', 'adduser']);
/** The word behind a flag, or that stands in it: `-u 0`, `-u0`, `-ou 0`, `--uid 0`, `--uid=0`. */
function optionOf({ args }, short, long) {
    for (const [index, { value }] of args.entries()) {
        if (value === `--${long}`)
            return args[index + 1]?.value;
        if (value.startsWith(`--${long}=`))
            return value.slice(long.length + 3);
        if (!value.startsWith('-') || value.startsWith('--'))
            continue;
        const at = value.indexOf(short);
        if (at === 1 && value.length > 2)
            return value.slice(2);
        if (at > 0 && at === value.length - 1)
            return args[index + 1]?.value;
    }
    return undefined;
}
const passwordRemoved = {
    id: 'account-without-password',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'An account has an empty password',
    why: 'Whoever gets a prompt of su, sudo or SSH becomes that account with the return key',
    remedy: 'Lock the account with `passwd -l`, or leave it as useradd makes it: locked.',
    controls: controls/* controls */.ne.user,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN passwd -d root\n' },
            { text: "FROM debian:12\nRUN usermod -p '' root\n" },
            { text: 'FROM alpine:3.20\nRUN echo "root::0:0:root:/root:/bin/sh" > /etc/passwd\n' },
            { text: 'FROM alpine:3.20\nRUN echo "app::19000:0:::::" >> /etc/shadow\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN passwd -l root && passwd --status root\n' },
            { text: 'FROM alpine:3.20\nRUN echo "app:!:19000:0:::::" >> /etc/shadow\n' },
            { text: "FROM debian:12\nRUN usermod -p '!' root\n" },
        ],
    },
    check: {
        on: ['RUN', 'COPY'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'RUN') {
                for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                    const removed = call.name === 'passwd' && call.args.some(({ value }) => value === '--delete' || /^-[a-z]{0,4}d[a-z]{0,4}$/.test(value));
                    const empty = (call.name === 'useradd' || call.name === 'usermod') &&
                        call.args.some(({ value }, at) => (value === '-p' || value === '--password') && call.args[at + 1]?.literal === '');
                    if (removed || empty)
                        yield { at: call.at, message: `${call.name} leaves an account without a password` };
                }
            }
            for (const { text, files, at } of writtenIn(instruction, context)) {
                const file = files.find((name) => name === '/etc/passwd' || name === '/etc/shadow');
                if (file !== undefined && /^[\w.-]{1,64}::\d/m.test(text))
                    yield { at, message: `${file} gets an account without a password` };
            }
        },
    },
};
const adminGroup = {
    id: 'user-in-admin-group',
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: 'An account is in a group that may become root',
    why: 'USER then names an account without rights that has them after all, and the group is never looked at again',
    remedy: 'Leave the account out of sudo, wheel and admin; do the work of root before USER.',
    controls: controls/* controls */.ne.user,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN useradd -m -G sudo app\n' },
            { text: 'FROM debian:12\nRUN usermod -aG audio,wheel app\n' },
            { text: 'FROM debian:12\nRUN adduser app sudo\n' },
            { text: 'FROM alpine:3.20\nRUN addgroup app wheel\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN useradd -m -G audio,video app\n' },
            { text: 'FROM debian:12\nRUN useradd sudo\n' },
            { text: 'FROM debian:12 AS dev\nRUN useradd -m -G sudo app\nFROM alpine:3.20\n' },
            { text: 'FROM debian:12\nRUN groupadd wheel\n' },
        ],
    },
    check: {
        ...onRun,
        *instruction(run, context) {
            if (!(0,stages/* isShipped */.i)(context.stageOf(run), context))
                return;
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                const group = groupsOf(call).find((name) => /^(?:sudo|wheel|admin)$/.test(name));
                if (group !== undefined)
                    yield { at: call.at, message: `${call.name} puts an account into the group ${group}` };
            }
        },
    },
};
/** Groups that an account is put into. */
function groupsOf(call) {
    const words = (0,src_calls/* operands */.bw)(call);
    if (call.name === 'useradd' || call.name === 'usermod')
        return (optionOf(call, 'G', 'groups') ?? '').split(',');
    if (call.name === 'gpasswd')
        return call.args.some(({ value }) => value === '-a' || value === '--add') ? [words.at(-1)?.value ?? ''] : [];
    // Two names: the account and its group. With one, and the flags for it, an account or group of that name is made.
    const pair = (call.name === 'adduser' || call.name === 'addgroup') && words.length === 2 && call.args.length === 2;
    const own = call.name === 'adduser' ? [optionOf(call, 'G', 'ingroup') ?? ''] : [];
    return pair ? [words[1]?.value ?? ''] : own;
}
const rootLogin = {
    id: 'ssh-root-login',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'The SSH server lets root in by password, or anyone without one',
    why: 'The one account whose name every attacker knows can be tried from the network, and it has all rights',
    remedy: 'Write `PermitRootLogin no` and `PermitEmptyPasswords no`, or leave the server out of the image.',
    controls: controls/* controls */.ne.user,
    risks: controls/* risks */.XG.access,
    references: ['https://man.openbsd.org/sshd_config#PermitRootLogin'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN echo "PermitRootLogin yes" >> /etc/ssh/sshd_config\n' },
            { text: "FROM debian:12\nRUN sed -i 's/#PermitRootLogin prohibit-password/PermitRootLogin yes/' /etc/ssh/sshd_config\n" },
            { text: 'FROM debian:12\nCOPY <<EOF /etc/ssh/sshd_config.d/root.conf\nPermitEmptyPasswords yes\nEOF\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN echo "PermitRootLogin no" >> /etc/ssh/sshd_config\n' },
            { text: "FROM debian:12\nRUN sed -i 's/PermitRootLogin yes/PermitRootLogin no/' /etc/ssh/sshd_config\n" },
            { text: 'FROM debian:12\nRUN ! grep "PermitRootLogin yes" /etc/ssh/sshd_config\n' },
        ],
    },
    check: {
        on: ['RUN', 'COPY'],
        onbuild: true,
        *instruction(instruction, context) {
            for (const { text, at } of writtenIn(instruction, context)) {
                const [, option] = /\b(PermitRootLogin|PermitEmptyPasswords)[\s\\]{1,20}yes\b/i.exec(text) ?? [];
                if (option !== undefined)
                    yield { at, message: `The configuration of the SSH server gets ${option} yes` };
            }
        },
    },
};
const accountRules = [secondRoot, passwordRemoved, adminGroup, rootLogin];

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/build-integrity.js
// What decides, out of a reviewer's sight, how the file is read or what is run.


const foreignFrontend = {
    id: 'foreign-frontend',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'The file is read by a frontend that is not Docker’s',
    why: 'That image turns the file into build steps: whoever publishes it decides what is built, whatever the lines below say',
    remedy: 'Use `docker/dockerfile:1`, or pin the other frontend to a digest you have looked at.',
    controls: controls/* controls */.ne.trustedBase,
    risks: controls/* risks */.XG.flow,
    references: ['https://docs.docker.com/build/buildkit/frontend/'],
    examples: {
        bad: [{ text: '# syntax=acme/dockerfile-plus:latest\nFROM alpine:3.20\n' }],
        good: [
            { text: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\n' },
            { text: '# syntax=docker.io/docker/dockerfile-upstream:1.10-labs\nFROM alpine:3.20\n' },
            { text: `# syntax=acme/dockerfile@sha256:${'24454f830c'.repeat(6)}abcd\nFROM alpine:3.20\n` },
        ],
    },
    check: {
        *file({ document }) {
            for (const directive of document.directives) {
                if (directive.name !== 'syntax')
                    continue;
                const image = directive.value.split(/\s/, 1)[0] ?? '';
                if (/^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(image) || /@sha256:[0-9a-f]{64}$/.test(image))
                    continue;
                yield { at: directive, message: `The frontend is ${image.slice(0, 100)}` };
            }
        },
    },
};
/** Marks that turn the direction of text, and letters that have no width. */
const build_integrity_hidden = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\u00ad\u{e0000}-\u{e007f}]/u;
const hiddenCharacters = {
    id: 'hidden-characters',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'Characters that a reader cannot see',
    why: 'The line does something else than what review tools show, which is how a back door passes a review',
    remedy: 'Delete the characters, and ask who put them there.',
    controls: controls/* controls */.ne.trustedBase,
    risks: controls/* risks */.XG.flow,
    references: ['https://trojansource.codes/'],
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nRUN echo a \u202e b\n' }, { text: 'FROM alpine:3.20\nRUN apk\u200b add x\n' }],
        good: [{ text: 'FROM alpine:3.20\nLABEL author="Zoë Müller"\n' }, { text: '\ufeffFROM alpine:3.20\n' }],
    },
    check: {
        *file({ document, all }) {
            if (!build_integrity_hidden.test(document.text))
                return;
            for (const [at, line] of splitLines(document.text)) {
                const match = build_integrity_hidden.exec(line);
                if (match === null)
                    continue;
                const start = at + match.index;
                const instruction = all.find((entry) => entry.start <= start && start < entry.end);
                const code = match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
                yield {
                    at: { start, end: start + match[0].length },
                    message: `The line holds the invisible character U+${code}`,
                    ...(instruction === undefined ? {} : { instruction }),
                };
            }
        },
    },
};
function* splitLines(text) {
    let at = 0;
    while (at < text.length) {
        const end = text.indexOf('\n', at);
        const stop = end < 0 ? text.length : end;
        yield [at, text.slice(at, stop)];
        at = stop + 1;
    }
}
const aptKey = {
    id: 'apt-key-used',
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: 'apt-key trusts a key for every repository',
    why: 'The owner of that key can then replace any package of the distribution, and newer Debian and Ubuntu have no apt-key at all, so the build breaks',
    remedy: 'Put the key into /etc/apt/keyrings and name it in the source with `[signed-by=…]`.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.dependencies,
    examples: {
        bad: [
            { text: 'FROM debian:11\nRUN curl -fsSL https://example.com/k | apt-key add -\n' },
            { text: 'FROM debian:11\nRUN apt-key adv --keyserver keyserver.ubuntu.com --recv-keys 0123\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/k -o /etc/apt/keyrings/k.asc\n' },
            { text: 'FROM debian:11\nRUN apt-key list\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const call = (0,src_calls/* callsOf */.p9)(run, context).find(({ name, args }) => name === 'apt-key' && args.some(({ value }) => value === 'add' || value === 'adv'));
            if (call !== undefined)
                yield { at: call.at, message: 'apt-key adds a key' };
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/caches-and-health.js
// What an image carries along or lacks when it runs: caches of package managers beside those that hadolint knows, a health
// check, packages that an update alone cannot bring.





const verb = (call) => (0,src_calls/* operands */.bw)(call)[0]?.value ?? '';
const removes = (call, ...paths) => call.name === 'rm' && call.args.some(({ value, text }) => paths.some((path) => value.includes(path) || text.includes(path)));
const caches = [
    {
        what: 'npm',
        cleaner: () => 'npm cache clean --force',
        fills: (call) => call.name === 'npm' && ['ci', 'install', 'i'].includes(verb(call)) && !(0,src_calls/* callHas */.Fn)(call, '--cache'),
        cleans: (call) => (call.name === 'npm' && verb(call) === 'cache') || removes(call, '.npm'),
    },
    {
        what: 'conda',
        cleaner: ({ name }) => `${name} clean --all --yes`,
        fills: (call) => ['conda', 'mamba', 'micromamba'].includes(call.name) && ['install', 'create', 'update', 'env'].includes(verb(call)),
        cleans: (call) => ['conda', 'mamba', 'micromamba'].includes(call.name) && verb(call) === 'clean',
    },
    {
        what: 'composer',
        cleaner: () => 'composer clear-cache',
        fills: (call) => call.name === 'composer' && ['install', 'update', 'require'].includes(verb(call)) && !(0,src_calls/* callHas */.Fn)(call, '--no-cache'),
        cleans: (call) => (call.name === 'composer' && /^clear-?cache$|^cc$/.test(verb(call))) || removes(call, '.composer', 'composer/cache'),
    },
    {
        what: 'pacman',
        cleaner: () => 'pacman -Scc --noconfirm',
        fills: (call) => call.name === 'pacman' && call.args.some(({ value }) => /^-S[a-z]*y|^-S$/.test(value)) && !(0,src_calls/* callHas */.Fn)(call, 'c'),
        cleans: (call) => (call.name === 'pacman' && call.args.some(({ value }) => /^-Sc/.test(value))) || removes(call, '/var/cache/pacman'),
    },
    {
        what: 'poetry',
        fills: (call) => call.name === 'poetry' && verb(call) === 'install' && !(0,src_calls/* callHas */.Fn)(call, '--no-cache'),
        cleans: (call) => (call.name === 'poetry' && verb(call) === 'cache') || removes(call, 'pypoetry', '.cache', 'POETRY_CACHE_DIR'),
    },
];
const cacheLeft = {
    id: 'package-cache-left',
    aliases: [],
    severity: 'low',
    confidence: 'medium',
    title: 'A package manager leaves its cache in the image',
    why: 'Downloads that nobody reads again are stored and pulled with every image, and scanners report what is in them',
    remedy: 'Clean the cache in the same RUN, or mount one: `RUN --mount=type=cache,target=…`.',
    controls: controls/* controls */.ne.fewPackages,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [
            { text: 'FROM node:22\nRUN npm ci --omit=dev\n' },
            { text: 'FROM continuumio/miniconda3:24.1.2-0\nRUN conda install -y numpy=2\n' },
            { text: 'FROM archlinux:base\nRUN pacman -Syu --noconfirm git\n' },
        ],
        good: [
            { text: 'FROM node:22\nRUN npm ci --omit=dev && npm cache clean --force\n' },
            { text: 'FROM node:22\nRUN --mount=type=cache,target=/root/.npm npm ci\n' },
            { text: 'FROM node:22 AS build\nRUN npm ci\nFROM nginx:1.29\nCOPY --from=build /d /d\n' },
            { text: 'FROM archlinux:base\nRUN pacman -Syu --noconfirm git && pacman -Scc --noconfirm\n' },
        ],
    },
    check: {
        on: ['RUN'],
        *instruction(run, context) {
            if (!(0,stages/* isShipped */.i)(context.stageOf(run), context) ||
                mounts(run).some(({ type }) => type === 'cache' || type === 'tmpfs'))
                return;
            const calls = (0,src_calls/* callsOf */.p9)(run, context);
            for (const { what, fills, cleans, cleaner } of caches) {
                const filling = calls.findLastIndex(fills);
                const call = calls[filling];
                if (call === undefined || calls.slice(filling).some(cleans))
                    continue;
                yield {
                    at: call.at,
                    message: `${what} leaves its cache in the layer`,
                    ...(cleaner === undefined || !staysCallable(call, calls.slice(filling + 1))
                        ? {}
                        : { fix: () => appendCommand(run, context, 'Clean the cache in the same step', cleaner(call)) }),
                };
            }
        },
    },
};
/** Whether the program is there at the end of the step, under the account that filled the cache. */
function staysCallable(call, later) {
    const { name, node } = call;
    // Behind sudo the cache is another account's.
    if ((0,src_calls/* baseName */.Fl)(node.words[0]?.literal ?? '') !== name)
        return false;
    return !later.some((other) => {
        const words = other.args.map(({ value }) => value);
        if (other.name === 'rm')
            return words.some((word) => (0,src_calls/* baseName */.Fl)(word) === name || /node_modules\/?$|^\/opt\b/.test(word));
        if (!caches_and_health_managers.has(other.name) || !words.some((word) => /^(?:del|remove|purge|autoremove|autopurge|erase|rm)$/.test(word)))
            return false;
        // A name that a manager gives to many packages, or what it finds needless, may hold the program.
        return words.some((word) => /^\.|^auto|\$|^(?:npm|node|yarn|php|composer|python|conda|ruby|go)/.test(word) || word === name);
    });
}
const noHealthcheckForService = {
    id: 'service-without-healthcheck',
    audience: 'pedantic',
    aliases: ['CKV_DOCKER_2', 'DS-0026', 'DS026'],
    severity: 'low',
    confidence: 'medium',
    title: 'A service has no HEALTHCHECK',
    why: 'A server that hangs still counts as running: Docker and Swarm send it requests and never restart it',
    remedy: 'Add HEALTHCHECK CMD with a request that needs the service to work; HEALTHCHECK NONE where the orchestrator has probes of its own.',
    controls: controls/* controls */.ne.healthcheck,
    risks: controls/* risks */.XG.visibility,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nEXPOSE 8080\nCMD ["server"]\n' }],
        good: [
            { text: 'FROM alpine:3.20\nEXPOSE 8080\nHEALTHCHECK CMD server --check\nCMD ["server"]\n' },
            { text: 'FROM alpine:3.20\nEXPOSE 8080\nHEALTHCHECK NONE\nCMD ["server"]\n' },
            { text: 'FROM alpine:3.20\nCMD ["tool"]\n' },
        ],
    },
    check: {
        // hadolint's rule asks every image for one and is off by default; who switches it on gets that one.
        enabled: ({ overrides }) => !overrides.has('dl3057') && !overrides.has('healthcheck-missing'),
        *file({ document }) {
            const instructions = (0,stages/* shippedStages */.N)(document.stages).flatMap((stage) => stage.instructions);
            const port = instructions.find(({ keyword }) => keyword === 'EXPOSE');
            const starts = instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
            if (port !== undefined && starts && !instructions.some(({ keyword }) => keyword === 'HEALTHCHECK'))
                yield { at: port, message: 'A port is exposed and no HEALTHCHECK asks whether it answers', instruction: port };
        },
    },
};
const caches_and_health_managers = new Set(['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper']);
const updateAlone = {
    id: 'update-alone',
    aliases: ['CKV_DOCKER_5', 'DS-0017', 'DS017'],
    severity: 'low',
    confidence: 'high',
    title: 'Package lists are updated in a step of their own',
    why: 'The step comes from the layer cache for months, so the install after it takes packages of that day or fails on versions that are gone',
    remedy: 'Put the update into the RUN that installs.',
    controls: controls/* controls */.ne.updateAlone,
    risks: controls/* risks */.XG.dependencies,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl\n' }],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl\n' },
            { text: 'FROM debian:12\nRUN apt-get update && ./install.sh\n' },
        ],
    },
    check: {
        on: ['RUN'],
        *instruction(run, context) {
            const calls = (0,src_calls/* callsOf */.p9)(run, context);
            const updates = calls.filter((call) => caches_and_health_managers.has(call.name) && verb(call) === 'update');
            const [first] = updates;
            if (first === undefined || mounts(run).some(({ type }) => type === 'cache'))
                return;
            // yum and dnf update packages, not lists.
            if (!['apt-get', 'apt', 'apk'].includes(first.name))
                return;
            if (calls.every((call) => updates.includes(call) || ['rm', 'set', 'echo', 'true'].includes(call.name)))
                yield { at: first.at, message: `${first.name} update runs without an install` };
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/capabilities.js
// Rights that a step gives to programs and files by default: capabilities and the mask of new files.



/** Capabilities that are as good as root: their holder takes the rest. */
const likeRoot = /\bcap_(?:sys_admin|sys_module|sys_ptrace|sys_rawio|sys_chroot|dac_override|dac_read_search|setuid|setgid|setfcap|setpcap|chown|fowner|mknod|bpf|all|linux_immutable)\b|\ball[=+]/i;
const capabilityGranted = {
    id: 'capability-like-root',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A program gets a capability that is as good as root',
    why: 'Whoever runs the program, without rights of their own, can read, change or become what root can',
    remedy: 'Leave it out, or give the program only the capability that it needs, such as cap_net_bind_service for a low port.',
    controls: controls/* controls */.ne.setuid,
    risks: controls/* risks */.XG.access,
    references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN setcap cap_sys_admin+ep /usr/bin/x\n' },
            { text: 'FROM debian:12\nRUN setcap "cap_net_raw,cap_setuid=eip" /usr/bin/x\n' },
            { text: 'FROM debian:12\nRUN setcap =ep /usr/bin/x\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN setcap cap_net_bind_service=+ep /usr/bin/x\n' },
            { text: 'FROM debian:12\nRUN setcap -r /usr/bin/x && getcap /usr/bin/cap_sys_admin\n' },
            { text: 'FROM debian:12 AS a\nRUN setcap cap_sys_admin+ep /x\nFROM alpine:3.20\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            if (!(0,stages/* isShipped */.i)(context.stageOf(run), context))
                return;
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                if (call.name !== 'setcap' || (0,src_calls/* callHas */.Fn)(call, 'r'))
                    continue;
                const granted = (0,src_calls/* operands */.bw)(call).find(({ value }) => likeRoot.test(value.slice(0, 500)) || /^[=+][eip]{1,3}$/.test(value));
                if (granted !== undefined)
                    yield { at: call.spanOf(granted), message: `setcap gives ${granted.value.slice(0, 100)}` };
            }
        },
    },
};
const openUmask = {
    id: 'umask-open',
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: 'New files may be changed by everyone',
    why: 'Any process in the container, also one that an attacker has without rights, can replace what the step made',
    remedy: 'Use `umask 022`, and give single files to the account that needs them.',
    controls: controls/* controls */.ne.setuid,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [{ text: 'FROM debian:12\nRUN umask 000 && make install\n' }, { text: 'FROM debian:12\nRUN umask 0; mkdir /data\n' }],
        good: [
            { text: 'FROM debian:12\nRUN umask 022 && make install\n' },
            { text: 'FROM debian:12\nRUN umask 0002 && umask && echo umask 000\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            for (const call of (0,src_calls/* callsOf */.p9)(run, context))
                if (call.name === 'umask' && /^0{1,4}$/.test(call.args[0]?.value ?? ''))
                    yield { at: call.at, message: `umask ${call.args[0]?.value} lets everyone write` };
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/context-copied.js



const wholeContext = {
    id: 'whole-context-copied',
    aliases: [],
    severity: 'low',
    confidence: 'medium',
    title: 'Everything in the context is copied, unfiltered',
    why: 'The history of the repository, local settings and whatever lies around on the machine that builds, credentials too, end up in the image',
    remedy: 'Add a .dockerignore that keeps out `.git`, `.env` and everything the image does not need, or name the directories to copy.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: null } },
            { text: 'FROM alpine:3.20\nADD ./ /app/\n', options: { dockerignore: null } },
            { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: 'node_modules\n' } },
        ],
        good: [
            { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: '.git\n.env\n' } },
            { text: 'FROM alpine:3.20\nCOPY . /app\n', options: { dockerignore: '*\n!src\n' } },
            { text: 'FROM alpine:3.20\nCOPY . /app\n' },
            { text: 'FROM alpine:3.20\nCOPY src /app\n', options: { dockerignore: null } },
            { text: 'FROM alpine:3.20 AS a\nCOPY . /src\nFROM scratch\nCOPY --from=a /src/x /x\n', options: { dockerignore: null } },
        ],
    },
    check: {
        on: ['ADD', 'COPY'],
        *instruction(copy, context) {
            const { ignoreFile } = context.options.surroundings;
            if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || ignoreFile === undefined)
                return;
            if (copy.flags.some(({ name }) => name === 'from' || name === 'exclude'))
                return;
            const whole = copy.sources.find(({ value }) => /^(?:\.|\.\/|\/|\*|\.\/\*)$/.test(value));
            // What stays in a build stage nobody pulls.
            if (whole === undefined || !(0,stages/* isShipped */.i)(context.stageOf(copy), context))
                return;
            if (ignoreFile === 'none')
                yield { at: whole, message: `${copy.keyword} takes the whole context and there is no .dockerignore`, severity: 'medium' };
            else if (!ignoreMatcher(ignoreFile.text).ignores('.git'))
                yield { at: whole, message: `${copy.keyword} takes the whole context and ${ignoreFile.path} leaves .git in` };
        },
    },
};
const gitCopied = {
    id: 'git-directory-copied',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'The history of the repository is copied',
    why: 'Every file that was ever committed, deleted credentials too, and the tokens that CI leaves in .git/config can be read from the image',
    remedy: 'Pass what the build needs of it, such as the version, as an argument; or mount it for one RUN with `--mount=type=bind`.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nCOPY .git /app/.git\n' }, { text: 'FROM alpine:3.20\nCOPY ["./.git/", "/app/.git/"]\n' }],
        good: [
            { text: 'FROM alpine:3.20\nCOPY .gitignore .github /app/\n' },
            { text: 'FROM alpine:3.20 AS a\nFROM alpine:3.20\nCOPY --from=a /x/.git /x\n' },
        ],
    },
    check: {
        on: ['ADD', 'COPY'],
        *instruction(copy, context) {
            if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || copy.flags.some(({ name }) => name === 'from'))
                return;
            const git = copy.sources.find(({ value }) => /(?:^|\/)\.git(?:\/.{0,200})?$/s.test(value.slice(-300)) && !/^[a-z+]+:/.test(value));
            if (git === undefined)
                return;
            const shipped = (0,stages/* isShipped */.i)(context.stageOf(copy), context);
            yield {
                at: git,
                message: `${copy.keyword} takes ${git.value.slice(0, 100)} into ${shipped ? 'the image' : 'a build stage'}`,
                ...(shipped ? {} : { severity: 'low' }),
            };
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/credential-file-copied.js


const credentialFileCopied = {
    id: 'credential-file-copied',
    aliases: [],
    severity: 'high',
    confidence: 'medium',
    title: 'A file that holds credentials is copied into the image',
    why: 'Everyone who can pull the image, or the layer cache of the build, can take the credentials out, even when a later step deletes the file',
    remedy: 'Mount it for the one RUN that needs it (`--mount=type=secret`), and keep it out of the context with .dockerignore.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    references: ['https://docs.docker.com/build/building/secrets/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nCOPY .env /app/\n' },
            { text: 'FROM alpine:3.20\nCOPY keys/id_rsa /root/.ssh/id_rsa\n' },
            { text: 'FROM alpine:3.20\nADD ["conf/.aws/credentials", "/root/.aws/credentials"]\n' },
            { text: 'FROM node:22\nCOPY package.json .npmrc ./\n' },
            { text: 'FROM alpine:3.20\nCOPY server.key /etc/tls/\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nCOPY .env.example id_rsa.pub /app/\n' },
            { text: 'FROM alpine:3.20 AS a\nFROM alpine:3.20\nCOPY --from=a /x/.env /app/\n' },
            { text: 'FROM alpine:3.20\nCOPY environment.js keyboard.key.md /app/\n' },
            { text: 'FROM debian:12\nADD https://example.com/Release.key docker-archive.key /etc/apt/keyrings/\n' },
        ],
    },
    check: {
        on: ['ADD', 'COPY'],
        onbuild: true,
        *instruction(copy, context) {
            if ((copy.keyword !== 'ADD' && copy.keyword !== 'COPY') || copy.flags.some(({ name }) => name === 'from'))
                return;
            for (const source of copy.sources) {
                const kind = kinds.find(({ pattern }) => pattern.test(source.value.slice(-300)));
                if (kind === undefined || isPublicKey(source.value, copy.destination?.value ?? ''))
                    continue;
                // What is made for tests opens nothing.
                const severity = kind.severity === 'high' && madeForTests.test(source.value.slice(-300)) ? 'medium' : kind.severity;
                const shipped = (0,stages/* isShipped */.i)(context.stageOf(copy), context);
                yield {
                    at: source,
                    message: `${copy.keyword} takes ${source.value.slice(0, 100)}, ${kind.what}, into ${shipped ? 'the image' : 'a build stage'}`,
                    severity: shipped ? severity : severity === 'high' ? 'medium' : 'low',
                };
            }
        },
    },
};
const madeForTests = /(?:^|[/_.-])(?:tests?|testing|testdata|fixtures?|examples?|samples?|demo|dummy|fake|mock|snake-?oil|self-?signed|e2e)(?:[/_.-]|$)/i;
/** Keys of package repositories end with `.key` too; what an address gives is public. */
function isPublicKey(path, destination) {
    if (/^[a-z]{2,10}:\/\//i.test(path))
        return true;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /\.key$/i.test(name) && /release|archive|repo|apt|gpg|pub|signing|rpm|nodesource|keyring/i.test(`${name} ${destination}`);
}
/** The last part of a path decides, with its directory where the name alone says little. */
const kinds = [
    {
        what: 'an SSH private key',
        severity: 'high',
        pattern: /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|ssh_host_[a-z0-9]{1,10}_key)$/,
    },
    { what: 'a directory of SSH keys', severity: 'high', pattern: /(?:^|\/)\.(?:ssh|gnupg)\/?$/ },
    {
        what: 'a file of settings and secrets',
        severity: 'high',
        pattern: /(?:^|\/)\.env(?:\.(?:local|prod|production|staging|live))?(?:\.local)?$/,
    },
    { what: 'credentials of AWS', severity: 'high', pattern: /(?:^|\/)\.aws(?:\/(?:credentials)?)?$/ },
    {
        what: 'credentials of Google Cloud',
        severity: 'high',
        pattern: /(?:^|\/)(?:application_default_credentials|service[-_]?account(?:[-_]?key)?|gcp[-_]?key|credentials)\.json$/,
    },
    { what: 'credentials of Azure', severity: 'high', pattern: /(?:^|\/)\.azure\/(?:accessTokens\.json|msal_token_cache\.[a-z]{3,4})?$/ },
    {
        what: 'a kubeconfig',
        severity: 'high',
        pattern: /(?:^|\/)(?:kubeconfig(?:\.ya?ml)?|\.kube(?:\/(?:config)?)?|[^/]{1,100}\.kubeconfig)$/,
    },
    { what: 'logins to registries', severity: 'high', pattern: /(?:^|\/)(?:\.docker\/config\.json|\.dockerconfigjson|\.dockercfg)$/ },
    { what: 'logins of git', severity: 'high', pattern: /(?:^|\/)\.git-credentials$/ },
    { what: 'logins to servers', severity: 'high', pattern: /(?:^|\/)[._]netrc$/ },
    {
        what: 'logins to package registries',
        severity: 'high',
        pattern: /(?:^|\/)(?:\.pypirc|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?)$/,
    },
    // Often without a token; BuildKit's documentation names it as the example of what to mount.
    {
        what: 'which may hold tokens of package registries',
        severity: 'medium',
        pattern: /(?:^|\/)(?:\.npmrc|\.yarnrc\.yml|\.m2\/settings\.xml|auth\.json|pip\.conf|NuGet\.Config)$/,
    },
    { what: 'a token of Vault', severity: 'high', pattern: /(?:^|\/)\.vault-token$/ },
    {
        what: 'state or variables of Terraform',
        severity: 'high',
        pattern: /(?:^|\/)(?:terraform\.tfstate(?:\.backup)?|\.terraformrc|[^/]{1,100}\.auto\.tfvars)$/,
    },
    { what: 'a store of keys', severity: 'high', pattern: /(?:^|\/)[^/]{1,100}\.(?:p12|pfx|jks|keystore|ppk|kdbx)$/i },
    { what: 'a private key', severity: 'high', pattern: /(?:^|\/)(?:[^/]{1,100}\.key|[^/]{0,100}(?:key|private)[^/]{0,50}\.pem)$/i },
    { what: 'a file of passwords', severity: 'medium', pattern: /(?:^|\/)\.(?:htpasswd|pgpass|my\.cnf)$/ },
];

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/credential-arguments.js
// Where programs take a credential as a word: one line a program. What the word holds is for the rules that ask.

/** The value of a flag: the next word, or what stands behind `=`; of a short one also what is glued to it. */
const flag = (...names) => function* (call) {
    for (const [index, word] of call.args.entries()) {
        const [left = ''] = word.value.split('=', 1);
        if (names.includes(word.value)) {
            const next = call.args[index + 1];
            if (next !== undefined)
                yield { word: next, secret: next.value, how: word.value };
        }
        else if (left.startsWith('--') && names.includes(left))
            yield { word, secret: word.value.slice(left.length + 1), how: left };
    }
};
/** `-pSECRET`, with nothing between: what MySQL's programs take, whose `-p` alone asks. */
const glued = (letter) => function* (call) {
    for (const word of call.args)
        if (word.value.startsWith(`-${letter}`) && word.value.length > 2)
            yield { word, secret: word.value.slice(2), how: `-${letter}` };
};
/** The first two plain words are these; the flag counts then. */
const after = (verbs, reader) => function* (call) {
    const words = (0,src_calls/* operands */.bw)(call).map(({ value }) => value);
    if (verbs.every((verb) => words.includes(verb)))
        yield* reader(call);
};
/** `user:password` behind `-u`. */
const userAndPassword = (...names) => function* (call) {
    const all = [...flag(...names)(call), ...(names.includes('-u') ? glued('u')(call) : [])];
    for (const found of all) {
        const colon = found.secret.search(/:(?!-)/);
        if (colon >= 0)
            yield { ...found, secret: found.secret.slice(colon + 1) };
    }
};
const secretHeader = /^(?:(?:proxy-)?authorization\s?:\s{0,3}(?:(?:bearer|basic|token|apikey)\s{1,3})?|(?:private-token|job-token|deploy-token|x-api-key|x-auth-token|x-vault-token|x-jfrog-art-api|x-github-token|api-key|apikey)\s?:\s{0,3})(\S.{0,4000})$/i;
const header = (...names) => function* (call) {
    const all = [...flag(...names)(call), ...(names.includes('-H') ? glued('H')(call) : [])];
    for (const found of all) {
        const secret = secretHeader.exec(found.secret.trim())?.[1];
        if (secret !== undefined)
            yield { ...found, secret, how: 'a header' };
    }
};
/** `name value` or `name=value` among the words, as programs' `config set` takes them. */
const setting = (name) => function* (call) {
    for (const [index, word] of call.args.entries()) {
        const equals = word.value.lastIndexOf('=') < 0 ? -1 : word.value.indexOf('=');
        const left = equals < 0 ? word.value : word.value.slice(0, equals);
        if (!name.test(left.slice(0, 300)))
            continue;
        const next = call.args[index + 1];
        if (equals >= 0)
            yield { word, secret: word.value.slice(equals + 1), how: left.slice(left.lastIndexOf('/') + 1) };
        else if (next !== undefined)
            yield { word: next, secret: next.value, how: left.slice(left.lastIndexOf('/') + 1) };
    }
};
/** The plain word at a place behind the verbs. */
const credential_arguments_word = (verbs, place) => function* (call) {
    const words = (0,src_calls/* operands */.bw)(call);
    if (!verbs.every((verb, at) => words[at]?.value === verb))
        return;
    const found = words[verbs.length + place];
    if (found !== undefined)
        yield { word: found, secret: found.value, how: verbs.join(' ') };
};
const registryLogin = after(['login'], flag('-p', '--password'));
const mysql = [glued('p'), flag('--password')];
/** What a program's words may hold. */
const readers = new Map([
    ...['docker', 'podman', 'buildah', 'skopeo', 'nerdctl', 'crane', 'oras', 'helm', 'regctl'].map((name) => [name, [registryLogin]]),
    ['curl', [userAndPassword('-u', '--user', '--proxy-user'), header('-H', '--header', '--proxy-header'), flag('--oauth2-bearer')]],
    ['wget', [flag('--password', '--http-password', '--ftp-password', '--proxy-password'), header('--header')]],
    ['http', [userAndPassword('-a', '--auth')]],
    ['git', [setting(/^http\..{0,200}extraheader$/i)]],
    ['aws', [setting(/aws_(?:secret_access_key|session_token)$/)]],
    ['az', [after(['login'], flag('-p', '--password')), flag('--account-key', '--sas-token', '--connection-string')]],
    ['gcloud', [flag('--access-token')]],
    ['doctl', [flag('-t', '--access-token')]],
    ['heroku', [credential_arguments_word(['auth:token'], 0)]],
    ['npm', [setting(/(?:^|:)_(?:authToken|auth|password)$/)]],
    ['pnpm', [setting(/(?:^|:)_(?:authToken|auth|password)$/)]],
    ['yarn', [setting(/npmAuthToken$|npmAuthIdent$|(?:^|:)_(?:authToken|auth|password)$/)]],
    ['composer', [credential_arguments_word(['config'], 2), setting(/^(?:github-oauth|gitlab-token|bearer)\./)]],
    ['poetry', [setting(/^pypi-token\./), credential_arguments_word(['config'], 2)]],
    ['bundle', [credential_arguments_word(['config', 'set'], 1)]],
    ['twine', [flag('-p', '--password')]],
    ['cargo', [credential_arguments_word(['login'], 0), after(['publish'], flag('--token'))]],
    ['dotnet', [after(['nuget'], flag('--password', '-p', '--api-key', '-k'))]],
    ['nuget', [flag('-Password', '-password', '-ApiKey')]],
    ['vault', [credential_arguments_word(['login'], 0)]],
    ['snyk', [credential_arguments_word(['auth'], 0)]],
    ['sonar-scanner', [setting(/^-Dsonar\.(?:login|token|password)$/)]],
    ['sshpass', [flag('-p'), glued('p')]],
    ['redis-cli', [flag('-a', '--pass')]],
    ['mongo', [flag('-p', '--password')]],
    ['mongosh', [flag('-p', '--password')]],
    [
        'htpasswd',
        [
            function* (call) {
                const words = (0,src_calls/* operands */.bw)(call);
                const last = words.at(-1);
                if (last !== undefined && words.length > 1 && call.args.some(({ value }) => /^-[a-zA-Z]{0,5}b/.test(value)))
                    yield { word: last, secret: last.value, how: '-b' };
            },
        ],
    ],
    ...['mysql', 'mysqladmin', 'mysqldump', 'mariadb', 'mariadb-admin'].map((name) => [name, mysql]),
]);
/** Only these take a word behind a key that tells that it is a credential. */
const credentialKeys = new Map([
    ['composer', /^(?:http-basic|github-oauth|gitlab-token|bearer)\./],
    ['poetry', /^http-basic\./],
    ['bundle', /\./],
]);
/** Variables before a program, or exported, that only hold passwords. */
const passwordVariables = /^(?:PGPASSWORD|MYSQL_PWD|SSHPASS|RESTIC_PASSWORD|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|VAULT_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|GITHUB_TOKEN|GH_TOKEN|TWINE_PASSWORD|CARGO_REGISTRY_TOKEN|COMPOSER_AUTH)=/;
/** `https://user:password@host`, where the password is a variable: what is written out another rule finds. */
const credential_arguments_passwordInAddress = /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s:/@]{0,200}:)?(\$\{[A-Za-z_]\w{0,100}\})@/;
function* credentialArguments(call) {
    const key = credentialKeys.get(call.name);
    if (key === undefined || call.args.some(({ value }) => key.test(value.slice(0, 300))))
        for (const reader of readers.get(call.name) ?? [])
            yield* reader(call);
    for (const found of call.args) {
        const secret = found.literal === undefined ? credential_arguments_passwordInAddress.exec(found.value.slice(0, 4000))?.[1] : undefined;
        if (secret !== undefined)
            yield { word: found, secret, how: 'an address' };
    }
    const exported = call.name === 'export' ? call.args : [];
    for (const found of [...call.assignments, ...exported]) {
        const name = passwordVariables.exec(found.value);
        if (name !== null)
            yield { word: found, secret: found.value.slice(name[0].length), how: name[0].slice(0, -1) };
    }
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/secret-named-variable.js



const secretNamedVariable = {
    id: 'secret-named-variable',
    aliases: [],
    severity: 'medium',
    confidence: 'medium',
    title: 'ARG or ENV by which a secret is passed',
    why: 'The value stays in the image’s configuration and history, where everyone who can pull the image reads it',
    remedy: 'Pass it with `RUN --mount=type=secret` during the build and by the platform’s secret store at run time.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nARG DB_PASSWD\n' },
            { text: 'FROM alpine:3.20\nARG SIGNING_KEY\n' },
            { text: 'FROM alpine:3.20\nENV REGISTRY_AUTH=aGVsbG8gd29ybGQK\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nENV API_KEY_FILE=/run/secrets/key\n' },
            { text: 'FROM alpine:3.20\nENV PUBLIC_KEY=abc TOKEN_VERSION=2\n' },
            { text: `FROM alpine:3.20\nENV GPG_KEY=${'0D96DF4D41'.repeat(4)}\n` },
            { text: 'FROM alpine:3.20\nENV KEYBOARD=de\n' },
        ],
    },
    check: {
        on: ['ARG', 'ENV'],
        onbuild: true,
        *instruction(instruction) {
            if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV')
                return;
            for (const pair of instruction.pairs) {
                // Names that hadolint's rule has on its list are its matter.
                if (isSensitiveName(pair.name.value))
                    continue;
                if (isSecretName(pair.name.value) && mayHoldSecret(pair, instruction.keyword))
                    yield { at: pair.name, message: `${instruction.keyword} ${pair.name.value} passes a secret` };
            }
        },
    },
};
const secretPart = /(?:_|^)(?:apikey|auth|credentials?|key|pword|passwd|password|passphrase|pwd|secret|token)(?:_|$)/i;
const harmlessPart = /(?:_|^)(?:public|pub|file|path|dir|version|url|host|port|id|name|type|enabled?|method|ttl|length|size)(?:_|$)/i;
/** Whether a variable of this name holds a secret. */
function isSecretName(name) {
    return name.length <= 200 && secretPart.test(name) && !harmlessPart.test(name) && !/^(?:PWD|OLDPWD)$/.test(name);
}
/** Fingerprints, paths, addresses, numbers, switches and what only refers to another variable are no secrets. */
function mayHoldSecret({ value }, keyword) {
    const text = value?.value ?? '';
    if (text === '')
        return keyword === 'ARG';
    // One that hands on a build argument bakes it in.
    if (/^\$\{?\w+\}?$/.test(text))
        return true;
    if (isPlaceholder(text) || text.includes('$'))
        return false;
    return !/^(?:[0-9A-F]{40}|[0-9A-F]{16}|0x[0-9A-Fa-f]{8,40})$/.test(text) && !/^(?:[./~]|[a-z]+:\/\/|\d+$)/.test(text);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/credential-in-argument.js
// Credentials among the words of a command: written out, or as a build argument.







const credentialInArgument = {
    id: 'credential-in-argument',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A command gets a credential that stands in the Dockerfile',
    why: 'Everyone who can read the repository, the log of the build or the history of the image can use it',
    remedy: 'Revoke it; mount the new one with `RUN --mount=type=secret` and let the program read the file.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    references: ['https://docs.docker.com/build/building/secrets/'],
    examples: {
        bad: [
            { text: () => `FROM docker:27\nRUN docker login -u ci -p ${'Zq8-'}hunter2x registry.example\n` },
            { text: () => `FROM debian:12\nRUN curl -u ci:${'Zq8-'}hunter2x https://example.com/x\n` },
            { text: () => `FROM debian:12\nRUN curl -H "Authorization: Bearer ${'Zq8x'}hunter2x" https://example.com/x\n` },
            { text: () => `FROM debian:12\nRUN aws configure set aws_secret_access_key ${'Zq8x'}hunter2x\n` },
            { text: () => `FROM node:22\nRUN npm config set //registry.example/:_authToken=${'Zq8x'}hunter2x\n` },
            { text: () => `FROM debian:12\nRUN mysql -uroot -p${'Zq8x'}hunter2x -e "select 1"\n` },
            { text: () => `FROM debian:12\nRUN PGPASSWORD=${'Zq8x'}hunter2x psql -h db\n` },
        ],
        good: [
            { text: 'FROM docker:27\nRUN --mount=type=secret,id=t docker login -u ci --password-stdin registry.example < /run/secrets/t\n' },
            { text: 'FROM debian:12\nRUN curl -u user:password https://example.com/x && curl -H "Accept: text/plain" https://example.com/y\n' },
            {
                text: 'FROM debian:12\nRUN --mount=type=secret,id=t curl -H "Authorization: Bearer $(cat /run/secrets/t)" https://example.com/x\n',
            },
            { text: 'FROM docker:27\nRUN docker run -p 8080:80 acme/app && curl -u "$USER:$PASS" https://example.com\n' },
            { text: 'FROM debian:12\nRUN mysql -uroot -proot -e "select 1" && mkdir -p /x\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                for (const { word, secret, how } of credentialArguments(call)) {
                    if (word.literal === undefined || secret.includes('$') || isPlaceholder(secret))
                        continue;
                    yield {
                        at: call.spanOf(word),
                        message: `${programOf(call)} gets a credential by ${how}`,
                        evidence: `(${secret.length} letters)`,
                    };
                    break;
                }
            }
        },
    },
};
function programOf({ name }) {
    return name === '' ? 'The shell' : name;
}
const buildArgumentAsSecret = {
    id: 'build-argument-as-secret',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A build argument is used as a credential',
    why: 'RUN notes the values of all arguments in the history of the image and in the provenance of the build, where everyone who can pull it reads them',
    remedy: 'Pass it as a secret: `RUN --mount=type=secret,id=token,env=TOKEN …` and `docker build --secret id=token`.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    references: ['https://docs.docker.com/build/building/secrets/'],
    examples: {
        bad: [
            { text: 'FROM debian:12\nARG PASS\nRUN curl -u "ci:$PASS" https://example.com/x\n' },
            { text: 'FROM debian:12\nARG TOKEN\nRUN curl -H "Authorization: token ${TOKEN}" https://example.com/x\n' },
            { text: 'FROM debian:12\nARG GIT_AUTH\nRUN git clone "https://x:$GIT_AUTH@git.example/acme/app"\n' },
            { text: 'FROM node:22\nARG NPM_TOKEN\nRUN echo "//registry.example/:_authToken=$NPM_TOKEN" > .npmrc\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN --mount=type=secret,id=t,env=TOKEN curl -H "Authorization: token $TOKEN" https://example.com/x\n' },
            { text: 'FROM debian:12\nARG TOKEN\nRUN TOKEN=$(cat /run/secrets/t) && curl -H "Authorization: $TOKEN" https://example.com/x\n' },
            { text: 'FROM debian:12\nARG VERSION\nRUN curl -o /x "https://example.com/$VERSION/x"\n' },
            { text: 'FROM debian:12\nARG GPG_KEY=0D96DF4D4110E5C43FBFB17F2D347EA6AA65421D\nRUN gpg --recv-keys "$GPG_KEY"\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const hidden = ownNames(run, context);
            const shipped = (0,stages/* isShipped */.i)(context.stageOf(run), context);
            const told = new Set();
            for (const use of uses(run, context)) {
                const pair = argumentAt(use.name, run, context);
                if (pair === undefined || hidden.has(use.name) || told.has(use.name))
                    continue;
                told.add(use.name);
                yield {
                    at: use.at,
                    message: `${use.how}, and ${use.name} is a build argument`,
                    related: [{ at: pair.name, message: 'The argument' }],
                    ...(shipped ? {} : { severity: 'medium' }),
                };
            }
        },
    },
};
/** Of each stage the arguments that come from outside, worked out once: one with a value of its own is no secret of the caller. */
const argumentsOf = new WeakMap();
function ownArguments(stage) {
    const known = argumentsOf.get(stage);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const entry of stage.instructions)
        if (entry.keyword === 'ARG')
            for (const pair of entry.pairs)
                if ((pair.value?.value ?? '') === '' && !found.has(pair.name.value))
                    found.set(pair.name.value, pair);
    argumentsOf.set(stage, found);
    return found;
}
/** A chain of stages so long nobody writes. */
const maxParents = 100;
/** The argument of this name that a RUN sees. */
function argumentAt(name, run, context) {
    let stage = context.stageOf(run);
    for (let rounds = 0; stage !== undefined && rounds < maxParents; rounds++) {
        const pair = ownArguments(stage).get(name);
        if (pair !== undefined && pair.start < run.start)
            return pair;
        stage = stage.parent;
    }
    return undefined;
}
/** Names that the step sets itself: by a secret mount, or by an assignment. */
function ownNames(run, context) {
    const names = mounts(run).flatMap(({ type, options }) => (type === 'secret' && options.has('env') ? [options.get('env') ?? ''] : []));
    for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
        const set = ['export', 'read', 'declare', 'local'].includes(call.name) ? call.args : [];
        for (const { value } of [...call.assignments, ...set]) {
            // `export TOKEN=$TOKEN` hands on the argument.
            const [name = '', ...rest] = value.split('=');
            if (!rest.join('=').includes(`\${${name}`))
                names.push(name);
        }
    }
    return new Set(names);
}
/** Words that hand a credential to a program, and those that write a variable with the name of one into a file of credentials. */
function* uses(run, context) {
    for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
        for (const { word, secret, how } of credentialArguments(call))
            for (const name of variablesIn(secret))
                yield { name, at: call.spanOf(word), how: `${programOf(call)} gets a credential by ${how}` };
        if (call.name !== 'echo' && call.name !== 'printf')
            continue;
        for (const word of call.args) {
            if (word.literal !== undefined ||
                (!/_authToken|_password|^machine\s|\bpassword\b|BEGIN [A-Z ]{0,20}PRIVATE KEY/i.test(word.value.slice(0, 4000)) && !isKeyFile(call)))
                continue;
            for (const name of variablesIn(word.value))
                if (isSecretName(name))
                    yield { name, at: call.spanOf(word), how: `${call.name} writes a credential` };
        }
    }
}
function isKeyFile(call) {
    return call.node.redirects.some(({ target }) => /id_(?:rsa|dsa|ecdsa|ed25519)$|\.netrc$|\.npmrc$|\.git-credentials$/.test(target?.value.slice(-100) ?? ''));
}
function variablesIn(text) {
    return [...text.slice(0, 8000).matchAll(/\$\{(\w{1,100})/g)].map(([, name]) => name);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/credential-variables.js
// Variables that say where a credential lies, or that put one into what every visitor gets.



/** Variables of programs that name a file of credentials. */
const fileVariables = /^(?:GOOGLE_APPLICATION_CREDENTIALS|GOOGLE_CREDENTIALS|AWS_SHARED_CREDENTIALS_FILE|AWS_WEB_IDENTITY_TOKEN_FILE|AZURE_AUTH_LOCATION|AZURE_CLIENT_CERTIFICATE_PATH|KUBECONFIG|PGPASSFILE|NETRC|OCI_CLI_KEY_FILE|SNOWFLAKE_PRIVATE_KEY_PATH)$/;
const credentialVariableFile = {
    id: 'named-credential-file-copied',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'The file that a variable names as credentials is in the image',
    why: 'Everyone who can pull the image has the account that the program signs in with',
    remedy: 'Mount the file at run time, or let the platform sign in (workload identity); revoke what was published.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    examples: {
        bad: [
            { text: 'FROM python:3.12\nCOPY key.json /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=/app/key.json\n' },
            { text: 'FROM python:3.12\nENV GOOGLE_APPLICATION_CREDENTIALS=sa.json\nCOPY conf/sa.json .\n' },
            { text: 'FROM alpine:3.20\nCOPY cluster.yaml /etc/k\nENV KUBECONFIG=/etc/k\n' },
        ],
        good: [
            { text: 'FROM python:3.12\nCOPY app.json /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=/var/run/secrets/key.json\n' },
            {
                text: 'FROM python:3.12 AS a\nFROM python:3.12\nCOPY --from=a /key.json /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=/app/key.json\n',
            },
            { text: 'FROM python:3.12\nCOPY key.json /app/\nENV SETTINGS=/app/key.json\n' },
        ],
    },
    check: {
        *file(context) {
            const named = new Map();
            for (const instruction of context.all)
                if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG')
                    for (const pair of instruction.pairs)
                        if (fileVariables.test(pair.name.value) && pair.value !== undefined && pair.value.value !== '')
                            named.set(pair.value.value, pair);
            if (named.size === 0 || named.size > maxNamed)
                return;
            for (const copy of context.all) {
                for (const [path, pair] of named) {
                    if (!copies(copy, path))
                        continue;
                    yield {
                        at: copy,
                        message: `${copy.keyword} takes what ${pair.name.value} names into the image`,
                        instruction: copy,
                        supersedes: ['credential-file-copied'],
                        related: [{ at: pair, message: 'Names the file' }],
                        ...((0,stages/* isShipped */.i)(context.stageOf(copy), context) ? {} : { severity: 'medium' }),
                    };
                    break;
                }
            }
        },
    },
};
/** More is no Dockerfile that anyone wrote. */
const maxNamed = 50;
function copies(copy, path) {
    if ((copy.keyword !== 'COPY' && copy.keyword !== 'ADD') || copy.flags.some(({ name }) => name === 'from'))
        return false;
    if (copy.destination?.value === path)
        return true;
    const base = baseOf(path);
    return base !== '' && !base.includes('$') && copy.sources.some(({ value }) => baseOf(value) === base);
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Prefixes by which a bundler writes a variable into the pages that it makes. */
const bundled = /^(?:VITE|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|VUE_APP|EXPO_PUBLIC|GATSBY)_(\w{1,200})$/;
const credential_variables_secretWord = /(?:^|_)(?:SECRET|PASSWORD|PASSWD|PRIVATE_KEY|SERVICE_ROLE(?:_KEY)?|ACCESS_TOKEN|AUTH_TOKEN|API_TOKEN|SECRET_KEY|SECRET_ACCESS_KEY|CLIENT_SECRET)(?:_|$)/;
/** Keys that their issuers mean for pages. */
const meantForPages = /PUBLIC|PUBLISHABLE|ANON|SITE_?KEY|MAPBOX|MAPS|RECAPTCHA|SENTRY|_(?:URL|PATH|NAME|LENGTH|ENABLED|EXPIRY|FILE)$/;
const bundledSecret = {
    id: 'secret-in-client-bundle',
    aliases: [],
    severity: 'medium',
    confidence: 'medium',
    title: 'A bundler writes a secret into the pages of the application',
    why: 'Variables with this prefix are put into the JavaScript that every visitor loads, so the secret is public from the first day',
    remedy: 'Keep the secret on a server and give the pages an address to ask; revoke what was published.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    references: ['https://vite.dev/guide/env-and-mode#env-files'],
    examples: {
        bad: [
            { text: 'FROM node:22\nARG VITE_STRIPE_SECRET_KEY\nRUN npm run build\n' },
            { text: 'FROM node:22\nENV REACT_APP_DB_PASSWORD=$DB_PASSWORD\n' },
            { text: 'FROM node:22\nRUN NEXT_PUBLIC_CLIENT_SECRET=$X npm run build\n' },
        ],
        good: [
            { text: 'FROM node:22\nARG VITE_STRIPE_PUBLISHABLE_KEY\nARG NEXT_PUBLIC_SUPABASE_ANON_KEY\n' },
            { text: 'FROM node:22\nARG VITE_API_URL\nENV REACT_APP_MAPBOX_ACCESS_TOKEN=pk.x\n' },
            { text: 'FROM node:22\nRUN VITE_MODE=$SECRET npm run build\n' },
        ],
    },
    check: {
        on: ['ARG', 'ENV', 'RUN'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'ARG' || instruction.keyword === 'ENV') {
                for (const { name } of instruction.pairs)
                    if (isBundledSecret(name.value))
                        yield {
                            at: name,
                            message: `${instruction.keyword} ${name.value} ends up in the pages`,
                            supersedes: ['sensitive-variable', 'secret-named-variable'],
                        };
            }
            if (instruction.keyword === 'RUN')
                yield* inRun(instruction, context);
        },
    },
};
function* inRun(run, context) {
    if (run.keyword !== 'RUN')
        return;
    for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
        for (const word of [...call.assignments, ...(call.name === 'export' ? call.args : [])]) {
            const name = word.value.split('=', 1)[0] ?? '';
            if (isBundledSecret(name))
                yield { at: call.spanOf(word), message: `${name} ends up in the pages` };
        }
    }
}
function isBundledSecret(name) {
    const rest = bundled.exec(name)?.[1];
    return rest !== undefined && credential_variables_secretWord.test(rest) && !meantForPages.test(rest);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/docker-socket.js



const socket = /(?:^|[/=:,])(?:docker|containerd|crio|podman)\.sock(?:$|[:,/])/;
const dockerSocket = {
    id: 'docker-socket-mounted',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'The image is made for the socket of the container engine',
    why: 'Whoever can write to the socket starts a container with all rights and is root on the host',
    remedy: 'Do without it: build with a rootless BuildKit, or let a proxy pass on the few calls that are needed.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.access,
    references: ['https://docs.docker.com/engine/security/protect-access/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nVOLUME /var/run/docker.sock\n' },
            { text: 'FROM alpine:3.20\nVOLUME ["/data", "/run/containerd/containerd.sock"]\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=bind,source=docker.sock,target=/var/run/docker.sock make\n' },
            { text: 'FROM docker:27\nRUN docker run -v /var/run/docker.sock:/var/run/docker.sock acme/build\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nVOLUME /var/run/docker\n' },
            { text: 'FROM alpine:3.20\nVOLUME /data/docker.socket.d\nENV DOCKER_HOST=unix:///var/run/docker.sock\n' },
            { text: 'FROM docker:27\nRUN echo "docker run -v /var/run/docker.sock:/var/run/docker.sock acme/build"\n' },
        ],
    },
    check: {
        on: ['VOLUME', 'RUN'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'VOLUME') {
                for (const word of instruction.words)
                    if (socket.test(word.value.slice(-200)))
                        yield { at: word, message: `VOLUME is the socket ${word.value.slice(-100)}` };
            }
            if (instruction.keyword !== 'RUN')
                return;
            for (const { type, target, options, flag } of mounts(instruction)) {
                const source = options.get('source') ?? options.get('src') ?? options.get('from') ?? '';
                if (type === 'bind' && (socket.test(target) || socket.test(source)))
                    yield { at: flag, message: 'RUN mounts the socket of the engine' };
            }
            for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                if (!['docker', 'podman', 'nerdctl'].includes(call.name) || !['run', 'create'].includes((0,src_calls/* operands */.bw)(call)[0]?.value ?? ''))
                    continue;
                if (call.args.some(({ value }) => socket.test(value.slice(0, 500))))
                    yield { at: call.at, message: `${call.name} gives a container the socket of the engine`, severity: 'high' };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/downloads.js
// Programs that fetch from the network, and from where.

const fetchers = new Set(['curl', 'wget', 'wget2', 'fetch', 'aria2c', 'http', 'https', 'lwp-download', 'axel']);
function isDownload(call) {
    return fetchers.has(call.name) && !(0,src_calls/* callHas */.Fn)(call, '--version') && !addresses(call).some(isLocal);
}
/** Addresses among the words, those with variables too. */
function addresses(call) {
    return (0,src_calls/* operands */.bw)(call)
        .map(({ value }) => value)
        .concat(call.args.flatMap(({ value }) => (value.startsWith('--url=') ? [value.slice(6)] : [])))
        .filter((value) => /^(?:https?|ftp):\/\//i.test(value));
}
/** Nothing leaves the machine. */
function isLocal(address) {
    return /^[a-z]+:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]|0\.0\.0\.0)(?:[:/]|$)/i.test(address);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/download-piped-to-shell.js



const downloadPipedToShell = {
    id: 'download-piped-to-shell',
    aliases: ['curl-pipe-sh'],
    severity: 'medium',
    confidence: 'high',
    title: 'A download is run unseen',
    why: 'Whoever controls that server, or the way to it, runs what they like as root in your build, with its secrets and its output',
    remedy: 'Save the script, compare its SHA-256 with one you keep in the Dockerfile, then run it; or install a pinned package.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.integrity,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/install.sh | sh\n' },
            { text: 'FROM debian:12\nRUN wget -O- https://example.com/i | gunzip | sudo -E bash -s -- -y\n' },
            { text: 'FROM debian:12\nRUN bash <(curl -s https://example.com/i)\n' },
            { text: 'FROM debian:12\nRUN sh -c "$(curl -fsSL https://example.com/i)"\n' },
            { text: 'FROM debian:12\nRUN eval "$(wget -qO- https://example.com/i)"\n' },
            { text: "FROM debian:12\nRUN bash -c 'curl https://example.com/i | python3 -'\n" },
            { text: 'FROM debian:12\nRUN source <(curl https://example.com/env)\n' },
            { text: 'FROM debian:12\nRUN curl -o i.sh https://example.com/i.sh && chmod +x i.sh && ./i.sh\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/x.tgz | tar xz\n' },
            { text: "FROM debian:12\nRUN curl -s https://example.com/v | python3 -c 'import json,sys; print(json.load(sys.stdin))'\n" },
            { text: 'FROM debian:12\nRUN curl -o i.sh https://example.com/i.sh && echo "0123  i.sh" | sha256sum -c && sh i.sh\n' },
            { text: 'FROM debian:12\nRUN echo "curl https://example.com | sh"\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(instruction, context) {
            const run = instruction;
            const calls = (0,src_calls/* callsOf */.p9)(run, context);
            const verified = calls.some(isVerification);
            const saved = new Map();
            for (const call of calls) {
                const source = feedsInterpreter(call);
                if (source !== undefined) {
                    yield problem(call, source);
                    continue;
                }
                if (isDownload(call))
                    for (const file of savedAs(call))
                        saved.set(plain(file), call);
                if (verified)
                    continue;
                const file = runFile(call);
                const download = file === undefined ? undefined : saved.get(plain(file));
                if (download !== undefined)
                    yield problem(call, download);
            }
        },
    },
};
function problem(call, source) {
    const [address = ''] = addresses(source);
    const open = address.startsWith('http://') || (0,src_calls/* callHas */.Fn)(source, '--insecure', '--no-check-certificate');
    return {
        at: call.at,
        message: `${call.name} runs what ${source.name} fetches${address === '' ? '' : ` from ${host(address)}`}${open ? ', and nobody checks who answers' : ''}`,
        ...(open ? { severity: 'high' } : {}),
    };
}
function host(address) {
    return address.replace(/^[a-z]+:\/\//i, '').split(/[/?#]/, 1)[0];
}
const interpreters = new Set([...src_calls/* shells */.mP, 'python', 'python2', 'python3', 'perl', 'ruby', 'node', 'php', 'pwsh', 'lua', 'deno', 'bun']);
/** The download that an interpreter gets as its program, by pipe or by substitution. */
function feedsInterpreter(call) {
    const { name, args, feeders } = call;
    const nested = (index) => (index === undefined ? args : args.slice(index, index + 1)).flatMap((word) => word.nested.flatMap(src_calls/* callsIn */.Tz)).find(isDownload);
    if (name === 'eval')
        return nested();
    if (name === 'source' || name === '.')
        return nested(0);
    const versioned = interpreters.has(name) || /^(?:python|php|ruby|perl)\d[\d.]*$/.test(name);
    if (!versioned)
        return undefined;
    // `sh -c "$(…)"`, `python -c "$(…)"`, `bash <(…)`.
    const inline = args.findIndex(({ value }) => /^-[A-Za-z]*[ce]$/.test(value));
    if (inline >= 0)
        return nested(inline + 1);
    const file = (0,src_calls/* operands */.bw)(call)[0];
    if (file !== undefined && file.value !== '-' && file.value !== '/dev/stdin') {
        if (/^[<$]\(/.test(file.text) || file.text.startsWith('"$('))
            return file.nested.flatMap(src_calls/* callsIn */.Tz).find(isDownload);
        // `bash -s -- arguments` and `sh -x` read the pipe; `python script.py` does not.
        if (!(src_calls/* shells */.mP.has(name) && (0,src_calls/* callHas */.Fn)(call, 's')))
            return undefined;
    }
    if (args.some(({ value }) => value === '-m'))
        return undefined;
    const here = call.node.redirects.find(({ operator }) => operator === '<<<' || operator === '<')?.target;
    return here?.nested.flatMap(src_calls/* callsIn */.Tz).find(isDownload) ?? feeders.flatMap(src_calls/* callsOfNode */.Lm).find(isDownload);
}
const checkers = /^(?:(?:sha(?:1|224|256|384|512)|md5|b2)sum|shasum|gpgv?2?|cosign|minisign|openssl|slsa-verifier|rhash|signify)$/;
/** Compares a file with a digest or signature. */
function isVerification(call) {
    if (!checkers.test(call.name))
        return false;
    if (/^gpg2?$/.test(call.name))
        return (0,src_calls/* callHas */.Fn)(call, '--verify') || (0,src_calls/* callHas */.Fn)(call, '--decrypt');
    if (call.name === 'gpgv' || call.name === 'rhash')
        return true;
    if (/sum$/.test(call.name))
        return (0,src_calls/* callHas */.Fn)(call, '--check', 'c') || call.readers.length > 0 || inTest(call);
    return true;
}
/** `[ "$(sha256sum f)" = … ]` compares as well; its call has no reader, but its place is inside a test's word. */
function inTest(call) {
    return !call.editable || call.node.redirects.length > 0;
}
/** Files that a download writes. */
function savedAs(call) {
    const files = [];
    for (const [index, { value }] of call.args.entries()) {
        const next = call.args[index + 1]?.value;
        const short = call.name === 'curl' ? /^-[A-Za-z]*o(.*)$/.exec(value) : /^-[A-Za-z]*O(.*)$/.exec(value);
        if (value === '--output' || value === '--output-document')
            files.push(next ?? '');
        else if (value.startsWith('--output=') || value.startsWith('--output-document='))
            files.push(value.slice(value.indexOf('=') + 1));
        else if (short !== null && !value.startsWith('--'))
            files.push(short[1] === '' ? (next ?? '') : short[1]);
    }
    for (const { operator, target } of call.node.redirects)
        if (operator.includes('>') && target !== undefined)
            files.push(target.value);
    const byName = call.name === 'curl' ? (0,src_calls/* callHas */.Fn)(call, '--remote-name', 'O') : files.length === 0;
    if (byName)
        for (const address of addresses(call))
            files.push(address.replace(/[?#].*$/s, '').replace(/^.*\//s, ''));
    return files.filter((file) => file !== '' && file !== '-');
}
/** The file that a command runs: `sh file`, `./file`, `python file`. */
function runFile(call) {
    const head = call.node.words[0]?.value ?? '';
    if (interpreters.has(call.name))
        return (0,src_calls/* operands */.bw)(call)[0]?.value;
    return head.includes('/') ? head : undefined;
}
function plain(file) {
    return file.replace(/^\.\//, '');
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/end-of-life-table.js
// When releases of base images stop getting security fixes. Dates are those of the projects' own pages, the last day of
// free security support (LTS of Debian and Ubuntu's standard support included, paid extensions not). Tags are compared
// by the release they begin with. Debian and Ubuntu were compared with debian.csv (eol-lts) and ubuntu.csv (eol) of
// distro-info-data 0.58+deb12u7 in November 2026.
const products = [
    {
        what: 'Debian',
        images: /^debian$/,
        releases: {
            '6': '2016-02-29',
            squeeze: '2016-02-29',
            '7': '2018-05-31',
            wheezy: '2018-05-31',
            '8': '2020-06-30',
            jessie: '2020-06-30',
            '9': '2022-06-30',
            stretch: '2022-06-30',
            '10': '2024-06-30',
            buster: '2024-06-30',
            '11': '2026-08-31',
            bullseye: '2026-08-31',
            '12': '2028-06-30',
            bookworm: '2028-06-30',
            '13': '2030-06-30',
            trixie: '2030-06-30',
        },
    },
    {
        what: 'Ubuntu',
        images: /^ubuntu$/,
        releases: {
            '12.04': '2017-04-28',
            precise: '2017-04-28',
            '12.10': '2014-05-16',
            '13.04': '2014-01-27',
            '13.10': '2014-07-17',
            '14.04': '2019-04-25',
            trusty: '2019-04-25',
            '14.10': '2015-07-23',
            '15.04': '2016-02-04',
            '15.10': '2016-07-28',
            '16.04': '2021-04-30',
            xenial: '2021-04-30',
            '16.10': '2017-07-20',
            '17.04': '2018-01-13',
            '17.10': '2018-07-19',
            '18.04': '2023-05-31',
            bionic: '2023-05-31',
            '18.10': '2019-07-18',
            '19.04': '2020-01-23',
            '19.10': '2020-07-17',
            '20.04': '2025-05-29',
            focal: '2025-05-29',
            '20.10': '2021-07-22',
            '21.04': '2022-01-20',
            '21.10': '2022-07-14',
            '22.04': '2027-06-01',
            jammy: '2027-06-01',
            '22.10': '2023-07-20',
            '23.04': '2024-01-25',
            '23.10': '2024-07-11',
            '24.04': '2029-05-31',
            noble: '2029-05-31',
            '24.10': '2025-07-10',
            '25.04': '2026-01-15',
            '25.10': '2026-07-09',
            '26.04': '2031-05-29',
            resolute: '2031-05-29',
            '26.10': '2027-07-15',
        },
    },
    {
        what: 'Alpine',
        images: /^alpine$/,
        releases: {
            '2': '2017-11-01',
            '3.1': '2016-11-01',
            '3.2': '2017-05-01',
            '3.3': '2017-11-01',
            '3.4': '2018-05-01',
            '3.5': '2018-11-01',
            '3.6': '2019-05-01',
            '3.7': '2019-11-01',
            '3.8': '2020-05-01',
            '3.9': '2020-11-01',
            '3.10': '2021-05-01',
            '3.11': '2021-11-01',
            '3.12': '2022-05-01',
            '3.13': '2022-11-01',
            '3.14': '2023-05-01',
            '3.15': '2023-11-01',
            '3.16': '2024-05-23',
            '3.17': '2024-11-22',
            '3.18': '2025-05-09',
            '3.19': '2025-11-01',
            '3.20': '2026-04-01',
            '3.21': '2026-11-01',
            '3.22': '2027-05-01',
        },
    },
    { what: 'CentOS', images: /^centos$/, releases: { '5': '2017-03-31', '6': '2020-11-30', '7': '2024-06-30', '8': '2021-12-31' } },
    {
        what: 'CentOS Stream',
        images: /^quay\.io\/centos\/centos$/,
        releases: { stream8: '2024-05-31', stream9: '2027-05-31', stream10: '2030-01-01' },
    },
    {
        what: 'Fedora',
        images: /^fedora$|^registry\.fedoraproject\.org\/fedora(?:-minimal)?$/,
        releases: {
            '30': '2020-05-26',
            '31': '2020-11-24',
            '32': '2021-05-25',
            '33': '2021-11-30',
            '34': '2022-06-07',
            '35': '2022-12-13',
            '36': '2023-05-16',
            '37': '2023-12-05',
            '38': '2024-05-21',
            '39': '2024-11-26',
            '40': '2025-05-13',
            '41': '2025-12-15',
            '42': '2026-05-13',
        },
    },
    {
        what: 'Amazon Linux',
        images: /^amazonlinux$|^public\.ecr\.aws\/amazonlinux\/amazonlinux$/,
        releases: { '1': '2023-12-31', '2018': '2023-12-31', '2': '2026-06-30', '2023': '2029-06-30' },
    },
    {
        what: 'openSUSE Leap',
        images: /^opensuse\/leap$/,
        releases: {
            '42': '2019-06-30',
            '15.0': '2019-12-03',
            '15.1': '2021-02-02',
            '15.2': '2022-01-04',
            '15.3': '2022-12-31',
            '15.4': '2023-12-07',
            '15.5': '2024-12-31',
            '15.6': '2026-04-30',
        },
    },
    { what: 'Red Hat UBI', images: /^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:ubi|rhel)7(?:\/|-|$)/, releases: { '': '2024-06-30' } },
    {
        what: 'Node.js',
        images: /^node$/,
        releases: {
            '0': '2016-12-31',
            '4': '2018-04-30',
            '5': '2016-06-30',
            '6': '2019-04-30',
            '7': '2017-06-30',
            '8': '2019-12-31',
            '9': '2018-06-30',
            '10': '2021-04-30',
            '11': '2019-06-01',
            '12': '2022-04-30',
            '13': '2020-06-01',
            '14': '2023-04-30',
            '15': '2021-06-01',
            '16': '2023-09-11',
            '17': '2022-06-01',
            '18': '2025-04-30',
            '19': '2023-06-01',
            '20': '2026-04-30',
            '21': '2024-06-01',
            '22': '2027-04-30',
            '23': '2025-06-01',
            '24': '2028-04-30',
            '25': '2026-06-01',
            argon: '2018-04-30',
            boron: '2019-04-30',
            carbon: '2019-12-31',
            dubnium: '2021-04-30',
            erbium: '2022-04-30',
            fermium: '2023-04-30',
            gallium: '2023-09-11',
            hydrogen: '2025-04-30',
            iron: '2026-04-30',
            jod: '2027-04-30',
        },
    },
    {
        what: 'Python',
        images: /^python$/,
        releases: {
            '2': '2020-01-01',
            '3.3': '2017-09-29',
            '3.4': '2019-03-18',
            '3.5': '2020-09-30',
            '3.6': '2021-12-23',
            '3.7': '2023-06-27',
            '3.8': '2024-10-07',
            '3.9': '2025-10-31',
            '3.10': '2026-10-31',
            '3.11': '2027-10-31',
            '3.12': '2028-10-31',
            '3.13': '2029-10-31',
            '3.14': '2030-10-31',
        },
    },
    {
        what: 'Go',
        images: /^golang$/,
        // A release ends when the second one after it appears.
        releases: {
            '1.10': '2019-02-25',
            '1.11': '2019-09-03',
            '1.12': '2020-02-25',
            '1.13': '2020-08-11',
            '1.14': '2021-02-16',
            '1.15': '2021-08-16',
            '1.16': '2022-03-15',
            '1.17': '2022-08-02',
            '1.18': '2023-02-01',
            '1.19': '2023-08-08',
            '1.20': '2024-02-06',
            '1.21': '2024-08-13',
            '1.22': '2025-02-11',
            '1.23': '2025-08-12',
            '1.24': '2026-02-11',
            '1.25': '2026-08-15',
            '1.5': '2016-08-15',
            '1.6': '2017-02-16',
            '1.7': '2017-08-24',
            '1.8': '2018-02-16',
            '1.9': '2018-08-24',
        },
    },
    {
        what: 'Ruby',
        images: /^ruby$/,
        releases: {
            '1': '2015-02-23',
            '2': '2023-03-31',
            '3.0': '2024-04-23',
            '3.1': '2025-03-26',
            '3.2': '2026-03-31',
            '3.3': '2027-03-31',
            '3.4': '2028-03-31',
        },
    },
    {
        what: 'PHP',
        images: /^php$/,
        releases: {
            '5': '2018-12-31',
            '7': '2022-11-28',
            '8.0': '2023-11-26',
            '8.1': '2025-12-31',
            '8.2': '2026-12-31',
            '8.3': '2027-12-31',
            '8.4': '2028-12-31',
            '8.5': '2029-12-31',
        },
    },
    { what: 'OpenJDK images, which are no longer updated', images: /^(?:openjdk|java)$/, releases: { '': '2022-07-31' } },
    { what: 'AdoptOpenJDK images, which are no longer updated', images: /^adoptopenjdk(?:\/.{1,60})?$/, releases: { '': '2021-08-01' } },
    {
        what: '.NET',
        images: /^mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime|runtime-deps|sdk|core\/(?:aspnet|runtime|runtime-deps|sdk))$/,
        releases: {
            '2': '2021-08-21',
            '3': '2022-12-13',
            '5': '2022-05-10',
            '6': '2024-11-12',
            '7': '2024-05-14',
            '8': '2026-11-10',
            '9': '2026-11-10',
            '10': '2028-11-14',
        },
    },
    {
        what: 'PostgreSQL',
        images: /^postgres$/,
        releases: {
            '9': '2021-11-11',
            '10': '2022-11-10',
            '11': '2023-11-09',
            '12': '2024-11-21',
            '13': '2025-11-13',
            '14': '2026-11-12',
            '15': '2027-11-11',
            '16': '2028-11-09',
            '17': '2029-11-08',
            '18': '2030-11-14',
        },
    },
    {
        what: 'MySQL',
        images: /^mysql$/,
        releases: { '5.5': '2018-12-31', '5.6': '2021-02-28', '5.7': '2023-10-31', '8.0': '2026-04-30', '8.4': '2032-04-30' },
    },
    {
        what: 'MariaDB',
        images: /^mariadb$/,
        releases: {
            '5': '2020-04-11',
            '10.0': '2019-03-31',
            '10.1': '2020-10-17',
            '10.2': '2022-05-23',
            '10.3': '2023-05-25',
            '10.4': '2024-06-18',
            '10.5': '2025-06-24',
            '10.6': '2026-07-06',
            '10.11': '2028-02-16',
            '11.4': '2029-05-29',
        },
    },
    {
        what: 'Redis',
        images: /^redis$/,
        releases: { '2': '2015-12-31', '3': '2018-10-17', '4': '2020-04-30', '5': '2022-04-27', '6.0': '2022-04-27', '7.0': '2024-07-29' },
    },
    {
        what: 'MongoDB',
        images: /^mongo$/,
        releases: { '3': '2021-04-30', '4': '2024-02-29', '5': '2024-10-31', '6': '2025-07-31', '7': '2027-08-31', '8': '2029-10-31' },
    },
    {
        what: 'nginx',
        images: /^nginx$|^nginxinc\/nginx-unprivileged$/,
        releases: {
            '1.18': '2021-04-20',
            '1.20': '2022-05-24',
            '1.22': '2023-04-11',
            '1.23': '2023-04-11',
            '1.24': '2024-04-23',
            '1.25': '2024-04-23',
            '1.26': '2025-04-23',
            '1.27': '2025-04-23',
        },
    },
    {
        what: 'Elasticsearch',
        images: /^(?:docker\.elastic\.co\/elasticsearch\/)?elasticsearch$/,
        releases: { '5': '2019-03-11', '6': '2022-02-10', '7': '2026-01-15' },
    },
    { what: 'Apache Tomcat', images: /^tomcat$/, releases: { '6': '2016-12-31', '7': '2021-03-31', '8': '2024-03-31', '9': '2027-03-31' } },
];
/** Releases of Debian and Alpine that tags of other images end with: `python:3.12-buster`. */
const suffixes = [
    { pattern: /(?:^|-)jessie(?:-|$)/, what: 'Debian 8', end: '2020-06-30' },
    { pattern: /(?:^|-)stretch(?:-|$)/, what: 'Debian 9', end: '2022-06-30' },
    { pattern: /(?:^|-)buster(?:-|$)/, what: 'Debian 10', end: '2024-06-30' },
    { pattern: /(?:^|-)bullseye(?:-|$)/, what: 'Debian 11', end: '2026-08-31' },
    { pattern: /-alpine3\.[0-9](?:-|$)/, what: 'Alpine 3.9 or older', end: '2020-11-01' },
    { pattern: /-alpine3\.1[0-7](?:-|$)/, what: 'Alpine 3.17 or older', end: '2024-11-22' },
    { pattern: /-alpine3\.18(?:-|$)/, what: 'Alpine 3.18', end: '2025-05-09' },
    { pattern: /-alpine3\.19(?:-|$)/, what: 'Alpine 3.19', end: '2025-11-01' },
];

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/end-of-life-base.js




const endOfLifeBase = {
    id: 'end-of-life-base',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'The base image no longer gets security fixes',
    why: 'Every defect found since that day stays open in the image, and rebuilding it changes nothing',
    remedy: 'Move to a release that is still maintained.',
    controls: controls/* controls */.ne.patches,
    risks: controls/* risks */.XG.dependencies,
    references: ['https://endoflife.date/'],
    examples: {
        bad: [
            { text: 'FROM debian:stretch-slim\n', options: { now: '2026-01-01' } },
            { text: 'FROM python:2.7\n', options: { now: '2026-01-01' } },
            { text: 'FROM docker.io/library/alpine:3.12.1\n', options: { now: '2026-01-01' } },
            { text: 'ARG V=14\nFROM node:${V}-alpine\n', options: { now: '2026-01-01' } },
            { text: 'FROM python:3.12-buster\n', options: { now: '2026-01-01' } },
        ],
        good: [
            { text: 'FROM debian:12\n', options: { now: '2026-01-01' } },
            { text: 'FROM alpine:3.22\n', options: { now: '2026-01-01' } },
            { text: 'FROM debian:stretch\n', options: { now: '2020-01-01' } },
            { text: 'FROM debian:stretch\n' },
            { text: 'FROM acme/node:4\n', options: { now: '2026-01-01' } },
            { text: 'FROM ubuntu:12.041\n', options: { now: '2026-01-01' } },
        ],
    },
    check: {
        *file(context) {
            const { now } = context.options.surroundings;
            if (now === undefined)
                return;
            const today = now.toISOString().slice(0, 10);
            for (const stage of context.document.stages) {
                const { from } = stage;
                if (from.image === undefined || stage.parent !== undefined)
                    continue;
                const name = (0,expand/* expand */.fT)(from.image.value, context.scopeAt(from), context.document.escape);
                const ended = name === undefined ? undefined : endOf(name);
                if (ended === undefined || ended.end >= today)
                    continue;
                yield {
                    at: from.image,
                    message: `${ended.what} got its last fix on ${ended.end}`,
                    instruction: from,
                    // Of a build stage only what is copied out of it ships; in half a year the defects that are known add up.
                    ...(!(0,stages/* isShipped */.i)(stage, context)
                        ? { severity: 'low' }
                        : daysBetween(ended.end, now) < 180
                            ? { severity: 'medium' }
                            : {}),
                };
            }
        },
    },
};
function daysBetween(day, now) {
    return (now.getTime() - Date.parse(`${day}T00:00:00Z`)) / 86_400_000;
}
/** The first of the days on which something in the image stopped being maintained. */
function endOf(image) {
    const { registry, repository, tag = '' } = (0,dockerfile_instruction/* readImage */.AM)({ start: 0, end: image.length, text: image, value: image });
    const hub = registry === undefined || /^(?:(?:index\.)?docker\.io|registry-1\.docker\.io)$/.test(registry);
    const name = hub ? repository.replace(/^library\//, '') : `${registry}/${repository}`;
    const ends = [];
    for (const { what, images, releases } of products) {
        if (!images.test(name))
            continue;
        const release = Object.keys(releases)
            .filter((candidate) => candidate === '' || begins(tag, candidate))
            .sort((a, b) => b.length - a.length)[0];
        const end = release === undefined ? undefined : releases[release];
        if (release !== undefined && end !== undefined)
            ends.push({ what: release === '' ? what : `${what} ${release}`, end });
    }
    // Official images, and those of known publishers, name their system in the tag.
    if (!hub || !name.includes('/'))
        for (const { pattern, what, end } of suffixes)
            if (pattern.test(tag) && name !== 'debian')
                ends.push({ what, end });
    return ends.sort((a, b) => (a.end < b.end ? -1 : 1))[0];
}
/** `3.12` begins `3.12.1` and `3.12-slim`, not `3.121`. */
function begins(tag, release) {
    return tag.startsWith(release) && !/^[0-9A-Za-z]/.test(tag.slice(release.length));
}

// EXTERNAL MODULE: ./build/packages/formats/src/shell/script.js
var shell_script = __nccwpck_require__(3932);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/heredoc-errors.js



const heredocErrors = {
    id: 'heredoc-without-set-e',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A heredoc goes on after a command that failed',
    why: 'Only the last command decides whether the step succeeds, so a download, a check or a test that failed is in the image and nobody is told',
    remedy: 'Begin the heredoc with `set -e`, or join its commands with `&&`.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.integrity,
    references: ['https://docs.docker.com/reference/dockerfile/#here-documents'],
    examples: {
        bad: [
            {
                text: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\nRUN <<EOF\nwget -q https://example.com/x\nsha256sum -c x.sha256\nmv x /usr/bin/x\nEOF\n',
            },
            { text: 'FROM debian:12\nRUN bash <<EOF\nset -ux\nmake test\nmake install\nEOF\n' },
            { text: 'FROM debian:12\nRUN <<EOF\n#!/bin/bash\nmake test; make install\nEOF\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN <<EOF\nset -eux\nmake test\nmake install\nEOF\n' },
            { text: 'FROM alpine:3.20\nRUN <<EOF\nmake test &&\nmake install\nEOF\n' },
            { text: 'FROM alpine:3.20\nRUN <<EOF\n#!/bin/bash -e\nmake test\nmake install\nEOF\n' },
            { text: 'FROM debian:12\nSHELL ["/bin/bash", "-euo", "pipefail", "-c"]\nRUN <<EOF\nmake test\nmake install\nEOF\n' },
            { text: 'FROM debian:12\nRUN bash -ex <<EOF\nmake test\nmake install\nEOF\n' },
            { text: 'FROM alpine:3.20\nRUN <<EOF\necho one\nX=1\nexport X\nmake install\nEOF\n' },
            { text: 'FROM alpine:3.20\nRUN <<EOF\ncat > /etc/motd <<E\nhello\nE\nmake install\nEOF\n' },
            { text: 'FROM python:3.12\nRUN <<EOF\n#!/usr/bin/env python3\nprint(1)\nprint(2)\nEOF\n' },
            { text: 'FROM alpine:3.20\nRUN <<EOF\nmake test || exit 1\nset -o errexit\nmake all\nmake install\nEOF\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(instruction, context) {
            const run = instruction;
            if (run.command.form === 'exec' || run.heredocs.length === 0)
                return;
            const { list, source } = context.script(run.command);
            if (list === undefined)
                return;
            const whole = run.command.form === 'heredoc';
            for (const items of whole ? ownList(list, source.text, context.shellAt(run)) : listsOfShells(list, source.text)) {
                const ignored = firstIgnored(items);
                if (ignored === undefined)
                    continue;
                yield {
                    at: source.spanOf(ignored.start, ignored.end),
                    message: 'The heredoc goes on when this command fails',
                    ...(whole ? { fix: () => setE(run, context) } : {}),
                };
            }
        },
    },
};
/** Of a heredoc that is all of the step, unless the shell in force, or the one that its first line names, stops by itself. */
function ownList({ items }, text, shell) {
    const named = text.startsWith('#!');
    return (named ? /^#![^\n]{0,200}\s-[A-Za-z]{0,6}e/.test(text) : stopsAtErrors(shell)) ? [] : [items];
}
/** Of the heredocs that shells read: `bash <<EOF`. */
function listsOfShells({ items }, text) {
    return items.flatMap(({ node }) => {
        if (node.kind !== 'simple' || stopsAtErrors(node.words.map(({ value }) => value)))
            return [];
        const read = (0,shell_script/* heredocScript */.yG)(node, text);
        return read === undefined ? [] : [read.items];
    });
}
/** `-e` among the shell's own flags, or `-o errexit`. */
function stopsAtErrors(shell) {
    return (shell.slice(1).some((word) => /^-[A-Za-z]*e/.test(word) || word === 'errexit') ||
        /^(?:pwsh|powershell|cmd|python)/i.test(heredoc_errors_baseOf(shell[0] ?? '')));
}
function heredoc_errors_baseOf(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
/** The first command whose failure nothing looks at, while another one follows. */
function firstIgnored(items) {
    for (const [index, { node, separator }] of items.entries()) {
        if (setsErrexit(node))
            return undefined;
        const last = index === items.length - 1;
        if (last || separator === '&&' || separator === '||' || separator === '&')
            continue;
        // `a || true` says that a failure is meant; `a || exit 1` stops.
        if (items[index - 1]?.separator === '||' || cannotFail(node))
            continue;
        return node;
    }
    return undefined;
}
function setsErrexit(node) {
    if (node.kind !== 'simple' || node.words[0]?.literal !== 'set')
        return false;
    return node.words.slice(1).some(({ value }) => /^-[A-Za-z]*e/.test(value) || value === 'errexit');
}
const heredoc_errors_harmless = new Set(['echo', 'printf', 'export', 'set', 'shopt', 'umask', 'unset', 'true', ':', 'trap', 'alias', 'readonly', 'exit']);
function cannotFail(node) {
    if (node.kind === 'compound')
        return node.type === 'function' || node.type === 'arithmetic';
    if (node.kind !== 'simple')
        return false;
    const substitutes = [...node.assignments, ...node.words].some(({ nested }) => nested.length > 0);
    const [head, ...rest] = node.words;
    // Lines that stand in the heredoc, written to a file.
    if (head?.literal === 'cat' && rest.length === 0 && node.redirects.some(({ body }) => body !== undefined))
        return true;
    const writes = node.redirects.some(({ operator }) => operator.includes('>'));
    return !writes && !(substitutes && isAssignment(node)) && (isAssignment(node) || heredoc_errors_harmless.has(node.words[0]?.literal ?? ''));
}
function isAssignment({ words }) {
    return words.length === 0;
}
/** A first line; behind the one that names the program. */
function setE(run, context) {
    const { source } = context.script(run.command);
    const at = source.text.startsWith('#!') ? source.text.indexOf('\n') + 1 : 0;
    const { start } = source.spanOf(at, at + 1);
    const { text } = context.document;
    if (text[start - 1] !== '\n')
        return undefined;
    const newline = text[start - 2] === '\r' ? '\r\n' : '\n';
    return {
        description: 'Stop at the first command that fails',
        kind: 'suggested',
        edits: [(0,src_rule/* insertBefore */.nc)({ start, end: start }, `set -e${newline}`)],
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/kernel-directories.js


const workdirInProc = {
    id: 'workdir-in-kernel-files',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'The working directory lies in the files of the kernel',
    why: 'By `/proc/self/fd/N` a process starts in a directory of the host that the runtime left open, and out of the container (CVE-2024-21626)',
    remedy: 'Take a directory of the image, and a runtime of runc 1.1.12 or newer.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.poisoned,
    references: ['https://nvd.nist.gov/vuln/detail/CVE-2024-21626'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nWORKDIR /proc/self/fd/8\n' },
            { text: 'FROM alpine:3.20\nARG FD=7\nWORKDIR /proc/self/fd/$FD\n' },
            { text: 'FROM alpine:3.20\nWORKDIR "/dev/fd/9"\n' },
            { text: 'FROM alpine:3.20\nWORKDIR /app/../proc/1/root\n' },
        ],
        good: [{ text: 'FROM alpine:3.20\nWORKDIR /process\nWORKDIR dev\n' }, { text: 'FROM alpine:3.20\nWORKDIR /srv/proc/dev\n' }],
    },
    check: {
        on: ['WORKDIR'],
        onbuild: true,
        *instruction(instruction, context) {
            const { argument } = instruction;
            const { document } = context;
            const path = normal((0,expand/* expand */.fT)(argument.value, context.scopeAt(instruction), document.escape) ?? argument.value);
            if (/^\/(?:proc|dev|sys)(?:\/|$)/.test(path))
                yield { at: argument, message: `WORKDIR is ${path.slice(0, 100)}` };
        },
    },
};
function normal(path) {
    const parts = [];
    for (const part of path
        .slice(0, 4096)
        .replace(/^["']|["']$/g, '')
        .split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return path.replace(/^["']/, '').startsWith('/') ? `/${parts.join('/')}` : parts.join('/');
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/passwordless-sudo.js



const passwordlessSudo = {
    id: 'sudo-without-password',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'An account may become root without a password',
    why: 'The USER instruction then protects nothing: whoever gets into the container is root with one word',
    remedy: 'Do the work of root at build time, before USER, and leave sudo out of the image.',
    controls: controls/* controls */.ne.user,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers\n' },
            { text: 'FROM debian:12\nRUN sed -i "s/ALL$/NOPASSWD: ALL/" /etc/sudoers\n' },
            { text: 'FROM debian:12\nCOPY <<EOF /etc/sudoers.d/app\napp ALL=(ALL) NOPASSWD: ALL\nEOF\n' },
            { text: 'FROM debian:12\nRUN cat <<EOF > /etc/sudoers.d/app\napp ALL=(ALL) NOPASSWD:ALL\nEOF\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN echo "app ALL=(ALL) ALL" >> /etc/sudoers\n' },
            { text: 'FROM debian:12\nRUN grep NOPASSWD /etc/sudoers\n' },
            { text: 'FROM debian:12\nCOPY <<EOF /etc/sudoers.d/app\n# app ALL=(ALL) NOPASSWD: ALL\nEOF\n' },
        ],
    },
    check: {
        on: ['RUN', 'COPY'],
        onbuild: true,
        *instruction(instruction, context) {
            const told = new Set();
            if (instruction.keyword === 'RUN' && instruction.command.script.text.includes('NOPASSWD')) {
                for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                    if (['grep', 'visudo'].includes(call.name) || !call.args.some(({ value }) => /NOPASSWD/.test(value)))
                        continue;
                    told.add(call.at.start);
                    yield { at: call.at, message: 'sudo is allowed without a password' };
                }
            }
            for (const { text, files, at } of writtenIn(instruction, context)) {
                const open = /^[^#\n]{0,500}\bNOPASSWD\s{0,5}:/m.test(text) && files.some((file) => /\/sudoers(?:$|\.d(?:\/|$))/.test(file));
                if (open && !told.has(at.start))
                    yield { at, message: 'sudo is allowed without a password' };
            }
        },
    },
};
const passwordInBuild = {
    id: 'password-in-build',
    aliases: ['CKV2_DOCKER_17'],
    severity: 'high',
    confidence: 'high',
    title: 'An account gets a password that stands in the Dockerfile',
    why: 'Every container of the image has the same password, and everyone who can read the Dockerfile or the image’s history knows it',
    remedy: 'Leave the account locked; let people in by keys that are mounted at run time.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN echo "root:toor" | chpasswd\n' },
            { text: 'FROM debian:12\nRUN echo secret | passwd --stdin root\n' },
            { text: 'FROM debian:12\nRUN useradd -m -p hunter2 app\n' },
            { text: 'FROM debian:12\nRUN useradd -m --password=hunter2 app\n' },
            { text: 'FROM debian:12\nRUN chpasswd <<EOF\nroot:toor\nEOF\n' },
            { text: "FROM debian:12\nRUN printf 'toor\\ntoor\\n' | passwd root\n" },
            { text: "FROM alpine:3.20\nRUN echo 'root:$6$abc$Zq8hunter2hunter2:19000:0:::::' > /etc/shadow\n" },
        ],
        good: [
            { text: 'FROM debian:12\nRUN passwd -l root && useradd -m app\n' },
            { text: "FROM debian:12\nRUN useradd -m -p '!' app\n" },
            { text: 'FROM debian:12\nARG PW\nRUN chpasswd <<EOF\nroot:$PW\nEOF\n' },
            { text: 'FROM debian:12\nRUN echo "root:$(cat /run/secrets/password)" | chpasswd\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                if (takesPassword(call) ? fedPassword(call, run, context) : hasPassword(call))
                    yield { at: call.at, message: `${call.name} gets a password from the Dockerfile`, evidence: '(password)' };
            }
            for (const { text, files, at } of writtenIn(run, context))
                if (files.some((file) => file === '/etc/shadow' || file === '/etc/passwd') &&
                    /^[\w.-]{1,64}:\$[0-9a-z]{1,3}\$[^:$\n]{1,100}[$:]/m.test(text))
                    yield { at, message: 'An account gets a password from the Dockerfile', evidence: '(password)' };
        },
    },
};
/** Programs that read a password from their standard input. */
function takesPassword({ name, args }) {
    return (name === 'chpasswd' ||
        (name === 'passwd' && !args.some(({ value }) => /^-[dlueSi]$|^--(?:delete|lock|unlock|expire|status)$/.test(value))));
}
/** Whether what is written into it stands in the Dockerfile. */
function fedPassword(call, run, context) {
    const feeder = call.feeders
        .slice(-3)
        .flatMap(src_calls/* callsOfNode */.Lm)
        .find(({ name }) => name === 'echo' || name === 'printf');
    const here = call.node.redirects.find(({ operator }) => operator === '<<<')?.target;
    const text = here ?? feeder?.args.find(({ value }) => !value.startsWith('-'));
    if (text !== undefined)
        return text.literal !== undefined;
    const body = call.editable ? call.node.redirects.find((redirect) => redirect.body !== undefined)?.body : undefined;
    if (body === undefined)
        return false;
    return /^[^:$\n]{1,64}:[^$`\n]{1,200}$/m.test(context.script(run.command).source.text.slice(body.start, body.end));
}
/** `!`, `*` and the empty hash lock the account. */
function hasPassword(call) {
    if (call.name !== 'useradd' && call.name !== 'usermod')
        return false;
    return call.args.some(({ value, literal }, at) => {
        const password = value === '-p' || value === '--password' ? call.args[at + 1]?.literal : /^(?:--password=|-p(?=.))(.+)$/s.exec(literal ?? '')?.[1];
        return password !== undefined && /[A-Za-z0-9]/.test(password);
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/privileged-build.js


const privilegedBuild = {
    id: 'privileged-build-step',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A build step runs without its sandbox',
    why: 'Anything it runs, down to the install script of the smallest dependency, can take over the machine that builds and every later build on it',
    remedy: 'Drop the flag; do what needs such rights outside of the build.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.poisoned,
    references: ['https://docs.docker.com/reference/dockerfile/#run---security'],
    examples: {
        bad: [
            { text: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\nRUN --security=insecure make\n' },
            { text: 'FROM alpine:3.20\nRUN --network=host make\n' },
            { text: 'FROM docker:27\nRUN docker run --privileged acme/build\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN --security=sandbox --network=none make\n' },
            { text: 'FROM alpine:3.20\nRUN echo docker run --privileged acme/build\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            for (const flag of run.flags) {
                if (flag.name === 'security' && flag.value === 'insecure')
                    yield { at: flag, message: 'RUN has all rights of the builder' };
                else if (flag.name === 'network' && flag.value === 'host')
                    yield { at: flag, message: 'RUN reaches the services of the machine that builds', severity: 'medium' };
            }
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                if (!['docker', 'podman', 'nerdctl'].includes(call.name) || !['run', 'exec', 'create'].includes((0,src_calls/* operands */.bw)(call)[0]?.value ?? ''))
                    continue;
                if ((0,src_calls/* callHas */.Fn)(call, '--privileged') && !call.args.some(({ value }) => value === '--privileged=false'))
                    yield { at: call.at, message: `${call.name} starts a container with all rights` };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/remote-add.js

const addWithoutChecksum = {
    id: 'remote-add-without-checksum',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'ADD fetches a file and compares it with nothing',
    why: 'Whatever the server sends on the day of the build becomes part of the image, be it a newer release or an intruder’s',
    remedy: 'Add `--checksum=sha256:…`, or for a repository name the full commit behind `#`.',
    controls: controls/* controls */.ne.copyNotAdd,
    risks: controls/* risks */.XG.integrity,
    references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nADD https://example.com/app.tgz /opt/\n' },
            { text: 'FROM alpine:3.20\nADD https://github.com/acme/app.git#main /src\n' },
            { text: 'FROM alpine:3.20\nADD git@github.com:acme/app.git /src\n' },
        ],
        good: [
            { text: `FROM alpine:3.20\nADD --checksum=sha256:${'24454f830c'.repeat(6)}abcd https://example.com/app.tgz /opt/\n` },
            { text: `FROM alpine:3.20\nADD https://github.com/acme/app.git#${'0123456789'.repeat(4)}:src /src\n` },
            { text: 'FROM alpine:3.20\nADD app.tgz /opt/\n' },
        ],
    },
    check: {
        on: ['ADD'],
        onbuild: true,
        *instruction(add) {
            if (add.keyword !== 'ADD' || add.flags.some(({ name }) => name === 'checksum'))
                return;
            for (const source of add.sources) {
                const repository = /^(?:git@|git:\/\/|ssh:\/\/)|^https?:\/\/[^#]{1,2000}\.git(?:#|$)/.test(source.value);
                if (!repository && !/^https?:\/\//i.test(source.value))
                    continue;
                if (repository && /#[0-9a-f]{40}(?:[0-9a-f]{24})?(?::|$)/.test(source.value))
                    continue;
                const open = source.value.startsWith('http://') || source.value.startsWith('git://');
                yield {
                    at: source,
                    message: `ADD fetches ${source.value.slice(0, 100)} ${repository ? 'at no fixed commit' : 'without a checksum'}`,
                    ...(open ? { severity: 'high' } : {}),
                };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/remote-ports.js


/** Ports by which a machine is run from afar. */
const services = [
    { port: 23, what: 'telnet, which sends passwords in the clear' },
    { port: 512, what: 'rexec, which sends passwords in the clear' },
    { port: 513, what: 'rlogin, which sends passwords in the clear' },
    { port: 2375, what: 'the Docker engine without TLS' },
    { port: 3389, what: 'the Windows desktop (RDP)' },
];
const remotePort = {
    id: 'remote-access-port-exposed',
    aliases: [],
    severity: 'medium',
    confidence: 'medium',
    title: 'A port for running the machine from afar is exposed',
    why: 'It is what scanners of the whole internet try first, and who gets in has the container, or with Docker’s port the host',
    remedy: 'Take the port out of EXPOSE; use `docker exec` or `kubectl exec`, and TLS on 2376 for the engine.',
    controls: controls/* controls */.ne.fewPackages,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nEXPOSE 23\n' },
            { text: 'FROM debian:12\nEXPOSE 80 2375/tcp\n' },
            { text: 'FROM debian:12\nARG RDP=3389\nEXPOSE $RDP\n' },
        ],
        good: [{ text: 'FROM debian:12\nEXPOSE 2376 8023 23/udp 514\n' }, { text: 'FROM debian:12\nEXPOSE 2000-4000\n' }],
    },
    check: {
        on: ['EXPOSE'],
        onbuild: true,
        *instruction(instruction, context) {
            for (const word of instruction.words) {
                const value = (0,expand/* expand */.fT)(word.value, context.scopeAt(instruction), context.document.escape) ?? '';
                // A wide range is for something else.
                const [, first, last = first] = /^(?:[^/]{0,100}:)?(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?$/i.exec(value) ?? [];
                if (first === undefined || Number(last) - Number(first) > 10)
                    continue;
                const service = services.find(({ port }) => Number(first) <= port && port <= Number(last));
                if (service !== undefined)
                    yield { at: word, message: `EXPOSE ${word.text} opens ${service.what}` };
            }
        },
    },
};

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/base-users.js
// Accounts that well-known base images run as, or bring along. From the images' own Dockerfiles.


/** Images whose default user is not root. */
const notRoot = [
    /^cgr\.dev\/chainguard\//,
    /^dhi\.io\//,
    /^(?:docker\.io\/)?nginxinc\/nginx-unprivileged$/,
    /^(?:docker\.io\/)?bitnami(?:legacy|secure)?\//,
    /^(?:docker\.io\/)?jenkins\/(?:jenkins|agent|inbound-agent)$/,
    /^(?:docker\.io\/)?grafana\/(?:grafana|loki|tempo|mimir)$/,
    /^(?:docker\.io\/)?prom\//,
    /^quay\.io\/prometheus\/(?!golang-builder|busybox)/,
    /^quay\.io\/keycloak\/keycloak$/,
    /^(?:docker\.io\/)?apache\/airflow$/,
    /^(?:docker\.io\/)?(?:selenium|cypress\/included|curlimages\/curl|jupyter|gradle\/build)\b/,
    /^docker\.elastic\.co\//,
    /^registry\.access\.redhat\.com\/ubi\d{1,2}\/(?:nodejs|python|ruby|php|go-toolset|openjdk|httpd|nginx|perl|s2i)/,
    /^registry\.redhat\.io\//,
    /^ghcr\.io\/actions\/actions-runner$/,
];
/** Accounts that are there but not used unless USER says so. */
const available = [
    { image: /^(?:docker\.io\/(?:library\/)?)?node$/, user: { uid: 1000, name: 'node' } },
    { image: /^(?:docker\.io\/)?oven\/bun$/, user: { uid: 1000, name: 'bun' } },
    { image: /^(?:docker\.io\/)?denoland\/deno$/, user: { uid: 1993, name: 'deno' } },
    { image: /^gcr\.io\/distroless\//, user: { uid: 65532, name: 'nonroot' } },
    { image: /^mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime|runtime-deps)$/, user: { uid: 1654, name: 'app' } },
];
/** `not-root`, `unknown` when a variable hides the image, the account it brings along, or undefined. */
function knownUser(image, document, scope) {
    if (image === undefined)
        return undefined;
    const text = (0,expand/* expand */.fT)(image.value, scope, document.escape);
    if (text === undefined || text === '')
        return /^\$/.test(image.value) ? 'unknown' : undefined;
    const { registry, repository, tag = '' } = (0,dockerfile_instruction/* readImage */.AM)({ ...image, text, value: text });
    if ((0,parse/* findStage */.U9)(document.stages, text) !== undefined)
        return 'unknown';
    const name = registry === undefined ? repository : `${registry}/${repository}`;
    // An image of one's own, named by an argument: what it does about users only its own file says.
    if (`${image.registry ?? ''}${image.repository}`.includes('$') &&
        !(0,glob/* fullName */.fq)({ ...(registry === undefined ? {} : { registry }), repository }).startsWith('docker.io/library/'))
        return 'unknown';
    if (/(?:^|[-_.])(?:nonroot|rootless|unprivileged)(?:$|[-_.])/.test(tag))
        return 'not-root';
    if (notRoot.some((pattern) => pattern.test(name)))
        return 'not-root';
    // .NET images have the account since version 8; chiselled ones use it.
    if (name.startsWith('mcr.microsoft.com/dotnet/')) {
        if (/chiseled|distroless/.test(tag))
            return 'not-root';
        if (!/^(?:[89]|[1-9]\d)\./.test(tag))
            return undefined;
    }
    return available.find((entry) => entry.image.test(name))?.user;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/runs-as-root.js




const runsAsRoot = {
    id: 'runs-as-root',
    aliases: ['CKV_DOCKER_3', 'DS-0002', 'DS002'],
    severity: 'medium',
    confidence: 'medium',
    title: 'The image runs as root',
    why: 'Whoever breaks out of the program is root in the container, one kernel defect or one mounted socket away from the host',
    remedy: 'End the last stage with USER and the number of an account without rights.',
    controls: controls/* controls */.ne.user,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nCMD ["server"]\n' },
            { text: 'FROM node:22\nCOPY . /app\nCMD ["node", "/app"]\n' },
            { text: 'FROM alpine:3.20 AS a\nUSER 1000\nFROM alpine:3.20\nENTRYPOINT ["server"]\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nUSER 1000\nCMD ["server"]\n' },
            { text: 'FROM alpine:3.20 AS base\nUSER 1000\nFROM base\nCMD ["server"]\n' },
            { text: 'FROM gcr.io/distroless/static:nonroot\nCMD ["/server"]\n' },
            { text: 'FROM cgr.dev/chainguard/nginx:latest\nCMD ["server"]\n' },
            { text: 'FROM scratch\nCOPY data /data\n' },
        ],
    },
    check: {
        *file(context) {
            const { document } = context;
            const chain = (0,stages/* shippedStages */.N)(document.stages);
            const instructions = chain.flatMap((stage) => stage.instructions);
            const root = chain.at(-1);
            const last = document.stages.at(-1);
            // Another rule has those that say root in so many words.
            if (root === undefined || last === undefined || instructions.some(({ keyword }) => keyword === 'USER'))
                return;
            // Without a program of its own it is a base or a carrier of files, whose users decide.
            const start = instructions.find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
            if (start === undefined)
                return;
            const known = knownUser(root.from.image, document, context.scopeAt(root.from));
            if (known === 'not-root' || known === 'unknown')
                return;
            const { image } = last.from;
            yield {
                at: image ?? last.from,
                message: `No USER is set, so ${start.keyword} runs as root`,
                instruction: last.from,
                ...(known === undefined ? {} : { fix: () => userFix(known, last, document) }),
            };
        },
    },
};
/** USER before the program of the last stage, or behind its last instruction. */
function userFix({ uid, name }, stage, { text }) {
    const start = stage.instructions.findIndex(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT');
    // What still runs behind it may need rights.
    if (start >= 0 && stage.instructions.slice(start).some(({ keyword }) => keyword === 'RUN'))
        return undefined;
    const before = stage.instructions[start];
    if (before === undefined || needsRoot(stage))
        return undefined;
    const lineStart = text.lastIndexOf('\n', before.start - 1) + 1;
    return (0,src_rule/* suggested */.Mf)((0,src_rule/* fix */.Up)(`Run as ${name}, an account of the base image`, (0,src_rule/* insertBefore */.nc)({ start: lineStart, end: lineStart }, `USER ${uid}\n`)));
}
/** Programs that start as root and drop rights by themselves, run other accounts' programs, or bind low ports. */
const startsAsRoot = /\b(?:gosu|su-exec|setpriv|sudo|su|sshd|crond?|supervisord|s6-svscan|systemd|nginx|apache2|apache2ctl|httpd|dockerd|chown|chmod|mount|iptables|init)\b/;
/** Whether what the stage starts is known, or likely, to need root; a script may do anything. */
function needsRoot({ instructions }) {
    return instructions.some((instruction) => {
        if (instruction.keyword === 'CMD' || instruction.keyword === 'ENTRYPOINT') {
            const text = instruction.rest.text.slice(0, 4000);
            return startsAsRoot.test(text) || /\.sh\b|entrypoint/.test(text);
        }
        return (instruction.keyword === 'EXPOSE' &&
            instruction.words.some(({ value }) => /^\d{1,3}(?:\/|$)/.test(value) && Number.parseInt(value, 10) < 1024));
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/secret-in-instruction.js


/** Assembled, lest scanners take our own source for a leak. */
const key = () => ['AKIA', 'Q3EGRTQ4XK7PLM2N'].join('');
const token = () => ['gh', 'p_', 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5'].join('');
const secretInInstruction = {
    id: 'secret-in-instruction',
    aliases: [],
    severity: 'critical',
    confidence: 'high',
    title: 'A credential stands in the Dockerfile',
    why: 'Everyone who can read the repository, or pull the image and print its history, can use it today, and deleting the line does not take it back',
    remedy: 'Revoke the credential, then pass a new one with `RUN --mount=type=secret` or at run time.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    references: ['https://docs.docker.com/build/building/secrets/'],
    examples: {
        bad: [
            { text: () => `FROM alpine:3.20\nENV AWS_ACCESS_KEY_ID=${key()}\n` },
            { text: () => `FROM alpine:3.20\nRUN git clone https://x:${token()}@github.com/acme/app\n` },
            { text: () => ['FROM alpine:3.20\nARG URL=postgres://app', 'hunter2-Zq@db/app\n'].join(':') },
        ],
        good: [
            { text: 'FROM alpine:3.20\nARG URL=postgres://app:password@db/app\n' },
            { text: 'FROM alpine:3.20\nRUN git clone https://x:${TOKEN}@github.com/acme/app\n' },
            { text: 'FROM alpine:3.20\nENV AWS_REGION=eu-west-1\n' },
        ],
    },
    check: {
        *file({ document, all }) {
            for (const instruction of all) {
                // What ONBUILD holds comes as an instruction of its own.
                if (instruction.keyword === 'ONBUILD')
                    continue;
                yield* search(instruction.rest, instruction);
                for (const { body } of instruction.heredocs)
                    yield* search(body, instruction);
            }
            for (const comment of document.comments) {
                const found = findCredential(comment.text);
                if (found !== undefined)
                    yield { at: comment, message: `A comment holds ${found.what}`, evidence: found.redacted };
            }
        },
    },
};
function* search(text, instruction) {
    const found = findCredential(text.text);
    if (found === undefined)
        return;
    yield {
        at: text.spanOf(found.start, found.end),
        message: `${instruction.keyword} holds ${found.what}`,
        instruction,
        evidence: found.redacted,
        supersedes: ['sensitive-variable', 'secret-named-variable'],
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/secret-mount-kept.js





const secretMountKept = {
    id: 'secret-mount-kept',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A mounted secret is copied into the layer',
    why: 'The mount keeps the secret out of the image, and the copy puts it back: everyone who can pull the image reads it',
    remedy: 'Let the program read the mount (`target=` puts it where it looks), or delete the copy in the same RUN.',
    controls: controls/* controls */.ne.secrets,
    risks: controls/* risks */.XG.credentials,
    references: ['https://docs.docker.com/reference/dockerfile/#run---mounttypesecret'],
    examples: {
        bad: [
            { text: 'FROM node:22\nRUN --mount=type=secret,id=npmrc cp /run/secrets/npmrc /root/.npmrc && npm ci\n' },
            {
                text: 'FROM node:22\nRUN --mount=type=secret,id=t echo "//registry.example/:_authToken=$(cat /run/secrets/t)" > .npmrc && npm ci\n',
            },
            { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=key,target=/k cat /k > /root/.ssh/id_rsa\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t,env=TOKEN printf "%s" "$TOKEN" > /etc/token\n' },
        ],
        good: [
            { text: 'FROM node:22\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n' },
            { text: 'FROM node:22\nRUN --mount=type=secret,id=n cp /run/secrets/n /root/.npmrc && npm ci && rm -f /root/.npmrc\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t curl -H "Authorization: $(cat /run/secrets/t)" https://example.com -o /x\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t --mount=type=tmpfs,target=/tmp cp /run/secrets/t /tmp/t && make\n' },
            { text: 'FROM alpine:3.20\nRUN --mount=type=secret,id=t wc -c /run/secrets/t > /size\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const all = mounts(run);
            const secrets = all.filter(({ type }) => type === 'secret').slice(0, maxLooked);
            if (secrets.length === 0)
                return;
            const calls = (0,src_calls/* callsOf */.p9)(run, context);
            const removed = calls
                .filter(({ name }) => name === 'rm' || name === 'shred' || name === 'unlink')
                .flatMap((call) => (0,src_calls/* operands */.bw)(call).map(({ value }) => value))
                .slice(0, maxLooked);
            const passing = all
                .filter(({ type }) => type !== 'bind')
                .slice(0, maxLooked)
                .map(({ target }) => target);
            const leaves = (file) => !file.startsWith('/dev/') &&
                !removed.some((gone) => gone === file || (gone !== '' && file.startsWith(`${gone.replace(/\*$/, '')}`))) &&
                !passing.some((target) => target !== '' && (file === target || file.startsWith(`${target}/`)));
            for (const call of calls) {
                const file = copyOf(call, secrets).find(leaves);
                if (file === undefined)
                    continue;
                yield {
                    at: call.at,
                    message: `${call.name} leaves the secret in ${file.slice(0, 100)}`,
                    ...lowered(run, context),
                };
            }
        },
    },
};
/** Mounts and deleted files of one step that are looked at. */
const maxLooked = 100;
function lowered(run, context) {
    return (0,stages/* isShipped */.i)(context.stageOf(run), context) ? {} : { severity: 'medium' };
}
/** Files that get the secret from a command. */
function copyOf(call, secrets) {
    const isSecret = (path) => secrets.some((mount) => pathOf(mount) === path);
    const words = (0,src_calls/* operands */.bw)(call);
    if (['cp', 'mv', 'install', 'dd', 'ln'].includes(call.name)) {
        // A link holds no more than a name.
        if (call.name === 'ln' || !words.slice(0, -1).some(({ value }) => isSecret(value)))
            return [];
        return [words.at(-1)?.value ?? ''];
    }
    if (!['cat', 'echo', 'printf', 'tee', 'base64', 'envsubst', 'tr'].includes(call.name))
        return [];
    const inside = call.args.flatMap(({ nested }) => nested.flatMap(src_calls/* callsIn */.Tz)).flatMap((inner) => inner.args.map(({ value }) => value));
    const read = [...(call.name === 'echo' || call.name === 'printf' ? [] : words.map(({ value }) => value)), ...inside, ...sources(call)];
    const variables = secrets.flatMap(({ options }) => options.get('env') ?? []);
    const named = call.args.some(({ value, literal }) => literal === undefined && variables.some((name) => value.includes(`\${${name}`)));
    return read.some(isSecret) || named ? filesOf(call) : [];
}
function sources(call) {
    return call.node.redirects.flatMap(({ operator, target }) => (operator === '<' && target !== undefined ? [target.value] : []));
}
function pathOf({ target, options }) {
    if (target !== '')
        return target;
    if (options.has('env'))
        return '';
    return `/run/secrets/${options.get('id') ?? options.get('source') ?? ''}`;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/world-writable.js



const worldWritable = {
    id: 'world-writable',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'Files that everyone may change',
    why: 'Any process in the container, also one that an attacker has without rights, can replace a program or script that another one runs',
    remedy: 'Give the files to the account that needs them (`--chown`) and use 755 for directories, 644 for files.',
    controls: controls/* controls */.ne.setuid,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN chmod -R 777 /app\n' },
            { text: 'FROM alpine:3.20\nRUN mkdir /d && chmod a+rwx /d\n' },
            { text: 'FROM alpine:3.20\nCOPY --chmod=0777 run.sh /\n' },
            { text: 'FROM alpine:3.20\nRUN install -m 0666 a /etc/a\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN chmod 1777 /tmp && chmod 755 /app && chmod o-w,g+w /b\n' },
            { text: 'FROM alpine:3.20\nRUN chmod +x /app && chmod u+w /b && chmod 0775 /c\n' },
            { text: 'FROM alpine:3.20\nCOPY --chmod=755 run.sh /\n' },
        ],
    },
    check: {
        on: ['RUN', 'COPY', 'ADD'],
        onbuild: true,
        *instruction(instruction, context) {
            // What stays in a build stage nobody runs.
            const lower = (0,stages/* isShipped */.i)(context.stageOf(instruction), context) ? {} : { severity: 'low' };
            if (instruction.keyword !== 'RUN') {
                const flag = instruction.flags.find(({ name, value = '' }) => name === 'chmod' && opensToAll(value));
                if (flag !== undefined)
                    yield { at: flag, message: `${instruction.keyword} sets the mode ${flag.value}`, ...lower };
                return;
            }
            for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                const mode = modeOf(call.name, call.args.map(({ value }) => value));
                if (mode === undefined || !opensToAll(mode))
                    continue;
                const targets = (0,src_calls/* operands */.bw)(call)
                    .slice(1)
                    .map(({ value }) => value);
                // Made for everyone, and emptied at every start.
                if (targets.length > 0 && targets.every((target) => /^\/(?:tmp|var\/tmp|dev|proc)(?:\/|$)/.test(target)))
                    continue;
                yield { at: call.at, message: `${call.name} sets the mode ${mode}`, ...lower };
            }
        },
    },
};
function modeOf(program, args) {
    if (program === 'chmod')
        return args.find((value) => !/^-(?:[Rvcf]+$|-)/.test(value));
    if (program !== 'install' && program !== 'mkdir')
        return undefined;
    const flag = args.findIndex((value) => value === '-m' || value.startsWith('--mode') || /^-m\d/.test(value));
    const own = /^(?:--mode=|-m)(.+)$/.exec(args[flag] ?? '')?.[1];
    return flag < 0 ? undefined : (own ?? args[flag + 1]);
}
/** Writable for others, and without the bit that keeps them from deleting what is not theirs. */
function opensToAll(mode) {
    const octal = /^0?([0-7])?[0-7][0-7]([0-7])$/.exec(mode);
    if (octal !== null)
        return (Number(octal[2]) & 2) !== 0 && (Number(octal[1] ?? 0) & 1) === 0;
    if (mode.includes('t'))
        return false;
    return mode.split(',').some((part) => /^[ugoa]*[oa][ugoa]*[+=][rwxXst]*w/.test(part));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/setuid-bit.js



const setuidBit = {
    id: 'setuid-bit-set',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A program gets the right to run as its owner',
    why: 'Whoever is in the container without rights runs it as root, and one defect in it gives them all of root',
    remedy: 'Leave the bit off; give the program the one capability it needs with setcap, or run it as the right user.',
    controls: controls/* controls */.ne.setuid,
    risks: controls/* risks */.XG.access,
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN chmod u+s /usr/bin/x\n' },
            { text: 'FROM alpine:3.20\nRUN chmod 4755 /usr/bin/x\n' },
            { text: 'FROM alpine:3.20\nCOPY --chmod=4755 x /x\n' },
        ],
        good: [
            { text: 'FROM alpine:3.20\nRUN chmod 0755 /x && chmod 1777 /y && chmod u-s /z\n' },
            { text: 'FROM alpine:3.20\nRUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +\n' },
            { text: 'FROM alpine:3.20\nRUN chmod 2775 /shared && chmod g+s /shared\n' },
        ],
    },
    check: {
        on: ['RUN', 'COPY', 'ADD'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword !== 'RUN') {
                const flag = instruction.flags.find(({ name, value = '' }) => name === 'chmod' && setsUid(value));
                if (flag !== undefined)
                    yield { at: flag, message: `${instruction.keyword} sets the mode ${flag.value}` };
                return;
            }
            for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                const mode = modeOf(call.name, call.args.map(({ value }) => value));
                if (mode !== undefined && setsUid(mode))
                    yield { at: call.at, message: `${call.name} sets the mode ${mode}` };
            }
        },
    },
};
/** The bit of the group alone is what shared directories are made with. */
function setsUid(mode) {
    const octal = /^0?([0-7])[0-7]{3}$/.exec(mode);
    if (octal !== null)
        return (Number(octal[1]) & 4) !== 0;
    return mode.split(',').some((part) => /^(?:[ugoa]*[ua][ugoa]*)?[+=][rwxXt]*s/.test(part));
}

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/ssh-server.js
var ssh_server = __nccwpck_require__(855);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/system-upgrade.js


const systemUpgrade = {
    id: 'system-upgrade-in-build',
    aliases: ['DS-0024', 'DS024'],
    severity: 'low',
    confidence: 'high',
    title: 'A build step upgrades the whole system',
    why: 'What is in the image then depends on the day and on the layer cache, and the packages of the base are stored twice',
    remedy: 'Take a newer base image by its digest; upgrade single packages by name where a fix cannot wait.',
    controls: controls/* controls */.ne.patches,
    risks: controls/* risks */.XG.dependencies,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get -y dist-upgrade\n' },
            { text: 'FROM debian:12\nRUN sudo apt upgrade -y\n' },
            { text: 'FROM alpine:3.20\nRUN apk -U --no-cache upgrade\n' },
            { text: 'FROM fedora:40\nRUN dnf -y update && dnf clean all\n' },
            { text: 'FROM opensuse/leap:15.6\nRUN zypper --non-interactive up\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y --only-upgrade openssl=3.0\n' },
            { text: 'FROM alpine:3.20\nRUN apk upgrade --no-cache libssl3 && apk update\n' },
            { text: 'FROM fedora:40\nRUN dnf -y upgrade openssl-libs && dnf clean all\n' },
            { text: 'FROM archlinux:base\nRUN pacman -Syu --noconfirm git\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const call = (0,src_calls/* callsOf */.p9)(run, context).find(upgradesAll);
            if (call !== undefined)
                yield { at: call.at, message: `${call.name} upgrades everything that is installed` };
        },
    },
};
/** By program the verbs that upgrade everything where no package follows. `apt-get update` and `apk update` only read lists. */
const verbs = new Map([
    ['apt-get', /^(?:upgrade|dist-upgrade|full-upgrade)$/],
    ['apt', /^(?:upgrade|dist-upgrade|full-upgrade)$/],
    ['aptitude', /^(?:upgrade|safe-upgrade|full-upgrade|dist-upgrade)$/],
    ['apk', /^upgrade$/],
    ['yum', /^(?:update|upgrade|update-minimal|distro-sync)$/],
    ['dnf', /^(?:update|upgrade|up|upgrade-minimal|update-minimal|up-min|distro-sync|dsync)$/],
    ['dnf5', /^(?:update|upgrade|up|upgrade-minimal|distro-sync)$/],
    ['microdnf', /^(?:update|upgrade)$/],
    ['tdnf', /^(?:update|upgrade|distro-sync)$/],
    ['zypper', /^(?:up|update|dup|dist-upgrade|patch)$/],
]);
function upgradesAll(call) {
    const verb = verbs.get(call.name);
    if (verb === undefined)
        return false;
    const words = (0,src_calls/* operands */.bw)(call);
    const at = words.findIndex(({ value }) => verb.test(value));
    // Before the verb only words of flags may stand, as in `-o Dpkg::Options=x`; another verb has it for a package.
    return (at >= 0 && at === words.length - 1 && !words.slice(0, at).some(({ value }) => /^(?:install|add|remove|in|download|info)$/.test(value)));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/unencrypted-sources.js
// Packages and keys that come without encryption, where nothing else tells whether they were changed on the way.





const indexOverHttp = {
    id: 'package-index-over-http',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'Packages come from an index without encryption',
    why: 'Anyone on the way hands the build other packages, whose install scripts run in it',
    remedy: 'Write https:// before the address of the index.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.integrity,
    examples: {
        bad: [
            { text: 'FROM python:3.12\nRUN pip install --index-url http://pypi.example.com/simple flask==3.0.0\n' },
            { text: 'FROM python:3.12\nENV PIP_EXTRA_INDEX_URL=http://pypi.example.com/simple\n' },
            { text: 'FROM node:22\nRUN npm config set registry http://registry.npmjs.org/ && npm ci\n' },
            { text: 'FROM ruby:3.3\nRUN gem sources --add http://rubygems.org/\n' },
            { text: 'FROM golang:1.25\nENV GOPROXY=http://proxy.example.com,direct GONOSUMDB=*\n' },
        ],
        good: [
            { text: 'FROM python:3.12\nRUN pip install --index-url https://pypi.example.com/simple flask==3.0.0\n' },
            { text: 'FROM node:22\nRUN npm config set registry http://localhost:4873/ && npm ci\n' },
            { text: 'FROM debian:12\nRUN echo "deb http://deb.debian.org/debian bookworm main" > /etc/apt/sources.list\n' },
            { text: 'FROM node:22\nENV NPM_CONFIG_PROXY=http://proxy.example.com:3128\n' },
        ],
    },
    check: {
        on: ['RUN', 'ENV', 'ARG'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') {
                for (const { name, value } of instruction.pairs)
                    if (value !== undefined && indexVariables.test(name.value) && isOpen(value.value))
                        yield unencrypted_sources_problem(`${name.value} names an index without encryption`, value, value.value, context);
            }
            if (instruction.keyword !== 'RUN')
                return;
            for (const call of (0,src_calls/* callsOf */.p9)(instruction, context)) {
                const found = indexWord(call);
                if (found !== undefined)
                    yield unencrypted_sources_problem(`${call.name === '' ? 'A variable' : call.name} names an index without encryption`, call.spanOf(found), found.value, context);
            }
        },
    },
};
function unencrypted_sources_problem(message, at, value, { document }) {
    const host = hostOf(value);
    return {
        at,
        message,
        // A name without a dot is one of the own network.
        ...(host.includes('.') ? {} : { severity: 'medium' }),
        fix: () => overHttps(at, host, document.text),
    };
}
const indexVariables = /^(?:PIP_INDEX_URL|PIP_EXTRA_INDEX_URL|UV_INDEX_URL|UV_EXTRA_INDEX_URL|UV_DEFAULT_INDEX|NPM_CONFIG_REGISTRY|YARN_REGISTRY|YARN_NPM_REGISTRY_SERVER|GOPROXY|GEM_SOURCE|BUNDLE_MIRROR__ALL|CARGO_REGISTRIES_CRATES_IO_PROTOCOL|HEX_MIRROR|CPAN_MIRROR|PERL_CPANM_OPT)$/i;
/** By program: what must stand among the words for one of them to be the address of an index. */
const indexFlags = new Map([
    ...['pip', 'pip3', 'pip2', 'python', 'python3', 'uv', 'pipenv', 'pdm'].map((name) => [
        name,
        /^(?:-i|--index-url|--extra-index-url|--find-links|-f|--default-index|--index|--pypi-mirror|(?:global\.)?(?:extra-)?index-url)(?:=|$)/,
    ]),
    ...['npm', 'pnpm', 'yarn', 'cnpm'].map((name) => [name, /^(?:--)?(?:@[\w-]{1,100}:)?(?:registry|npmRegistryServer)(?:=|$)/]),
    ['gem', /^(?:-a|--add|--source|-s|--clear-sources)(?:=|$)/],
    ['bundle', /^mirror\./],
    ['composer', /^(?:repo|repos|repositories)\./],
    ['cpanm', /^(?:--mirror|--from)(?:=|$)/],
    ['mix', /^(?:--url)(?:=|$)/],
]);
function indexWord(call) {
    for (const word of [...call.assignments, ...(call.name === 'export' ? call.args : [])]) {
        const equals = word.value.indexOf('=');
        if (equals > 0 && indexVariables.test(word.value.slice(0, equals)) && isOpen(word.value.slice(equals + 1)))
            return word;
    }
    const flags = indexFlags.get(call.name);
    if (flags === undefined)
        return undefined;
    const at = call.args.findIndex(({ value }) => flags.test(value.slice(0, 200)));
    if (at < 0)
        return undefined;
    return call.args
        .slice(at, at + 2)
        .find(({ value }) => isOpen(value.startsWith('-') || /^[\w.@:/-]{1,100}=/.test(value) ? value.slice(value.indexOf('=') + 1) : value));
}
/** Whether an address goes over a network in the clear. */
function isOpen(value) {
    const address = /(?:^|[=,|\s])(http:\/\/[^\s,|]{1,500})/.exec(value.slice(0, 2000))?.[1];
    return address !== undefined && !isLocal(address);
}
function hostOf(value) {
    return /http:\/\/(?:[^\s/@]{0,200}@)?([^\s/:,|]{1,200})/.exec(value.slice(0, 2000))?.[1] ?? '';
}
/** Indexes that are known to answer with encryption; of others nobody can tell. */
const encrypted = new Set([
    'pypi.org',
    'pypi.python.org',
    'files.pythonhosted.org',
    'registry.npmjs.org',
    'registry.yarnpkg.com',
    'rubygems.org',
    'repo.packagist.org',
    'proxy.golang.org',
    'goproxy.cn',
    'registry.npmmirror.com',
    'mirrors.aliyun.com',
    'pypi.tuna.tsinghua.edu.cn',
    'www.cpan.org',
]);
function overHttps({ start, end }, host, text) {
    const at = text.indexOf('http://', start);
    if (!encrypted.has(host) || at < 0 || at >= end)
        return undefined;
    return { description: 'Ask the index over https', edits: [(0,src_rule/* replace */.HC)({ start: at, end: at + 'http'.length }, 'https')] };
}
const keyOverHttp = {
    id: 'signing-key-over-http',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A key that packages are checked with comes without encryption',
    why: 'Anyone on the way hands the build a key of their own, and every package they sign counts as genuine from then on',
    remedy: 'Fetch the key over https://, and compare its fingerprint.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.integrity,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -fsSL http://example.com/repo.key | apt-key add -\n' },
            { text: 'FROM debian:12\nRUN wget -qO- http://example.com/k.asc | gpg --dearmor -o /etc/apt/keyrings/k.gpg\n' },
            { text: 'FROM fedora:40\nRUN rpm --import http://example.com/RPM-GPG-KEY\n' },
            { text: 'FROM debian:12\nADD http://example.com/archive.gpg /etc/apt/keyrings/archive.gpg\n' },
            { text: 'FROM alpine:3.20\nRUN wget -O /etc/apk/keys/x.rsa.pub http://example.com/x.rsa.pub\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/repo.key | gpg --dearmor -o /etc/apt/keyrings/k.gpg\n' },
            { text: 'FROM debian:12\nRUN apt-key adv --keyserver hkp://keyserver.ubuntu.com:80 --recv-keys 0123456789\n' },
            { text: 'FROM debian:12\nRUN curl -o k.asc http://example.com/k.asc && echo "0123  k.asc" | sha256sum -c && gpg --import k.asc\n' },
            { text: 'FROM debian:12\nADD http://example.com/data.csv /data/\n' },
        ],
    },
    check: {
        on: ['RUN', 'ADD'],
        onbuild: true,
        *instruction(instruction, context) {
            if (instruction.keyword === 'ADD')
                yield* added(instruction);
            if (instruction.keyword === 'RUN')
                yield* fetched(instruction, context);
        },
    },
};
const keyPlace = /^\/etc\/apt\/(?:keyrings|trusted\.gpg)|^\/usr\/share\/keyrings|^\/etc\/apk\/keys|^\/etc\/pki\/rpm-gpg/;
function* added(add) {
    if (add.keyword !== 'ADD' || add.flags.some(({ name }) => name === 'checksum'))
        return;
    for (const source of add.sources)
        if (isOpen(source.value) &&
            (keyPlace.test(add.destination?.value ?? '') || /\.(?:asc|gpg)$|\/RPM-GPG-KEY[\w.-]{0,60}$/i.test(source.value.slice(-200))))
            yield { at: source, message: 'ADD fetches a key without encryption' };
}
function* fetched(run, context) {
    const calls = (0,src_calls/* callsOf */.p9)(run, context);
    if (calls.some((call) => isVerification(call) && call.name !== 'gpg'))
        return;
    const saved = new Map();
    for (const call of calls) {
        if (isDownload(call) && addresses(call).some(isOpen))
            for (const file of savedAs(call))
                saved.set(file, call);
        const words = (0,src_calls/* operands */.bw)(call).map(({ value }) => value);
        const imports = importsKey(call);
        const own = imports && words.some(isOpen);
        const source = imports
            ? call.feeders
                .slice(-3)
                .flatMap(src_calls/* callsOfNode */.Lm)
                .find((feeder) => isDownload(feeder) && addresses(feeder).some(isOpen))
            : undefined;
        const file = imports && words.some((word) => saved.has(word));
        const placed = isDownload(call) && addresses(call).some(isOpen) && savedAs(call).some((name) => keyPlace.test(name));
        if (own || source !== undefined || file || placed) {
            yield { at: call.at, message: `${(source ?? call).name} fetches a key without encryption` };
            return;
        }
    }
}
function importsKey({ name, args }) {
    const has = (...flags) => args.some(({ value }) => flags.includes(value));
    if (name === 'apt-key')
        return has('add', '--fetch-keys');
    if (name === 'rpm' || name === 'rpmkeys')
        return has('--import');
    return (name === 'gpg' || name === 'gpg2') && has('--import', '--dearmor', '--fetch-keys');
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/unpinned-tools.js


const unpinnedTool = {
    id: 'tool-version-not-pinned',
    aliases: [],
    severity: 'low',
    confidence: 'medium',
    title: 'A tool is fetched and run in whatever version is newest',
    why: 'Whoever takes over the package, or publishes the next bad release, runs in the next build without any change of yours',
    remedy: 'Write the version behind the name: `npx tool@1.2.3`, `uvx tool==1.2.3`, `cargo install tool --version 1.2.3 --locked`.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.dependencies,
    examples: {
        bad: [
            { text: 'FROM node:22\nRUN npx create-app /app\n' },
            { text: 'FROM node:22\nRUN pnpm dlx @acme/tool@latest build\n' },
            { text: 'FROM python:3.12\nRUN uvx ruff check && uv tool install black\n' },
            { text: 'FROM python:3.12\nRUN pipx install poetry\n' },
            { text: 'FROM rust:1.83\nRUN cargo install --locked cargo-chef\n' },
            { text: 'FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install -g dotnet-ef\n' },
        ],
        good: [
            { text: 'FROM node:22\nRUN npx create-app@1.2.3 /app && npx --no-install tsc\n' },
            { text: 'FROM node:22\nCOPY package.json .\nRUN npm ci\nRUN npx tsc\n' },
            { text: 'FROM python:3.12\nRUN uvx ruff@0.8.1 check && uv tool install black==24.10.0\n' },
            { text: 'FROM python:3.12\nRUN pipx install "poetry==${POETRY_VERSION}" && pipx install ./tool\n' },
            { text: 'FROM rust:1.83\nRUN cargo install cargo-chef --version 0.1.68 && cargo install --path .\n' },
            { text: 'FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install -g dotnet-ef --version 9.0.0 && dotnet tool restore\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            for (const call of (0,src_calls/* callsOf */.p9)(run, context)) {
                const loose = toolsOf(call).find((word) => !isPinned(word.value));
                if (loose === undefined || (isNode(call) && hasDependencies(run, context)))
                    continue;
                yield { at: call.spanOf(loose), message: `${call.name} fetches ${loose.value.slice(0, 100)} without a version` };
            }
        },
    },
};
function isNode({ name }) {
    return ['npx', 'bunx', 'pnpx'].includes(name);
}
/** Installed before, npx takes the program of the project. */
function hasDependencies(run, context) {
    let stage = context.stageOf(run);
    for (let rounds = 0; stage !== undefined && rounds < 100; rounds++) {
        if (dependenciesFrom(stage, context) <= run.start)
            return true;
        stage = stage.parent;
    }
    return false;
}
/** Of each stage where its dependencies are first there. */
const dependencies = new WeakMap();
function dependenciesFrom(stage, context) {
    const known = dependencies.get(stage);
    if (known !== undefined)
        return known;
    const brings = stage.instructions.find((entry) => {
        // Copied along with everything else, or from another stage.
        if (entry.keyword === 'COPY')
            return [...entry.sources, entry.destination].some((word) => /node_modules|^\.$/.test(word?.value ?? ''));
        return entry.keyword === 'RUN' && (0,src_calls/* callsOf */.p9)(entry, context).some(installsDependencies);
    });
    const from = brings?.start ?? Number.POSITIVE_INFINITY;
    dependencies.set(stage, from);
    return from;
}
function installsDependencies({ name, args }) {
    if (name === 'yarn' && args.length === 0)
        return true;
    return ['npm', 'yarn', 'pnpm', 'bun'].includes(name) && args.some(({ value }) => /^(?:ci|i|install|add)$/.test(value));
}
/** What a command fetches and runs, or installs to be run. */
function toolsOf(call) {
    const words = (0,src_calls/* operands */.bw)(call);
    const verb = (at) => words[at]?.value ?? '';
    switch (call.name) {
        case 'npx':
        case 'bunx':
        case 'pnpx': {
            if ((0,src_calls/* callHas */.Fn)(call, '--no-install', '--no', '--offline'))
                return [];
            const named = call.args.findIndex(({ value }) => value === '-p' || value === '--package');
            return named >= 0 ? call.args.slice(named + 1, named + 2) : words.slice(0, 1);
        }
        case 'pnpm':
        case 'yarn':
            return verb(0) === 'dlx' ? words.slice(1, 2) : [];
        case 'uvx':
            return (0,src_calls/* callHas */.Fn)(call, '--from') ? [] : words.slice(0, 1);
        case 'uv':
            return verb(0) === 'tool' && ['install', 'run'].includes(verb(1)) && !(0,src_calls/* callHas */.Fn)(call, '--from') ? words.slice(2, 3) : [];
        case 'pipx':
            return ['install', 'run'].includes(verb(0)) && !(0,src_calls/* callHas */.Fn)(call, '--spec') ? words.slice(1, 2) : [];
        case 'cargo':
            return cargoTools(call, words);
        case 'dotnet':
            return verb(0) === 'tool' && ['install', 'update'].includes(verb(1)) && !(0,src_calls/* callHas */.Fn)(call, '--version')
                ? packageOf(call, words.slice(2))
                : [];
        default:
            return [];
    }
}
function cargoTools(call, words) {
    const start = words.findIndex(({ value }) => value === 'install' || value === 'binstall');
    if (start < 0 || start > 1 || (0,src_calls/* callHas */.Fn)(call, '--version', '--vers', '--path', '--git', '--list'))
        return [];
    return packageOf(call, words.slice(start + 1));
}
/** The first word that is no value of a flag. */
function packageOf(call, words) {
    const found = words.slice(0, 50).find((word) => {
        const before = call.args[call.args.indexOf(word) - 1]?.value ?? '';
        return !/^--(?:root|target|target-dir|features|profile|registry|index|jobs|tool-path|add-source|configfile|framework|bin|log-format)$|^-[jF]$/.test(before);
    });
    return found === undefined ? [] : [found];
}
/** A version behind the name, or a path, an address or a variable, which is told elsewhere. */
function isPinned(value) {
    if (/^[./~$]|\$|:\/\/|^git\+/.test(value))
        return true;
    const version = /^@?[^@=<>~]{1,200}(?:@|==|===)(.{1,200})$/.exec(value.slice(0, 500))?.[1];
    return version !== undefined && !/^(?:latest|next|canary|nightly|\*)$/.test(version);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/unverified-download.js




const unverifiedDownload = {
    id: 'download-not-verified',
    aliases: [],
    severity: 'low',
    confidence: 'medium',
    title: 'A download is compared with nothing',
    why: 'A release that is replaced on the server, or a server that is taken over, is in your next image and nothing notices',
    remedy: 'Name one release in the address and check the file in the same RUN: `echo "<sha256>  file" | sha256sum -c`.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.integrity,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -fsSLo /usr/bin/x https://example.com/v1/x && chmod +x /usr/bin/x\n' },
            { text: 'FROM debian:12\nRUN wget https://example.com/x.tgz && tar xf x.tgz\n' },
            { text: 'FROM debian:12\nRUN curl -L https://example.com/releases/latest/download/x.tgz | tar xz\n' },
            { text: 'FROM debian:12\nRUN curl http://example.com/x.deb > x.deb && dpkg -i x.deb\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSLo x https://example.com/v1/x && echo "0123  x" | sha256sum -c -\n' },
            { text: 'FROM debian:12\nRUN curl -fsS https://example.com/health\n' },
            { text: 'FROM debian:12\nRUN V=$(curl -s https://example.com/version) && echo $V\n' },
            { text: 'FROM debian:12\nRUN curl -o x http://localhost/x\n' },
            { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/k.asc | gpg --dearmor -o /k.gpg\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const calls = (0,src_calls/* callsOf */.p9)(run, context);
            if (calls.some(isVerification))
                return;
            const later = laterChecks(run, context);
            for (const call of calls) {
                if (!isDownload(call) || !keeps(call))
                    continue;
                const names = savedAs(call).map((file) => file.slice(file.lastIndexOf('/') + 1));
                if (later.some((text) => names.some((name) => text.includes(name))))
                    continue;
                const [address] = addresses(call);
                if (address === undefined)
                    continue;
                const moving = /\/(?:latest|master|main|HEAD|nightly|snapshot|stable|current)(?:[/?._-]|$)/.test(address);
                const open = /^(?:http|ftp):\/\//i.test(address);
                yield {
                    at: call.at,
                    message: `${call.name} keeps ${address.slice(0, 120)} ${moving ? 'whatever it is today, and compares it with nothing' : 'without comparing it with a checksum'}`,
                    ...(open || moving ? { severity: 'medium' } : {}),
                };
                // One finding a RUN: they are remedied together.
                return;
            }
        },
    },
};
/** Words of the checks that later steps of the stage make. */
function laterChecks(run, context) {
    const stage = context.stageOf(run);
    if (stage === undefined)
        return [];
    let all = checks.get(stage);
    if (all === undefined) {
        all = stage.instructions.flatMap((entry) => entry.keyword === 'RUN' ? wordsOfChecks(entry, context).map((word) => ({ word, at: entry.start })) : []);
        checks.set(stage, all);
    }
    let low = 0;
    let high = all.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (all[middle].at > run.start)
            high = middle;
        else
            low = middle + 1;
    }
    return all.slice(low, low + maxLaterWords).map(({ word }) => word);
}
function wordsOfChecks(run, context) {
    return (0,src_calls/* callsOf */.p9)(run, context)
        .filter(isVerification)
        .flatMap(({ args, feeders }) => [
        ...args.map(({ value }) => value),
        ...feeders.flatMap(src_calls/* callsOfNode */.Lm).flatMap((feeder) => feeder.args.map(({ value }) => value)),
    ]);
}
/** Of each stage, worked out once: every download asks for those behind it. */
const checks = new WeakMap();
/** A check further behind is none that a reader would take for that of the download. */
const maxLaterWords = 2000;
const unverified_download_unpackers = new Set(['tar', 'bsdtar', 'unzip', 'gunzip', 'xz', 'cpio', 'dpkg', 'zcat', 'bunzip2', 'rpm2cpio']);
/** The file stays, or is unpacked on its way. */
function keeps(call) {
    if (call.readers.flatMap(src_calls/* callsOfNode */.Lm).some(({ name }) => unverified_download_unpackers.has(name)))
        return true;
    if (call.readers.length > 0)
        return false;
    return savedAs(call).some((file) => !/^\/dev\/|\.(?:asc|sig|sha\d{1,3}(?:sums?)?|pub|gpg|key|list|repo|html|json|txt)$/i.test(file));
}
const unpinnedClone = {
    id: 'git-clone-not-pinned',
    aliases: [],
    severity: 'low',
    confidence: 'medium',
    title: 'git takes whatever the branch holds today',
    why: 'The same Dockerfile gives another image tomorrow, and one push to that repository is enough to be in it',
    remedy: 'Check out a full commit after the clone: `git checkout <sha>`; or use ADD with the commit behind `#`.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.dependencies,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN git clone --depth 1 https://github.com/acme/tool && make -C tool\n' },
            { text: 'FROM debian:12\nRUN git clone -b main https://github.com/acme/tool\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN git clone https://github.com/acme/tool && git -C tool checkout 0123456789abcdef\n' },
            { text: 'FROM debian:12\nRUN git clone --branch v1.2.3 https://github.com/acme/tool\n' },
            { text: 'FROM debian:12\nRUN git clone -b "${TAG}" https://github.com/acme/tool\n' },
            { text: 'FROM debian:12\nRUN git clone /src /copy\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const calls = (0,src_calls/* callsOf */.p9)(run, context).filter(({ name }) => name === 'git');
            const settled = calls.some(({ args }) => args.some(({ value }) => ['checkout', 'reset', 'switch', 'fetch', 'submodule'].includes(value)));
            if (settled)
                return;
            for (const call of calls) {
                const remote = (0,src_calls/* operands */.bw)(call).find(({ value }) => /^(?:https?|git|ssh):\/\/|^git@/.test(value));
                if ((0,src_calls/* operands */.bw)(call)[0]?.value !== 'clone' || remote === undefined)
                    continue;
                const branch = branchOf(call);
                if (branch !== undefined && (branch.includes('$') || /\d/.test(branch)))
                    continue;
                yield {
                    at: call.at,
                    message: `git clones ${remote.value.replace(/\/\/[^@/]{1,200}@/, '//').slice(0, 120)} at ${branch === undefined ? 'no fixed commit' : `the branch ${branch}`}`,
                };
                return;
            }
        },
    },
};
function branchOf(call) {
    if (!(0,src_calls/* callHas */.Fn)(call, '--branch', 'b', '--revision'))
        return undefined;
    const at = call.args.findIndex(({ value }) => /^--(?:branch|revision)|^-[a-z]*b$/.test(value));
    const word = call.args[at]?.value ?? '';
    return word.includes('=') ? word.slice(word.indexOf('=') + 1) : call.args[at + 1]?.value;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/verification-tables.js
// How programs are told not to check whom they talk to, or what they were given. One line a switch.

const verification_tables_flag = (...flags) => (call) => (0,src_calls/* callHas */.Fn)(call, ...flags);
/** A word that matches, white space and quotes inside it aside. */
const verification_tables_word = (pattern) => (call) => call.args.some(({ value }) => pattern.test(value.slice(0, 500)));
/** `config set name value` and `config name value`, in the ways that npm, yarn, git, pip and composer write them. */
const verification_tables_setting = (name, value) => (call) => call.args.some(({ value: text }, at) => {
    const [left = '', right] = splitOnce(text, '=');
    if (!name.test(left))
        return false;
    return value.test(right ?? call.args[at + 1]?.value ?? '');
});
const off = /^["']?(?:false|0|no|off)["']?$/i;
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
const verification_tables_switches = [
    { kind: 'tls', programs: ['curl'], off: verification_tables_flag('--insecure', 'k', '--proxy-insecure', '--doh-insecure'), what: '--insecure' },
    { kind: 'tls', programs: ['wget', 'wget2'], off: verification_tables_flag('--no-check-certificate'), what: '--no-check-certificate' },
    { kind: 'tls', programs: ['aria2c'], off: verification_tables_word(/^--check-certificate=false$/), what: '--check-certificate=false' },
    { kind: 'tls', programs: ['git'], off: verification_tables_setting(/^(?:-c)?http\.(?:.{0,200}\.)?sslverify$/i, off), what: 'http.sslVerify=false' },
    {
        kind: 'tls',
        programs: ['npm', 'pnpm', 'yarn', 'cnpm'],
        off: verification_tables_setting(/^(?:--)?(?:strict-ssl|strictssl|enablestrictssl|unsafehttpwhitelist)$/i, off),
        what: 'strict-ssl=false',
    },
    { kind: 'tls', programs: ['npm', 'pnpm'], off: verification_tables_flag('--no-strict-ssl'), what: '--no-strict-ssl' },
    {
        kind: 'tls',
        programs: ['pip', 'pip3', 'pip2', 'python', 'python3', 'uv', 'pipenv', 'pdm'],
        off: (call) => isPip(call) && (0,src_calls/* callHas */.Fn)(call, '--trusted-host', '--allow-insecure-host'),
        what: '--trusted-host',
    },
    {
        kind: 'tls',
        programs: ['pip', 'pip3'],
        off: (call) => (0,src_calls/* operands */.bw)(call)[0]?.value === 'config' && verification_tables_word(/trusted-host/)(call),
        what: 'trusted-host',
    },
    {
        kind: 'tls',
        programs: ['conda', 'mamba', 'micromamba'],
        off: (call) => verification_tables_flag('--insecure', 'k')(call) || verification_tables_setting(/^ssl_verify$/, off)(call),
        what: 'ssl_verify false',
    },
    { kind: 'tls', programs: ['gem', 'bundle'], off: (call) => verification_tables_setting(/^ssl_verify_mode$/, /^0$/)(call), what: 'ssl_verify_mode 0' },
    {
        kind: 'tls',
        programs: ['composer'],
        off: (call) => verification_tables_setting(/^disable-tls$/, /^true$/)(call) || verification_tables_setting(/^secure-http$/, off)(call),
        what: 'disable-tls',
    },
    { kind: 'tls', programs: ['poetry'], off: verification_tables_setting(/^certificates\..{1,100}\.cert$/, off), what: 'certificates.*.cert false' },
    {
        kind: 'tls',
        programs: ['apt-get', 'apt'],
        off: verification_tables_word(/Acquire::https(?:::.{0,100})?::Verify-(?:Peer|Host)=["']?(?:false|0|no)/i),
        what: 'Acquire::https::Verify-Peer=false',
    },
    {
        kind: 'tls',
        programs: ['yum', 'dnf', 'dnf5', 'microdnf', 'tdnf', 'yum-config-manager'],
        off: verification_tables_word(/^(?:--setopt=)?(?:.{0,100}\.)?sslverify=(?:0|false|no)$/i),
        what: 'sslverify=0',
    },
    { kind: 'tls', programs: ['helm'], off: verification_tables_flag('--insecure-skip-tls-verify'), what: '--insecure-skip-tls-verify' },
    { kind: 'tls', programs: ['kubectl', 'oc'], off: verification_tables_word(/^--insecure-skip-tls-verify(?:=true)?$/), what: '--insecure-skip-tls-verify' },
    { kind: 'tls', programs: ['skopeo', 'podman', 'buildah'], off: verification_tables_word(/^--(?:src-|dest-)?tls-verify=false$/), what: '--tls-verify=false' },
    { kind: 'tls', programs: ['go'], off: verification_tables_flag('-insecure'), what: '-insecure' },
    {
        kind: 'tls',
        programs: ['svn'],
        off: (call) => verification_tables_flag('--trust-server-cert')(call) || verification_tables_word(/^--trust-server-cert-failures=/)(call),
        what: '--trust-server-cert',
    },
    { kind: 'tls', programs: ['hg'], off: verification_tables_flag('--insecure'), what: '--insecure' },
    { kind: 'tls', programs: ['http', 'https'], off: verification_tables_word(/^--verify=(?:no|false)$/), what: '--verify=no' },
    {
        kind: 'tls',
        programs: ['ssh', 'scp', 'sftp'],
        off: verification_tables_word(/^(?:-o)?StrictHostKeyChecking=(?:no|off)$/i),
        what: 'StrictHostKeyChecking=no',
    },
    {
        kind: 'signature',
        programs: ['apt-get', 'apt', 'aptitude'],
        off: (call) => verification_tables_flag('--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories', '--no-gpg-check')(call) ||
            verification_tables_word(/^(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories|Acquire::AllowWeakRepositories)=["']?(?:true|1|yes)/i)(call),
        what: '--allow-unauthenticated',
    },
    {
        kind: 'signature',
        programs: ['yum', 'dnf', 'dnf5', 'microdnf', 'tdnf', 'yum-config-manager'],
        off: (call) => verification_tables_flag('--nogpgcheck', '--no-gpgchecks')(call) || verification_tables_word(/^(?:--setopt=)?(?:.{0,100}\.)?(?:repo_|pkg_)?gpgcheck=(?:0|false|no)$/i)(call),
        what: '--nogpgcheck',
    },
    { kind: 'signature', programs: ['zypper'], off: verification_tables_flag('--no-gpg-checks', '--allow-unsigned-rpm'), what: '--no-gpg-checks' },
    { kind: 'signature', programs: ['rpm'], off: verification_tables_flag('--nosignature', '--nodigest', '--nocheck'), what: '--nosignature' },
    { kind: 'signature', programs: ['apk'], off: verification_tables_flag('--allow-untrusted'), what: '--allow-untrusted' },
    { kind: 'signature', programs: ['pacman', 'pacstrap'], off: (call) => verification_tables_word(/^SigLevel=Never$/i)(call), what: 'SigLevel Never' },
    { kind: 'signature', programs: ['dpkg'], off: verification_tables_flag('--force-bad-verify', '--no-debsig'), what: '--force-bad-verify' },
    {
        kind: 'signature',
        programs: ['gpg', 'gpg2'],
        off: (call) => verification_tables_setting(/^--trust-model$/, /^always$/)(call) && (0,src_calls/* callHas */.Fn)(call, '--verify'),
        what: '--trust-model always',
    },
    { kind: 'signature', programs: ['go'], off: verification_tables_flag('-nosumcheck'), what: '-nosumcheck' },
    {
        kind: 'signature',
        programs: ['cosign'],
        off: verification_tables_flag('--insecure-ignore-tlog', '--insecure-ignore-sct', '--allow-insecure-registry'),
        what: '--insecure-…',
    },
];
function isPip(call) {
    return !call.name.startsWith('python') || call.args.some(({ value }) => value === 'pip');
}
const variables = [
    { kind: 'tls', name: /^NODE_TLS_REJECT_UNAUTHORIZED$/, off: /^0$/ },
    { kind: 'tls', name: /^PYTHONHTTPSVERIFY$/, off: /^0$/ },
    // git asks whether it is set, and not to what.
    { kind: 'tls', name: /^GIT_SSL_NO_VERIFY$/, off: /^/ },
    { kind: 'tls', name: /^(?:NPM_CONFIG_STRICT_SSL|YARN_STRICT_SSL|YARN_ENABLE_STRICT_SSL)$/i, off: /^(?:false|0|no)$/i },
    { kind: 'tls', name: /^(?:PIP_TRUSTED_HOST|UV_INSECURE_HOST|GOINSECURE)$/, off: /./ },
    { kind: 'tls', name: /^BUNDLE_SSL_VERIFY_MODE$/, off: /^0$/ },
    { kind: 'tls', name: /^(?:CONDA_SSL_VERIFY|MAMBA_SSL_VERIFY|CARGO_HTTP_SSL_VERIFY)$/, off: /^(?:false|0|no)$/i },
    { kind: 'tls', name: /^(?:HEX_UNSAFE_HTTPS|COMPOSER_DISABLE_TLS|AWS_NO_VERIFY_SSL)$/, off: /^(?:1|true)$/i },
    { kind: 'tls', name: /^(?:REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE)$/, off: /^$/ },
    { kind: 'signature', name: /^(?:GONOSUMCHECK|HEX_UNSAFE_REGISTRY|DOTNET_NUGET_SIGNATURE_VERIFICATION_DISABLED)$/, off: /^(?:1|true)$/i },
    { kind: 'signature', name: /^GOSUMDB$/, off: /^off$/ },
    { kind: 'signature', name: /^GOFLAGS$/, off: /-insecure/ },
    { kind: 'signature', name: /^(?:HOMEBREW_NO_VERIFY_ATTESTATIONS|COSIGN_INSECURE_IGNORE_TLOG)$/, off: /^(?:1|true)$/i },
    { kind: 'signature', name: /^DOCKER_CONTENT_TRUST$/, off: /^0$/ },
];
/** Lines that end up in configuration files, by echo, printf, sed or a heredoc. */
const writtenLines = [
    // A repository in a file of the image itself has nobody in between.
    { kind: 'signature', pattern: /\[[^\]\n]{0,200}\btrusted\s?=\s?yes\b[^\]\n]{0,200}\](?!\s{1,20}(?:file|copy|cdrom):)/i },
    { kind: 'signature', pattern: /\b(?:repo_|pkg_)?gpgcheck\s?=\s?0\b/i },
    { kind: 'signature', pattern: /\bSigLevel\s{0,5}=\s{0,5}Never\b/ },
    { kind: 'signature', pattern: /APT::Get::AllowUnauthenticated\s{1,5}"?(?:true|1|yes)/i },
    { kind: 'signature', pattern: /Acquire::AllowInsecureRepositories\s{1,5}"?(?:true|1|yes)/i },
    { kind: 'tls', pattern: /Acquire::https(?:::[^\s"]{0,100})?::Verify-(?:Peer|Host)\s{1,5}"?(?:false|0|no)/i },
    { kind: 'tls', pattern: /\bstrict-ssl\s?=\s?false\b/i },
    { kind: 'tls', pattern: /\bsslverify\s?=\s?(?:0|false)\b/i },
    { kind: 'tls', pattern: /\btrusted-host\s?=/i, file: /pip/ },
    { kind: 'tls', pattern: /(?:^|\s|-)(?:insecure|-k)\b/, file: /\.curlrc$/ },
    { kind: 'tls', pattern: /check[-_]certificate\s?=\s?(?:off|no)/i, file: /wgetrc$/ },
    { kind: 'tls', pattern: /StrictHostKeyChecking[\s=]{1,5}no\b/i },
];

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/verification.js




const tlsDisabled = {
    id: 'tls-verification-disabled',
    aliases: ['CKV2_DOCKER_2', 'CKV2_DOCKER_3', 'CKV2_DOCKER_4', 'CKV2_DOCKER_5', 'CKV2_DOCKER_6'],
    severity: 'high',
    confidence: 'high',
    title: 'Certificates are not checked',
    why: 'Anyone on the way between the build and the server can hand it other files, and they run in your build and your image',
    remedy: 'Drop the switch; install the CA certificate that is missing instead.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.integrity,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN curl -fsSLk -o /x https://example.com/x\n' },
            { text: 'FROM debian:12\nRUN wget --no-check-certificate https://example.com/x\n' },
            { text: 'FROM node:22\nRUN npm config set strict-ssl false && npm ci\n' },
            { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\n' },
            { text: 'FROM python:3.12\nRUN pip install --trusted-host pypi.org flask==3.0.0\n' },
            { text: 'FROM debian:12\nRUN git -c http.sslVerify=false clone https://example.com/x\n' },
            { text: 'FROM debian:12\nRUN git config --global http.sslVerify false\n' },
            { text: 'FROM debian:12\nRUN GIT_SSL_NO_VERIFY=1 git clone https://example.com/x\n' },
            { text: 'FROM debian:12\nENV GIT_SSL_NO_VERIFY=false\n' },
            { text: 'FROM centos:7\nRUN yum-config-manager --save --setopt=base.sslverify=false\n' },
            { text: 'FROM debian:12\nRUN export PYTHONHTTPSVERIFY=0 && make\n' },
            { text: 'FROM debian:12\nRUN echo "insecure" >> ~/.curlrc\n' },
            { text: 'FROM debian:12\nRUN sudo sh -c "curl --insecure https://example.com/x > /x"\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSL -o /k https://example.com/k\n' },
            { text: 'FROM debian:12\nRUN curl -k https://localhost:8443/health\n' },
            { text: 'FROM debian:12\nRUN git config --global http.sslVerify true\n' },
            { text: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=1\nRUN npm config set strict-ssl true\n' },
            { text: 'FROM debian:12\nRUN echo "never use curl --insecure"\n' },
        ],
    },
    check: { on: ['RUN', 'ENV', 'ARG', 'COPY'], onbuild: true, instruction: (instruction, context) => disabled('tls', instruction, context) },
};
const signatureDisabled = {
    id: 'signature-check-disabled',
    aliases: ['CKV2_DOCKER_7', 'CKV2_DOCKER_8', 'CKV2_DOCKER_9', 'CKV2_DOCKER_10', 'CKV2_DOCKER_11'],
    severity: 'high',
    confidence: 'high',
    title: 'Signatures of packages are not checked',
    why: 'A mirror, proxy or server that was taken over can hand the build any package, and it runs as root',
    remedy: 'Drop the switch; install the key of the repository and sign what you publish yourself.',
    controls: controls/* controls */.ne.verifiedPackages,
    risks: controls/* risks */.XG.integrity,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated curl\n' },
            { text: 'FROM debian:12\nRUN apt-get install -y --force-yes curl\n' },
            { text: 'FROM debian:12\nRUN echo "deb [trusted=yes] https://example.com/apt ./" > /etc/apt/sources.list.d/x.list\n' },
            { text: 'FROM fedora:40\nRUN dnf install -y --nogpgcheck httpd\n' },
            { text: 'FROM fedora:40\nRUN printf "[x]\\ngpgcheck=0\\n" > /etc/yum.repos.d/x.repo\n' },
            { text: 'FROM alpine:3.20\nRUN apk add --allow-untrusted ./x.apk\n' },
            { text: 'FROM golang:1.25\nENV GOSUMDB=off\n' },
            { text: 'FROM fedora:40\nCOPY <<EOF /etc/yum.repos.d/x.repo\n[x]\ngpgcheck=0\nEOF\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y curl\n' },
            { text: 'FROM debian:12\nRUN echo "deb [signed-by=/k.gpg] https://example.com/apt ./" > /etc/apt/sources.list.d/x.list\n' },
            { text: 'FROM fedora:40\nRUN dnf install -y --setopt=gpgcheck=1 httpd\n' },
            { text: 'FROM fedora:40\nRUN grep -r gpgcheck=0 /etc/yum.repos.d && exit 1 || true\n' },
        ],
    },
    check: {
        on: ['RUN', 'ENV', 'ARG', 'COPY'],
        onbuild: true,
        instruction: (instruction, context) => disabled('signature', instruction, context),
    },
};
const said = { tls: 'does not check certificates', signature: 'does not check signatures' };
function* disabled(kind, instruction, context) {
    if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') {
        for (const pair of instruction.pairs) {
            if (pair.value !== undefined && turnsOff(kind, pair.name.value, pair.value.value))
                yield { at: pair, message: `With ${pair.name.value}=${pair.value.value.slice(0, 60)} every later step ${said[kind]}` };
        }
        return;
    }
    for (const { body } of instruction.heredocs) {
        if (instruction.keyword === 'RUN' && body === instruction.command.script)
            continue;
        const line = writtenLines.find((entry) => entry.kind === kind && entry.file === undefined && entry.pattern.test(body.text));
        const match = line?.pattern.exec(body.text);
        if (match !== null && match !== undefined)
            yield {
                at: body.spanOf(match.index, match.index + match[0].length),
                message: `A configuration is written with which a program ${said[kind]}`,
            };
    }
    if (instruction.keyword === 'RUN')
        for (const call of (0,src_calls/* callsOf */.p9)(instruction, context))
            yield* ofCall(kind, call);
}
function* ofCall(kind, call) {
    const found = verification_tables_switches.find((entry) => entry.kind === kind && entry.programs.includes(call.name) && entry.off(call));
    if (found !== undefined) {
        const targets = addresses(call);
        if (targets.length === 0 || !targets.every(isLocal))
            yield { at: call.at, message: `${call.name} ${said[kind]} (${found.what})` };
        return;
    }
    const exported = ['export', 'declare', 'set', 'setx'].includes(call.name) ? call.args : [];
    for (const { literal, text } of [...call.assignments, ...exported]) {
        const value = literal ?? text;
        const equals = value.indexOf('=');
        if (equals <= 0 || !turnsOff(kind, value.slice(0, equals), value.slice(equals + 1)))
            continue;
        yield { at: call.at, message: `With ${value.slice(0, 100)} a program ${said[kind]}` };
        return;
    }
    if (!writers.has(call.name))
        return;
    const files = [
        ...call.node.redirects.map(({ target }) => target?.value ?? ''),
        ...call.args.map(({ value }) => value),
        ...teeFiles(call),
    ];
    const text = call.args
        .map(({ value }) => value)
        .join(' ')
        .slice(0, 20_000)
        .replaceAll('\\n', '\n');
    // Printed for people, unless it goes somewhere.
    if (call.name !== 'sed' && call.node.redirects.length === 0 && call.readers.length === 0)
        return;
    const line = writtenLines.find(({ kind: own, pattern, file }) => own === kind && pattern.test(text) && (file === undefined || files.some((name) => file.test(name))));
    if (line !== undefined)
        yield { at: call.at, message: `A configuration is written with which a program ${said[kind]}` };
}
const writers = new Set(['echo', 'printf', 'sed', 'cat', 'tee', 'crudini']);
function teeFiles(call) {
    return call.readers.flatMap((node) => (node.kind === 'simple' ? node.words.map(({ value }) => value) : []));
}
function turnsOff(kind, name, value) {
    return name.length <= 100 && variables.some((entry) => entry.kind === kind && entry.name.test(name) && entry.off.test(value));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/index.js
// Security rules of our own.





























const securityRules = [
    runsAsRoot,
    secretInInstruction,
    secretNamedVariable,
    credentialFileCopied,
    wholeContext,
    gitCopied,
    downloadPipedToShell,
    unverifiedDownload,
    unpinnedClone,
    addWithoutChecksum,
    tlsDisabled,
    signatureDisabled,
    aptKey,
    privilegedBuild,
    worldWritable,
    setuidBit,
    passwordlessSudo,
    passwordInBuild,
    ssh_server/* sshServer */.E_,
    ssh_server/* sshPort */.aP,
    endOfLifeBase,
    cacheLeft,
    updateAlone,
    noHealthcheckForService,
    foreignFrontend,
    hiddenCharacters,
    workdirInProc,
    dockerSocket,
    systemUpgrade,
    credentialInArgument,
    buildArgumentAsSecret,
    secretMountKept,
    credentialVariableFile,
    bundledSecret,
    ...accountRules,
    capabilityGranted,
    openUmask,
    indexOverHttp,
    keyOverHttp,
    remotePort,
    unpinnedTool,
    heredocErrors,
];

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/syntax-error.js


const syntaxError = {
    id: 'syntax-error',
    aliases: ['DL1000'],
    severity: 'high',
    confidence: 'high',
    title: 'The file is no valid Dockerfile',
    why: 'The build stops here, and what cannot be read cannot be judged either',
    remedy: 'Correct the instruction.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [{ text: 'FROM alpine:3.20\nRUNN true\n' }, { text: 'FROM alpine:3.20\nRUN <<EOF\ntrue\n' }],
        good: [{ text: 'FROM alpine:3.20\nRUN true\n' }],
    },
    check: {
        level: 'error',
        *file({ document, options }) {
            const template = options.likeHadolint ? undefined : templateMark(document);
            if (template !== undefined) {
                yield {
                    at: template.at,
                    message: `The file is a template (${template.mark}): Docker cannot read it before it is filled in`,
                    severity: 'low',
                };
                return;
            }
            for (const problem of document.problems) {
                // A second reading of the same place adds nothing.
                const instruction = instructionAt(document, problem.start);
                if (options.likeHadolint && instruction !== undefined && hadolintReads(instruction))
                    continue;
                yield {
                    at: problem,
                    message: `Docker cannot read this: ${problem.message}`,
                    ...(instruction === undefined ? {} : { instruction }),
                };
            }
        },
    },
};
/** The instruction over an offset; a file may have as many problems as lines. */
function instructionAt({ instructions }, offset) {
    let low = 0;
    let high = instructions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (instructions[middle].end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    const found = instructions[low];
    return found !== undefined && found.start <= offset ? found : undefined;
}
/** A comment behind FROM, and words behind the pairs of ENV and LABEL, which Docker refuses. */
function hadolintReads({ keyword, rest, ...instruction }) {
    if (keyword === 'FROM')
        return /^(?:--\S+\s+)*[^\s#]\S*(?:\s+as\s+\S+)?\s+#/i.test(rest.text);
    return 'pairs' in instruction && instruction.pairs.length > 1 && instruction.pairs.every(({ value }) => value !== undefined);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/index.js
// Every built-in rule, in the order of documentation. A new group is imported and listed here and nowhere else.






/** Rules by the page of documentation they stand on. */
const families = {
    syntax: [syntaxError, ...dockerRules],
    hadolint: hadolintRules,
    buildkit: buildkitRules,
    security: securityRules,
    policy: policy/* policyRules */.c,
};
const rules_all = Object.values(families).flat();
function dockerfileRules() {
    return rules_all;
}
/** The page on which a rule is documented; undefined for ShellCheck's codes, which have a manual of their own. */
function familyOf(ruleId) {
    return Object.entries(families).find(([, rules]) => rules.some(({ id }) => id === ruleId))?.[0];
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/config/loosening.js
// What a change takes away from the lint that judges it, item by item between the tree that judges and the change; and the options
// under which nothing of that counts yet while everything that it makes stricter does.




const looseningRule = {
    id: 'lint-configuration-loosened',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A change loosens the lint that judges it',
    why: 'Whoever may edit the configuration of a linter in the change it judges decides what it finds.',
    remedy: 'Let somebody who may approve it review the loosening; it counts once it is merged. Keep it apart from the code that it lets pass.',
    controls: ['NIST-800-53-CM-3', 'PCI-DSS-6.5.1'],
    risks: ['CICD-SEC-1', 'CICD-SEC-4'],
    examples: {
        bad: [{ text: 'ignored: [DL3002]\n', path: '.hadolint.yaml' }],
        good: [{ text: 'override:\n  error: [DL3006]\n', path: '.hadolint.yaml' }],
    },
    check: 'Compares `.hadolint.yaml` and the policy of the change with those of its base commit.',
};
const levels = ['ignore', 'style', 'info', 'warning', 'error'];
function rank(level) {
    return levels.indexOf(level);
}
/** A rule's own level, by any of its ids; undefined for one that is not hadolint's. */
function ownLevel(id) {
    return dockerfileRules().find((rule) => (0,rule_ids/* idsOf */.UX)(rule).has(id))?.check.level;
}
/** The level that an id has on one side. */
function levelOf(id, options) {
    return options.overrides.get(id) ?? ownLevel(id);
}
/** Everything by which the change's files find less than those that judge. */
function loosening_loosenings(base, head) {
    return [...inConfig(base, head), ...inPolicy(base, head)];
}
function inConfig(base, { options: now, configFile }) {
    const before = base.options;
    const found = [
        ...[...now.ignored].filter((id) => !before.ignored.has(id)).map((id) => `it switches off ${id.toUpperCase()}`),
        ...inLevels(before, now),
        ...inRegistries(before, now),
        ...inLabels(before, now),
    ];
    if (before.strictLabels && !now.strictLabels)
        found.push('it allows labels that the schema does not name');
    if (before.disableIgnorePragma && !now.disableIgnorePragma)
        found.push('it lets comments allow findings');
    return found.map((text) => ({ text, file: configFile }));
}
function inLevels(before, now) {
    const found = [];
    for (const id of new Set([...before.overrides.keys(), ...now.overrides.keys()])) {
        const was = levelOf(id, before);
        const is = levelOf(id, now);
        if (was !== undefined && is !== undefined && rank(is) < rank(was))
            found.push(`it lowers ${id.toUpperCase()} from ${was} to ${is}`);
        // Of ShellCheck's codes only ShellCheck knows the level.
        else if ((was === undefined) !== (is === undefined))
            found.push(`it changes the level of ${id.toUpperCase()}`);
    }
    return found;
}
function inRegistries({ trustedRegistries: before }, { trustedRegistries: now }) {
    if (before.length === 0)
        return [];
    if (now.length === 0)
        return ['it trusts every registry'];
    return now.filter((registry) => !before.includes(registry)).map((registry) => `it trusts the registry ${registry.slice(0, 100)}`);
}
function inLabels(before, now) {
    const found = [];
    for (const [label, type] of before.labelSchema) {
        const other = now.labelSchema.get(label);
        if (other === undefined)
            found.push(`it takes the label ${label.slice(0, 100)} out of the schema`);
        else if (other !== type)
            found.push(`it changes the type of the label ${label.slice(0, 100)} from ${type} to ${other}`);
    }
    return found;
}
function inPolicy(base, head) {
    const before = base.options.policy ?? emptyPolicy;
    const now = head.options.policy ?? emptyPolicy;
    const found = [];
    const gone = (list, other) => list.filter((entry) => !other.includes(entry));
    if (before.allow.length > 0) {
        if (now.allow.length === 0)
            found.push('it allows every image');
        for (const glob of gone(now.allow, before.allow))
            found.push(`it allows the images ${glob}`);
    }
    for (const glob of gone(before.deny, now.deny))
        found.push(`it no longer denies the images ${glob}`);
    if (before.requireDigest && !now.requireDigest)
        found.push('it no longer asks for digests');
    const approvals = ({ approved }) => approved.flatMap(({ image, digests }) => digests.map((digest) => `${image}@${digest}`));
    const named = new Set(before.approved.map(({ image }) => image));
    for (const entry of gone(approvals(now), approvals(before)))
        if (named.has(entry.slice(0, entry.indexOf('@'))))
            found.push(`it approves ${entry}`);
    for (const image of named)
        if (!now.approved.some((entry) => entry.image === image))
            found.push(`it takes any digest of ${image}`);
    for (const [label, type] of before.requiredLabels)
        if (now.requiredLabels.get(label) !== type)
            found.push(`it no longer requires the label ${label.slice(0, 100)} of type ${type}`);
    for (const { name } of before.forbiddenPackages)
        if (!now.forbiddenPackages.some((entry) => entry.name === name))
            found.push(`it no longer forbids the packages ${name}`);
    if (base.options.experimental && !head.options.experimental)
        found.push('it switches off the experimental checks of BuildKit');
    return found.map((text) => ({ text, file: head.policyFile }));
}
/** The options of the tree that judges, with whatever the change makes stricter. Its policy is looked at beside; see read-settings.ts. */
function stricterOptions(base, head) {
    const overrides = new Map();
    for (const id of new Set([...base.overrides.keys(), ...head.overrides.keys()])) {
        const [was, is] = [levelOf(id, base), levelOf(id, head)];
        const level = was === undefined ? base.overrides.get(id) : is === undefined || rank(was) >= rank(is) ? was : is;
        if (level !== undefined)
            overrides.set(id, level);
    }
    return {
        ...base,
        ignored: new Set([...base.ignored].filter((id) => head.ignored.has(id))),
        overrides,
        trustedRegistries: trusted(base.trustedRegistries, head.trustedRegistries),
        labelSchema: new Map([...head.labelSchema, ...base.labelSchema]),
        strictLabels: base.strictLabels || head.strictLabels,
        disableIgnorePragma: base.disableIgnorePragma || head.disableIgnorePragma,
        experimental: base.experimental || head.experimental,
        pedantic: head.pedantic === 'all' ? head.pedantic : base.pedantic,
    };
}
/** What both trust; where the change takes away some of the list, the rest of it. An empty list trusts all. */
function trusted(base, head) {
    if (base.length === 0)
        return head;
    const both = base.filter((registry) => head.includes(registry));
    return both.length > 0 ? both : base;
}
/** @param where the tree that judges, as "at the base commit 0123456789ab". */
function looseningFindings(list, where) {
    return list.map(({ text, file }) => ({
        ruleId: looseningRule.id,
        severity: looseningRule.severity,
        confidence: looseningRule.confidence,
        message: `This change loosens the lint: ${text}. It counts after the merge; now what stands ${where} holds. ${looseningRule.why}`,
        location: { path: file, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } },
        fingerprint: fingerprintOf(looseningRule.id, file, text),
    }));
}

// EXTERNAL MODULE: ./build/packages/workspace/src/git.js
var git = __nccwpck_require__(6743);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/options.js
// What a lint run may be told, after configuration files and inputs are read. Pure data.
/** Types of labels as `.hadolint.yaml` names them. */
const labelTypes = ['text', 'rawtext', 'url', 'rfc3339', 'semver', 'hash', 'spdx', 'email'];
const defaultOptions = {
    ignored: new Set(),
    overrides: new Map(),
    trustedRegistries: [],
    labelSchema: new Map(),
    strictLabels: false,
    disableIgnorePragma: false,
    experimental: false,
    likeHadolint: false,
    pedantic: 'all',
    surroundings: {},
};

// EXTERNAL MODULE: ./build/packages/formats/src/yaml/value.js
var value = __nccwpck_require__(6053);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/peer/hadolint-config.js
// `.hadolint.yaml`: every key that hadolint documents, checked at the border.



const emptyHadolintConfig = {
    ignored: [],
    overrides: { error: [], warning: [], info: [], style: [] },
    trustedRegistries: [],
    labelSchema: new Map(),
    strictLabels: false,
    disableIgnorePragma: false,
    failureThreshold: 'info',
    noFail: false,
    noColor: false,
    unknownKeys: [],
};
/** Names that are looked for in the workspace, the first that is there counts. */
const hadolintConfigNames = ['.hadolint.yaml', '.hadolint.yml'];
/** Each is held against each label of a file. */
const maxLabels = 1000;
const hadolint_config_thresholds = ['error', 'warning', 'info', 'style', 'ignore', 'none'];
const keys = [
    'failure-threshold',
    'format',
    'ignored',
    'override',
    'label-schema',
    'strict-labels',
    'disable-ignore-pragma',
    'trustedRegistries',
    'no-color',
    'no-fail',
    'output-file',
];
/** @throws PortcullisError `config-invalid` or `yaml-invalid`, with file, line and key. */
async function readHadolintConfig(text, file) {
    const document = await (0,value/* parseYaml */.hN)(text, file);
    const root = document.value ?? {};
    if (typeof root !== 'object' || Array.isArray(root))
        throw invalid(document, file, [], 'a mapping', root);
    const values = new Map(Object.entries(root));
    const list = (path, value) => {
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'string'))
            throw invalid(document, file, path, 'a list of texts', value);
        return value;
    };
    const flag = (key) => {
        const value = values.get(key) ?? undefined;
        if (value !== undefined && typeof value !== 'boolean')
            throw invalid(document, file, [key], 'true or false', value);
        return value ?? false;
    };
    const overrides = mapping(values.get('override') ?? {}, ['override']);
    function mapping(value, path) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw invalid(document, file, path, 'a mapping', value);
        return new Map(Object.entries(value));
    }
    function fewLabels(labels) {
        if (labels.size > maxLabels)
            throw invalid(document, file, ['label-schema'], `at most ${maxLabels} labels`, `${labels.size} labels`);
        return labels;
    }
    const level = (key) => list(['override', key], overrides.get(key));
    const threshold = values.get('failure-threshold') ?? 'info';
    if (!hadolint_config_thresholds.includes(threshold))
        throw invalid(document, file, ['failure-threshold'], `one of ${hadolint_config_thresholds.join(', ')}`, threshold);
    const format = values.get('format') ?? undefined;
    if (format !== undefined && typeof format !== 'string')
        throw invalid(document, file, ['format'], 'the name of a format', format);
    return {
        ignored: list(['ignored'], values.get('ignored')),
        overrides: { error: level('error'), warning: level('warning'), info: level('info'), style: level('style') },
        trustedRegistries: list(['trustedRegistries'], values.get('trustedRegistries')),
        labelSchema: new Map([...fewLabels(mapping(values.get('label-schema') ?? {}, ['label-schema']))].map(([label, type]) => [
            label,
            readLabelType(type, () => invalid(document, file, ['label-schema', label], `one of ${labelTypes.join(', ')}`, type)),
        ])),
        strictLabels: flag('strict-labels'),
        disableIgnorePragma: flag('disable-ignore-pragma'),
        failureThreshold: threshold,
        noFail: flag('no-fail'),
        noColor: flag('no-color'),
        unknownKeys: [
            ...[...values.keys()].filter((key) => !keys.includes(key)),
            ...[...overrides.keys()].filter((key) => !['error', 'warning', 'info', 'style'].includes(key)).map((key) => `override.${key}`),
        ],
        ...(format === undefined ? {} : { format }),
    };
}
/** A type as hadolint spells it, in any case; empty means text. */
function readLabelType(type, failure) {
    const name = String(type ?? '').toLowerCase();
    if (name === '')
        return 'text';
    if (!labelTypes.includes(name))
        throw failure();
    return name;
}
/** What the engine is told. Later entries of overrides win, the gentlest level last, as in hadolint. */
function lintOptions(config) {
    const overrides = new Map();
    for (const level of ['style', 'info', 'warning', 'error'])
        for (const id of config.overrides[level])
            overrides.set(id.toLowerCase(), level);
    return {
        ...defaultOptions,
        ignored: new Set(config.ignored.map((id) => id.toLowerCase())),
        overrides,
        trustedRegistries: config.trustedRegistries,
        labelSchema: config.labelSchema,
        strictLabels: config.strictLabels,
        disableIgnorePragma: config.disableIgnorePragma,
    };
}
function invalid(document, file, path, expected, got) {
    const line = document.lineOf(path);
    const shown = typeof got === 'string' ? `"${got.slice(0, 40)}"` : Array.isArray(got) ? 'a list' : got === null ? 'nothing' : typeof got;
    return new errors/* PortcullisError */.SO({
        code: 'config-invalid',
        message: `expected ${expected}, got ${shown}`,
        where: { file, ...(line === undefined ? {} : { line }), ...(path.length === 0 ? {} : { key: path.join('.') }) },
        remedy: 'Correct the key, as the documentation of hadolint has it.',
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/policy/read-policy.js
// The part `dockerfile` of the policy, as `.portcullis/dockerfile.yml` or in `.github/portcullis.yml`. Its shape is the policy package's.

/** Where the policy is looked for when no input names it: files of its own, then the one that holds all policies. */
const policyFileNames = ['.portcullis/dockerfile.yml', '.portcullis/dockerfile.yaml'];

/** @returns undefined where a file that holds all policies says nothing of Dockerfiles. @throws PortcullisError `policy-invalid` or `yaml-invalid`. */
async function readPolicy(text, file) {
    const { readDockerfilePart } = await Promise.all(/* import() */[__nccwpck_require__.e(795), __nccwpck_require__.e(478)]).then(__nccwpck_require__.bind(__nccwpck_require__, 478));
    const part = await readDockerfilePart(text, file);
    if (part === undefined)
        return undefined;
    const { images, labels, packages, checks } = part;
    return {
        experimental: checks?.experimental ?? false,
        policy: {
            file,
            allow: images?.allow ?? [],
            deny: images?.deny ?? [],
            requireDigest: images?.['require-digest'] ?? false,
            approved: images?.approved ?? [],
            requiredLabels: new Map(Object.entries(labels?.required ?? {}).map(([name, type]) => [name, type ?? 'text'])),
            forbiddenPackages: (packages?.forbidden ?? []).map((entry) => {
                if (typeof entry === 'string')
                    return { name: entry };
                return { name: entry.name, ...(entry.reason === undefined ? {} : { reason: entry.reason }) };
            }),
        },
    };
}

// EXTERNAL MODULE: ./build/packages/policy/src/reader.js
var reader = __nccwpck_require__(1147);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/config/image-lock.js
// `image-lock.json`: the digests that image-verify found good, from which fixes take theirs.

/** Digests by image, from the `images` of an image-lock.json. */
function readLock(text, file) {
    const invalid = (message, key) => new errors/* PortcullisError */.SO({
        code: 'lock-invalid',
        message,
        where: { file, ...(key === undefined ? {} : { key }) },
        remedy: 'Let image-verify write the file again, or name another with `image-lock`.',
    });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw invalid('expected JSON, got text that is none');
    }
    const images = typeof value === 'object' && value !== null && 'images' in value ? value.images : undefined;
    if (typeof images !== 'object' || images === null || Array.isArray(images))
        throw invalid('expected a mapping of images', 'images');
    return new Map(Object.entries(images).map(([image, entry]) => {
        const digest = typeof entry === 'object' && entry !== null && 'digest' in entry ? entry.digest : entry;
        if (typeof digest !== 'string' || !/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(digest))
            throw invalid('expected a digest, `sha256:` and 64 hexadecimal digits', `images.${image}`);
        return [image, digest];
    }));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/config/read-settings.js
// What a team's files say about linting: `.hadolint.yaml`, the policy, the lock of images. All of it is read from the tree that
// judges, so that a change cannot loosen its own lint; what the change makes stricter holds at once.








const maxBytes = 5 * 1024 * 1024;
const maxConfigBytes = 1024 * 1024;
/** Where a team may commit it. */
const lockNames = ['image-lock.json', '.portcullis/image-lock.json'];
/** Where image-verify writes it. */
const freshLock = 'portcullis-results/image-lock.json';
/** @throws PortcullisError when a file is named and not there, cannot be read, or the base commit is needed and not there. */
async function readSettings(named, settings, workspace) {
    const { pedantic } = named;
    const optionsOf = (told) => optionsIn(told, pedantic);
    const files = {
        config: inside(named.config, workspace, 'config'),
        policy: inside(named.policy, workspace, 'policy'),
        lock: inside(named.lock, workspace, 'image-lock'),
    };
    const head = await readTold(settings.head, files);
    if (settings.origin === 'unavailable') {
        if (head.config !== undefined || head.policy !== undefined || head.missing.length > 0)
            throw baseUnavailable(settings.reason);
        const message = `${settings.reason}, so comments that allow a finding count for nothing; check out with \`fetch-depth: 0\``;
        return {
            settings: { options: { ...defaultOptions, pedantic } },
            loosenings: [],
            notices: [{ level: 'warning', message }],
            digests: [],
        };
    }
    const fresh = lockOfThisJob(settings.head, workspace, files.lock);
    if (settings.origin === 'checkout') {
        refuseMissing(head.missing);
        const lock = head.lock ?? fresh;
        return {
            settings: { options: optionsOf(head), ...(lock === undefined ? {} : { lock }) },
            loosenings: [],
            notices: unknownKeys(head),
            digests: head.digests,
        };
    }
    const base = await readTold(settings.tree, files);
    refuseMissing(head.missing.filter(({ file }) => base.missing.some((other) => other.file === file)));
    const changed = base.digests.join() !== head.digests.join();
    const lock = base.lock ?? fresh;
    return {
        settings: {
            options: changed ? stricterOptions(optionsOf(base), optionsOf(head)) : optionsOf(base),
            ...(changed && head.policy !== undefined ? { ownPolicy: head.policy.policy } : {}),
            ...(lock === undefined ? {} : { lock }),
        },
        loosenings: changed ? loosening_loosenings(sideOf(base, optionsOf(base)), sideOf(head, optionsOf(head))) : [],
        notices: [
            ...unknownKeys(base),
            ...(changed
                ? [
                    {
                        level: 'note',
                        message: `Configuration and policy were read ${settings.tree.where}; what this change loosens in them counts after the merge, what it tightens counts now.`,
                    },
                ]
                : []),
        ],
        digests: [...base.digests, ...(changed ? head.digests : [])],
    };
}
async function readTold(tree, named) {
    const missing = [];
    const digests = [];
    const read = (key, name, names, limit = maxBytes) => {
        for (const file of name === '' ? names : [name]) {
            const content = tree.read(file, limit);
            if (content === undefined)
                continue;
            const text = (0,src_text/* decodeText */.g7)(content)?.text;
            if (text === undefined)
                throw read_settings_unreadable(key, file, 'expected a readable text file, got binary content');
            if (name !== '' && text.trim() === '')
                throw read_settings_unreadable(key, file, `expected the file that \`${key}\` names to say something, got an empty one`);
            digests.push(`${file} ${(0,fix/* contentHash */.Ae)(content)}`);
            return { file, text };
        }
        if (name !== '')
            missing.push({ key, file: name });
        return undefined;
    };
    const config = read('config', named.config, hadolintConfigNames, maxConfigBytes);
    const policy = read('policy', named.policy, policyFileNames);
    const lock = read('image-lock', named.lock, lockNames);
    const shared = named.policy === '' ? await sharedPolicy(tree) : undefined;
    if (policy !== undefined && shared !== undefined)
        throw read_settings_unreadable('policy', policy.file, `expected the policy of Dockerfiles once, got it here and as \`dockerfile\` of ${reader/* policyFile */.Xd}`);
    if (shared !== undefined)
        digests.push(`${reader/* policyFile */.Xd} ${(0,fix/* contentHash */.Ae)(JSON.stringify([shared.experimental, shared.policy, [...shared.policy.requiredLabels]]))}`);
    const told = policy === undefined ? shared : await readPolicy(policy.text, policy.file);
    return {
        ...(config === undefined ? {} : { config: { ...(await readHadolintConfig(config.text, config.file)), file: config.file } }),
        ...(told === undefined ? {} : { policy: told }),
        ...(lock === undefined ? {} : { lock: readLock(lock.text, lock.file) }),
        missing,
        digests,
    };
}
/** The part of the file that holds all policies. */
async function sharedPolicy(tree) {
    const content = tree.read(reader/* policyFile */.Xd, maxBytes);
    if (content === undefined)
        return undefined;
    const text = (0,src_text/* decodeText */.g7)(content)?.text;
    if (text === undefined)
        throw read_settings_unreadable('policy', reader/* policyFile */.Xd, 'expected a readable text file, got binary content');
    return readPolicy(text, reader/* policyFile */.Xd);
}
function optionsIn({ config, policy }, pedantic) {
    return {
        ...(config === undefined ? { ...defaultOptions, pedantic } : lintOptions(config)),
        experimental: policy?.experimental ?? false,
        ...(policy === undefined ? {} : { policy: policy.policy }),
    };
}
function sideOf(told, options) {
    return {
        options,
        configFile: told.config?.file ?? hadolintConfigNames[0],
        policyFile: told.policy?.policy.file ?? policyFileNames[0],
    };
}
function unknownKeys({ config }) {
    return (config?.unknownKeys ?? []).map((key) => ({
        level: 'warning',
        message: `${key} is no key of hadolint's configuration`,
        path: config?.file ?? '',
    }));
}
/** The lock that an earlier step of this job wrote; one that is committed there is whoever's who committed it. */
function lockOfThisJob(head, workspace, named) {
    if (named !== '' && named !== freshLock)
        return undefined;
    const content = head.read(freshLock, maxBytes);
    if (content === undefined || (0,git/* git */.$Y)(workspace, ['ls-files', '--error-unmatch', '--', freshLock]).ok)
        return undefined;
    return readLock(content.toString('utf8'), freshLock);
}
function inside(written, workspace, key) {
    if (written === '')
        return '';
    const path = ((0,external_node_path_.isAbsolute)(written) ? (0,external_node_path_.relative)(workspace, written) : written).split(external_node_path_.sep).join('/');
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (!(0,external_node_path_.isAbsolute)(path) && !parts.includes('..') && parts.length > 0)
        return parts.join('/');
    throw new errors/* PortcullisError */.SO({
        code: 'path-outside',
        message: 'expected a file inside the workspace, got a path that leads out of it',
        where: { file: written, key },
        remedy: 'Name a file below the workspace.',
    });
}
function refuseMissing(missing) {
    const [first] = missing;
    if (first === undefined || (first.key === 'image-lock' && first.file === freshLock))
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'config-missing',
        message: `expected the file that \`${first.key}\` names, which is not there`,
        where: first,
        remedy: 'Correct the path; it starts at the root of the workspace.',
    });
}
function read_settings_unreadable(key, file, message) {
    return new errors/* PortcullisError */.SO({
        code: 'config-unreadable',
        message,
        where: { key, file },
        remedy: 'Correct the path, or take the input out.',
    });
}
function baseUnavailable(reason) {
    return new errors/* PortcullisError */.SO({
        code: 'base-unavailable',
        message: `${reason}, and configuration and policy of a change count only from there`,
        where: { key: 'config' },
        remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
    });
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/hosts/lines.js
// Lines of a host, and blocks of them that are a Dockerfile.

/** More in one file are not looked at. */
const maxEmbedded = 200;
/** @param keys how many there are, read or not. */
function lines_held(all, keys = all.length) {
    const documents = all.slice(0, maxEmbedded);
    return { documents, unread: Math.max(keys, all.length) - documents.length };
}
/** Lines of the host, `first` counted from 0, less an indentation. */
function block(lines, first, indent, fragment) {
    const removed = lines.map((line) => Math.min(indent, lines_indentOf(line)));
    return embeddedLines(`${lines.map((line, at) => line.slice(removed[at])).join('\n')}\n`, first, removed, fragment);
}
function lines_indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/hosts/bake.js
// Bake files: `dockerfile-inline` as a heredoc of HCL, or as a string of HCL or JSON.



const bake = {
    id: 'bake',
    of: 'dockerfile',
    readable: 'a heredoc or a string in double quotes',
    matches: (path) => /^docker-bake(?:\.[^/]{1,100})?\.(?:hcl|json)$|\.bake\.(?:hcl|json)$/i.test(external_node_path_.posix.basename(path)),
    documents(file) {
        const lines = Array.from({ length: file.lines.lineCount }, (_, line) => file.lines.lineText(line + 1));
        return lines_held([...heredocs(lines), ...strings(file)], lines.filter((line) => inlineKey.test(line)).length);
    },
};
/** The key in any spelling of JSON or HCL, outside of comments. */
const inlineKey = /^(?!\s{0,200}(?:#|\/\/))(?:.{0,400}[\s{,"'?-])?dockerfile[_-]inline["']?\s{0,20}[:=]/;
/** `dockerfile-inline = <<EOT`. */
function heredocs(lines) {
    const ends = lineFinder(lines);
    return lines.flatMap((line, at) => {
        const key = /^\s{0,200}"?dockerfile-inline"?\s{0,20}=\s{0,20}<<(-?)([A-Za-z_][A-Za-z0-9_-]{0,100})\s{0,200}$/.exec(line);
        if (key === null)
            return [];
        const end = ends.after(key[2], at);
        if (end === undefined)
            return [];
        const inner = lines.slice(at + 1, end);
        const indent = key[1] === '-' ? Math.min(...inner.filter((text) => text.trim() !== '').map(lines_indentOf)) : 0;
        return [block(inner, at + 1, Number.isFinite(indent) ? indent : 0, false)];
    });
}
/** Finds the next line of a text; each text's lines are gone through once, however often it is asked for. */
function lineFinder(lines) {
    let places;
    const next = new Map();
    return {
        after(text, at) {
            places ??= placesOf(lines);
            const found = places.get(text) ?? [];
            let position = next.get(text) ?? 0;
            while (position < found.length && found[position] <= at)
                position++;
            next.set(text, position);
            return found[position];
        },
    };
}
function placesOf(lines) {
    const places = new Map();
    for (const [index, line] of lines.entries()) {
        const text = line.trim();
        if (!/^[A-Za-z_][A-Za-z0-9_-]{0,100}$/.test(text))
            continue;
        const list = places.get(text);
        if (list === undefined)
            places.set(text, [index]);
        else
            list.push(index);
    }
    return places;
}
/** `"dockerfile-inline": "FROM a\nRUN b"`: all of it stands on the line of its string. */
function strings({ text, lines }) {
    const found = [];
    for (const match of text.matchAll(/"?dockerfile[_-]inline"?[ \t]{0,20}[:=][ \t]{0,20}("(?:[^"\\\r\n]|\\.)*")/g)) {
        const string = match[1];
        let value;
        try {
            value = JSON.parse(string);
        }
        catch {
            continue;
        }
        const end = match.index + match[0].length;
        found.push(embeddedValue(String(value), lines.region(end - string.length, end)));
    }
    return found;
}

// EXTERNAL MODULE: ./build/packages/formats/src/yaml/nodes.js
var nodes = __nccwpck_require__(9909);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/hosts/compose.js
// Compose files: `dockerfile_inline` holds a Dockerfile, `build: { dockerfile: images/app.build }` names one.




const compose = {
    id: 'compose',
    of: 'dockerfile',
    readable: 'a text',
    matches: (path) => /^(?:docker-)?compose(?:[.-][^/]{1,100})?\.ya?ml$/i.test(external_node_path_.posix.basename(path)),
    async documents(file) {
        // An escape may spell the key otherwise.
        if (!file.text.includes('dockerfile_inline') && !/\\[xuU]/.test(file.text))
            return lines_held([]);
        const found = [];
        let keys = 0;
        for (const value of inlineValues(await (0,nodes/* readYaml */.gM)(file.text, file.path))) {
            keys++;
            if (value.kind === 'scalar')
                found.push(embedded(value, file));
        }
        return lines_held(found, keys);
    },
    names: async ({ text, path }) => (/dockerfile["']?\s{0,20}:|\\[xuU]/.test(text) ? composeDockerfiles(text, path) : []),
};
/** Values of `dockerfile_inline`, wherever in the file: extensions and anchors hold them, too. Each once, however often it is used. */
function inlineValues(roots) {
    const found = new Map();
    const seen = new Set();
    const queue = roots.filter((root) => root !== undefined);
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
        if (node.kind === 'scalar')
            continue;
        const inner = node.kind === 'list' ? node.items : node.entries;
        // Aliases lead to the same items again.
        if (seen.has(inner))
            continue;
        seen.add(inner);
        if (node.kind === 'list')
            queue.push(...node.items);
        else
            for (const { name, value } of node.entries) {
                if (name === 'dockerfile_inline')
                    found.set(value.at.start, value);
                queue.push(value);
            }
    }
    return [...found.values()].sort((a, b) => a.at.start - b.at.start);
}
/** Line by line where the file has its lines, but for what stands before them; else all of it in one place. */
function embedded({ text, at }, { text: source, lines }) {
    const raw = source.slice(at.start, at.end).split(/\r?\n/);
    const read = text.split('\n');
    const { line, column } = lines.positionAt(at.start);
    const removed = read.map((own, index) => (raw[index]?.endsWith(own) === true ? raw[index].length - own.length : -1));
    const byLine = removed.every((count, index) => (index > 0 && read[index] === '') || (count >= 0 && raw[index]?.slice(0, count).trim() === ''));
    if (!byLine || text === '')
        return embeddedValue(text, lines.region(at.start, at.end));
    return embeddedLines(text, line - 1, removed.map((count, index) => Math.max(count, 0) + (index === 0 ? column - 1 : 0)));
}
/**
 * Workspace paths of the Dockerfiles that a Compose file names, whatever they are called (compose specification, "Compose Build").
 * What lies outside the workspace, behind a variable or in another repository is none of them.
 * @throws PortcullisError `yaml-invalid`.
 */
async function composeDockerfiles(text, path) {
    const found = new Set();
    for (const root of await (0,nodes/* readYaml */.gM)(text, path)) {
        const services = get(root, 'services');
        for (const { value } of services?.kind === 'map' ? services.entries : []) {
            const build = get(value, 'build');
            const dockerfile = compose_textOf(get(build, 'dockerfile'));
            const context = compose_textOf(get(build, 'context')) ?? '.';
            if (dockerfile === undefined || /[$]|:\/\/|^git@/.test(`${context} ${dockerfile}`) || dockerfile.startsWith('/'))
                continue;
            const place = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), context, dockerfile));
            if (!place.startsWith('..') && !place.startsWith('/'))
                found.add(place);
        }
    }
    return [...found];
}
function get(node, name) {
    return node?.kind === 'map' ? (0,nodes/* yamlGet */.St)(node, name) : undefined;
}
function compose_textOf(node) {
    return node?.kind === 'scalar' ? node.text : undefined;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/hosts/documentation.js
// Fenced blocks of Markdown that say `dockerfile` (CommonMark, section 4.5).

const documentation = {
    id: 'documentation',
    of: 'dockerfile',
    readable: 'one of the first blocks of a file',
    matches: (path) => /\.(?:md|markdown|mdx)$/i.test(path),
    documents: ({ lines }) => lines_held(fenced(Array.from({ length: lines.lineCount }, (_, line) => lines.lineText(line + 1)))),
};
function fenced(lines) {
    const found = [];
    for (let at = 0; at < lines.length; at++) {
        const open = /^( {0,3})(`{3,100}|~{3,100})\s{0,20}([A-Za-z]{0,30})/.exec(lines[at]);
        if (open === null)
            continue;
        const [, indent = '', fence = '', language = ''] = open;
        const closes = (text) => {
            const trimmed = text.trim();
            return trimmed.length >= fence.length && trimmed === fence[0].repeat(trimmed.length);
        };
        let end = at + 1;
        while (end < lines.length && !closes(lines[end]))
            end++;
        if (/^(?:docker|container)file$/i.test(language))
            found.push(block(lines.slice(at + 1, end), at + 1, indent.length, true));
        at = end;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/hosts/index.js
// Files that hold Dockerfiles, or name them: Compose, bake, and documentation where that is asked for.



/** Documentation takes part where it is asked for, or named. */
function dockerfileHosts({ docs, path }) {
    return docs || documentation.matches(path) ? [compose, bake, documentation] : [compose, bake];
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/names.js
// Which files are Dockerfiles, by their names: one list for every engine that reads them.
/** Endings of sources and documents about Dockerfiles: `dockerfile-lint.ts`, `Dockerfile.md`. */
const otherKinds = /\.(?:[cm]?[jt]sx?|go|py|rb|rs|java|kt|cs|c|h|cc|cpp|hpp|php|swift|lua|hs|pl|sh|bash|ps1|bat|md|markdown|adoc|rst|html?|css|json5?|ya?ml|toml|xml|ini|cfg|lock|sarif|csv|snap|patch|diff|orig|rej|bak|swp|png|svg|pdf|gz|tgz|zip)$/;
/** Languages for which `Dockerfile.go` may be a build of that language as well as a source of it. */
const languages = /^dockerfile\.(?:go|py|rb|rs|java|kt|cs|c|cc|cpp|php|swift|lua|hs|pl|js|ts)$/;
/** `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`, `Dockerfile-prod`, `Dockerfile_ci`; not their ignore files. */
function isDockerfileName(path) {
    const name = nameOf(path);
    if (name.endsWith('.dockerignore') || name.endsWith('.containerignore'))
        return false;
    if (otherKinds.test(name))
        return false;
    return /^(?:dockerfile|containerfile)(?:[._-][^/]{1,200})?$/.test(name) || /^[^/]{1,200}\.(?:dockerfile|containerfile)$/.test(name);
}
/** A name that a Dockerfile and a source of a language may have; its first instruction tells. */
function mayBeDockerfileName(path) {
    return languages.test(nameOf(path));
}
/** Whether text begins as a Dockerfile does: comments, then `FROM` or `ARG`. */
function beginsAsDockerfile(text) {
    return /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:FROM|ARG)[ \t\\`]/i.test(text.slice(0, 65_536));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/config/read-surroundings.js
// The ignore file of a build context. It is no setting of the linter: Docker builds with the one that the change brings, so
// that is the one to judge by.





const maxIgnoreBytes = 1024 * 1024;
/**
 * The ignore file of a Dockerfile: the one named after it, else the nearest `.dockerignore` from its directory up, since
 * the context is most often one of these. An entry of what was skipped when one is there and cannot be read.
 */
function ignoreFileOf(path, workspace) {
    const parts = path.split('/').slice(0, -1);
    const directories = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('');
    const names = [
        `${path}.dockerignore`,
        ...directories.flatMap((directory) => [`${directory}.dockerignore`, `${directory}.containerignore`]),
    ];
    const found = names.find((name) => isThere((0,external_node_path_.join)(workspace, name)));
    if (found === undefined)
        return 'none';
    const unreadable = (detail) => ({ path: found, reason: 'unreadable', gap: true, detail });
    try {
        const read = (0,src_walk/* readWorkspaceFile */.sL)({ path: found, absolute: (0,src_walk/* insideWorkspace */.CT)(workspace, found), size: 0 }, maxIgnoreBytes);
        if ('skipped' in read)
            return { ...read.skipped, gap: true };
        const text = (0,src_text/* decodeText */.g7)(read.bytes)?.text;
        if (text === undefined)
            return unreadable('binary content');
        const lines = text.split('\n');
        if (lines.length > maxIgnorePatterns)
            return unreadable(`${lines.length} lines, of which ${maxIgnorePatterns} are read`);
        if (lines.some((line) => line.length > maxIgnoreLine))
            return unreadable(`a line of more than ${maxIgnoreLine} letters`);
        return { path: found, text };
    }
    catch (error) {
        return unreadable((0,src_walk/* systemReason */.uc)(error));
    }
}
/** A link that leads nowhere is there, too. */
function isThere(path) {
    if ((0,external_node_fs_.existsSync)(path))
        return true;
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        // A directory on its way cannot be looked into; the walk has said so.
        return false;
    }
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/peer/comments.js
// Comments that let findings stay: hadolint's `# hadolint ignore=` and `# hadolint global ignore=`, BuildKit's
// `# check=skip=`. Ids are ours, or those of hadolint, ShellCheck and BuildKit.


/** What these comments say of a rule's problem, to the driver. In hadolint's formats BuildKit's directive means nothing. */
function hadolintComments({ tree }, { options }) {
    if (options.disableIgnorePragma)
        return () => undefined;
    const allowed = suppressions(tree).filter(({ comment, foreign }) => !options.likeHadolint || (comment !== undefined && foreign !== true));
    return (rule, line) => {
        const found = suppressedBy(allowed, (0,rule_ids/* idsOf */.UX)(rule), line);
        return found === undefined ? undefined : { reason: `${found.reason} on line ${found.at}` };
    };
}
const checkSkipReason = 'check=skip directive';
const ignorePragma = /^[ \t]{0,100}hadolint[ \t]{1,100}(?:(global|stage)[ \t]{1,100})?ignore[ \t]{0,100}=[ \t]{0,100}([A-Za-z0-9-]+(?:[ \t]{0,20},[ \t]{0,20}[A-Za-z0-9-]+){0,200})[ \t]{0,100}(?:#.*)?$/;
/** hadolint knows its codes in capitals only, and leaves a comment alone that it cannot read. */
const hadolintCode = /^(?:DL|SC)\d+$/;
const lowerCode = /^(?:dl|sc)\d+$/;
function suppressions(document) {
    const found = [];
    for (const comment of document.comments) {
        const read = fromComment(comment, document);
        if (read !== undefined)
            found.push(read);
    }
    for (const { name, value, line } of document.directives) {
        if (name !== 'check')
            continue;
        const skipped = checkSkips(value);
        if (skipped.size > 0)
            found.push({ ids: skipped, scope: 'file', at: line, reason: checkSkipReason });
    }
    for (const [instruction, { comment, options }] of (0,src_checks/* commentChecks */.xn)(document)) {
        const ids = (0,src_checks/* skippedByComment */.l7)(options);
        const lines = [instruction.line, instruction.line];
        if (ids.size > 0)
            found.push({ ids, scope: 'line', lines, at: comment.line, reason: 'check=skip comment' });
    }
    return found;
}
/** What a comment of hadolint's kind switches off. */
function fromComment(comment, document) {
    const { text, line, inside } = comment;
    const match = inside || text.length > 4000 ? null : ignorePragma.exec(text);
    if (match === null)
        return undefined;
    const written = match[2].split(',').map((id) => id.trim());
    if (written.some((id) => lowerCode.test(id)))
        return undefined;
    const ids = new Set(written.map((id) => id.toLowerCase()));
    const foreign = written.every((id) => hadolintCode.test(id)) ? {} : { foreign: true };
    const common = { ids, at: line, comment, ...foreign };
    const [, scope] = match;
    if (scope === 'global')
        return { ...common, scope: 'file', reason: 'hadolint global ignore comment' };
    if (scope !== 'stage')
        return { ...common, scope: 'line', lines: [line + 1, line + 1], reason: 'hadolint ignore comment' };
    const lines = stageAfter(document, line);
    return lines === undefined ? undefined : { ...common, scope: 'stage', lines, reason: 'hadolint stage ignore comment' };
}
/** Lines of the stage whose FROM follows the comment's line; inside a stage, those behind the line that follows the comment. */
function stageAfter(document, line) {
    const index = document.stages.findLastIndex(({ from }) => from.line <= line + 1);
    const stage = document.stages[index];
    if (stage === undefined)
        return undefined;
    const next = document.stages[index + 1];
    // The FROM itself stands outside, as in hadolint.
    return [line + 2, next === undefined ? document.index.lineCount : next.from.line - 1];
}
/** `skip=A,B;error=true`, in lower case. */
function checkSkips(value) {
    const { skip } = (0,src_checks/* readCheckOptions */.PO)(value) ?? { skip: new Set() };
    return new Set([...skip].map((id) => id.toLowerCase()).filter((id) => id !== ''));
}
/** Why a problem of a rule with these ids at an instruction's line may stay, or undefined. */
function suppressedBy(all, ids, line) {
    const { byLine, wide } = indexed(all);
    const allows = (entry) => [...entry.ids].some((id) => ids.has(id));
    return byLine.get(line)?.find(allows) ?? wide.find((entry) => covers(entry, line) && allows(entry));
}
function covers({ lines }, line) {
    return lines === undefined || (line >= lines[0] && line <= lines[1]);
}
const indexes = new WeakMap();
/** A file may have as many comments as problems. */
function indexed(all) {
    const known = indexes.get(all);
    if (known !== undefined)
        return known;
    const byLine = new Map();
    const wide = new Map();
    for (const entry of all) {
        const { lines, ids } = entry;
        if (lines !== undefined && lines[0] === lines[1]) {
            const list = byLine.get(lines[0]);
            if (list === undefined)
                byLine.set(lines[0], [entry]);
            else
                list.push(entry);
            continue;
        }
        const key = `${lines?.join() ?? ''} ${[...ids].join()}`;
        if (!wide.has(key))
            wide.set(key, entry);
    }
    const index = { byLine, wide: [...wide.values()] };
    indexes.set(all, index);
    return index;
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/context.js
// What a check may look at beside its own instruction. Scripts and scopes are worked out once, when first asked for.




const defaultShell = ['/bin/sh', '-c'];
const windowsShell = ['cmd', '/S', '/C'];
/** A stage goes on with the shell of the one that it builds on. */
function firstShell(stage, atEnd, document) {
    if (stage?.parent !== undefined)
        return atEnd.get(stage.parent) ?? defaultShell;
    return stage !== undefined && isWindows(stage, document) ? windowsShell : defaultShell;
}
function lintContext(document, path, options) {
    const scripts = new Map();
    const stages = new Map();
    const shells = new Map();
    const keywords = new Map();
    const all = [];
    const begins = new Map(document.stages.map((stage) => [stage.from, stage]));
    const atEnd = new Map();
    let shell = defaultShell;
    let current;
    for (const instruction of document.instructions) {
        all.push(instruction);
        if (instruction.keyword === 'FROM') {
            if (current !== undefined)
                atEnd.set(current, shell);
            current = begins.get(instruction);
            shell = options.likeHadolint ? defaultShell : firstShell(current, atEnd, document);
        }
        shells.set(instruction, shell);
        if (instruction.keyword === 'SHELL' && instruction.command.form === 'exec')
            shell = instruction.command.exec.map(({ value }) => value);
        if (instruction.keyword === 'ONBUILD' && instruction.trigger !== undefined) {
            all.push(instruction.trigger);
            shells.set(instruction.trigger, shell);
        }
    }
    // A stage stands behind those that it builds on.
    for (const stage of document.stages) {
        keywords.set(stage, new Set([...(keywords.get(stage.parent) ?? []), ...stage.instructions.map(({ keyword }) => keyword)]));
        stages.set(stage.from, stage);
        for (const instruction of stage.instructions) {
            stages.set(instruction, stage);
            if (instruction.keyword === 'ONBUILD' && instruction.trigger !== undefined)
                stages.set(instruction.trigger, stage);
        }
    }
    return {
        document,
        path,
        options,
        all,
        suppressions: suppressions(document),
        stageOf: (instruction) => stages.get(instruction),
        keywordsFrom: (stage) => keywords.get(stage) ?? new Set(),
        script(command) {
            const known = scripts.get(command);
            if (known !== undefined)
                return known;
            const script = (0,shell_script/* readScript */.Uq)((options.likeHadolint ? command.behindMarker : undefined) ?? command.script);
            scripts.set(command, script);
            return script;
        },
        shellAt: (instruction) => shells.get(instruction) ?? defaultShell,
        scopeAt(instruction) {
            const stage = stages.get(instruction);
            return stage === undefined || stage.from === instruction ? (0,expand/* globalScope */.gm)(document) : (0,expand/* stageScope */.LU)(document, stage, instruction);
        },
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/kind.js
// Dockerfiles as the driver knows a kind of file, with the ignore file that Docker would use.





const dockerfileKind = {
    id: 'dockerfile',
    title: 'Dockerfile',
    matches: isDockerfileName,
    // Docker reads a Dockerfile with a NUL in a comment, so nothing in its bytes makes it none.
    anyBytes: true,
    parse({ text, path, fragment }, { workspace, gap }) {
        const found = workspace === undefined ? undefined : ignoreFileOf(path, workspace);
        const unread = found !== undefined && found !== 'none' && 'reason' in found;
        if (unread)
            gap(found);
        const document = { tree: (0,parse/* parseDockerfile */.Ai)(text), path, fragment: fragment === true };
        return found === undefined || unread ? document : { ...document, ignoreFile: found };
    },
    comments: ({ tree }) => tree.comments.filter(({ inside }) => !inside),
    *parts(document, context) {
        const { own, policy } = contextsOf(document, context);
        const part = (value) => ({ value, context: own, policy });
        yield { type: 'file', value: part(undefined) };
        for (const stage of document.tree.stages)
            yield { type: 'stage', value: part(stage) };
        for (const instruction of own.all)
            yield { type: instruction.keyword, value: part(instruction) };
    },
    *secrets({ tree }) {
        for (const instruction of tree.instructions) {
            const inner = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
            if (inner?.keyword !== 'ENV' && inner?.keyword !== 'ARG')
                continue;
            for (const { name, value } of inner.pairs)
                if (value !== undefined && (isSensitiveName(name.value) || isSecretName(name.value)))
                    yield value;
        }
    },
};
const kind_known = new WeakMap();
/** What rules may look at in a document, worked out once. */
function contextsOf(document, { settings, now }) {
    const before = kind_known.get(document);
    if (before?.settings === settings)
        return before.contexts;
    const { tree, path, ignoreFile } = document;
    const { options, ownPolicy, lock } = settings;
    const surroundings = {
        now,
        ...(lock === undefined ? {} : { lock }),
        ...(ignoreFile === undefined ? {} : { ignoreFile }),
    };
    const full = { ...options, surroundings: settings.alone === true ? options.surroundings : surroundings };
    const contexts = {
        own: lintContext(tree, path, full),
        policy: ownPolicy === undefined ? undefined : lintContext(tree, path, { ...full, policy: ownPolicy }),
    };
    kind_known.set(document, { settings, contexts });
    return contexts;
}

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/check.js
var check = __nccwpck_require__(2930);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/tune.js
// What `.hadolint.yaml` makes of a rule: off, or of another severity.


/** The severity that an override of a hadolint level stands for. */
const severityOf = {
    error: 'high',
    warning: 'medium',
    info: 'low',
    style: 'low',
    ignore: 'low',
};
function tune(rule, { options }, { fragment }) {
    const own = rule;
    // A piece of documentation may begin without FROM.
    if (fragment && own.id === 'instruction-before-from')
        return 'off';
    if (options.ignored.size > 0 && [...(0,rule_ids/* idsOf */.UX)(own)].some((id) => options.ignored.has(id)))
        return 'off';
    if ((0,check/* levelOf */.In)(own, options) === 'ignore')
        return 'off';
    const override = (0,check/* overrideOf */.Oe)(own, options.overrides);
    return override === undefined ? undefined : severityOf[override];
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/lint.js
// The engine on one text: parse, run the rules, take out what comments allow. Pure; nothing here knows of files.








/** How the driver runs the rules of this engine. */
const linting = {
    checkOf: check/* checkOf */.EG,
    tune: tune,
    asksFor: (rule, { options: { pedantic } }) => pedantic === 'all' || [...(0,rule_ids/* idsOf */.UX)(rule)].some((id) => pedantic.has(id)),
    peer: hadolintComments,
    ownComments: ({ options }) => !options.disableIgnorePragma && !options.likeHadolint,
};
/** hadolint's level of a problem, overrides included. */
function levelOfProblem({ problem }) {
    return problem.properties?.level;
}
function lint(text, path, rules, options = defaultOptions) {
    const settings = { options, alone: true };
    const document = { tree: (0,parse/* parseDockerfile */.Ai)(text), path, fragment: false };
    const result = { document, settings };
    return { ...result, problems: problemsIn(result, rules) };
}
/** The rules' problems, and those of another program, on a text that was read. */
function problemsIn({ document, settings }, rules, more = []) {
    const context = contextOf({ document, settings });
    return problemsOf({ ...linting, rules }, dockerfileKind, document, context, more);
}
function contextOf({ document, settings }) {
    const { text, index } = document.tree;
    const now = settings.options.surroundings.now ?? new Date(0);
    return { file: { path: document.path, text, lines: index }, settings, now };
}

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/shellcheck/program.js + 1 modules
var shellcheck_program = __nccwpck_require__(8777);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/shellcheck/source.js
// ShellCheck beside the rules: it takes part where it is on PATH, or must.



const shellcheck = {
    id: 'shellcheck',
    title: 'ShellCheck',
    start({ shellcheck: mode }, { environment, workspace }) {
        if (mode === 'off')
            return { source: undefined, notices: [] };
        const program = (0,shellcheck_program/* findShellcheck */.AZ)(environment.PATH, workspace);
        if (program !== undefined)
            return { source: running(program), notices: [] };
        if (mode === 'required')
            throw new errors/* PortcullisError */.SO({
                code: 'shellcheck-missing',
                message: 'expected shellcheck on PATH, found none',
                where: { key: 'shellcheck' },
                remedy: 'Install ShellCheck before this step, or set `shellcheck: auto`.',
            });
        const message = 'ShellCheck is not on PATH: SC findings were not looked for; everything else was.';
        return { source: undefined, notices: [{ level: 'note', message }] };
    },
};
function running(program) {
    const met = new Set();
    let cut = 0;
    return {
        async look(document, context) {
            const { shellcheckProblems } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5665));
            const seen = await shellcheckProblems(program, contextsOf(document, context).own);
            for (const { rule } of seen.problems)
                met.add(rule);
            cut += seen.cut;
            return seen;
        },
        rules: () => [...met],
        notices: () => cut === 0 ? [] : [{ level: 'warning', message: `Of ${cut} scripts only the first 500 comments of ShellCheck are reported.` }],
    };
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/peer/formats/index.js
// hadolint's output formats, byte for byte in their structure, so that tools that read them need no change.

const hadolintFormats = [
    'hadolint-json',
    'tty',
    'checkstyle',
    'codeclimate',
    'gitlab_codeclimate',
    'gnu',
    'codacy',
    'sonarqube',
    'junit',
];
/** The whole output. `files` are all that were linted, in order; some formats name those without findings too. */
function formatOutput(format, files, entries) {
    switch (format) {
        case 'hadolint-json':
            return JSON.stringify(entries.map(({ code, column, file, level, line, message }) => ({ code, column, file, level, line, message })));
        case 'tty':
            return lines(entries, ({ file, line, code, level, message }) => `${(0,errors/* printable */.g$)(file)}:${line} ${code} ${level}: ${(0,errors/* printable */.g$)(message)}`);
        case 'gnu':
            return lines(entries, ({ file, line, code, level, message }) => `hadolint:${(0,errors/* printable */.g$)(file)}:${line}: ${code} ${level}: ${(0,errors/* printable */.g$)(message)}`);
        case 'codacy':
            return lines(entries, ({ file, line, code, message }) => JSON.stringify({ filename: file, line, message, patternId: code }));
        case 'codeclimate':
            return entries.map((entry) => `${JSON.stringify(issue(entry))}\u0000`).join('');
        case 'gitlab_codeclimate':
            return JSON.stringify(entries.map(fingerprinted));
        case 'sonarqube':
            return JSON.stringify({ issues: entries.map(sonarIssue) });
        case 'checkstyle':
            return checkstyle(files, entries);
        case 'junit':
            return junit(files, entries);
    }
}
function lines(entries, write) {
    return entries.map((entry) => `${write(entry)}\n`).join('');
}
const climateSeverity = {
    error: 'blocker',
    warning: 'major',
    info: 'info',
    style: 'minor',
    ignore: 'info',
};
function issue({ file, line, code, level, message }) {
    return {
        categories: ['Bug Risk'],
        check_name: code,
        description: message,
        location: { lines: { begin: line, end: line }, path: file },
        severity: climateSeverity[level],
        type: 'issue',
    };
}
function fingerprinted(entry) {
    const { categories, check_name, description, ...rest } = issue(entry);
    return { categories, check_name, description, fingerprint: (0,fix/* contentHash */.Ae)(JSON.stringify(issue(entry))).slice(0, 40), ...rest };
}
const sonarSeverity = {
    error: 'CRITICAL',
    warning: 'MAJOR',
    info: 'MINOR',
    style: 'INFO',
    ignore: 'INFO',
};
function sonarIssue({ file, line, code, level, message, column }) {
    return {
        engineId: 'Hadolint',
        primaryLocation: { filePath: file, message, textRange: { endColumn: column, endLine: line, startColumn: column - 1, startLine: line } },
        ruleId: code,
        severity: sonarSeverity[level],
        type: level === 'error' ? 'BUG' : 'CODE_SMELL',
    };
}
const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>';
function checkstyle(files, entries) {
    const blocks = files.map((file) => {
        const errors = entries
            .filter((entry) => entry.file === file)
            .map(({ column, line, message, level, code }) => `<error column="${column}" line="${line}" message="${xml(message)}" severity="${level === 'style' ? 'info' : level}" source="${code}"/>`);
        return errors.length === 0 ? `<file name="${xml(file)}"/>` : `<file name="${xml(file)}">${errors.join('')}</file>`;
    });
    return `${xmlHead}<checkstyle version="4.3">${blocks.join('')}</checkstyle>`;
}
function junit(files, entries) {
    const suites = files.map((file) => {
        const cases = entries
            .filter((entry) => entry.file === file)
            .map(({ line, message, level, code }) => `<testcase id="hadolint.rule.${code}" time="0"><failure id="${code}" message="${xml(message)}" type="${level}">File: ${xml(file)}\nLine: ${line}\n${level}: ${xml(message)}\n</failure></testcase>`);
        return `<testsuite errors="0" failures="${cases.length}" id="hadolint" name="${xml(file)}" time="0">${cases.join('')}</testsuite>`;
    });
    return `${xmlHead}<testsuites name="Hadolint run" time="0">${suites.join('')}</testsuites>`;
}
/** Text for XML 1.0, which has no escape for most control characters. */
function xml(text) {
    return (0,errors/* printable */.g$)(text).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/shellcheck/check.js
var shellcheck_check = __nccwpck_require__(5665);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/peer/formats/entry.js
// What hadolint's formats are written from: one entry a finding, under its DL or SC id.


/** Entries of one file, in order of line and code; rules that hadolint does not have are left out. */
function formatEntries(file, problems) {
    const entries = problems.flatMap(({ rule, problem, line, allowance }) => {
        const code = (0,rule_ids/* hadolintCode */.BJ)(rule);
        const level = levelOfProblem({ problem });
        if (code === undefined || level === undefined || allowance !== undefined)
            return [];
        return [
            {
                file,
                line,
                column: 1,
                level,
                code,
                message: `${problem.message}. ${rule.why}.`,
            },
        ];
    });
    // hadolint names one code of ShellCheck once a line, since it knows the line only.
    const seen = new Set();
    const distinct = entries.filter(({ line, code }) => !code.startsWith('SC') || (!seen.has(`${line} ${code}`) && seen.add(`${line} ${code}`)));
    return distinct.sort((a, b) => a.line - b.line || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/peer/hadolint-run.js
// A run as hadolint does it: some files, its options, its formats, its exit code. Files are read by the caller.









/** `shellcheck` is the program's path, if it is to be run. `reportedAs` replaces the files' names in the formats that know hadolint's `--file-path-in-report`. */
async function runLikeHadolint(files, config, format, reportedAs, shellcheck) {
    const rules = dockerfileRules().filter((rule) => (0,rule_ids/* hadolintCode */.BJ)(rule) !== undefined);
    const options = { ...lintOptions(config), likeHadolint: true };
    const nameOf = (name) => (reportedAs !== undefined && renaming.has(format) ? reportedAs : name);
    const entries = [];
    for (const { name, text } of files) {
        const result = lint(text, name, rules, options);
        const problems = shellcheck === undefined ? result.problems : await withShellcheck(shellcheck, result, rules);
        entries.push(...formatEntries(nameOf(name), problems));
    }
    const failing = !config.noFail && entries.some(({ level }) => levelReaches(level, config.failureThreshold));
    return {
        output: formatOutput(format, files.map(({ name }) => nameOf(name)), entries),
        entries,
        exitCode: failing ? 1 : 0,
    };
}
/** @throws PortcullisError `shellcheck-failed`: in hadolint's formats there is no other place to say that nothing was looked at. */
async function withShellcheck(program, result, rules) {
    const { problems, failed } = await (0,shellcheck_check.shellcheckProblems)(program, contextsOf(result.document, contextOf(result)).own);
    if (failed.length === 0)
        return problemsIn(result, rules, problems);
    throw new errors/* PortcullisError */.SO({
        code: 'shellcheck-failed',
        message: `expected ShellCheck to read every script, but on ${failed.length} of them ${failed[0]}`,
        where: { file: result.document.path },
        remedy: 'Repair or update ShellCheck, or leave it out with `--shellcheck=false`.',
    });
}
const renaming = new Set(['checkstyle', 'codeclimate', 'sonarqube', 'junit', 'gitlab_codeclimate']);
const order = ['error', 'warning', 'info', 'style', 'ignore'];
function levelReaches(level, threshold) {
    // To hadolint `none` means no threshold: every finding fails. What never fails is `no-fail`.
    return threshold === 'none' || order.indexOf(level) <= order.indexOf(threshold);
}

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/index.js
// dockerfile-lint: Dockerfiles, and those inside Compose, bake and documentation, under hadolint's rules, BuildKit's checks, CIS section
// 4 and the team's policy.











const inputs = {
    docs: {
        type: 'boolean',
        default: false,
        description: 'Also lint fenced Dockerfile blocks in Markdown files.',
    },
    shellcheck: {
        type: 'choice',
        choices: ['auto', 'off', 'required'],
        default: 'auto',
        description: 'Run ShellCheck on every RUN: `auto` when it is on PATH, `required` fails where it is not.',
    },
    pedantic: {
        type: 'list',
        default: [],
        description: "Rules for the pedantic: `true` for all of them, or the ids of some. With hadolint's configuration file they are all on.",
    },
    policy: {
        type: 'string',
        default: '',
        description: "The team's policy of images, labels and packages; empty means `.portcullis/dockerfile.yml`, or the part `dockerfile` of `.github/portcullis.yml`.",
    },
    'image-lock': {
        type: 'string',
        default: '',
        description: 'Lock of verified images, from which fixes take digests; empty means `image-lock.json` when it is there.',
    },
};
/** @throws PortcullisError for what is neither yes or no nor the id of a rule. */
function pedanticRules(named) {
    const ids = named.map((id) => id.toLowerCase()).filter((id) => id !== 'false');
    if (ids.includes('true'))
        return 'all';
    const unknown = ids.find((id) => !dockerfileRules().some((rule) => ruleIsNamed(rule, id)));
    if (unknown === undefined)
        return new Set(ids);
    throw new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected \`true\` or ids of rules, got ${unknown.slice(0, 100)}`,
        where: { key: 'pedantic' },
        remedy: 'Correct the id; the rule pages list them all.',
    });
}
const engine = scanner({
    name: 'dockerfile-lint',
    title: 'Dockerfile lint',
    description: "Finds what makes an image unsafe, large or unrepeatable in its Dockerfile: hadolint's rules, BuildKit's checks, CIS section 4, with fixes.",
    inputs,
    kinds: [dockerfileKind],
    hosts: dockerfileHosts,
    rules: dockerfileRules(),
    otherRules: [looseningRule],
    familyOf: (id) => (id === looseningRule.id ? 'configuration' : familyOf(id)),
    ...linting,
    settings: {
        async judge({ config, policy, pedantic, 'image-lock': lock }, { settings: judging, workspace }) {
            const { settings, loosenings, notices, digests } = await readSettings({ config, policy, lock, pedantic: pedanticRules(pedantic) }, judging, workspace);
            const findings = looseningFindings(loosenings, (0,src_settings/* settingsTree */.O0)(judging)?.where ?? '');
            return { settings, findings, notices, digest: digests.join('\n') };
        },
        canary: { options: defaultOptions, alone: true },
    },
    sources: [shellcheck],
    canary: {
        path: 'Dockerfile',
        text: 'FROM debian:12\nWORKDIR app\nRUN true \\\n  && sudo true\n',
        finds: ['relative-workdir', 'sudo'],
    },
});







/***/ }),

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ imageMatches),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   mw: () => (/* binding */ globMatches)
/* harmony export */ });
// Globs of images and packages: `*` stands for letters of one part of a path, `**` for any, `?` for one letter.
/** @returns whether all of the text matches; cost is at most the product of both lengths, each bounded. */
function globMatches(glob, text) {
    const pattern = glob.slice(0, 300);
    const subject = text.slice(0, 600);
    let reached = new Set([0]);
    for (let at = 0; at < pattern.length && reached.size > 0; at++) {
        const letter = pattern[at];
        const any = letter === '*' && pattern[at + 1] === '*';
        if (any)
            at++;
        reached = letter === '*' ? overLetters(reached, subject, any) : overOne(reached, subject, letter);
    }
    return reached.has(subject.length);
}
/** Offsets that a star leads to from others: over any letters, or those of one part. */
function overLetters(reached, subject, any) {
    const next = new Set();
    for (const from of reached) {
        for (let to = from; to <= subject.length && !next.has(to); to++) {
            next.add(to);
            if (!any && subject[to] === '/')
                break;
        }
    }
    return next;
}
function overOne(reached, subject, letter) {
    const next = new Set();
    for (const from of reached)
        if (from < subject.length && (letter === '?' ? subject[from] !== '/' : subject[from] === letter))
            next.add(from + 1);
    return next;
}
/** An image's name with registry, as policies name it: `docker.io/library/node`. Tag and digest are left out. */
function fullName({ registry, repository }) {
    if (registry !== undefined && !/^(?:index\.docker\.io|registry-1\.docker\.io|docker\.io)$/.test(registry))
        return `${registry}/${repository}`;
    return `docker.io/${repository.includes('/') ? repository : `library/${repository}`}`;
}
/** A pattern of images with the registry of Docker Hub put in where none is written, the way image names are read. */
function imageMatches(glob, name) {
    const hub = /^(?:index\.docker\.io|registry-1\.docker\.io|docker\.io)\/(.+)$/.exec(glob)?.[1];
    if (hub !== undefined && hub !== '**')
        return globMatches(`docker.io/${hub.includes('/') ? hub : `library/${hub}`}`, name);
    const [head = ''] = glob.split('/', 1);
    const hosted = glob.includes('/') && (/[.:]/.test(head) || head === 'localhost' || head.includes('*'));
    if (hosted || glob === '*' || glob === '**')
        return globMatches(glob === '*' ? '**' : glob, name);
    return globMatches(`docker.io/${glob.includes('/') ? glob : `library/${glob}`}`, name);
}


/***/ }),

/***/ 2937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ hadolintCode),
/* harmony export */   PO: () => (/* binding */ isBuildkitRule),
/* harmony export */   UX: () => (/* binding */ idsOf)
/* harmony export */ });
/* unused harmony export sharedIds */
// Which ids name a rule: its own, its peers', and BuildKit's checks that several of our rules share.
/** Peers' ids that several of our rules answer to; an alias may belong to one rule only. */
const sharedIds = {
    WorkdirRelativePath: ['relative-workdir'],
    JSONArgsRecommended: ['shell-form'],
    FromPlatformFlagConstDisallowed: ['platform-in-from'],
    MultipleInstructionsDisallowed: ['several-cmd', 'several-entrypoint', 'several-healthcheck'],
    SecretsUsedInArgOrEnv: ['sensitive-variable', 'secret-named-variable'],
    // BuildKit's own reading of the same: whoever let hadolint's finding stay need not say so again.
    DL3000: ['workdir-before-absolute'],
    DL3025: ['json-args-recommended'],
    DL3029: ['constant-platform'],
    DL3064: ['secret-variable-name'],
    DL4003: ['repeated-instruction'],
    DL4004: ['repeated-instruction'],
    DL3012: ['repeated-instruction'],
};
const cache = new WeakMap();
/** Lower-case. */
function idsOf(rule) {
    const known = cache.get(rule);
    if (known !== undefined)
        return known;
    const shared = Object.entries(sharedIds).flatMap(([id, rules]) => (rules.includes(rule.id) ? [id] : []));
    const names = [rule.id, ...rule.aliases, ...shared];
    // `# check=skip=all` means BuildKit's checks, not rules of security that share the file with them.
    const ids = new Set([...names, ...(names.some(isSkippable) ? ['all'] : [])].map((id) => id.toLowerCase()));
    cache.set(rule, ids);
    return ids;
}
/** The DL or SC id of a rule, as hadolint prints it. */
function hadolintCode(rule) {
    return [rule.id, ...rule.aliases].find((id) => /^(?:DL|SC)\d{4}$/.test(id));
}
/** A check that BuildKit has as well. */
function isBuildkitRule(rule) {
    return idsOf(rule).has('all');
}
/** Its experimental check has to be asked for, and is then not skipped. */
function isSkippable(id) {
    return isBuildkitName(id) && id !== 'InvalidDefinitionDescription';
}
/** BuildKit names its checks in capitals without a hyphen: `StageNameCasing`. */
function isBuildkitName(id) {
    return /^[A-Z][A-Za-z]*[a-z][A-Z][A-Za-z]+$/.test(id);
}


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ configuration),
/* harmony export */   XG: () => (/* binding */ risks),
/* harmony export */   ne: () => (/* binding */ controls)
/* harmony export */ });
// Compliance controls and pipeline risks that Dockerfile rules cover, named once so that every rule spells them alike.
// CIS Docker Benchmark 1.6 section 4, NIST SP 800-190 sections 3 and 4, PCI DSS 4.0, OWASP CI/CD top ten.
const controls = {
    /** 4.1 A user for the container is created. */
    user: ['CIS-Docker-4.1', 'NIST-800-190-4.1.2', 'PCI-DSS-7.2.2'],
    /** 4.2 Containers use only trusted base images. */
    trustedBase: ['CIS-Docker-4.2', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
    /** 4.3 Unnecessary packages are not installed. */
    fewPackages: ['CIS-Docker-4.3', 'NIST-800-190-4.1.2', 'PCI-DSS-2.2.4'],
    /** 4.4 Images are scanned and rebuilt with security patches. */
    patches: ['CIS-Docker-4.4', 'NIST-800-190-4.1.1', 'PCI-DSS-6.3.3'],
    /** 4.5 Content trust. */
    contentTrust: ['CIS-Docker-4.5', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
    /** 4.6 HEALTHCHECK. */
    healthcheck: ['CIS-Docker-4.6', 'NIST-800-190-4.1.2', 'PCI-DSS-2.2.1'],
    /** 4.7 Update instructions are not alone. */
    updateAlone: ['CIS-Docker-4.7', 'NIST-800-190-4.1.1', 'PCI-DSS-6.3.3'],
    /** 4.8 setuid and setgid permissions are removed. */
    setuid: ['CIS-Docker-4.8', 'NIST-800-190-4.1.2', 'PCI-DSS-7.2.2'],
    /** 4.9 COPY instead of ADD. */
    copyNotAdd: ['CIS-Docker-4.9', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
    /** 4.10 Secrets are not stored in Dockerfiles. */
    secrets: ['CIS-Docker-4.10', 'NIST-800-190-4.1.4', 'PCI-DSS-8.6.2'],
    /** 4.11 Only verified packages are installed. */
    verifiedPackages: ['CIS-Docker-4.11', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
    /** Configuration defects of images in general. */
    configuration: ['NIST-800-190-4.1.2', 'PCI-DSS-2.2.1'],
};
const risks = {
    /** Flow control: what runs is not what was reviewed. */
    flow: ['CICD-SEC-1'],
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
/** What rules have in common that keep a file in order. */
const configuration = { severity: 'low', confidence: 'high', controls: controls.configuration, risks: risks.configuration };


/***/ }),

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ hasFormat)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/spdx-ids.js
// Identifiers of the SPDX licence list (spdx.org/licenses) that are not deprecated: what an spdx label may hold.
const spdxLicenceIds = new Set(`
  0BSD 3D-Slicer-1.0 AAL ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0-only
  AGPL-3.0-or-later ALGLIB-Documentation AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback APAFML APL-1.0
  APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Abstyles AdaCore-doc Adobe-2006
  Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary Afmparse Aladdin Apache-1.0 Apache-1.1 Apache-2.0
  App-s2p Arphic-1999 Artistic-1.0 Artistic-1.0-Perl Artistic-1.0-cl8 Artistic-2.0 Artistic-dist Aspell-RU BOLA-1.1 BSD-1-Clause
  BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-Patent BSD-2-Clause-Views BSD-2-Clause-first-lines BSD-2-Clause-pkgconf-disclaimer
  BSD-2-Clause-pos-unchanged BSD-3-Clause BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-HP BSD-3-Clause-LBNL
  BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License BSD-3-Clause-No-Nuclear-License-2014
  BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI BSD-3-Clause-OpenWebUI BSD-3-Clause-Sun BSD-3-Clause-Tso
  BSD-3-Clause-acpica BSD-3-Clause-flex BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE
  BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection
  BSD-Source-Code BSD-Source-Code-no-disclaimer BSD-Source-alt-GPL BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works
  BSD-ask-to-endorse BSL-1.0 BUSL-1.1 Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter Bitstream-Vera
  BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause
  Brian-Gladman-3-Clause-no-conversion Buddy Bugroff C-UDA-1.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CAPEC-tou CATOSL-1.1
  CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL
  CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-3.0-IGO CC-BY-NC-4.0
  CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0
  CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0
  CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE
  CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
  CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0
  CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2
  CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible
  COIL-1.0 CPAL-1.0 CPL-1.0 CPOL-1.02 CUA-OPL-1.0 Caldera Caldera-no-preamble Catharon ClArtistic Clips Community-Spec-1.0
  Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker Cube D-FSL-1.0 DEC-3-Clause DL-DE-BY-2.0
  DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn ECL-1.0 ECL-2.0
  EFL-1.0 EFL-2.0 EPICS EPL-1.0 EPL-2.0 ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUDatagrid
  EUPL-1.0 EUPL-1.1 EUPL-1.2 Elastic-2.0 Entessa ErlPL-1.1 Eurosym FBM FDK-AAC FDK-MPEG-H FSFAP FSFAP-no-warranty-disclaimer FSFUL
  FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Fair Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage Furuseth
  GCR-docs GD GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later
  GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only
  GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later
  GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0-only
  GPL-1.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later Game-Programming-Gems Giftware Glide Glulxe
  Graphics-Gems Gutmann HDF5 HIDAPI HP-1986 HP-1989 HPND HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel
  HPND-Kevlin-Henney HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US HPND-doc
  HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US HPND-merchantability-variant
  HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer
  HPND-sell-variant-MIT-disclaimer-rev HPND-sell-variant-critical-systems HTMLTIDY HaskellReport Hippocratic-2.1
  Hippocratic-3.0-core IBM-pibs ICU IEC-Code-Components-EULA IJG IJG-short IPA IPL-1.0 ISC ISC-Veillard ISO-permission ImageMagick
  Imlib2 Info-ZIP Informatica Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 JPL-image JPNIC JSON Jam JasPer-2.0 Kastrup
  Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only
  LGPL-3.0-or-later LGPLLR LOOP LPD-document LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c LZMA-SDK-9.11-to-9.20
  LZMA-SDK-9.22 Latex2e Latex2e-translated-notice Leptonica LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Libpng Linux-OpenIB
  Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Lucida-Bitmap-Fonts
  MIPS MIT MIT-0 MIT-CMU MIT-Click MIT-Festival MIT-Khronos-old MIT-Modern-Variant MIT-STK MIT-Wu MIT-advertising MIT-enna MIT-feh
  MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-LPL
  MS-PL MS-RL MTLL MVT-1.1 Mackerras-3-Clause Mackerras-3-Clause-acknowledgment MakeIndex Martin-Birgmeier McPhee-slideshow
  Minpack MirOS Motosoto MulanPSL-1.0 MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA NGPL
  NICTA-1.0 NIST-PD NIST-PD-TNT NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL NOSL NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD
  NTP NTP-0 Naumen NetCDF Newsletr Nokia Noweb O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODC-By-1.0 ODbL-1.0 OFFIS OFL-1.0 OFL-1.0-RFN
  OFL-1.0-no-RFN OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL
  OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4
  OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0
  OSL-2.1 OSL-3.0 OSSP OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone OpenVision PADL PDDL-1.0 PHP-3.0 PHP-3.01 PPL PSF-2.0
  ParaType-Free-Font-1.3 Parity-6.0.0 Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0
  PostgreSQL Python-2.0 Python-2.0.1 QPL-1.0 QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Rdisc Ruby
  Ruby-pty SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL SISSL-1.2 SL
  SMAIL-GPL SMLNJ SMPPL SNIA SOFA SPL-1.0 SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath SchemeReport
  Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SimPL-2.0 Sleepycat Soundex Spencer-86 Spencer-94 Spencer-99 SugarCRM-1.1.3
  Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL TCP-wrappers TGPPL-1.0 TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0
  TU-Berlin-1.0 TU-Berlin-2.0 TekHVC TermReadKey ThirdEye TrustedQSL UCAR UCL-1.0 UMich-Merit UPL-1.0 URT-RLE Ubuntu-font-1.0
  UnRAR Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU UnixCrypt Unlicense Unlicense-libtelnet Unlicense-libwhirlpool
  VOSTROM VSL-1.0 Vim Vixie-Cron W3C W3C-19980720 W3C-20150513 WTFNMFPL WTFPL Watcom-1.0 Widget-Workshop WordNet Wsuipa X11
  X11-distribute-modifications-variant X11-no-permit-persons X11-swapped XFree86-1.1 XSkat Xdebug-1.03 Xerox Xfig Xnet YPL-1.0
  YPL-1.1 ZPL-1.1 ZPL-2.0 ZPL-2.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib any-OSI any-OSI-perl-modules atc-game
  bcrypt-Solar-Designer blessing bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0 copyleft-next-0.3.1 curl cve-tou diffmark dtoa
  dvipdfm eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts gnuplot gtkbook hdparm hyphen-bulgarian iMatix jove libpng-1.6.35
  libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep
  pkgconf pnmstitch psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule threeparttable ulem w3m wwl xinetd
  xkeyboard-config-Zinoviev xlock xpp xzoom zlib-acknowledgement
`
    .split(/\s+/)
    .filter((id) => id !== ''));

;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/label-formats.js
// Formats that the label schema of `.hadolint.yaml` may ask for.


/** Longest value that is looked at; nothing valid is longer. */
const maxLength = 4096;
/** `lax` takes what hadolint takes, which asks less than the standards do. */
function hasFormat(value, type, lax = false) {
    if (value.length > maxLength)
        return false;
    switch (type) {
        case 'url':
            return isUrl(value);
        case 'rfc3339':
            return isTime(value.trim(), lax);
        case 'semver':
            return isSemver(value, lax);
        case 'hash':
            return /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value);
        case 'spdx':
            return spdxLicenceIds.has(value.trimEnd());
        case 'email':
            return isAddress(lax ? withoutBlanks(value) : value.trim(), lax);
        default:
            return true;
    }
}
/** RFC 3986: a scheme, and in each part only letters that it may have. */
function isUrl(value) {
    const parts = /^[A-Za-z][A-Za-z0-9+.-]{0,100}:(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(value);
    if (parts === null)
        return false;
    const [, authority, ...others] = parts;
    return (others.every((part = '') => /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/.test(part)) &&
        (authority === undefined || isAuthority(authority)));
}
function isAuthority(text) {
    const parts = /^(?:([^@]*)@)?(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(text);
    if (parts === null)
        return false;
    const [, user = '', host = ''] = parts;
    const letters = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*$/;
    return letters.test(user) && (host.startsWith('[') ? isLiteral(host.slice(1, -1)) : letters.test(host));
}
/** An IPv6 address, with its zone maybe, or one of a version to come. */
function isLiteral(text) {
    if (/^[Vv][0-9A-Fa-f]+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+$/.test(text))
        return true;
    const [address = '', zone = 'x'] = text.split('%25', 2);
    return !address.includes('%') && (0,external_node_net_.isIPv6)(address) && /^(?:[A-Za-z0-9\-._~]|%[0-9A-Fa-f]{2})+$/.test(zone);
}
/** RFC 5322: dot-atoms; the lax reading takes its quoted names, any literal, and a dot at the end, too. */
function isAddress(value, lax) {
    const at = value.lastIndexOf('@');
    if (at < 1 || at > 64 || value.length > 320)
        return false;
    const [name, domain] = [value.slice(0, at), value.slice(at + 1)];
    const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
    return ((/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/.test(name) || (lax && /^"(?:[^"\\]|\\.)*"$/.test(name))) &&
        ((lax ? /^\[[^[\]\\]*\]$/ : /^\[[0-9A-Fa-f:.]+\]$/).test(domain) ||
            new RegExp(`^(?:${label}\\.){0,20}${label}${lax ? '\\.?' : ''}$`).test(domain)));
}
/** Without comments in parentheses, and without blanks beside dots and at signs. */
function withoutBlanks(value) {
    return value
        .replace(/\([^()]*\)/g, ' ')
        .split(/([.@])/)
        .map((part) => part.trim())
        .join('');
}
/** semver.org, version 2.0.0; the lax reading knows no leading zeros and lets a suffix end before its last identifier. */
function isSemver(value, lax) {
    const suffix = '(?:[0-9A-Za-z-]+\\.)*[0-9A-Za-z-]*';
    if (lax)
        return new RegExp(`^\\d+\\.\\d+\\.\\d+(?:-${suffix})?(?:\\+${suffix})?$`).test(value);
    const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
    const number = '(?:0|[1-9]\\d*)';
    const match = new RegExp(`^${number}\\.${number}\\.${number}(?:-(${identifiers}))?(?:\\+${identifiers})?$`).exec(value);
    return match !== null && !(match[1] ?? '').split('.').some((part) => /^0\d+$/.test(part));
}
/** RFC 3339, section 5.6; the lax reading takes years of any length and a fraction without digits. */
function isTime(value, lax) {
    const shape = lax
        ? /^-?(\d{1,15})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{0,64})?(?:[Zz]|[+-]\d\d:?\d\d)$/
        : /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,64})?(?:[Zz]|[+-]\d\d:?\d\d)$/;
    const parts = shape.exec(value);
    if (parts === null)
        return false;
    const [, year, month, day, hour, minute, second] = parts.map(Number);
    // The calendar repeats every 400 years, and Date ends before hadolint does.
    const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
    return month >= 1 && month <= 12 && day >= 1 && day <= days && hour < 24 && minute < 60 && second <= 60;
}


/***/ }),

/***/ 1303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ imageNotAllowed),
/* harmony export */   Nl: () => (/* binding */ lockedDigest),
/* harmony export */   _F: () => (/* binding */ approvedDigest),
/* harmony export */   uo: () => (/* binding */ digestRequired)
/* harmony export */ });
/* unused harmony export externalImages */
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(985);
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(712);
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3906);
/* harmony import */ var _portcullis_lint__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4167);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3239);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7614);
// Base images against the team's policy. Every rule is off until the policy says something about it.




const digest = `sha256:${'24454f830c'.repeat(6)}abcd`;
const other = `sha256:${'e5d2b8f10c'.repeat(6)}abcd`;
const imageNotAllowed = {
    id: 'image-not-allowed',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'The image is not one that the policy allows',
    why: 'What it brings along was looked at by nobody here, and its publisher decides what runs in your image',
    remedy: 'Take an image that the policy allows, or have the policy extended by those who own it.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne.trustedBase,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .risks */ .XG.thirdParty,
    examples: {
        bad: [
            { text: 'FROM evil.example.com/base:1\n', options: { policy: { allow: ['docker.io/library/*'] } } },
            { text: 'FROM acme/base:1\n', options: { policy: { allow: ['library/*'] } } },
            { text: 'FROM debian:12\n', options: { policy: { allow: ['**'], deny: ['debian'] } } },
            { text: 'FROM debian:12\nCOPY --from=evil/tools:1 /x /x\n', options: { policy: { allow: ['debian'] } } },
            { text: 'FROM $BASE\n', options: { policy: { allow: ['debian'] } } },
        ],
        good: [
            { text: 'FROM debian:12 AS a\nFROM a\nCOPY --from=a /x /x\n', options: { policy: { allow: ['debian'] } } },
            { text: 'FROM ghcr.io/acme/team/base:1\n', options: { policy: { allow: ['ghcr.io/acme/**'] } } },
            { text: 'FROM scratch\n', options: { policy: { allow: ['debian'] } } },
            { text: 'ARG BASE=debian:12\nFROM $BASE\n', options: { policy: { allow: ['debian'] } } },
        ],
    },
    check: {
        enabled: ({ policy }) => policy !== undefined && policy.allow.length + policy.deny.length > 0,
        *file(context) {
            const { policy } = context.options;
            if (policy === undefined)
                return;
            for (const { image, at, instruction } of externalImages(context)) {
                if (image === undefined) {
                    if (policy.allow.length > 0)
                        yield {
                            at,
                            message: `Which image ${context.document.text.slice(at.start, at.end).slice(0, 100)} is, is known only at build time, so the policy cannot allow it`,
                            instruction,
                        };
                    continue;
                }
                const name = (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(image);
                const denied = policy.deny.find((glob) => (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .imageMatches */ .d1)(glob, name));
                if (denied !== undefined)
                    yield { at, message: `${name} is denied by ${denied} in ${policy.file}`, instruction };
                else if (policy.allow.length > 0 && !policy.allow.some((glob) => (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .imageMatches */ .d1)(glob, name)))
                    yield { at, message: `${name} is on no line of images.allow in ${policy.file}`, instruction };
            }
        },
    },
};
const digestRequired = {
    id: 'image-digest-missing',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'The image is not pinned to a digest',
    why: 'Who can push the tag can change what you build on, and the same commit then gives another image',
    remedy: 'Write the digest behind the tag: `node:22@sha256:…`; image-verify prints it.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne.contentTrust,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .risks */ .XG.integrity,
    examples: {
        bad: [
            { text: 'FROM node:22\n', options: { policy: { requireDigest: true } } },
            { text: 'FROM node:22\n', options: { policy: { requireDigest: true }, lock: { 'node:22': digest } } },
            { text: 'ARG V=22\nFROM node:$V\n', options: { policy: { requireDigest: true } } },
        ],
        good: [
            { text: `FROM node:22@${digest} AS a\nFROM a\n`, options: { policy: { requireDigest: true } } },
            { text: 'FROM scratch\n', options: { policy: { requireDigest: true } } },
            { text: 'FROM node:22\n' },
        ],
    },
    check: {
        enabled: ({ policy }) => policy?.requireDigest === true,
        *file(context) {
            for (const { image, written, at, instruction } of externalImages(context)) {
                if ((image ?? written).digest !== undefined)
                    continue;
                const known = lockedDigest(written, context);
                yield {
                    at,
                    message: `${written.value.slice(0, 150)} has no digest`,
                    instruction,
                    ...(known === undefined ? {} : { fix: () => (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)('Pin the digest that image-lock.json has', (0,_portcullis_lint__WEBPACK_IMPORTED_MODULE_2__/* .insertAfter */ .WH)(at, `@${known}`)) }),
                };
            }
        },
    },
};
const approvedDigest = {
    id: 'image-digest-not-approved',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'The image is not the one that was approved',
    why: 'What was examined and approved is another image than what you build on: an old one, a changed one or a false one',
    remedy: 'Use an approved digest, or have the new one approved and entered in the policy.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne.contentTrust,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .risks */ .XG.integrity,
    examples: {
        bad: [
            { text: `FROM node:22@${other}\n`, options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] } } },
            { text: `FROM docker.io/library/node@${other}\n`, options: { policy: { approved: [{ image: 'node', digests: [digest] }] } } },
            { text: 'FROM node:22\n', options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] }, lock: { 'node:22': other } } },
        ],
        good: [
            { text: `FROM node:22@${digest}\n`, options: { policy: { approved: [{ image: 'node:22', digests: [other, digest] }] } } },
            { text: `FROM node:24@${other}\n`, options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] } } },
            { text: 'FROM node:22\n', options: { policy: { approved: [{ image: 'node:22', digests: [digest] }] } } },
        ],
    },
    check: {
        enabled: ({ policy }) => (policy?.approved.length ?? 0) > 0,
        *file(context) {
            const { policy } = context.options;
            for (const { image, written, at, instruction } of externalImages(context)) {
                if (image === undefined)
                    continue;
                const used = image.digest ?? lockedDigest(written, context);
                if (used === undefined)
                    continue;
                const name = (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(image);
                const entries = (policy?.approved ?? []).filter((entry) => {
                    const approved = (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_3__/* .readImage */ .AM)({ start: 0, end: 0, text: entry.image, value: entry.image });
                    return (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(approved) === name && (approved.tag === undefined || image.tag === undefined || approved.tag === image.tag);
                });
                const digests = entries.flatMap((entry) => entry.digests);
                if (digests.length > 0 && !digests.includes(used))
                    yield {
                        at,
                        message: `${name} has the digest ${used.slice(0, 19)}…, approved is ${digests
                            .map((entry) => `${entry.slice(0, 19)}…`)
                            .slice(0, 3)
                            .join(' or ')}`,
                        instruction,
                    };
            }
        },
    },
};
/** Images from outside of the file, in FROM, `COPY --from` and `--mount=from=`. */
function* externalImages(context) {
    const { document } = context;
    const read = (value, at, instruction) => {
        const written = (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_3__/* .readImage */ .AM)({ ...at, text: value, value });
        const name = (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(value, context.scopeAt(instruction), document.escape);
        return {
            image: name === undefined || name === '' ? undefined : (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_3__/* .readImage */ .AM)({ ...at, text: name, value: name }),
            written,
            at,
            instruction,
        };
    };
    for (const stage of document.stages) {
        const { image } = stage.from;
        if (image !== undefined && stage.parent === undefined && image.value !== 'scratch')
            yield read(image.value, image, stage.from);
        for (const own of stage.instructions) {
            const instruction = own.keyword === 'ONBUILD' ? (own.trigger ?? own) : own;
            for (const source of instruction.flags.flatMap((flag) => sourcesOf(flag, document.text))) {
                // A bare name may be a context that the build is given.
                const outside = /[/:@]/.test(source.value) && (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_5__/* .stageByReference */ .xs)(document.stages, source.value, stage.index) === undefined;
                if (outside)
                    yield read(source.value, source.at, instruction);
            }
        }
    }
}
/** What `--from=` and `--mount=…,from=` name. */
function sourcesOf({ name, value, valueSpan }, text) {
    if (value === undefined || valueSpan === undefined)
        return [];
    return name === 'from' ? [{ value, at: valueSpan }] : name === 'mount' ? mountSources(value, valueSpan, text) : [];
}
function mountSources(value, { start, end }, text) {
    const source = /(?:^|,)from=([^,]+)/.exec(value)?.[1];
    if (source === undefined)
        return [];
    const offset = text.slice(start, end).indexOf(`from=${source}`);
    return [{ value: source, at: offset < 0 ? { start, end } : { start: start + offset + 5, end: start + offset + 5 + source.length } }];
}
/** The digest that the lock has for the image as written. */
function lockedDigest(image, { options }) {
    const { lock } = options.surroundings;
    if (lock === undefined || image.value.includes('$') || image.digest !== undefined)
        return undefined;
    return lock.get(`${(0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(image)}:${image.tag ?? 'latest'}`) ?? lock.get(image.value);
}


/***/ }),

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ isPolicyRule),
  c: () => (/* binding */ policyRules)
});

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/calls.js
var calls = __nccwpck_require__(107);
// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/policy/glob.js
var glob = __nccwpck_require__(3239);
// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rules/controls.js
var controls = __nccwpck_require__(7614);
// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rules/hadolint/label-formats.js + 1 modules
var label_formats = __nccwpck_require__(1793);
// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/ssh-server.js
var ssh_server = __nccwpck_require__(855);
// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rules/security/stages.js
var stages = __nccwpck_require__(9418);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/policy/contents.js
// Labels that images must carry and packages that they must not, from the team's policy.






const labelRequired = {
    id: 'required-label-missing',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'A label that the policy asks for is missing or wrong',
    why: 'When the image turns up in production with a defect, nobody can tell from it whose it is or where its source lies',
    remedy: 'Add the label to the last stage, with a value of the type that the policy names.',
    controls: controls/* controls */.ne.configuration,
    risks: controls/* risks */.XG.visibility,
    examples: {
        bad: [
            { text: 'FROM debian:12\nLABEL a=b\n', options: { policy: { requiredLabels: { 'org.acme.team': 'text' } } } },
            { text: 'FROM debian:12\nLABEL source=nowhere\n', options: { policy: { requiredLabels: { source: 'url' } } } },
        ],
        good: [
            { text: 'FROM debian:12\nLABEL org.acme.team=web\n', options: { policy: { requiredLabels: { 'org.acme.team': 'text' } } } },
            { text: 'FROM debian:12 AS a\nLABEL v=1.2.3\nFROM a\n', options: { policy: { requiredLabels: { v: 'semver' } } } },
            { text: 'ARG U\nFROM debian:12\nLABEL u=$U\n', options: { policy: { requiredLabels: { u: 'url' } } } },
        ],
    },
    check: {
        enabled: ({ policy }) => (policy?.requiredLabels.size ?? 0) > 0,
        *file({ document, options }) {
            const last = document.stages.at(-1);
            if (last === undefined || options.policy === undefined)
                return;
            const labels = new Map();
            for (const stage of (0,stages/* shippedStages */.N)(document.stages).toReversed())
                for (const instruction of stage.instructions)
                    if (instruction.keyword === 'LABEL')
                        for (const pair of instruction.pairs)
                            labels.set(pair.name.value, pair);
            for (const [name, type] of options.policy.requiredLabels) {
                const pair = labels.get(name);
                if (pair === undefined)
                    yield { at: last.from.image ?? last.from, message: `The label ${name} is missing`, instruction: last.from };
                else if (!isOfType(pair, type))
                    yield { at: pair, message: `The label ${name} is not of the type ${type}` };
            }
        },
    },
};
/** What only the build knows is taken on trust. */
function isOfType({ value }, type) {
    const text = value?.value ?? '';
    return text.includes('$') || (text !== '' && (0,label_formats/* hasFormat */.o)(text, type));
}
const packageForbidden = {
    id: 'package-forbidden',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'A package that the policy forbids is installed',
    why: 'It was forbidden because of what it lets an intruder do, and from this image on it is there again',
    remedy: 'Leave the package out, or install it in a build stage only.',
    controls: controls/* controls */.ne.fewPackages,
    risks: controls/* risks */.XG.configuration,
    examples: {
        bad: [
            {
                text: 'FROM debian:12\nRUN apt-get install -y curl netcat-openbsd=1.2\n',
                options: { policy: { forbiddenPackages: [{ name: 'netcat*' }] } },
            },
            {
                text: 'FROM alpine:3.20\nRUN apk add --no-cache telnet~1\n',
                options: { policy: { forbiddenPackages: [{ name: 'telnet', reason: 'clear text' }] } },
            },
            { text: 'FROM python:3.12\nRUN pip install requests==2.0\n', options: { policy: { forbiddenPackages: [{ name: 'requests' }] } } },
            { text: 'FROM node:22\nRUN npm install -g @evil/tool@1.0\n', options: { policy: { forbiddenPackages: [{ name: '@evil/*' }] } } },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get purge -y netcat-openbsd\n', options: { policy: { forbiddenPackages: [{ name: 'netcat*' }] } } },
            { text: 'FROM debian:12\nRUN apt-get install -y telnetd-ssl\n', options: { policy: { forbiddenPackages: [{ name: 'telnet' }] } } },
            { text: 'FROM debian:12\nRUN apt-get install -y telnet\n' },
        ],
    },
    check: {
        enabled: ({ policy }) => (policy?.forbiddenPackages.length ?? 0) > 0,
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const { policy } = context.options;
            for (const call of (0,calls/* callsOf */.p9)(run, context)) {
                const words = [...(0,ssh_server/* installed */.$f)(call), ...ofLanguage(call.name, call.args)];
                for (const word of words) {
                    const name = packageName(word.value);
                    const rule = policy?.forbiddenPackages.find((entry) => (0,glob/* globMatches */.mw)(entry.name, name));
                    if (rule !== undefined)
                        yield {
                            at: call.spanOf(word),
                            message: `${name} is forbidden${rule.reason === undefined ? '' : ` (${rule.reason})`} by ${policy?.file}`,
                        };
                }
            }
        },
    },
};
const languageManagers = /^(?:pip[\d.]*|uv|npm|pnpm|yarn|gem|cargo|composer)$/;
function ofLanguage(name, args) {
    if (!languageManagers.test(name))
        return [];
    const verb = args.findIndex(({ value }) => ['install', 'i', 'add', 'require', 'global'].includes(value));
    return verb < 0 ? [] : args.slice(verb + 1).filter(({ value }) => !value.startsWith('-'));
}
/** Without version, architecture and extras: `curl=8.1`, `git~2`, `telnet:amd64`, `flask[async]==3`, `@scope/x@1`. */
function packageName(word) {
    const scope = word.startsWith('@') ? 1 : 0;
    const end = word.slice(scope).search(/[=~<>!:[@]/);
    return end < 0 ? word : word.slice(0, end + scope);
}

// EXTERNAL MODULE: ./build/packages/engines/dockerfile-lint/src/rules/policy/images.js
var policy_images = __nccwpck_require__(1303);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/rules/policy/index.js
// Rules that hold a file against the team's own policy.


const policyRules = [policy_images/* imageNotAllowed */.JG, policy_images/* digestRequired */.uo, policy_images/* approvedDigest */._F, labelRequired, packageForbidden];
/** Rules by which the team's policy says no. */
function isPolicyRule(rule) {
    return policyRules.includes(rule);
}


/***/ }),

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ installed),
/* harmony export */   E_: () => (/* binding */ sshServer),
/* harmony export */   aP: () => (/* binding */ sshPort)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(712);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(107);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7614);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9418);




const open = 'A second way into the container, with keys and passwords of its own that nobody rotates and no log of the platform shows';
const sshServer = {
    id: 'ssh-server-installed',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'An SSH server is part of the image',
    why: open,
    remedy: 'Leave it out; use `docker exec` or `kubectl exec`, which the platform guards and logs.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne.fewPackages,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .risks */ .XG.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nRUN apt-get update && apt-get install -y openssh-server\n' },
            { text: 'FROM alpine:3.20\nRUN apk add --no-cache dropbear\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN apt-get install -y openssh-client git\n' },
            { text: 'FROM debian:12\nRUN apt-get purge -y openssh-server\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            if (!(0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .isShipped */ .i)(context.stageOf(run), context))
                return;
            for (const call of (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callsOf */ .p9)(run, context)) {
                const server = installed(call).find(({ value }) => /^(?:openssh-server|dropbear|dropbear-bin|tinysshd?)(?:[=~-]\d.*)?$/s.test(value));
                if (server !== undefined)
                    yield { at: call.spanOf(server), message: `${server.value} is installed` };
            }
        },
    },
};
const managers = new Set([
    'apt-get',
    'apt',
    'aptitude',
    'apk',
    'yum',
    'dnf',
    'microdnf',
    'tdnf',
    'zypper',
    'pacman',
    'installpkg',
    'apt-install',
]);
/** Packages that a package manager is told to install. */
function installed(call) {
    if (!managers.has(call.name))
        return [];
    const words = (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .operands */ .bw)(call);
    if (call.name === 'pacman')
        return call.args.some(({ value }) => /^-S/.test(value)) ? words : [];
    const verb = words.findIndex(({ value }) => ['install', 'add', 'in', 'localinstall', 'reinstall', 'groupinstall'].includes(value));
    return verb < 0 ? [] : words.slice(verb + 1);
}
const sshPort = {
    id: 'ssh-port-exposed',
    aliases: ['CKV_DOCKER_1', 'DS-0004', 'DS004'],
    severity: 'medium',
    confidence: 'high',
    title: 'The port of SSH is exposed',
    why: open,
    remedy: 'Take port 22 out of EXPOSE, and the server out of the image.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne.fewPackages,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .risks */ .XG.access,
    examples: {
        bad: [
            { text: 'FROM debian:12\nEXPOSE 22\n' },
            { text: 'FROM debian:12\nEXPOSE 80 20-25/tcp\n' },
            { text: 'FROM debian:12\nARG SSH=22\nEXPOSE $SSH\n' },
        ],
        good: [{ text: 'FROM debian:12\nEXPOSE 80 2222 22/udp\n' }],
    },
    check: {
        on: ['EXPOSE'],
        onbuild: true,
        *instruction(instruction, context) {
            for (const word of instruction.words) {
                const value = (0,_portcullis_formats_dockerfile__WEBPACK_IMPORTED_MODULE_3__/* .expand */ .fT)(word.value, context.scopeAt(instruction), context.document.escape) ?? '';
                const ports = /^(?:[^/]{0,100}:)?(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?$/i.exec(value);
                if (ports !== null && Number(ports[1]) <= 22 && Number(ports[2] ?? ports[1]) >= 22)
                    yield { at: word, message: `EXPOSE ${word.text} opens the port of SSH` };
            }
        },
    },
};


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ shippedStages),
/* harmony export */   i: () => (/* binding */ isShipped)
/* harmony export */ });
// Which stages end up in an image that someone pulls.
/** The last stage and those it builds on; in a fragment everything counts. */
function isShipped(stage, { document }) {
    return stage === undefined || shippedStages(document.stages).includes(stage);
}
/** From the last stage down to the one that names a real image. */
function shippedStages(stages) {
    const chain = [];
    for (let at = stages.at(-1); at !== undefined && chain.length <= stages.length; at = at.parent)
        chain.push(at);
    return chain;
}


/***/ }),

/***/ 5665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   shellcheckProblems: () => (/* binding */ shellcheckProblems)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6948);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2930);
/* harmony import */ var _rules_controls_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7614);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8777);
// ShellCheck on every RUN of a file: the script as the shell gets it, and its comments at their places in the Dockerfile.




/** Variables that a build sets without anybody declaring them. */
const predefined = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'FTP_PROXY', 'ftp_proxy', 'NO_PROXY', 'no_proxy'];
const shells = { sh: 'sh', bash: 'bash', dash: 'dash', ash: 'dash', ksh: 'ksh' };
async function shellcheckProblems(program, context) {
    const runs = context.all.filter((instruction) => instruction.keyword === 'RUN');
    const byShell = new Map();
    for (const run of runs) {
        const shell = shellOf(run, context);
        if (shell === undefined || run.command.form === 'exec')
            continue;
        const names = exportedNames(run, context);
        const preface = names.map((name) => `export ${name}=1\n`).join('');
        const asked = { run, preface: names.length, script: `${preface}${unjoined(run.command.script)}\n` };
        const list = byShell.get(shell);
        if (list === undefined)
            byShell.set(shell, [asked]);
        else
            list.push(asked);
    }
    const problems = [];
    const failed = [];
    let cut = 0;
    for (const [shell, asked] of byShell) {
        for (let from = 0; from < asked.length; from += batch) {
            const part = asked.slice(from, from + batch);
            const answers = await (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .runShellcheckOnAll */ .oz)(program, part.map(({ script }) => script), shell);
            for (const [index, answer] of answers.entries()) {
                const { run, preface } = part[index];
                if ('failed' in answer) {
                    failed.push(answer.failed);
                    continue;
                }
                if (answer.cut)
                    cut++;
                for (const comment of answer.comments)
                    problems.push(...problemOf(comment, run, preface, context));
            }
        }
    }
    return { problems, failed, cut };
}
/** Scripts in one process. */
const batch = 50;
/** ShellCheck's name for the shell of a RUN; undefined for shells that it does not know, and for other interpreters. */
function shellOf(run, context) {
    const shebang = /^#!\s{0,20}(\S{1,200})(?:\s+(\S{1,200}))?/.exec(run.command.script.text);
    const words = shebang === null ? context.shellAt(run) : shebang[1]?.endsWith('/env') ? [shebang[2] ?? ''] : [shebang[1] ?? ''];
    const [program = ''] = words;
    return shells[program.replace(/^.*[/\\]/, '')];
}
/** What stands between the lines of an instruction. */
const continued = '\\\n';
/** The script with its continuation lines, as people wrote it: joined, their indentation would look like words apart. */
function unjoined(script) {
    const breaks = lineBreaks(script);
    return [0, ...breaks].map((at, index) => script.text.slice(at, breaks[index])).join(continued);
}
/** Lines of a heredoc have their own breaks. */
function lineBreaks(script) {
    return script.joins.filter((at) => script.text[at - 1] !== '\n');
}
function exportedNames(run, context) {
    const names = [...predefined, ...context.scopeAt(run).keys()].filter((name) => /^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name));
    return [...new Set(names)];
}
function problemOf(comment, run, preface, context) {
    const { script } = run.command;
    const index = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .Dp)(unjoined(script));
    // Columns count code points there and UTF-16 units here; the difference is past the end of what is shown at most.
    const offset = (line, column) => {
        const broken = index.offsetAt(line - preface, column) ?? Number.MAX_SAFE_INTEGER;
        const before = lineBreaks(script).filter((at, order) => at + continued.length * (order + 1) <= broken).length;
        return Math.min(broken - before * continued.length, script.text.length);
    };
    if (comment.line <= preface)
        return [];
    const start = offset(comment.line, comment.column);
    const end = Math.max(start, offset(comment.endLine, comment.endColumn));
    const rule = ruleOf(comment.code);
    const problem = {
        at: script.spanOf(start, end),
        message: comment.message.replace(/\.$/, ''),
        instruction: run,
        severity: severities[comment.level],
    };
    return [{ rule, problem: (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .reported */ .Y6)(rule, problem, (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .overrideOf */ .Oe)(rule, context.options.overrides) ?? comment.level, context) }];
}
const severities = { error: 'medium', warning: 'low', info: 'low', style: 'low' };
const rules = new Map();
/** A rule for each of ShellCheck's codes that has been seen. */
function ruleOf(code) {
    const known = rules.get(code);
    if (known !== undefined)
        return known;
    const rule = {
        id: `SC${code}`,
        aliases: [],
        severity: 'low',
        confidence: 'high',
        title: `ShellCheck SC${code}`,
        why: 'The shell reads the step in another way than it looks, so it may do something else, or nothing, without failing',
        remedy: `See what ShellCheck says of SC${code}.`,
        controls: _rules_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .controls */ .ne.configuration,
        risks: _rules_controls_js__WEBPACK_IMPORTED_MODULE_3__/* .risks */ .XG.configuration,
        references: [`https://www.shellcheck.net/wiki/SC${code}`],
        examples: { bad: [], good: [] },
        check: { level: 'warning', file: () => [] },
    };
    rules.set(code, rule);
    return rule;
}


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AZ: () => (/* binding */ findShellcheck),
  oz: () => (/* binding */ runShellcheckOnAll)
});

// UNUSED EXPORTS: runShellcheck

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/workspace/src/program.js + 1 modules
var src_program = __nccwpck_require__(6413);
;// CONCATENATED MODULE: ./build/packages/engines/dockerfile-lint/src/shellcheck/program.js
// ShellCheck as a program of this machine: found on PATH, started without a shell, fed through standard input, bounded in
// time and output. It opens no socket.




const timeout = 20_000;
const maxOutput = 4 * 1024 * 1024;
/** Of each script at most these many are kept: more than that is one mistake seen many times. */
const maxComments = 500;
/** The program's path, or undefined when PATH has none outside the scanned folder. */
function findShellcheck(path, scanned) {
    return (0,src_program/* findProgram */.Kp)('shellcheck', path, scanned);
}
const settings = ['--norc', '--format=json1', '--severity=style', '--exclude=SC2187,SC1090,SC1091'];
/**
 * The same of many scripts for one shell, which a process takes as files: to start it costs more than to read a script. What does not
 * come back whole is asked for one by one, so that one script that ShellCheck cannot take leaves no gap in the others.
 */
async function runShellcheckOnAll(program, scripts, shell) {
    const together = scripts.length > 1 ? await askTogether(program, scripts, shell) : undefined;
    if (together !== undefined)
        return together;
    const answers = [];
    for (const script of scripts)
        answers.push(await runShellcheck(program, script, shell));
    return answers;
}
async function askTogether(program, scripts, shell) {
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'portcullis-shellcheck-'));
    try {
        const files = scripts.map((_, index) => (0,external_node_path_.join)(folder, String(index)));
        for (const [index, file] of files.entries())
            await (0,promises_namespaceObject.writeFile)(file, scripts[index], { mode: 0o600 });
        const { failure, exitCode, stdout } = await (0,src_program/* runProgram */.mB)(program, [...settings, `--shell=${shell}`, '--', ...files], {
            timeout,
            maxOutput,
        });
        // 1 stands for comments.
        if ((failure !== undefined && failure !== 'exit') || (exitCode !== 0 && exitCode !== 1))
            return undefined;
        const all = commentsIn(stdout.toString('utf8'), exitCode);
        const byFile = new Map(files.map((file) => [file, []]));
        for (const comment of all ?? [])
            byFile.get(comment.file ?? '')?.push(comment);
        const told = [...byFile.values()];
        // A comment on none of the scripts is no answer to the question.
        if (all === undefined || told.reduce((sum, list) => sum + list.length, 0) !== all.length)
            return undefined;
        return told.map((comments) => ({ comments: comments.slice(0, maxComments), cut: comments.length > maxComments }));
    }
    finally {
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
}
/** What ShellCheck says of a script, or in words why it said nothing that can be relied on. */
async function runShellcheck(program, script, shell) {
    const args = [...settings, `--shell=${shell}`, '-'];
    const { failure, exitCode, stdout } = await (0,src_program/* runProgram */.mB)(program, args, { input: Buffer.from(script), timeout, maxOutput });
    if (failure === 'timeout')
        return { failed: `it took more than ${timeout / 1000} s` };
    if (failure === 'output')
        return { failed: `it said more than ${maxOutput} bytes` };
    if (failure === 'start' || failure === 'missing')
        return { failed: 'it could not be started' };
    // 1 stands for comments.
    if (exitCode !== 0 && exitCode !== 1)
        return { failed: exitCode === undefined ? 'it was stopped' : `it ended with exit code ${exitCode}` };
    return readComments(stdout.toString('utf8'), exitCode) ?? { failed: 'its output is not that of ShellCheck' };
}
function readComments(output, exitCode) {
    const comments = commentsIn(output, exitCode);
    return comments === undefined ? undefined : { comments: comments.slice(0, maxComments), cut: comments.length > maxComments };
}
function commentsIn(output, exitCode) {
    let parsed;
    try {
        parsed = JSON.parse(output);
    }
    catch {
        return undefined;
    }
    const comments = parsed?.comments;
    if (!Array.isArray(comments) || !comments.every(isComment) || (comments.length === 0 && exitCode === 1))
        return undefined;
    return comments;
}
function isComment(value) {
    const comment = value;
    return (typeof comment?.message === 'string' &&
        ['error', 'warning', 'info', 'style'].includes(comment.level) &&
        ['line', 'column', 'endLine', 'endColumn', 'code'].every((key) => Number.isInteger(comment[key])));
}


/***/ }),

/***/ 712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ expand),
  gm: () => (/* binding */ globalScope),
  Qo: () => (/* binding */ platformArguments),
  ZJ: () => (/* binding */ preambleScope),
  LU: () => (/* binding */ stageScope)
});

// UNUSED EXPORTS: variableUses

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/trim.js
// What `${V#pattern}`, `${V%pattern}` and `${V/pattern/text}` leave of a value, as BuildKit's shell lexer has it: `*` and `?` stand for
// letters, everything else for itself.
/** Longer values and patterns are not cut: every part of one is held against the pattern. */
const longest = 256;
/** The value once it is cut; undefined where nobody here can say. */
function trimmed(value, operator, word) {
    if (value === '' && operator[0] !== '/')
        return '';
    if (value.length > longest || word.length > longest || word.includes('\\'))
        return undefined;
    if (operator === '#' || operator === '##') {
        const end = lengths(value, operator === '##').find((length) => matches(value.slice(0, length), word));
        return end === undefined ? value : value.slice(end);
    }
    if (operator === '%' || operator === '%%') {
        const length = lengths(value, operator === '%%').find((tail) => matches(value.slice(value.length - tail), word));
        return length === undefined ? value : value.slice(0, value.length - length);
    }
    return replaced(value, operator === '//', word);
}
function replaced(value, all, word) {
    const slash = word.indexOf('/');
    const pattern = word.slice(0, slash);
    if (slash < 0 || pattern === '' || /[*?]/.test(pattern))
        return undefined;
    const text = word.slice(slash + 1);
    return all ? value.replaceAll(pattern, () => text) : value.replace(pattern, () => text);
}
function lengths(value, greedy) {
    const all = Array.from({ length: value.length + 1 }, (_, length) => length);
    return greedy ? all.reverse() : all;
}
function matches(text, pattern) {
    let [at, position, star, starText] = [0, 0, -1, 0];
    while (position < text.length) {
        if (pattern[at] === '*') {
            star = at++;
            starText = position;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[position])) {
            at++;
            position++;
        }
        else if (star >= 0) {
            at = star + 1;
            position = ++starText;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/expand.js
// Variables of ARG and ENV: which are in scope where, and what a text means once they are put in.

/** Longest text an expansion may grow to: `ENV A=$A$A` repeated must not double for ever. */
const maxLength = 64 * 1024;
/** Longest reference, its default included. */
const maxReference = 1024;
/** Every `$name` and `${name…}` in a text; escaped ones and those in single quotes are none. */
function variableUses(text, escapeLetter) {
    const uses = [];
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'")
            at++;
        else if (letter === "'" && quote !== '"')
            quote = quote === "'" ? '' : "'";
        else if (letter === '"' && quote !== "'")
            quote = quote === '"' ? '' : '"';
        else if (letter === '$' && quote !== "'") {
            const use = readUse(text, at);
            if (use !== undefined) {
                uses.push(use);
                at = use.end - 1;
            }
        }
    }
    return uses;
}
function readUse(text, at) {
    if (text[at + 1] !== '{') {
        const name = /^(?:[A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/.exec(text.slice(at + 1, at + 1 + 256))?.[0];
        return name === undefined ? undefined : { name, start: at, end: at + 1 + name.length };
    }
    const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(at + 2, at + 2 + 256))?.[0];
    if (name === undefined)
        return undefined;
    let depth = 1;
    let end = at + 2 + name.length;
    const body = end;
    // A brace that nothing closes is looked for no further than this, so that many of them take no time.
    for (; end < text.length && depth > 0 && end - at < maxReference; end++) {
        if (text[end] === '$' && text[end + 1] === '{')
            depth++;
        else if (text[end] === '}')
            depth--;
    }
    if (depth > 0)
        return undefined;
    const inner = text.slice(body, end - 1);
    const operator = /^(?::?[-+?]|##?|%%?|\/\/?)/.exec(inner)?.[0];
    if (inner === '')
        return { name, start: at, end };
    // `${V:1:2}`: an operator of other shells, which Docker does not know.
    return { name, start: at, end, operator: operator ?? 'unknown', word: inner.slice(operator?.length ?? 0) };
}
/** A text with its variables put in; undefined as soon as one has no known value. */
function expand(text, scope, escapeLetter, depth = 0) {
    if (!text.includes('$'))
        return text;
    if (depth > 8)
        return undefined;
    let result = '';
    let position = 0;
    for (const use of variableUses(text, escapeLetter)) {
        const value = usedValue(use, scope, escapeLetter, depth);
        if (value === undefined)
            return undefined;
        result += text.slice(position, use.start) + value;
        position = use.end;
        if (result.length > maxLength)
            return undefined;
    }
    return result + text.slice(position);
}
function usedValue(use, scope, escapeLetter, depth) {
    const declared = scope.has(use.name);
    const value = scope.get(use.name);
    if (use.operator === undefined)
        return value;
    const word = () => expand(use.word ?? '', scope, escapeLetter, depth + 1);
    const filled = value !== undefined && (value !== '' || !use.operator.startsWith(':'));
    switch (use.operator.replace(':', '')) {
        case '-':
            // A build argument may be given from outside; without one the default of the reference holds.
            return filled ? value : word();
        case '+':
            return filled || (declared && value === undefined) ? word() : '';
        case '?':
            return value;
        default: {
            const pattern = value === undefined ? undefined : word();
            return value === undefined || pattern === undefined || use.operator === 'unknown' ? undefined : trimmed(value, use.operator, pattern);
        }
    }
}
/** Variables that the build sets before the first FROM (docs: predefined and platform arguments). */
const platformArguments = [
    'TARGETPLATFORM',
    'TARGETOS',
    'TARGETARCH',
    'TARGETVARIANT',
    'BUILDPLATFORM',
    'BUILDOS',
    'BUILDARCH',
    'BUILDVARIANT',
];
/** ARGs before the first FROM: what FROM lines may use. */
function globalScope(document) {
    return scopesOf(document).globals;
}
/** The same, of the instructions before the first FROM. */
function preambleScope(preamble, escapeLetter) {
    const scope = new StageVariables(preamble, escapeLetter, undefined, undefined).before(undefined);
    return new Map([...scope.keys()].map((name) => [name, scope.get(name)]));
}
/** What is in scope in a stage before the instruction `limit`, with what the stages it builds on leave in ENV. */
function stageScope(document, stage, limit) {
    return scopesOf(document).of(stage).before(limit);
}
const known = new WeakMap();
/** The variables of a document, worked out once: a file may have as many of them as lines. */
function scopesOf(document) {
    const before = known.get(document);
    if (before !== undefined)
        return before;
    const stages = new Map();
    const globals = preambleScope(document.preamble, document.escape);
    const scopes = {
        globals,
        of(stage) {
            // From the first ancestor on, so that a long chain of stages needs no deep stack.
            const chain = [];
            for (let at = stage; at !== undefined && !stages.has(at); at = at.parent)
                chain.push(at);
            for (const at of chain.reverse())
                stages.set(at, new StageVariables(at.instructions, document.escape, globals, at.parent === undefined ? undefined : stages.get(at.parent)));
            return stages.get(stage);
        },
    };
    known.set(document, scopes);
    return scopes;
}
/** Stages further up are not asked for what they leave. */
const maxStages = 64;
/** What each variable of a stage was set to at which of its instructions, in their order. */
class StageVariables {
    parent;
    settings = new Map();
    places = new Map();
    /** Names as they were first set, and at which instruction. */
    order = [];
    firsts = [];
    constructor(instructions, escapeLetter, globals, parent) {
        this.parent = parent;
        for (const [place, instruction] of instructions.entries()) {
            this.places.set(instruction, place);
            if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV')
                continue;
            // All pairs of an ENV see the values from before it, those of an ARG one another's.
            const scope = this.view(instruction.keyword === 'ENV' ? place : place + 1);
            for (const { name, value } of instruction.pairs) {
                if (value !== undefined)
                    this.set(name.value, place, expand(value.value, scope, escapeLetter));
                else if (instruction.keyword === 'ENV')
                    this.set(name.value, place, '');
                else if (!scope.has(name.value))
                    this.set(name.value, place, globals?.get(name.value));
            }
        }
    }
    /** What holds before an instruction, or at the end of the stage for one that is none of its own. */
    before(limit) {
        return this.view((limit === undefined ? undefined : this.places.get(limit)) ?? Number.POSITIVE_INFINITY);
    }
    view(limit) {
        return {
            has: (name) => this.look(name, limit, 0) !== undefined,
            get: (name) => this.look(name, limit, 0)?.value,
            keys: (most = Number.POSITIVE_INFINITY) => this.names(limit, most),
        };
    }
    set(name, place, value) {
        const list = this.settings.get(name);
        if (list === undefined) {
            this.settings.set(name, { at: [place], values: [value] });
            this.order.push(name);
            this.firsts.push(place);
        }
        else {
            list.at.push(place);
            list.values.push(value);
        }
    }
    look(name, limit, depth) {
        const list = this.settings.get(name);
        const last = list === undefined ? 0 : countBelow(list.at, limit);
        if (list !== undefined && last > 0)
            return { value: list.values[last - 1] };
        // What a stage declares, ARG or ENV, the stages that build on it have too.
        if (this.parent === undefined || depth >= maxStages)
            return undefined;
        return this.parent.look(name, Number.POSITIVE_INFINITY, depth + 1);
    }
    names(limit, most) {
        const told = new Set();
        let from = this;
        for (let steps = 0; from !== undefined && steps <= maxStages && told.size < most; steps++, from = from.parent) {
            const end = steps === 0 ? countBelow(from.firsts, limit) : from.order.length;
            for (const name of from.order.slice(Math.max(0, end - most), end))
                told.add(name);
        }
        return [...told];
    }
}
/** How many of ascending numbers are less than a limit. */
function countBelow(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 3085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ heredocMarkers),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2348);
// Heredocs of an instruction, as BuildKit finds them: its whole line is split into shell words, and a word that is nothing but an
// operator and a name begins one. `bs=$((1<<20))` and `cat<<EOF` do not; `(cat <<EOF)` begins one that ends at a line `EOF)`.

/** Docker itself sets no limit; nobody writes so many. */
const maxMarkers = 64;
/** Docker splits with the backslash here, whatever the escape directive says. */
const splitting = { escapeLetter: '\\', keepUnset: true };
/** @param line the whole instruction, its keyword included. */
function heredocMarkers(line) {
    if (!line.text.includes('<<'))
        return [];
    const found = [];
    for (const { value, start, end } of (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(line.text, { ...splitting, rawQuotes: true, rawEscapes: true }).words) {
        if (found.length === maxMarkers)
            break;
        const read = readMarker(value);
        if (read !== undefined)
            found.push({ ...read, marker: line.spanOf(start, end) });
    }
    return found;
}
/** A word as the beginning of a heredoc: `<<NAME`, `3<<-"NAME"`. */
function readMarker(word) {
    const operator = /^\d*<<(-?)/.exec(word);
    if (operator === null)
        return undefined;
    const rest = word.slice(operator[0].length).trimStart();
    if (rest === '' || rest.includes('<'))
        return undefined;
    const plain = (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(rest, splitting).words;
    const [name] = plain;
    if (plain.length !== 1 || name === undefined)
        return undefined;
    const [raw] = (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .Ii)(rest, { ...splitting, rawQuotes: true }).words;
    return { name: name.value, quoted: quotes(name.value) !== quotes(raw?.value ?? ''), stripTabs: operator[1] === '-' };
}
function quotes(text) {
    return text.replace(/[^'"]/g, '').length;
}


/***/ }),

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AM: () => (/* binding */ readImage),
  dx: () => (/* binding */ readInstruction)
});

// UNUSED EXPORTS: readCommand

// EXTERNAL MODULE: ./build/packages/formats/src/mapped-text.js
var mapped_text = __nccwpck_require__(1451);
;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/document.js
// What a Dockerfile is once parsed. All offsets are UTF-16 offsets of the file's text.
const keywords = [
    'ADD',
    'ARG',
    'CMD',
    'COPY',
    'ENTRYPOINT',
    'ENV',
    'EXPOSE',
    'FROM',
    'HEALTHCHECK',
    'LABEL',
    'MAINTAINER',
    'ONBUILD',
    'RUN',
    'SHELL',
    'STOPSIGNAL',
    'USER',
    'VOLUME',
    'WORKDIR',
];

// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/heredoc.js
var heredoc = __nccwpck_require__(3085);
// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/words.js
var dockerfile_words = __nccwpck_require__(8836);
;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/instruction.js
// One logical line as an instruction of its kind.




const known = new Set(keywords);
/** Docker builds these without an argument; HEALTHCHECK has a complaint of its own. */
const mayBeAlone = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'RUN']);
function readInstruction(line, escapeLetter, onbuild, report) {
    const keywordText = line.keyword.text;
    const upper = keywordText.toUpperCase();
    const keywordSpan = line.keyword.spanOf(0, keywordText.length);
    const base = { ...line.span, keywordText, keywordSpan, line: line.line, endLine: line.endLine, rest: line.rest, onbuild };
    const common = { ...base, flags: [], heredocs: line.heredocs };
    const say = (message) => report({ ...keywordSpan, line: line.line, message });
    // Of what ONBUILD holds, Docker reads only the words now; the build that runs it judges the rest.
    const complain = onbuild ? () => { } : say;
    if (!known.has(upper)) {
        complain(`expected an instruction, got ${JSON.stringify(keywordText.slice(0, 40))}`);
        return { ...common, keyword: 'UNKNOWN' };
    }
    const keyword = upper;
    // Docker takes flags off every instruction, those that know none included.
    const { flags, rest } = (0,dockerfile_words/* readFlags */.uW)(line.rest, escapeLetter);
    const own = { ...common, flags };
    if (rest.text === '' && line.heredocs.length === 0 && !mayBeAlone.has(keyword))
        complain(`expected an argument after ${keyword}, got none`);
    switch (keyword) {
        case 'FROM':
            return { ...own, keyword, ...readFrom((0,dockerfile_words/* plainWords */.c5)(rest), complain) };
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
        case 'SHELL':
            return { ...own, keyword, command: readCommand(rest, line.heredocs) };
        case 'HEALTHCHECK':
            return { ...own, keyword, ...readHealthcheck(rest, complain) };
        case 'COPY':
        case 'ADD':
            return { ...own, keyword, ...readCopy(rest, keyword, complain) };
        case 'ENV':
        case 'LABEL': {
            const pairs = (0,dockerfile_words/* readPairs */.SX)(rest, escapeLetter, true);
            const lone = pairs.find(({ value, legacy }, index) => value === undefined || (legacy && index > 0));
            if (lone !== undefined)
                say(`expected name=value in ${keyword}, got ${JSON.stringify(lone.name.text.slice(0, 40))} alone`);
            return { ...own, keyword, pairs };
        }
        case 'ARG':
            return { ...own, keyword, pairs: (0,dockerfile_words/* readPairs */.SX)(rest, escapeLetter, false) };
        case 'ONBUILD':
            return readOnbuild({ ...own, keyword }, line, escapeLetter, report);
        case 'VOLUME':
            return { ...own, keyword, words: listOrWords(rest), argument: (0,dockerfile_words/* wholeWord */.SK)(rest) };
        default:
            return { ...own, keyword, words: (0,dockerfile_words/* plainWords */.c5)(rest), argument: (0,dockerfile_words/* wholeWord */.SK)(rest) };
    }
}
function listOrWords(rest) {
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    return list !== undefined && 'words' in list ? list.words : (0,dockerfile_words/* plainWords */.c5)(rest);
}
function readFrom(words, complain) {
    const [image, as, alias] = words;
    if (words.length !== 1 && !(words.length === 3 && as?.value.toUpperCase() === 'AS'))
        complain('expected FROM image, or FROM image AS name');
    // Nothing where the name, or behind a colon the tag, should be.
    else if (image !== undefined && /^[:@]|:(?=:|@|$)/.test(maskVariables(image.value)))
        complain(`expected an image, got ${JSON.stringify(image.value.slice(0, 60))}`);
    return {
        image: image === undefined ? undefined : readImage(image),
        ...(as?.value.toUpperCase() === 'AS' && alias !== undefined ? { alias, as } : {}),
    };
}
/** Parts of an image name. A first part with a dot or colon, or `localhost`, is a registry, as Docker reads it. */
function readImage(word) {
    const plain = maskVariables(word.value);
    const at = plain.indexOf('@');
    const end = at < 0 ? plain.length : at;
    const slash = plain.slice(0, end).indexOf('/');
    const head = slash < 0 ? '' : plain.slice(0, slash);
    const registry = /[.:]/.test(head) || head === 'localhost' ? word.value.slice(0, slash) : undefined;
    const start = registry === undefined ? 0 : slash + 1;
    const colon = plain.slice(0, end).lastIndexOf(':');
    const tagged = colon >= start && colon > plain.slice(0, end).lastIndexOf('/');
    return {
        ...word,
        repository: word.value.slice(start, tagged ? colon : end),
        ...(registry === undefined ? {} : { registry }),
        ...(tagged ? { tag: word.value.slice(colon + 1, end) } : {}),
        ...(at < 0 ? {} : { digest: word.value.slice(at + 1) }),
    };
}
/** Signs inside `${…}` belong to the variable: they are blotted out, letter by letter, so that offsets stay. */
function maskVariables(text) {
    if (!text.includes('${'))
        return text;
    let depth = 0;
    let masked = '';
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '$' && text[at + 1] === '{')
            depth++;
        masked += depth > 0 ? '_' : text[at];
        if (text[at] === '}' && depth > 0)
            depth--;
    }
    return masked;
}
/** A heredoc alone is the script; with words beside it the shell gets the words and the heredocs, and reads them itself. */
function readCommand(rest, heredocs) {
    const [first] = heredocs;
    if (first !== undefined) {
        const behindMarker = atMarker(rest, first) ? (0,mapped_text/* joinLines */.cT)(rest.slice(first.marker.end - first.marker.start), first.body) : rest;
        if (heredocs.length === 1 && (0,heredoc/* readMarker */.t)(rest.text) !== undefined)
            return { form: 'heredoc', exec: [], script: first.body, behindMarker };
        return { form: 'shell', exec: [], script: withBodies(rest, heredocs), behindMarker };
    }
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    if (list === undefined)
        return { form: 'shell', exec: [], script: rest };
    if ('error' in list)
        return { form: 'shell', exec: [], script: rest, jsonError: list.error };
    // Behind the opening quote stands the first letter.
    return { form: 'exec', exec: list.words, script: (0,mapped_text/* joinWords */.yZ)(list.words.map(({ value, start }) => ({ value, start: start + 1 }))) };
}
function atMarker(rest, { marker }) {
    return rest.originOf(0) === marker.start;
}
/** The text with the body and the last line of each heredoc below it. */
function withBodies(rest, heredocs) {
    return heredocs.reduce((text, { body, last }) => (0,mapped_text/* joinLines */.cT)(text, last === undefined ? body : (0,mapped_text/* joinTexts */.B5)(body, last)), rest);
}
function readHealthcheck(rest, complain) {
    const type = /^\S*/.exec(rest.text.trimStart())?.[0] ?? '';
    const upper = type.toUpperCase();
    if (upper === 'NONE')
        return {};
    if (upper !== 'CMD') {
        complain('expected HEALTHCHECK NONE or HEALTHCHECK CMD command');
        return {};
    }
    const start = rest.text.indexOf(type) + type.length;
    const blanks = /^\s*/.exec(rest.text.slice(start))?.[0].length ?? 0;
    return { command: readCommand(rest.slice(start + blanks), []) };
}
function readCopy(rest, keyword, complain) {
    const list = (0,dockerfile_words/* readJsonList */.Zv)(rest);
    const json = list !== undefined && 'words' in list;
    const words = json ? list.words : (0,dockerfile_words/* plainWords */.c5)(rest);
    if (words.length === 1)
        complain(`expected ${keyword} source destination, got one path`);
    const destination = words.length > 1 ? words.at(-1) : undefined;
    return {
        sources: destination === undefined ? words : words.slice(0, -1),
        form: json ? 'json' : 'words',
        ...(destination === undefined ? {} : { destination }),
    };
}
function readOnbuild(onbuild, line, escapeLetter, report) {
    const { rest } = onbuild;
    const split = /^\S+/.exec(rest.text)?.[0].length ?? 0;
    if (split === 0)
        return onbuild;
    const inner = rest.text.slice(0, split).toUpperCase();
    // One level only: Docker refuses deeper ones, and so hostile nesting ends here.
    if (inner === 'ONBUILD')
        return onbuild;
    const blanks = /^\s*/.exec(rest.text.slice(split))?.[0].length ?? 0;
    const keyword = rest.slice(0, split);
    const span = { start: keyword.originOf(0), end: line.span.end };
    const trigger = readInstruction({ ...line, keyword, rest: rest.slice(split + blanks), span }, escapeLetter, true, report);
    return { ...onbuild, trigger };
}


/***/ }),

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ lex),
/* harmony export */   xe: () => (/* binding */ space)
/* harmony export */ });
/* unused harmony export noVariables */
// How Docker itself reads a word outside of RUN: quotes, escapes and variables, with the quirks of BuildKit's
// frontend/dockerfile/shell. It decides which words begin a heredoc, and what a build refuses in a value.
const noVariables = { has: () => false, get: () => undefined };
/** White space as Go's unicode.IsSpace knows it. */
const space = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const nameLetter = /[\p{L}\p{Nd}_]/u;
const digit = /\p{Nd}/u;
const specialParameters = '@*#?-$!0';
/** `${a:-${b:-…}}` nests; deeper is refused here, as Docker's own stack ends somewhere too. */
const maxDepth = 200;
/** Never leaves this file: it becomes `error` there. */
class LexFault extends Error {
    asked;
    constructor(message, asked = false) {
        super(message);
        this.asked = asked;
    }
}
function lex(text, options, variables = noVariables) {
    const reading = {
        text,
        options,
        variables,
        names: new Map(),
        at: 0,
        rawEscapes: options.rawEscapes === true,
        unknown: false,
        depth: 0,
    };
    try {
        const { value, words } = readUntil(reading, undefined, reading.rawEscapes, false);
        return { words, names: reading.names, ...(reading.unknown ? {} : { value }) };
    }
    catch (error) {
        if (!(error instanceof LexFault))
            throw error;
        return { words: [], names: reading.names, error: error.message, asked: error.asked };
    }
}
/** Collects the words of a text while it is read. */
function wordList() {
    const done = [];
    let value = '';
    let start = -1;
    let end = -1;
    return {
        done,
        add(piece, from, to) {
            if (start < 0)
                start = from;
            value += piece;
            end = to;
        },
        part() {
            if (value === '')
                return;
            done.push({ value, start, end });
            value = '';
            start = -1;
        },
    };
}
function readUntil(reading, stop, rawEscapes, inPattern) {
    if (++reading.depth > maxDepth)
        throw new LexFault('it is nested too deep');
    const { text, options } = reading;
    const before = reading.rawEscapes;
    reading.rawEscapes = rawEscapes;
    const words = wordList();
    let value = '';
    while (reading.at < text.length) {
        const start = reading.at;
        const letter = text[start];
        if (letter === stop) {
            reading.at++;
            reading.rawEscapes = before;
            reading.depth--;
            words.part();
            return { value, words: words.done };
        }
        const special = readSpecial(reading, letter, inPattern);
        if (special !== undefined) {
            value += special;
            if (letter === '$')
                addExpanded(words, special, start, reading.at);
            else
                words.add(special, start, reading.at);
        }
        else {
            const piece = letter === options.escapeLetter ? readEscape(reading) : letter;
            reading.at = letter === options.escapeLetter ? reading.at : start + 1;
            value += piece;
            if (letter !== options.escapeLetter && space.test(letter))
                words.part();
            else
                words.add(piece, start, reading.at);
        }
    }
    if (stop !== undefined)
        throw new LexFault(stop === '/' ? 'a / is missing in ${…/…/…}' : 'a } is missing after ${');
    reading.depth--;
    words.part();
    return { value, words: words.done };
}
/** What a variable stands for is split at its white space. */
function addExpanded(words, text, start, end) {
    for (const letter of text) {
        if (space.test(letter))
            words.part();
        else
            words.add(letter, start, end);
    }
}
function readSpecial(reading, letter, inPattern) {
    if (letter === '$')
        return readDollar(reading);
    if (letter === '<')
        return readOperator(reading);
    if (reading.options.plainQuotes === true)
        return undefined;
    if (letter === "'")
        return readSingle(reading, inPattern);
    if (letter === '"')
        return readDouble(reading, inPattern);
    return undefined;
}
/** The escape letter and what it escapes; at the end of the text it is nothing. */
function readEscape(reading) {
    const { text, at } = reading;
    reading.at = Math.min(at + 2, text.length);
    return (reading.rawEscapes ? text[at] : '') + (text[at + 1] ?? '');
}
/** `<<` takes the white space behind it along, so that `<< EOF` is one word. */
function readOperator(reading) {
    const operator = /^<<[\t\r ]*|^</.exec(reading.text.slice(reading.at, reading.at + 256))?.[0];
    reading.at += operator.length;
    return operator;
}
function readSingle(reading, inPattern) {
    const { text, at, options } = reading;
    const close = text.indexOf("'", at + 1);
    if (close < 0)
        throw new LexFault("a ' has no partner");
    reading.at = close + 1;
    const inside = text.slice(at + 1, close);
    const value = inPattern ? inside.replaceAll(options.escapeLetter, options.escapeLetter.repeat(2)) : inside;
    return options.rawQuotes === true ? `'${value}'` : value;
}
function readDouble(reading, inPattern) {
    const { text, options } = reading;
    const quote = options.rawQuotes === true ? '"' : '';
    let value = quote;
    reading.at++;
    while (reading.at < text.length) {
        const letter = text[reading.at];
        if (letter === '"') {
            reading.at++;
            return value + quote;
        }
        if (letter === '$')
            value += readDollar(reading);
        else if (letter === options.escapeLetter)
            value += readEscapeInDouble(reading, inPattern);
        else {
            value += letter;
            reading.at++;
        }
    }
    throw new LexFault('a " has no partner');
}
/** Between double quotes only the quote, the dollar and the escape letter itself can be escaped. */
function readEscapeInDouble(reading, inPattern) {
    const { text, at, options } = reading;
    const next = text[at + 1];
    const letter = text[at];
    if (next === undefined) {
        reading.at++;
        return '';
    }
    if (next === '"' || next === '$' || next === options.escapeLetter) {
        reading.at += 2;
        return (reading.rawEscapes ? letter : '') + next;
    }
    reading.at++;
    return reading.rawEscapes && (options.rawQuotes !== true || inPattern) ? letter + letter : letter;
}
function readDollar(reading) {
    reading.at++;
    const { text, options } = reading;
    if (text[reading.at] !== '{') {
        const name = readName(reading);
        if (name === '')
            return '$';
        return valueNamed(reading, name) ?? (options.keepUnset === true ? `$${name}` : '');
    }
    reading.at++;
    const next = text[reading.at];
    if (next === undefined)
        throw new LexFault('a } is missing after ${');
    if (next === '{' || next === '}' || next === ':')
        throw new LexFault(`$\{${next} is no variable`);
    const name = readName(reading);
    const letter = text[reading.at++] ?? '';
    if (letter === '}')
        return valueNamed(reading, name) ?? (options.keepUnset === true ? `$\{${name}}` : '');
    if (letter === '/')
        return readReplacement(reading, name);
    return readModified(reading, name, letter);
}
/** `${name:-word}` and its kin. */
function readModified(reading, name, first) {
    const orEmpty = first === ':';
    const letter = orEmpty ? (reading.text[reading.at++] ?? '') : first;
    const trims = letter === '#' || letter === '%';
    if (!'+-?#%'.includes(letter) || letter === '' || (orEmpty && trims))
        throw new LexFault(`$\{${name}${first}${orEmpty ? letter : ''}…} has an operator that Docker does not know`);
    const { value: word } = readUntil(reading, '}', trims, trims);
    const value = valueNamed(reading, name);
    if (value === undefined && reading.options.keepUnset === true)
        return `$\{${name}${orEmpty ? ':' : ''}${letter}${word}}`;
    if (!trims)
        return chosen(name, letter, value === undefined || (orEmpty && value === '' && !reading.unknown) ? undefined : value, word);
    checkPattern(word.startsWith(letter) ? word.slice(1) : word);
    // What is left of a value would take matching; nobody here asks for it.
    if (value !== undefined && value !== '')
        reading.unknown = true;
    return value ?? '';
}
/** The value or the word, by `-`, `+` or `?`. */
function chosen(name, operator, value, word) {
    if (operator === '+')
        return value === undefined ? '' : word;
    if (value === undefined && operator === '?')
        throw new LexFault(`${name} is not set`, true);
    return value ?? word;
}
/** `${name/pattern/replacement}`. */
function readReplacement(reading, name) {
    const all = reading.text[reading.at] === '/';
    if (all)
        reading.at++;
    const { value: pattern } = readUntil(reading, '/', true, true);
    const { value: replacement } = readUntil(reading, '}', true, false);
    const value = valueNamed(reading, name);
    if (value === undefined && reading.options.keepUnset === true)
        return `$\{${name}/${pattern}/${replacement}}`;
    checkPattern(pattern);
    // In nothing only stars find something to replace.
    if ((value === undefined || value === '') && !/^\**$/.test(pattern))
        return '';
    reading.unknown = true;
    return value ?? '';
}
/** In a pattern only `*`, `?`, the escape itself, `}` and `/` may be escaped. */
function checkPattern(pattern) {
    for (let at = 0; at < pattern.length; at++) {
        if (pattern[at] !== '\\')
            continue;
        const next = pattern[++at] ?? '';
        if (next === '' || !'*?\\}/'.includes(next))
            throw new LexFault(`the pattern ${pattern} escapes what needs no escape`);
    }
}
/** Undefined for a variable that is not set; one whose value only the build knows is empty, and the whole then unknown. */
function valueNamed(reading, name) {
    const set = reading.variables.has(name);
    reading.names.set(name, set);
    if (!set)
        return undefined;
    const value = reading.variables.get(name);
    if (value === undefined)
        reading.unknown = true;
    return value ?? '';
}
function readName(reading) {
    const { text } = reading;
    const start = reading.at;
    const first = text[start] ?? '';
    if (digit.test(first)) {
        while (digit.test(text[reading.at] ?? ''))
            reading.at++;
        return text.slice(start, reading.at);
    }
    if (first !== '' && specialParameters.includes(first)) {
        reading.at++;
        return first;
    }
    while (nameLetter.test(text[reading.at] ?? ''))
        reading.at++;
    return text.slice(start, reading.at);
}


/***/ }),

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ findStage),
  Ai: () => (/* binding */ parseDockerfile),
  xs: () => (/* binding */ stageByReference)
});

// EXTERNAL MODULE: ./build/packages/core/src/text.js
var src_text = __nccwpck_require__(6948);
// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/expand.js + 1 modules
var expand = __nccwpck_require__(712);
// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/instruction.js + 1 modules
var instruction = __nccwpck_require__(985);
// EXTERNAL MODULE: ./build/packages/formats/src/mapped-text.js
var mapped_text = __nccwpck_require__(1451);
// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/heredoc.js
var heredoc = __nccwpck_require__(3085);
// EXTERNAL MODULE: ./build/packages/formats/src/dockerfile/words.js
var words = __nccwpck_require__(8836);
;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/lines.js
// From physical lines to logical ones: directives, comments, continuation, heredocs. The order of reading is that of
// BuildKit's frontend/dockerfile/parser, so that an instruction ends where Docker ends it.



/** Instructions that take heredocs. */
const withHeredocs = new Set(['RUN', 'COPY', 'ADD']);
function readLogicalLines(text, index) {
    const { directives, escapeLetter, next } = readDirectives(text, index);
    const comments = directives.map(({ start, end, line }) => commentAt(text, start, end, line, false));
    const reading = { text, index, escapeLetter, comments, emptyContinuations: [], problems: [], line: next };
    const lines = [];
    while (reading.line <= index.lineCount) {
        const { line } = reading;
        const first = contentSpan(text, index, line);
        const start = skipBlanks(text, first.start, first.end);
        if (start < first.end && text[start] !== '#')
            lines.push(readLogicalLine(reading, { start, end: first.end }));
        else {
            if (start < first.end)
                comments.push(commentAt(text, start, first.end, line, false));
            reading.line++;
        }
    }
    comments.sort((a, b) => a.start - b.start);
    const { emptyContinuations, problems } = reading;
    return { escapeLetter, lines, directives, comments, emptyContinuations, problems };
}
/** The instruction that begins with a piece of the present line, with all its lines and heredocs. */
function readLogicalLine(reading, first) {
    const { text, index } = reading;
    const joined = (0,mapped_text/* joinPieces */.Am)(text, readContinued(reading, first));
    const split = /^[^\t\v\f\r ]+/.exec(joined.text)?.[0].length ?? 0;
    const keyword = joined.slice(0, split);
    const restStart = split + (/^[\t\v\f\r ]+/.exec(joined.text.slice(split))?.[0].length ?? 0);
    const trimmedEnd = Math.max(restStart, joined.text.trimEnd().length);
    const rest = joined.slice(restStart, trimmedEnd);
    const lastLine = contentSpan(text, index, reading.line - 1);
    const heredocs = takesHeredocs(keyword.text, rest, reading.escapeLetter) ? readHeredocs(reading, joined) : [];
    const end = heredocs.length === 0 ? lastLine.end : contentSpan(text, index, reading.line - 1).end;
    const line = index.positionAt(first.start).line;
    return { keyword, rest, span: { start: first.start, end }, line, endLine: index.positionAt(end).line, heredocs };
}
/** The pieces of an instruction's lines; one that is neither comment nor empty goes on where the line before it ends in the escape. */
function readContinued(reading, first) {
    const { text, escapeLetter } = reading;
    const pieces = [];
    let piece = first;
    reading.line++;
    while (piece !== undefined) {
        const cut = continuationAt(text, piece, escapeLetter);
        pieces.push({ start: piece.start, end: cut ?? piece.end });
        piece = cut === undefined ? undefined : nextContinued(reading);
    }
    return pieces;
}
/** The next line with something on it; without one the instruction has ended, and empty lines behind it are nobody's. */
function nextContinued(reading) {
    const { text, index } = reading;
    const empty = [];
    for (let line = reading.line; line <= index.lineCount; line++) {
        const candidate = contentSpan(text, index, line);
        const begin = skipBlanks(text, candidate.start, candidate.end);
        if (begin === candidate.end)
            empty.push(candidate);
        else if (text[begin] === '#')
            reading.comments.push(commentAt(text, begin, candidate.end, line, true));
        else {
            reading.emptyContinuations.push(...empty);
            reading.line = line + 1;
            return candidate;
        }
    }
    return undefined;
}
function readHeredocs(reading, joined) {
    const { text, index } = reading;
    const heredocs = [];
    for (const marker of (0,heredoc/* heredocMarkers */.i)(joined)) {
        const read = readHeredoc(text, index, reading.line, marker);
        heredocs.push(read.heredoc);
        reading.line = read.next;
        if (read.heredoc.end === undefined)
            reading.problems.push({
                ...marker.marker,
                line: index.positionAt(marker.marker.start).line,
                message: `expected a line ${marker.name} to end the heredoc, got the end of the file`,
            });
    }
    return heredocs;
}
/** A RUN, COPY or ADD whose argument is no JSON list; ONBUILD takes those of the instruction it holds. */
function takesHeredocs(keyword, rest, escapeLetter) {
    if (!rest.text.includes('<<'))
        return false;
    const upper = keyword.toUpperCase();
    const argument = (0,words/* readFlags */.uW)(rest, escapeLetter).rest;
    if (upper === 'ONBUILD') {
        const held = /^[^\t\v\f\r ]+/.exec(argument.text)?.[0] ?? '';
        return held.toUpperCase() !== 'ONBUILD' && takesHeredocs(held, argument.slice(held.length), escapeLetter);
    }
    const list = withHeredocs.has(upper) ? (0,words/* readJsonList */.Zv)(argument) : undefined;
    return withHeredocs.has(upper) && !(list !== undefined && 'words' in list);
}
/** Directives stand before everything else, one each, in any order. */
function readDirectives(text, index) {
    const directives = [];
    let escapeLetter = '\\';
    let line = 1;
    for (; line <= index.lineCount; line++) {
        const { start, end } = contentSpan(text, index, line);
        // Blanks before the sign do not matter to Docker.
        const content = text.slice(start, Math.min(end, start + 4096)).trimStart();
        const match = /^#\s{0,200}([A-Za-z][A-Za-z0-9]{0,50})\s{0,200}=(.*\S)/.exec(content);
        if (match === null)
            break;
        const name = match[1].toLowerCase();
        const value = match[2].trim();
        if (name !== 'syntax' && name !== 'escape' && name !== 'check')
            break;
        directives.push({ name, value, line, start, end });
        if (name === 'escape' && (value === '`' || value === '\\'))
            escapeLetter = value;
    }
    return { directives, escapeLetter, next: line };
}
/** The line's range without its line break. */
function contentSpan(text, index, line) {
    const start = index.offsetAt(line, 1) ?? text.length;
    let end = index.offsetAt(line + 1, 1) ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end--;
    return { start, end };
}
function skipBlanks(text, start, end) {
    let at = start;
    while (at < end && /\s/.test(text[at]))
        at++;
    return at;
}
/** Where the escape letter stands that ends a line which goes on, or undefined. */
function continuationAt(text, { start, end }, escapeLetter) {
    let at = end - 1;
    while (at >= start && (text[at] === ' ' || text[at] === '\t'))
        at--;
    if (at < start || text[at] !== escapeLetter)
        return undefined;
    return at > start && text[at - 1] === escapeLetter ? undefined : at;
}
function commentAt(text, start, end, line, inside) {
    return { start, end, line, inside, text: text.slice(start + 1, end) };
}
function readHeredoc(text, index, from, marker) {
    const pieces = [];
    const bodyStart = index.offsetAt(from, 1) ?? text.length;
    for (let line = from; line <= index.lineCount; line++) {
        const content = contentSpan(text, index, line);
        let { start } = content;
        if (marker.stripTabs)
            while (start < content.end && text[start] === '\t')
                start++;
        if (text.slice(start, content.end) === marker.name) {
            const body = (0,mapped_text/* joinPieces */.Am)(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
            const end = { start, end: content.end };
            return { heredoc: { ...marker, body, end, last: (0,mapped_text/* joinPieces */.Am)(text, [end]) }, next: line + 1 };
        }
        pieces.push({ start, end: index.offsetAt(line + 1, 1) ?? text.length });
    }
    const body = (0,mapped_text/* joinPieces */.Am)(text, pieces.length === 0 ? [{ start: bodyStart, end: bodyStart }] : pieces);
    return { heredoc: { ...marker, body }, next: index.lineCount + 1 };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/dockerfile/parse.js
// A Dockerfile's text as a document. It never throws: what Docker would refuse becomes a problem, and reading goes on.




function parseDockerfile(text) {
    const index = (0,src_text/* lineIndex */.Dp)(text);
    const logical = readLogicalLines(text, index);
    const problems = [...logical.problems];
    const instructions = logical.lines.map((line) => (0,instruction/* readInstruction */.dx)(line, logical.escapeLetter, false, (problem) => problems.push(problem)));
    const { preamble, stages } = readStages(instructions, logical.escapeLetter);
    return {
        text,
        index,
        escape: logical.escapeLetter,
        directives: logical.directives,
        comments: logical.comments,
        emptyContinuations: logical.emptyContinuations,
        instructions,
        preamble,
        stages,
        problems: problems.sort((a, b) => a.start - b.start),
    };
}
function readStages(instructions, escapeLetter) {
    const firstFrom = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    const preamble = firstFrom < 0 ? instructions : instructions.slice(0, firstFrom);
    const globals = (0,expand/* preambleScope */.ZJ)(preamble, escapeLetter);
    const stages = [];
    const named = new Map();
    for (const instruction of instructions.slice(preamble.length)) {
        if (instruction.keyword === 'FROM') {
            // With the defaults of its arguments a name may be a stage's: `FROM base-${VARIANT}`.
            const parent = named.get(((0,expand/* expand */.fT)(instruction.image?.value ?? '', globals, escapeLetter) ?? '').toLowerCase());
            const stage = {
                index: stages.length,
                from: instruction,
                instructions: [],
                ...(instruction.alias === undefined ? {} : { name: instruction.alias.value }),
                ...(parent === undefined ? {} : { parent }),
            };
            stages.push(stage);
            if (stage.name)
                named.set(stage.name.toLowerCase(), stage);
        }
        else
            stages.at(-1)?.instructions.push(instruction);
    }
    return { preamble, stages };
}
/**
 * The last stage of that name among those before `limit`; names are compared without case. A number is no name of a base, only of a
 * copy's source.
 */
function findStage(stages, name, limit = Number.POSITIVE_INFINITY) {
    const all = name === '' ? [] : (stagesByName(stages).get(name.toLowerCase()) ?? []);
    let low = 0;
    let high = all.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (all[middle].index < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return all[low - 1];
}
/** The stage that `--from=` means, by name or number, among those before `limit`. */
function stageByReference(stages, reference, limit) {
    const numbered = /^\d{1,6}$/.test(reference) ? stages[Number(reference)] : undefined;
    return findStage(stages, reference, limit) ?? (numbered !== undefined && numbered.index < limit ? numbered : undefined);
}
const indexes = new WeakMap();
/** Worked out once a file, which may have as many stages as lines. */
function stagesByName(stages) {
    const known = indexes.get(stages);
    if (known !== undefined)
        return known;
    const byName = new Map();
    for (const stage of stages) {
        const key = stage.name?.toLowerCase() ?? '';
        const list = byName.get(key);
        if (list === undefined)
            byName.set(key, [stage]);
        else
            list.push(stage);
    }
    indexes.set(stages, byName);
    return byName;
}


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ wholeWord),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Zv: () => (/* binding */ readJsonList),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* unused harmony exports wordAt, quotedWordRanges, unquote */
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2348);
// Words of an instruction, in the three ways Docker splits them: at white space, as name=value pairs, as a JSON list.

/** White space of JSON. */
const jsonBlank = /[ \t\r\n]/;
/** Words between white space; quotes mean nothing here, as in COPY, FROM or EXPOSE. Other blanks than ASCII's are letters. */
function plainWords(text) {
    return [...text.text.matchAll(/[^\t\n\v\f\r ]+/g)].map((match) => wordAt(text, match.index, match.index + match[0].length, match[0]));
}
/** One word over all of a text. */
function wholeWord(text) {
    return wordAt(text, 0, text.text.length, text.text);
}
function wordAt(text, start, end, value) {
    return { ...text.spanOf(start, end), text: text.text.slice(start, end), value };
}
/**
 * Words between white space outside of quotes, each with its offsets in the text: the way ENV, ARG and LABEL are split.
 * An escape letter takes the next letter along.
 */
function quotedWordRanges(text, escapeLetter) {
    const ranges = [];
    let at = skipSpace(text, 0);
    while (at < text.length) {
        const start = at;
        const end = quotedWordEnd(text, start, escapeLetter);
        ranges.push({ start, end });
        at = skipSpace(text, end);
    }
    return ranges;
}
function quotedWordEnd(text, from, escapeLetter) {
    let quote = '';
    let at = from;
    for (; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'")
            at++;
        else if (quote !== '') {
            if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else if (_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(letter))
            break;
    }
    return Math.min(at, text.length);
}
/** A word without its quotes and escapes; variables stay. */
function unquote(text, escapeLetter) {
    if (!/["'\\`]/.test(text))
        return text;
    let value = '';
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === escapeLetter && quote !== "'" && at + 1 < text.length) {
            const next = text[++at];
            // Between double quotes only some letters need the escape; before others it stands for itself.
            value += quote === '"' && next !== '"' && next !== '$' && next !== escapeLetter ? escapeLetter + next : next;
        }
        else if (quote !== '') {
            if (letter === quote)
                quote = '';
            else
                value += letter;
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else
            value += letter;
    }
    return value;
}
/** `name=value` pairs; with `legacy` a word without an equals sign takes all behind it for its value, as in `ENV name value`. */
function readPairs(text, escapeLetter, legacy) {
    const ranges = quotedWordRanges(text.text, escapeLetter);
    const pairs = [];
    for (const [index, { start, end }] of ranges.entries()) {
        const equals = equalsIn(text.text, start, end);
        const next = ranges[index + 1];
        if (legacy && equals === undefined && (next !== undefined || index === 0)) {
            const name = word(text, start, end, escapeLetter);
            const whole = { ...text.spanOf(start, text.text.length), name, legacy: true };
            const raw = text.text.slice(next?.start ?? text.text.length);
            return [...pairs, next === undefined ? whole : { ...whole, value: wordAt(text, next.start, text.text.length, unquoteLegacy(raw)) }];
        }
        pairs.push({
            ...text.spanOf(start, end),
            name: word(text, start, equals ?? end, escapeLetter),
            legacy: false,
            ...(equals === undefined ? {} : { value: word(text, equals + 1, end, escapeLetter) }),
        });
    }
    return pairs;
}
/** The equals sign that parts name and value; one inside quotes does not count for the name. */
function equalsIn(text, start, end) {
    const at = text.indexOf('=', start);
    return at < 0 || at >= end ? undefined : at;
}
function word(text, start, end, escapeLetter) {
    return wordAt(text, start, end, unquote(text.text.slice(start, end), escapeLetter));
}
/** In `ENV name value` quotes are part of the value, but Docker strips a pair around all of it. */
function unquoteLegacy(raw) {
    const [first = ''] = raw;
    return raw.length > 1 && (first === '"' || first === "'") && raw.endsWith(first) ? raw.slice(1, -1) : raw;
}
/** Leading `--name[=value]` flags, and what comes after them; `--` alone ends them. */
function readFlags(text, escapeLetter) {
    const flags = [];
    let at = skipSpace(text.text, 0);
    while (text.text.startsWith('--', at)) {
        const { value: word, end } = readFlag(text.text, at, escapeLetter);
        const start = at;
        at = skipSpace(text.text, end);
        if (word === '--')
            break;
        flags.push(flagOf(text, start, end, word, escapeLetter));
    }
    return { flags, rest: at === 0 ? text : text.slice(Math.min(at, text.text.length)) };
}
function flagOf(text, start, end, word, escapeLetter) {
    const equals = text.text.indexOf('=', start);
    const named = equals >= 0 && equals < end;
    const raw = text.text.slice(start + 2, named ? equals : end);
    return {
        ...text.spanOf(start, end),
        name: raw.toLowerCase(),
        word,
        ...(named ? { value: unquote(text.text.slice(equals + 1, end), escapeLetter), valueSpan: text.spanOf(equals + 1, end) } : {}),
    };
}
/** A flag without its quotes and escapes: both are dropped anywhere in it. */
function readFlag(text, from, escapeLetter) {
    let quote = '';
    let value = '';
    let at = from;
    for (; at < text.length; at++) {
        const letter = text[at];
        if (quote === '' && _lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(letter))
            break;
        if (letter === quote)
            quote = '';
        else if (quote === '' && (letter === '"' || letter === "'"))
            quote = letter;
        else if (letter === escapeLetter)
            value += text[++at] ?? '';
        else
            value += letter;
    }
    return { value, end: Math.min(at, text.length) };
}
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && _lex_js__WEBPACK_IMPORTED_MODULE_0__/* .space */ .xe.test(text[at]))
        at++;
    return at;
}
/** A JSON list of strings, as exec form wants it; undefined when the text does not begin with `[`. */
function readJsonList(text) {
    const { text: raw } = text;
    let at = skipJsonBlanks(raw, skipSpace(raw, 0));
    if (raw[at] !== '[')
        return undefined;
    const fail = ({ where, message }) => ({
        error: { message, span: text.spanOf(Math.min(where, raw.length), Math.min(where + 1, raw.length)) },
    });
    const words = [];
    at = skipJsonBlanks(raw, at + 1);
    while (raw[at] !== ']' || words.length > 0) {
        const read = readJsonString(raw, at);
        if ('message' in read)
            return fail(read);
        words.push(wordAt(text, at, read.end, read.value));
        at = skipJsonBlanks(raw, read.end);
        if (raw[at] === ']')
            break;
        if (raw[at] !== ',')
            return fail({ where: at, message: at >= raw.length ? 'expected a closing bracket' : 'expected a comma or a closing bracket' });
        at = skipJsonBlanks(raw, at + 1);
    }
    at = skipJsonBlanks(raw, at + 1);
    return at < raw.length ? fail({ where: at, message: 'expected nothing after the closing bracket' }) : { words };
}
function readJsonString(raw, at) {
    if (raw[at] !== '"')
        return { where: at, message: raw[at] === "'" ? 'expected a double quote, got a single one' : 'expected a double quote' };
    const end = stringEnd(raw, at);
    if (end === undefined)
        return { where: at, message: 'expected a closing double quote' };
    try {
        return { value: String(JSON.parse(raw.slice(at, end))), end };
    }
    catch {
        return { where: at, message: 'expected a JSON string, got one with an escape or letter that JSON does not allow' };
    }
}
function skipJsonBlanks(text, from) {
    let at = from;
    while (at < text.length && jsonBlank.test(text[at]))
        at++;
    return at;
}
function stringEnd(text, from) {
    for (let at = from + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at + 1;
    }
    return undefined;
}


/***/ }),

/***/ 1451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ joinPieces),
/* harmony export */   B5: () => (/* binding */ joinTexts),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/* unused harmony export textOfPieces */
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


/***/ }),

/***/ 2300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseShell)
});

;// CONCATENATED MODULE: ./build/packages/formats/src/shell/cursor.js
// Where the shell parser stands. It is the one mutable value of the parser and never leaves it.
/** No word ends the list. */
const noStop = new Set();
/** Never leaves the parser: it becomes a value there. */
class ShellSyntaxError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function syntaxError(cursor, message) {
    return new ShellSyntaxError(message, cursor.at);
}

;// CONCATENATED MODULE: ./build/packages/formats/src/shell/expansions.js
// What is inside a word: quotes, variables, substitutions and arithmetic.

/** How an expansion without a name shows in a word's value. */
const nameless = '\u0024{VAR}';
const joining = new Set(['&&', '||']);
const escapes = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', e: '\u001b', f: '\f', v: '\v' };
function readSingle(cursor, word) {
    const close = cursor.text.indexOf("'", cursor.at + 1);
    if (close < 0 || close >= cursor.end)
        throw syntaxError(cursor, "a ' without its partner");
    word.quoted = true;
    word.value += cursor.text.slice(cursor.at + 1, close);
    cursor.at = close + 1;
}
function readDouble(cursor, word) {
    const { text, at: start } = cursor;
    word.quoted = true;
    cursor.at++;
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === '"') {
            cursor.at++;
            return;
        }
        if (letter === '\\' && cursor.at + 1 < cursor.end) {
            const next = text[cursor.at + 1];
            if (next !== '\n')
                word.value += '"$`\\'.includes(next) ? next : letter + next;
            cursor.at += 2;
        }
        else if (letter === '$')
            readDollar(cursor, word, true);
        else if (letter === '`')
            readBackticks(cursor, word);
        else {
            word.value += letter;
            cursor.at++;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, 'a " without its partner');
}
function readDollar(cursor, word, quoted) {
    const { text, at } = cursor;
    const next = at + 1 < cursor.end ? text[at + 1] : '';
    if (next === '(') {
        if (text[at + 2] === '(' && skipArithmetic(cursor, at + 3) !== undefined) {
            word.nested.push(...readArithmetic(cursor, at, at + 3).nested);
            expand(word, nameless);
        }
        else
            readSubstitution(cursor, word, 2);
    }
    else if (next === '{')
        readBraced(cursor, word);
    else if (next === '[' && readBracketed(cursor, word)) {
        // read
    }
    else if (next === "'" && !quoted)
        readEscaped(cursor, word);
    else if (next === '"' && !quoted) {
        // A translated text: what it says depends on the language.
        const { value } = word;
        cursor.at++;
        readDouble(cursor, word);
        word.value = value;
        word.literal = false;
    }
    else if (/[A-Za-z_]/.test(next)) {
        cursor.at += 2;
        while (cursor.at < cursor.end && /[A-Za-z0-9_]/.test(text[cursor.at]))
            cursor.at++;
        expand(word, `\u0024{${text.slice(at + 1, cursor.at)}}`);
    }
    else if (next !== '' && /[0-9@*#?$!-]/.test(next)) {
        cursor.at += 2;
        expand(word, `\u0024{${next}}`);
    }
    else {
        word.value += '$';
        cursor.at++;
    }
}
function expand(word, shown) {
    word.value += shown;
    word.literal = false;
}
/** `$[…]`, the old way to write arithmetic; whether one was read. */
function readBracketed(cursor, word) {
    const close = cursor.text.indexOf(']', cursor.at);
    if (close < 0 || close >= cursor.end)
        return false;
    cursor.at = close + 1;
    word.literal = false;
    return true;
}
/** `$(…)`, `<(…)`, `>(…)`; `opener` letters stand before the script. */
function readSubstitution(cursor, word, opener) {
    const { text, at } = cursor;
    cursor.at += opener;
    // Heredocs of the script around it do not begin inside.
    const waiting = cursor.heredocs.splice(0);
    const list = cursor.grammar.list(cursor, noStop);
    word.nested.push(list);
    cursor.heredocs.splice(0, cursor.heredocs.length, ...waiting);
    if (cursor.at >= cursor.end || text[cursor.at] !== ')')
        throw syntaxError(cursor, 'expected ) after a substitution');
    cursor.at++;
    expand(word, text[at] === '$' ? `$(${plainWords(list)})` : '');
}
/** Words of the commands that stand alone in a list, run together: what ShellCheck shows of a substitution. */
function plainWords({ items }) {
    return items
        .filter(({ separator }, index) => !joining.has(separator) && !joining.has(items[index - 1]?.separator ?? ''))
        .map(({ node }) => wordsOf(node))
        .join('');
}
function wordsOf(node) {
    if (node.kind !== 'simple')
        return '';
    return node.words.map(({ value }) => value).join('') + (node.timed === undefined ? '' : wordsOf(node.timed));
}
function readBackticks(cursor, word) {
    const { text, at } = cursor;
    let close = at + 1;
    while (close < cursor.end && text[close] !== '`')
        close += text[close] === '\\' ? 2 : 1;
    if (close >= cursor.end)
        throw syntaxError(cursor, 'a ` without its partner');
    const inner = text.slice(at + 1, close);
    if (++cursor.depth > 80)
        throw syntaxError(cursor, 'nested too deep');
    if (inner.includes('\\')) {
        // Escapes shift the offsets, so what is inside gets the place of the whole.
        const plain = inner.replace(/\\([\\$`])/g, '$1');
        const within = { ...cursor, text: plain, at: 0, end: plain.length, heredocs: [] };
        const list = cursor.grammar.list(within, noStop);
        if (within.at < within.end)
            throw syntaxError(cursor, 'expected a script in backticks');
        word.nested.push(moved(list, at, close + 1));
    }
    else {
        const outerEnd = cursor.end;
        const waiting = cursor.heredocs.splice(0);
        cursor.at = at + 1;
        cursor.end = close;
        word.nested.push(cursor.grammar.list(cursor, noStop));
        if (cursor.at < close)
            throw syntaxError(cursor, 'expected a script in backticks');
        cursor.end = outerEnd;
        cursor.heredocs.splice(0, cursor.heredocs.length, ...waiting);
    }
    cursor.depth--;
    cursor.at = close + 1;
    expand(word, nameless);
}
/** `${name…}`, with whatever is substituted inside. */
function readBraced(cursor, word) {
    const { text, at: start } = cursor;
    cursor.at += 2;
    if (++cursor.depth > 80)
        throw syntaxError(cursor, 'nested too deep');
    const inside = { value: '', literal: true, quoted: false, nested: word.nested };
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === '}') {
            cursor.at++;
            cursor.depth--;
            expand(word, `\u0024{${inside.value}}`);
            return;
        }
        if (letter === "'" && !inDouble(cursor, start))
            readSingle(cursor, inside);
        else if (letter === '"')
            readDouble(cursor, inside);
        else if (letter === '$')
            readDollar(cursor, inside, true);
        else if (letter === '`')
            readBackticks(cursor, inside);
        else {
            const next = Math.min(cursor.at + (letter === '\\' ? 2 : 1), cursor.end);
            inside.value += text.slice(cursor.at, next);
            cursor.at = next;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, 'expected } after ${');
}
/** In `"${name:-it's}"` a single quote is a letter. The partner decides: without one before the brace it is a letter. */
function inDouble(cursor, from) {
    const close = cursor.text.indexOf("'", cursor.at + 1);
    const brace = cursor.text.indexOf('}', from);
    return close < 0 || close >= cursor.end || (brace >= 0 && close > brace && cursor.text.indexOf('"', cursor.at) < close);
}
/** `$'…'`. */
function readEscaped(cursor, word) {
    const { text, at: start } = cursor;
    word.quoted = true;
    cursor.at += 2;
    while (cursor.at < cursor.end) {
        const letter = text[cursor.at];
        if (letter === "'") {
            cursor.at++;
            return;
        }
        if (letter === '\\' && cursor.at + 1 < cursor.end) {
            const next = text[cursor.at + 1];
            word.value += escapes[next] ?? next;
            cursor.at += 2;
        }
        else {
            word.value += letter;
            cursor.at++;
        }
    }
    cursor.at = start;
    throw syntaxError(cursor, "a ' without its partner");
}
/** Offset behind the `))` that ends an arithmetic expression which begins at `from`; undefined when it is none. */
function skipArithmetic(cursor, from) {
    const { text } = cursor;
    let depth = 0;
    for (let at = from; at < cursor.end && at - from < 4000; at++) {
        const letter = text[at];
        if (letter === '(')
            depth++;
        else if (letter === ')') {
            if (depth === 0)
                return text[at + 1] === ')' && at + 1 < cursor.end ? at + 2 : undefined;
            depth--;
        }
        else if (depth === 0 && letter === ' ' && twoOperands(text, at))
            return undefined;
    }
    return undefined;
}
/** An arithmetic expression as one word, for the substitutions inside; the cursor moves behind it. */
function readArithmetic(cursor, start, from) {
    const { text } = cursor;
    const end = skipArithmetic(cursor, from) ?? cursor.end;
    const word = { value: '', literal: false, quoted: false, nested: [] };
    cursor.at = from;
    while (cursor.at < end - 2) {
        const letter = text[cursor.at];
        if (letter === '$')
            readDollar(cursor, word, true);
        else if (letter === '`')
            readBackticks(cursor, word);
        else
            cursor.at++;
    }
    cursor.at = Math.max(end, cursor.at);
    return { start, end: cursor.at, text: text.slice(start, cursor.at), value: nameless, quoted: false, nested: word.nested };
}
/** A tree with every place inside replaced by that of the whole. */
function moved(node, start, end) {
    if (Array.isArray(node))
        return node.map((part) => moved(part, start, end));
    if (typeof node !== 'object' || node === null)
        return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, key === 'start' ? start : key === 'end' ? end : moved(value, start, end)]));
}
/** `$(( a b ))` is a subshell in a substitution: no expression has two words side by side. */
function twoOperands(text, blank) {
    return /[A-Za-z0-9_]/.test(text[blank - 1] ?? '') && /[A-Za-z0-9_$"'`/.]/.test(text[blank + 1] ?? '');
}

;// CONCATENATED MODULE: ./build/packages/formats/src/shell/tokens.js
// What stands between the words of a script: blanks, comments, line breaks with the bodies of heredocs, and the words that
// only the grammar knows.

/** Words that may not begin a command. */
const closers = new Set(['then', 'do', 'done', 'fi', 'elif', 'else', 'esac', '}', 'in']);
/** The unquoted word at the cursor, when it is made of letters that no operator has; else empty. */
function plainWordAhead(cursor) {
    const { text } = cursor;
    let end = cursor.at;
    while (end < cursor.end && end - cursor.at < 10 && !/[\s;&|<>()]/.test(text[end])) {
        if (/["'\\$`]/.test(text[end]))
            return '';
        end++;
    }
    return end - cursor.at < 10 ? text.slice(cursor.at, end) : '';
}
function expectWord(cursor, word) {
    skipLines(cursor);
    if (plainWordAhead(cursor) !== word)
        throw syntaxError(cursor, `expected ${word}`);
    cursor.at += word.length;
}
function expectLetter(cursor, letter) {
    if (cursor.at >= cursor.end || cursor.text[cursor.at] !== letter)
        throw syntaxError(cursor, `expected ${letter}`);
    cursor.at++;
}
/** Spaces, tabs, line continuations, and a comment up to the line's end. */
function skipBlanks(cursor) {
    const { text } = cursor;
    for (;;) {
        const letter = cursor.at < cursor.end ? text[cursor.at] : undefined;
        if (letter === ' ' || letter === '\t' || letter === '\r' || letter === '\v' || letter === '\f')
            cursor.at++;
        else if (letter === '\\' && text[cursor.at + 1] === '\n')
            cursor.at += 2;
        else if (letter === '#' && startsWord(text, cursor.at)) {
            while (cursor.at < cursor.end && text[cursor.at] !== '\n')
                cursor.at++;
        }
        else
            return;
    }
}
function startsWord(text, at) {
    return at === 0 || /[\s;&|()`]/.test(text[at - 1]);
}
/** Blanks, line breaks and the bodies of heredocs that begin at one. */
function skipLines(cursor) {
    for (;;) {
        skipBlanks(cursor);
        if (cursor.at >= cursor.end || cursor.text[cursor.at] !== '\n')
            return;
        cursor.at++;
        while (cursor.heredocs.length > 0)
            skipHeredoc(cursor);
    }
}
function skipHeredoc(cursor) {
    const heredoc = cursor.heredocs.shift();
    const { text, at: start } = cursor;
    while (cursor.at < cursor.end) {
        heredoc.redirect.body = { start, end: cursor.at };
        const newline = text.indexOf('\n', cursor.at);
        const end = newline < 0 || newline > cursor.end ? cursor.end : newline;
        const line = text.slice(cursor.at, end);
        cursor.at = Math.min(end + 1, cursor.end);
        if ((heredoc.stripTabs ? line.replace(/^\t+/, '') : line) === heredoc.name)
            return;
    }
    heredoc.redirect.body = { start, end: cursor.at };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/shell/word.js
// One word of a shell script: quotes, escapes, expansions and the scripts inside them.

const metacharacter = /[\s;&|<>()]/;
/** The word at the cursor, which it leaves behind the word; undefined when none begins here. */
function readWord(cursor) {
    const { text, at: start } = cursor;
    const word = { value: '', literal: true, quoted: false, nested: [] };
    while (cursor.at < cursor.end && readPiece(cursor, word, start)) {
        // read
    }
    if (cursor.at === start)
        return undefined;
    return {
        start,
        end: cursor.at,
        text: text.slice(start, cursor.at),
        value: word.value,
        quoted: word.quoted,
        nested: word.nested,
        ...(word.literal ? { literal: word.value } : {}),
    };
}
/** Reads what is next of a word that began at `start`; false where it ends. */
function readPiece(cursor, word, start) {
    const { text } = cursor;
    const letter = text[cursor.at];
    if ((letter === '<' || letter === '>') && text[cursor.at + 1] === '(')
        readSubstitution(cursor, word, 2);
    else if (metacharacter.test(letter))
        return readPattern(cursor, word, start);
    else if (letter === '\\') {
        if (text[cursor.at + 1] !== '\n')
            word.value += cursor.at + 1 < cursor.end ? text[cursor.at + 1] : '\\';
        cursor.at = Math.min(cursor.at + 2, cursor.end);
    }
    else if (letter === "'")
        readSingle(cursor, word);
    else if (letter === '"')
        readDouble(cursor, word);
    else if (letter === '$')
        readDollar(cursor, word, false);
    else if (letter === '`')
        readBackticks(cursor, word);
    else if (letter !== '{' || !braceExpansion(cursor, word)) {
        if (isGlob(cursor, letter))
            word.literal = false;
        word.value += letter;
        cursor.at++;
    }
    return true;
}
/** `?(a|b)`: a pattern of bash. */
function readPattern(cursor, word, start) {
    const { text, at } = cursor;
    if (text[at] !== '(' || at === start || !/[?*+@!]/.test(text[at - 1]) || !skipPattern(cursor))
        return false;
    word.literal = false;
    word.value = word.value.slice(0, -1);
    return true;
}
function isGlob({ text, at, end }, letter) {
    if (letter === '*' || letter === '?')
        return true;
    return letter === '[' && at + 1 < end && !metacharacter.test(text[at + 1]);
}
/** `{a,b}` and `{1..3}`, which are several words; whether one was read. */
function braceExpansion(cursor, word) {
    const close = closingBraces(cursor).get(cursor.at);
    if (close === undefined)
        return false;
    cursor.at = close + 1;
    word.literal = false;
    return true;
}
const read = new WeakMap();
/** The pairs in the stretch without quotes and blanks at the cursor, found once for all its braces. */
function closingBraces(cursor) {
    const known = read.get(cursor);
    if (known !== undefined && known.from <= cursor.at && cursor.at < known.to && known.to <= cursor.end)
        return known.closes;
    const { text } = cursor;
    const closes = new Map();
    const open = [];
    let at = cursor.at;
    for (; at < cursor.end; at++) {
        const letter = text[at];
        if (/[\s;&|<>()"'`\\]/.test(letter))
            break;
        const last = open.at(-1);
        if (letter === '{')
            open.push({ at, several: false });
        else if (last === undefined)
            continue;
        else if (letter === ',' || (letter === '.' && text[at + 1] === '.'))
            last.several = true;
        else if (letter === '}') {
            open.pop();
            if (last.several)
                closes.set(last.at, at);
        }
    }
    read.set(cursor, { from: cursor.at, to: at, closes });
    return closes;
}
/** Moves behind the parenthesis that closes a pattern such as `@(a|b)`; false when none does on the line. */
function skipPattern(cursor) {
    let depth = 0;
    for (let at = cursor.at; at < cursor.end && at - cursor.at < 1000; at++) {
        const letter = cursor.text[at];
        if (letter === '(')
            depth++;
        else if (letter === ')' && --depth === 0) {
            cursor.at = at + 1;
            return true;
        }
        else if (letter === '\n')
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/packages/formats/src/shell/simple.js
// A simple command: assignments, words and redirections, heredocs among them.



/** Commands that take assignments as arguments. */
const declaring = new Set(['declare', 'export', 'local', 'readonly', 'typeset', 'alias']);
const assignment = /^[A-Za-z_][A-Za-z0-9_]*(?:\[[^\]\n]{0,200}\])?\+?=/;
function readSimple(cursor) {
    const { at: start } = cursor;
    const parts = { assignments: [], words: [], redirects: [], end: start };
    const { assignments, words, redirects } = parts;
    while (readPart(cursor, parts)) {
        const [only] = words;
        if (words.length !== 1 || only === undefined || only.end !== parts.end)
            continue;
        skipBlanks(cursor);
        if (cursor.text[cursor.at] === '(' && cursor.at < cursor.end)
            return readNamedFunction(cursor, start, parts);
        const timed = only.text === 'time' ? readTimed(cursor, words) : undefined;
        if (timed !== undefined)
            return { kind: 'simple', start, end: timed.end, assignments, words, redirects, timed };
    }
    if (words.length + assignments.length + redirects.length === 0)
        throw syntaxError(cursor, cursor.at < cursor.end ? `unexpected ${JSON.stringify(cursor.text[cursor.at])}` : 'unexpected end');
    return { kind: 'simple', start, end: parts.end, assignments, words, redirects };
}
/** Reads the next redirection, assignment or word; whether there was one. */
function readPart(cursor, parts) {
    skipBlanks(cursor);
    const redirect = readRedirect(cursor);
    if (redirect !== undefined) {
        parts.redirects.push(redirect);
        parts.end = redirect.end;
        return true;
    }
    const [first] = parts.words;
    const prefix = assignment.exec(cursor.text.slice(cursor.at, Math.min(cursor.end, cursor.at + 300)))?.[0];
    const assigns = prefix !== undefined && (first === undefined || declaring.has(first.literal ?? ''));
    const word = assigns ? readAssignment(cursor, prefix.length) : readWord(cursor);
    if (word === undefined)
        return false;
    parts.end = word.end;
    if (!assigns)
        parts.words.push(word);
    else if (first === undefined)
        parts.assignments.push(word);
    // An assignment is no argument to look at, but what is substituted in it runs.
    else
        parts.words.push({ ...word, value: '' });
    return true;
}
/** `name() …` */
function readNamedFunction(cursor, start, { assignments, redirects }) {
    if (assignments.length > 0 || redirects.length > 0)
        throw syntaxError(cursor, 'unexpected (');
    cursor.at++;
    skipBlanks(cursor);
    expectLetter(cursor, ')');
    skipLines(cursor);
    return compound(cursor, start, 'function', [], [listOf(cursor.grammar.command(cursor))]);
}
function readTimed(cursor, words) {
    for (;;) {
        skipBlanks(cursor);
        if (cursor.text[cursor.at] !== '-' || cursor.at >= cursor.end)
            break;
        const flag = readWord(cursor);
        if (flag === undefined)
            break;
        words.push(flag);
    }
    if (cursor.at >= cursor.end || /[\n;&|)]/.test(cursor.text[cursor.at]))
        return undefined;
    return cursor.grammar.pipeline(cursor);
}
/** `name=value`, `name+=value`, `name=(list)`. */
function readAssignment(cursor, prefix) {
    const start = cursor.at;
    const afterName = start + prefix;
    if (cursor.text[afterName] !== '(' || afterName >= cursor.end) {
        const word = readWord(cursor);
        if (word === undefined)
            throw syntaxError(cursor, 'expected an assignment');
        return word;
    }
    cursor.at = afterName + 1;
    const nested = [];
    for (;;) {
        skipLines(cursor);
        if (cursor.text[cursor.at] === ')' && cursor.at < cursor.end)
            break;
        const word = readWord(cursor);
        if (word === undefined)
            throw syntaxError(cursor, 'expected ) after a list of values');
        nested.push(...word.nested);
    }
    cursor.at++;
    return {
        start,
        end: cursor.at,
        text: cursor.text.slice(start, cursor.at),
        value: cursor.text.slice(start, afterName),
        quoted: false,
        nested,
    };
}
function compound(cursor, start, type, words, bodies) {
    const redirects = [];
    for (;;) {
        skipBlanks(cursor);
        const redirect = readRedirect(cursor);
        if (redirect === undefined)
            break;
        redirects.push(redirect);
    }
    return { kind: 'compound', type, start, end: cursor.at, words, bodies, redirects };
}
const redirectOperator = /^(?:\d{1,3}|\{[A-Za-z_][A-Za-z0-9_]{0,60}\})?(?:<<<|<<-|<<|<>|<&|>>|>\||>&|&>>|&>|<(?!\()|>(?!\())/;
function readRedirect(cursor) {
    const { text, at } = cursor;
    const letter = at < cursor.end ? text[at] : '';
    if (!/[0-9{<>&]/.test(letter))
        return undefined;
    const operator = redirectOperator.exec(text.slice(at, Math.min(cursor.end, at + 70)))?.[0];
    if (operator === undefined)
        return undefined;
    cursor.at += operator.length;
    skipBlanks(cursor);
    const target = readWord(cursor);
    if (target === undefined)
        throw syntaxError(cursor, `expected a word after ${operator}`);
    if (/(?:^|[^<])<<-?$/.test(operator)) {
        const redirect = { start: at, end: target.end, operator };
        cursor.heredocs.push({ name: target.literal ?? target.value, stripTabs: operator.endsWith('-'), redirect });
        return redirect;
    }
    return { start: at, end: target.end, operator, target };
}
function listOf(node) {
    return { start: node.start, end: node.end, items: [{ node, separator: '', separatorSpan: { start: node.end, end: node.end } }] };
}

;// CONCATENATED MODULE: ./build/packages/formats/src/shell/compounds.js
// Commands that hold others: `if`, `for`, `case`, tests, groups and functions.





const thenWord = new Set(['then']);
const doWord = new Set(['do']);
const doneWord = new Set(['done']);
const braceWord = new Set(['}']);
const ifEnds = new Set(['elif', 'else', 'fi']);
const fiWord = new Set(['fi']);
const esacWord = new Set(['esac']);
/** A compound command; undefined where a simple one stands. */
function readCompound(cursor) {
    const { text, at } = cursor;
    if (text[at] === '(') {
        if (text[at + 1] === '(' && skipArithmetic(cursor, at + 2) !== undefined) {
            const words = [readArithmetic(cursor, at, at + 2)];
            return compound(cursor, at, 'arithmetic', words, []);
        }
        cursor.at++;
        const body = cursor.grammar.list(cursor, noStop);
        expectLetter(cursor, ')');
        return compound(cursor, at, 'subshell', [], [body]);
    }
    const word = plainWordAhead(cursor);
    // `[x` is a test without its space, which ShellCheck refuses.
    if (text[at] === '[' && word !== '[' && word !== '[[')
        throw syntaxError(cursor, 'expected a space after [');
    switch (word) {
        case '{': {
            cursor.at++;
            const body = cursor.grammar.list(cursor, braceWord);
            expectWord(cursor, '}');
            if (body.items.length === 0)
                throw syntaxError(cursor, 'an empty group');
            return compound(cursor, at, 'group', [], [body]);
        }
        case 'if':
            return readIf(cursor);
        case 'while':
        case 'until': {
            cursor.at += word.length;
            const condition = readBody(cursor, doWord);
            expectWord(cursor, 'do');
            const body = readBody(cursor, doneWord);
            expectWord(cursor, 'done');
            return compound(cursor, at, word, [], [condition, body]);
        }
        case 'for':
        case 'select':
            return readFor(cursor, word);
        case 'case':
            return readCase(cursor);
        case 'function':
            return readFunction(cursor);
        case 'coproc': {
            cursor.at += word.length;
            skipBlanks(cursor);
            const node = cursor.grammar.command(cursor);
            return compound(cursor, at, 'coproc', [], [listOf(node)]);
        }
        case '[[':
        case '[':
            return readTest(cursor, word);
        default:
            if (closers.has(word))
                throw syntaxError(cursor, `unexpected ${word}`);
            return undefined;
    }
}
function readIf(cursor) {
    const { at } = cursor;
    const bodies = [];
    cursor.at += 2;
    for (;;) {
        bodies.push(readBody(cursor, thenWord));
        expectWord(cursor, 'then');
        bodies.push(readBody(cursor, ifEnds));
        const word = plainWordAhead(cursor);
        if (word === 'elif')
            cursor.at += 4;
        else {
            if (word === 'else') {
                cursor.at += 4;
                bodies.push(readBody(cursor, fiWord));
            }
            expectWord(cursor, 'fi');
            return compound(cursor, at, 'if', [], bodies);
        }
    }
}
function readFor(cursor, type) {
    const { at } = cursor;
    cursor.at += type.length;
    skipBlanks(cursor);
    const words = [];
    if (cursor.text.startsWith('((', cursor.at)) {
        if (skipArithmetic(cursor, cursor.at + 2) === undefined)
            throw syntaxError(cursor, 'expected )) after for');
        words.push(readArithmetic(cursor, cursor.at, cursor.at + 2));
        skipBlanks(cursor);
    }
    else {
        if (readWord(cursor) === undefined)
            throw syntaxError(cursor, `expected a name after ${type}`);
        skipLines(cursor);
        if (plainWordAhead(cursor) === 'in') {
            cursor.at += 2;
            skipBlanks(cursor);
            for (let word = readWord(cursor); word !== undefined; word = readWord(cursor)) {
                words.push(word);
                skipBlanks(cursor);
            }
        }
    }
    skipBlanks(cursor);
    if (cursor.text[cursor.at] === ';' && cursor.at < cursor.end)
        cursor.at++;
    skipLines(cursor);
    const brace = plainWordAhead(cursor) === '{';
    expectWord(cursor, brace ? '{' : 'do');
    const body = readBody(cursor, brace ? braceWord : doneWord);
    expectWord(cursor, brace ? '}' : 'done');
    return compound(cursor, at, type, words, [body]);
}
function readCase(cursor) {
    const { at } = cursor;
    cursor.at += 4;
    skipBlanks(cursor);
    const words = [];
    const bodies = [];
    const subject = readWord(cursor);
    if (subject === undefined)
        throw syntaxError(cursor, 'expected a word after case');
    words.push(subject);
    skipLines(cursor);
    expectWord(cursor, 'in');
    for (;;) {
        skipLines(cursor);
        if (plainWordAhead(cursor) === 'esac')
            break;
        if (cursor.text[cursor.at] === '(')
            cursor.at++;
        for (;;) {
            skipBlanks(cursor);
            const pattern = readWord(cursor);
            if (pattern === undefined)
                throw syntaxError(cursor, 'expected a pattern');
            words.push(pattern);
            skipBlanks(cursor);
            if (cursor.text[cursor.at] !== '|' || cursor.at >= cursor.end)
                break;
            cursor.at++;
        }
        expectLetter(cursor, ')');
        bodies.push(cursor.grammar.list(cursor, esacWord));
        const ending = /^;;&|^;;|^;&/.exec(cursor.text.slice(cursor.at, Math.min(cursor.at + 3, cursor.end)))?.[0];
        if (ending !== undefined)
            cursor.at += ending.length;
        else if (plainWordAhead(cursor) !== 'esac')
            throw syntaxError(cursor, 'expected ;; or esac');
    }
    expectWord(cursor, 'esac');
    return compound(cursor, at, 'case', words, bodies);
}
function readFunction(cursor) {
    const { at } = cursor;
    cursor.at += 8;
    skipBlanks(cursor);
    if (readWord(cursor) === undefined)
        throw syntaxError(cursor, 'expected a name after function');
    skipBlanks(cursor);
    if (cursor.text[cursor.at] === '(') {
        cursor.at++;
        skipBlanks(cursor);
        expectLetter(cursor, ')');
    }
    skipLines(cursor);
    return compound(cursor, at, 'function', [], [listOf(cursor.grammar.command(cursor))]);
}
/** `[ … ]` and `[[ … ]]`: their words, for the substitutions in them; operators are not judged. */
function readTest(cursor, opener) {
    const { at, text } = cursor;
    const closer = opener === '[' ? ']' : ']]';
    cursor.at += opener.length;
    const words = [];
    for (;;) {
        if (opener === '[[')
            skipLines(cursor);
        else
            skipBlanks(cursor);
        if (cursor.at >= cursor.end)
            throw syntaxError(cursor, `expected ${closer}`);
        if (plainWordAhead(cursor) === closer) {
            cursor.at += closer.length;
            return compound(cursor, at, 'test', words, []);
        }
        const word = readWord(cursor);
        if (word !== undefined) {
            words.push(word);
            // Behind =~ stands an expression, in which parentheses and bars are letters.
            if (opener === '[[' && word.text === '=~')
                skipExpression(cursor, words);
        }
        else if (opener === '[[' && /[()<>|&]/.test(text[cursor.at]))
            cursor.at++;
        else if (opener === '[' && /[<>]/.test(text[cursor.at]))
            cursor.at++;
        else
            throw syntaxError(cursor, `expected ${closer}`);
    }
}
function skipExpression(cursor, words) {
    skipBlanks(cursor);
    let depth = 0;
    while (cursor.at < cursor.end) {
        const letter = cursor.text[cursor.at];
        if (letter === '(')
            depth++;
        else if (letter === ')')
            depth--;
        else if (/\s/.test(letter) && depth <= 0)
            return;
        if (/[()|<>&;\s]/.test(letter))
            cursor.at++;
        else {
            const word = readWord(cursor);
            if (word === undefined)
                return;
            words.push(word);
        }
    }
}
function readBody(cursor, stop) {
    const body = cursor.grammar.list(cursor, stop);
    if (body.items.length === 0)
        throw syntaxError(cursor, 'expected a command');
    return body;
}

;// CONCATENATED MODULE: ./build/packages/formats/src/shell/parse.js
// A parser of POSIX shell and bash, enough for a linter: commands, words, pipes, compounds, substitutions. Recursive
// descent without look-ahead beyond a few letters; depth is bounded, so hostile nesting is a syntax error and no crash.
// A script that the shell would refuse gives no tree at all: nothing in it runs.




/** Longer scripts are not parsed: a Dockerfile of people has none. */
const maxLength = 512 * 1024;
/** @param range the script, where it is not all of the text. */
function parseShell(text, range = { start: 0, end: text.length }) {
    if (text.length > maxLength)
        return { error: { message: `expected a script of at most ${maxLength} letters`, offset: maxLength } };
    const cursor = { text, at: range.start, end: range.end, depth: 0, heredocs: [], grammar };
    try {
        const list = readList(cursor, noStop);
        if (cursor.at >= cursor.end)
            return { list };
        return { list, error: { message: `unexpected ${JSON.stringify(text.slice(cursor.at, cursor.at + 10))}`, offset: cursor.at } };
    }
    catch (error) {
        if (error instanceof ShellSyntaxError)
            return { error: { message: error.message, offset: Math.min(error.offset, text.length) } };
        throw error;
    }
}
const grammar = { list: readList, pipeline: readPipeline, command: readCommand };
function readList(cursor, stop) {
    if (++cursor.depth > 80)
        throw syntaxError(cursor, 'nested too deep');
    const start = cursor.at;
    const items = [];
    skipLines(cursor);
    while (!listEnds(cursor, stop)) {
        const node = readPipeline(cursor);
        skipBlanks(cursor);
        const at = cursor.at;
        const separator = readSeparator(cursor);
        items.push({ node, separator, separatorSpan: { start: at, end: at + separator.length } });
        if (separator === '')
            break;
        skipLines(cursor);
        if ((separator === '&&' || separator === '||') && listEnds(cursor, stop))
            throw syntaxError(cursor, `nothing after ${separator}`);
    }
    cursor.depth--;
    return { start, end: cursor.at, items };
}
function listEnds(cursor, stop) {
    // No command begins with an operator; whoever wants the list to end elsewhere complains.
    if (cursor.at >= cursor.end || /[);&|]/.test(cursor.text[cursor.at]))
        return true;
    const word = plainWordAhead(cursor);
    return word !== '' && (stop.has(word) || closers.has(word));
}
function readSeparator(cursor) {
    const { text, at } = cursor;
    const letter = at < cursor.end ? text[at] : '';
    if (letter === '\n')
        return '\n';
    if (text.startsWith('&&', at) || text.startsWith('||', at)) {
        cursor.at += 2;
        return letter === '&' ? '&&' : '||';
    }
    if (letter === ';' && text[at + 1] !== ';' && text[at + 1] !== '&') {
        cursor.at++;
        return ';';
    }
    if (letter === '&') {
        cursor.at++;
        // `&;` is not shell, but ShellCheck reads on.
        skipBlanks(cursor);
        if (text[cursor.at] === ';' && text[cursor.at + 1] !== ';')
            cursor.at++;
        return '&';
    }
    return '';
}
function readPipeline(cursor) {
    const start = cursor.at;
    const negated = skipNegation(cursor);
    const parts = [readCommand(cursor)];
    for (;;) {
        skipBlanks(cursor);
        const { text, at } = cursor;
        if (at >= cursor.end || text[at] !== '|' || text[at + 1] === '|')
            break;
        cursor.at += text[at + 1] === '&' ? 2 : 1;
        skipLines(cursor);
        // bash knows no ! here, but ShellCheck reads it.
        skipNegation(cursor);
        if (listEnds(cursor, noStop))
            throw syntaxError(cursor, 'nothing after |');
        parts.push(readCommand(cursor));
    }
    const [only] = parts;
    if (parts.length === 1 && only !== undefined)
        return only;
    return { kind: 'pipeline', start, end: parts.at(-1).end, negated, parts };
}
function skipNegation(cursor) {
    let negated = false;
    while (plainWordAhead(cursor) === '!') {
        negated = true;
        cursor.at++;
        skipBlanks(cursor);
    }
    return negated;
}
function readCommand(cursor) {
    if (++cursor.depth > 80)
        throw syntaxError(cursor, 'nested too deep');
    const node = readCompound(cursor) ?? readSimple(cursor);
    cursor.depth--;
    return node;
}


/***/ }),

/***/ 3932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ readScript),
/* harmony export */   bW: () => (/* binding */ shellNames),
/* harmony export */   yG: () => (/* binding */ heredocScript)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2300);
// A RUN's script ready for rules: every command that would run, in order, with places in the file.

/** Heredocs of shells inside heredocs of shells. */
const maxHeredocDepth = 4;
function readScript(source) {
    const parsed = isOfAnother(source.text)
        ? { error: { message: 'the script is for another program than a shell', offset: 0 } }
        : (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a)(source.text);
    const place = (range) => source.spanOf(range.start, range.end);
    if (!('list' in parsed))
        return { source, error: parsed.error, commands: [], hasPipe: false, pipes: [], place };
    const commands = [];
    const pipes = [];
    const collect = (list, depth) => walkList(list, [], (node, feeders) => {
        // What another shell runs is under that shell's options.
        if (node.kind === 'pipeline' && depth === 0)
            pipes.push(node);
        if (node.kind !== 'simple')
            return;
        const name = commandName(node);
        if (name !== undefined)
            commands.push({ node, name, args: node.words.slice(1), feeders });
        const inner = depth < maxHeredocDepth ? heredocScript(node, source.text) : undefined;
        if (inner !== undefined)
            collect(inner, depth + 1);
    });
    collect(parsed.list, 0);
    return {
        source,
        list: parsed.list,
        ...(parsed.error === undefined ? {} : { error: parsed.error }),
        commands,
        hasPipe: pipes.length > 0,
        pipes,
        place,
    };
}
/** Programs that read a script of the shell. */
const shellNames = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh']);
/** `#!` at the head names what reads the rest. */
function isOfAnother(text) {
    const [, program = '', argument = ''] = /^#![ \t]{0,20}(\S{1,200})[ \t]{0,20}(\S{0,200})/.exec(text.slice(0, 500)) ?? [];
    if (program === '')
        return false;
    return !shellNames.has(lastPart(lastPart(program) === 'env' ? argument : program));
}
function lastPart(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * The script that a shell reads from a heredoc on its standard input, with places in the text around it: `bash <<EOF`.
 * @returns undefined for other programs, and for shells that are told what to run.
 */
function heredocScript(node, text) {
    const name = lastPart(node.words[0]?.literal ?? '');
    const body = node.redirects.findLast(({ operator }) => operator.includes('<'))?.body;
    if (body === undefined || !shellNames.has(name))
        return undefined;
    // `bash -s one two` has arguments for the script; without -s they would be its file.
    const rest = node.words.slice(1);
    const reads = rest.every(({ value }) => /^[-+]/.test(value)) || rest.some(({ value }) => /^-[A-Za-z]*s$/.test(value));
    if (!reads || rest.some(({ value }) => /^-[A-Za-z]*c$/.test(value)))
        return undefined;
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a)(text, body);
    return 'list' in parsed ? parsed.list : undefined;
}
/** Parts of a pipeline in front of a command that are kept for it; all of them for each would grow with their square. */
const maxFeeders = 20;
function walkList(list, feeders, visit) {
    for (const { node } of list.items)
        walkNode(node, feeders, visit);
}
function walkNode(node, feeders, visit) {
    visit(node, feeders);
    if (node.kind === 'pipeline') {
        for (const [index, part] of node.parts.entries())
            walkNode(part, node.parts.slice(Math.max(0, index - maxFeeders), index), visit);
        return;
    }
    if (node.kind === 'simple') {
        for (const word of node.assignments)
            walkWord(word, visit);
        for (const word of node.words)
            walkWord(word, visit);
        if (node.timed !== undefined)
            walkNode(node.timed, feeders, visit);
    }
    else {
        for (const word of node.words)
            walkWord(word, visit);
        for (const body of node.bodies)
            walkList(body, feeders, visit);
    }
    for (const { target } of node.redirects)
        if (target !== undefined)
            walkWord(target, visit);
}
function walkWord(word, visit) {
    for (const list of word.nested)
        walkList(list, [], visit);
}
/** Programs that run the program named by their first argument. */
const wrappers = new Set(['busybox', 'builtin', 'command', 'run']);
function commandName(node) {
    const [first, second] = node.words;
    const name = first?.literal;
    if (name === undefined)
        return undefined;
    if (wrappers.has(name) && second !== undefined && !second.value.startsWith('-'))
        return second.literal;
    if (name === 'exec')
        return execTarget(node.words.slice(1)) ?? name;
    return name;
}
/** `exec [-cl] [-a name] command`. */
function execTarget(args) {
    for (let at = 0; at < args.length; at++) {
        const { value, literal } = args[at];
        if (!value.startsWith('-'))
            return literal;
        if (value.endsWith('a'))
            at++;
    }
    return undefined;
}


/***/ }),

/***/ 9909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ yamlGet),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   rb: () => (/* binding */ yamlInvalid)
/* harmony export */ });
/* unused harmony exports maxYamlBytes, yamlReader, isMergeKey, mergedMaps */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3732);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6948);
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
    const parser = await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 3243));
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

/***/ 6053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony exports parseYamlDocuments, scalarValue */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6948);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9909);
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

/***/ 4167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   HC: () => (/* binding */ replace),
/* harmony export */   Mf: () => (/* binding */ suggested),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   Up: () => (/* binding */ fix),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   aY: () => (/* binding */ removeLines),
/* harmony export */   nc: () => (/* binding */ insertBefore)
/* harmony export */ });
// A rule over files: the data every rule has, the parts it looks at, and one check that yields problems with their fixes.
function fix(description, ...edits) {
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


/***/ }),

/***/ 4439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
// A word that was meant, for messages about one that is not known.

/** `, did you mean "X"?` when a known word is one or two letters away. */
function didYouMean(word, known) {
    const near = known.find((candidate) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.slice(0, 40), candidate) <= 2);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}


/***/ }),

/***/ 1147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   bg: () => (/* binding */ refuseOtherSpelling)
/* harmony export */ });
/* unused harmony export keyText */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3732);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2693);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4439);
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

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   ky: () => (/* binding */ findGitRoot),
/* harmony export */   zX: () => (/* binding */ readAtCommit)
/* harmony export */ });
/* unused harmony exports gitArguments, hasGit, startGit, requireGit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6413);
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
        programs.set(scanned, (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)('git', process.env.PATH, scanned));
    return programs.get(scanned);
}
/** Whether there is a git to ask about this directory. */
function hasGit(directory) {
    return gitProgram(directory) !== undefined;
}
/** Runs git to its end; `ok` is false when git is not there, fails, or does not end within five minutes. */
function git(directory, args, input) {
    return (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgramSync */ .x6)(gitProgram(directory), gitArguments(directory, args), {
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
    for (let current = directory;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, '.git')))
            return current;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current) === current)
            return undefined;
    }
}
/**
 * Full id of the commit that is checked out, read from the repository's own files where there is no git to ask;
 * undefined where there is no repository, no commit yet, or a store of refs that only git can read.
 */
function headCommit(directory) {
    const root = findGitRoot(directory);
    if (root === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'HEAD')))
        return undefined;
    const head = git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const id = head.failure === 'missing' && root !== undefined ? headFromFiles(root) : head.ok ? head.stdout.toString().trim() : undefined;
    return id !== undefined && isCommitId(id) ? id : undefined;
}
function headFromFiles(root) {
    const folder = gitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'));
    if (folder === undefined)
        return undefined;
    let text = smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'));
    for (let hops = 0; hops < 5; hops++) {
        const ref = /^ref: (refs\/[\w./@{}+-]{1,500})\s*$/.exec(text ?? '')?.[1];
        if (ref === undefined || ref.includes('..'))
            break;
        text = smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ref)) ?? packedRef(smallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'packed-refs'), 64 * 1024 * 1024), ref);
    }
    return text?.trim();
}
/** `.git` is a folder, or a file that names one (worktrees and submodules). */
function gitFolder(path) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
            return path;
    }
    catch {
        return undefined;
    }
    const named = /^gitdir: (.{1,4096})$/m.exec(smallFile(path) ?? '')?.[1]?.trim();
    return named === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(named) ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), named);
}
function smallFile(path, maxBytes = 65_536) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= maxBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
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
        const next = inTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(wanted), target);
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
        const target = inTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), git(root, ['cat-file', 'blob', id]).stdout.toString());
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

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ insideFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
// Where one path lies to another.

/** Whether a path is the folder or lies in it; both absolute. */
function insideFolder(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Kp: () => (/* binding */ findProgram),
  mB: () => (/* binding */ runProgram),
  x6: () => (/* binding */ runProgramSync)
});

// UNUSED EXPORTS: missingProgram, startProgram

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(3732);
// EXTERNAL MODULE: ./build/packages/workspace/src/paths.js
var paths = __nccwpck_require__(2179);
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
    const running = startProgram(file, args, options);
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
function startProgram(file, args, options = {}) {
    if (file === undefined)
        throw missingProgram(args[0] ?? 'the program');
    const child = (0,external_node_child_process_namespaceObject.spawn)(file, args, {
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
function missingProgram(name) {
    return new errors/* PortcullisError */.SO({
        code: 'program-missing',
        message: `expected ${name} on PATH, found none outside the scanned folder`,
        remedy: `Install ${name}, or put its folder on PATH as an absolute path.`,
    });
}
function failed(failure, stderr) {
    return { ok: false, failure, stdout: Buffer.alloc(0), stderr };
}


/***/ }),

/***/ 9771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ss: () => (/* binding */ newSuppressionRemark),
  f5: () => (/* binding */ settingsOf),
  O0: () => (/* binding */ settingsTree),
  UL: () => (/* binding */ sourceSuppressions)
});

// EXTERNAL MODULE: ./build/packages/workspace/src/git.js
var git = __nccwpck_require__(6743);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(3732);
// EXTERNAL MODULE: ./build/packages/workspace/src/walk.js + 1 modules
var walk = __nccwpck_require__(1716);
;// CONCATENATED MODULE: ./build/packages/workspace/src/tree.js
// One reader of a workspace's files, at this checkout or at a commit: whoever takes settings from a Tree cannot read them
// from somewhere else, so the base commit judges by construction.






/** Largest settings file where nothing else is said. */
const maxSettingsBytes = 5 * 1024 * 1024;
/** A checkout in a subfolder of the workspace, with a slash at its end; empty where the workspace is the checkout or lies in it. */
function checkoutPrefix(workspace, checkout) {
    if (checkout === undefined)
        return '';
    const way = (0,external_node_path_.relative)(workspace, checkout).split(external_node_path_.sep).join('/');
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
    const root = checkout ?? (0,git/* findGitRoot */.ky)(workspace) ?? workspace;
    const above = (0,external_node_path_.relative)(root, workspace).split(external_node_path_.sep).join('/');
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
            const content = (0,git/* readAtCommit */.zX)(root, commit, inRepository(path), maxBytes);
            if (content === 'missing-commit')
                throw unreadable(path, `expected a file of at most ${maxBytes} bytes ${place}`);
            return content;
        },
        list(directory) {
            if (!(0,git/* isCommitId */.jh)(commit))
                return [];
            const folder = inRepository(directory).replace(/\/+$/, '');
            const listing = (0,git/* git */.$Y)(root, ['ls-tree', '-z', '--full-tree', '--name-only', `${commit}:${folder === '.' ? '' : folder}`]);
            const names = listing.ok ? listing.stdout.toString('utf8').split('\0') : [];
            return names.filter((name) => name !== '').sort();
        },
        paths() {
            if (!(0,git/* isCommitId */.jh)(commit))
                return [];
            const listing = (0,git/* git */.$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', `${commit}:${above === '.' ? '' : above}`]);
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
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for (const [path, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
                hash.update(`${path}\0${content?.length ?? -1}\0`).update(content ?? '');
            return hash.digest('hex');
        },
    };
}
function namesIn(workspace, directory) {
    const path = (0,external_node_path_.join)(workspace, directory);
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    try {
        return (0,external_node_fs_.readdirSync)((0,walk/* insideWorkspace */.CT)(workspace, directory)).sort();
    }
    catch (error) {
        throw error instanceof errors/* PortcullisError */.SO ? error : unreadable(directory, `expected a readable directory, got ${(0,walk/* systemReason */.uc)(error)}`);
    }
}
function readInside(workspace, path, maxBytes) {
    let descriptor;
    try {
        const absolute = (0,walk/* insideWorkspace */.CT)(workspace, path);
        descriptor = (0,external_node_fs_.openSync)(absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            throw unreadable(path, 'expected a file, got a directory or device');
        if (stats.size > maxBytes)
            throw unreadable(path, `expected at most ${maxBytes} bytes, got ${stats.size}`);
        const content = Buffer.alloc(stats.size);
        let length = 0;
        while (length < content.length) {
            const count = (0,external_node_fs_.readSync)(descriptor, content, length, content.length - length, length);
            if (count === 0)
                break;
            length += count;
        }
        return content.subarray(0, length);
    }
    catch (error) {
        // A link whose target is gone is no missing file: somebody meant it to be read.
        if (error instanceof errors/* PortcullisError */.SO && error.code === 'path-missing' && !isLink(workspace, path))
            return undefined;
        if (error instanceof errors/* PortcullisError */.SO && error.code === 'tree-unreadable')
            throw error;
        throw unreadable(path, `expected a readable file, got ${error instanceof errors/* PortcullisError */.SO ? error.message : (0,walk/* systemReason */.uc)(error)}`);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function isLink(workspace, path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(workspace, path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        return false;
    }
}
function unreadable(path, message) {
    return new errors/* PortcullisError */.SO({
        code: 'tree-unreadable',
        message,
        where: { file: path },
        remedy: 'Name a readable file inside the workspace; a commit that is not here comes with `fetch-depth: 0`.',
    });
}

;// CONCATENATED MODULE: ./build/packages/workspace/src/settings.js
// Whose settings judge. What a change says of the scan that judges it (configuration, ignore files, comments that allow
// a finding) counts after the merge: until then the base commit's word holds, or the default branch's.


/** Settings of a workspace, by the change under judgement. `checkout` is the repository's folder where it is not the workspace's own. */
function settingsOf(workspace, change, checkout = (0,git/* findGitRoot */.ky)(workspace)) {
    const head = workingTree(workspace, checkout);
    if (change === undefined)
        return { origin: 'checkout', tree: head, head };
    const holds = (commit) => checkout !== undefined && (0,git/* git */.$Y)(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok;
    if (change.kind === 'pull-request') {
        const { base } = change;
        if (base !== undefined && holds(base)) {
            return { origin: 'base', tree: commitTree(workspace, base, `at the base commit ${base.slice(0, 12)}`, checkout), head, commit: base };
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
    if ((0,git/* isAncestor */.QX)(checkout, change.head, commit))
        return { origin: 'checkout', tree: head, head };
    const where = `on the default branch ${name} (${commit.slice(0, 12)})`;
    return { origin: 'default-branch', tree: commitTree(workspace, commit, where, checkout), head, commit };
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

/***/ 1716:
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
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __nccwpck_require__(3732);
// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __nccwpck_require__(2486);
// EXTERNAL MODULE: ./build/packages/workspace/src/git.js
var git = __nccwpck_require__(6743);
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
var paths = __nccwpck_require__(2179);
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
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
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
        const { ignoreRules } = await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(119)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8119));
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
/******/ var __webpack_exports__ = __nccwpck_require__(4206);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ var __webpack_exports__dockerfileRules = __webpack_exports__.MW;
/******/ var __webpack_exports__emptyHadolintConfig = __webpack_exports__.t7;
/******/ var __webpack_exports__engine = __webpack_exports__.Hi;
/******/ var __webpack_exports__findShellcheck = __webpack_exports__.AZ;
/******/ var __webpack_exports__hadolintConfigNames = __webpack_exports__.U5;
/******/ var __webpack_exports__hadolintFormats = __webpack_exports__.yp;
/******/ var __webpack_exports__levelReaches = __webpack_exports__.KS;
/******/ var __webpack_exports__lintOptions = __webpack_exports__.ko;
/******/ var __webpack_exports__readHadolintConfig = __webpack_exports__.Gg;
/******/ var __webpack_exports__readLabelType = __webpack_exports__.Pr;
/******/ var __webpack_exports__runLikeHadolint = __webpack_exports__.WJ;
/******/ export { __webpack_exports__dockerfileRules as dockerfileRules, __webpack_exports__emptyHadolintConfig as emptyHadolintConfig, __webpack_exports__engine as engine, __webpack_exports__findShellcheck as findShellcheck, __webpack_exports__hadolintConfigNames as hadolintConfigNames, __webpack_exports__hadolintFormats as hadolintFormats, __webpack_exports__levelReaches as levelReaches, __webpack_exports__lintOptions as lintOptions, __webpack_exports__readHadolintConfig as readHadolintConfig, __webpack_exports__readLabelType as readLabelType, __webpack_exports__runLikeHadolint as runLikeHadolint };
/******/ 
